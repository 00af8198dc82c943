/** Every icon is a PNG of the size it is named for: Office stretches nothing and says nothing. */
import { baseAddress } from "./base-address";
import { all, called, definitionOf, given } from "./read-manifest";
import type { Shipped } from "./shipped";

/** Sizes, in pixels, without which Office refuses a command. */
const needed = ["16", "32", "80"] as const;
const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function iconFaults(manifest: Document, { files }: Shipped): string[] {
  const base = baseAddress(manifest);
  const own = [
    { of: "IconUrl", size: 32 },
    { of: "HighResolutionIconUrl", size: 64 },
  ].map(({ of, size }) => ({ of: `<${of}>`, size, address: given(all(manifest, of)[0], "DefaultValue") }));
  const ribbon = all(manifest, "bt:Image")
    .filter((image) => image.hasAttribute("size"))
    .map((image) => ({
      of: `<bt:Image size="${given(image, "size")}" resid="${given(image, "resid")}">`,
      size: Number(given(image, "size")),
      address: given(definitionOf(manifest, given(image, "resid")), "DefaultValue"),
    }));
  return [
    ...all(manifest, "Group", "Control").flatMap(sizeFaults),
    ...[...own, ...ribbon].flatMap(({ of, size, address }) =>
      fileFaults(of, size, address.slice(base.length), files),
    ),
  ];
}

function sizeFaults(element: Element): string[] {
  const icon = [...element.children].find(({ tagName }) => tagName === "Icon");
  const sizes = [...(icon?.children ?? [])].map((image) => given(image, "size"));
  const missing = needed.filter((size) => !sizes.includes(size));
  return missing.length === 0
    ? []
    : [`${called(element)} 缺少 ${missing.join("、")} 像素的图标；16、32、80 像素须齐全。`];
}

function fileFaults(of: string, size: number, path: string, files: Shipped["files"]): string[] {
  if (path === "") return []; // a resid without definition is told elsewhere
  const file = files(path);
  if (file === undefined) return [`${of} 的图标文件 ${path} 不存在；请运行 npm run icons 画出它。`];
  const found = pngSize(file);
  if (found === undefined) return [`${of} 的图标文件 ${path} 不是 PNG；请运行 npm run icons 重画。`];
  return found.width === size && found.height === size
    ? []
    : [`${of} 的图标文件 ${path} 是 ${found.width}×${found.height} 像素；应为 ${size}×${size}。`];
}

/** Width and height in pixels; undefined when the bytes are no PNG. */
function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  if (bytes.length < 24 || pngStart.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
