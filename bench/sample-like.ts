import { unzipSync, zipSync } from "fflate";

/**
 * Workbooks like a given one with names and amounts of their own, so that nothing can be remembered from one to the next: in
 * the cells and in the text every amount is `seed` times as much, so that what tied out still does.
 */
export function workbooksLike(bytes: Uint8Array, department: string): (seed: number) => Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const texts = new Map(parts.map(([name, content]) => [name, new TextDecoder().decode(content)]));
  return (seed) => {
    const changed = parts.map(([name, content]) => {
      const text = texts.get(name)!;
      if (name.startsWith("xl/worksheets/")) return [name, encode(numbersTimes(text, seed))] as const;
      if (name !== "xl/sharedStrings.xml") return [name, content] as const;
      return [name, encode(amountsTimes(text.replaceAll(department, `第${seed}服务局`), seed))] as const;
    });
    return zipSync(Object.fromEntries(changed), { level: 6 });
  };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** In cells of numbers; those of texts (t="s") hold the text's place in the list. */
const numbersTimes = (xml: string, times: number): string =>
  xml.replace(
    /(<c r="\w+"(?: s="\d+")?><v>)(\d+(?:\.\d{1,2})?)(?=<)/g,
    (_, cell: string, written: string) => cell + product(written, times),
  );

const amountsTimes = (text: string, times: number): string =>
  text.replace(/\d+(?:\.\d{1,2})?(?=\s*万元)/g, (written) => product(written, times));

/** Exact: in hundredths. */
function product(written: string, times: number): string {
  const [whole = "", part = ""] = written.split(".");
  const hundredths = String(BigInt(whole + part.padEnd(2, "0")) * BigInt(times)).padStart(3, "0");
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`;
}
