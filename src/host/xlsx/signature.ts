import { HostRefusal } from "../../workbook/workbook-host";
import { readRelations } from "./relations";
import type { ZipPackage } from "./zip-package";

/** Why a package may not be written: a digital signature vouches for every byte of it. Undefined where nobody signed. */
export function whySealed(source: ZipPackage): string | undefined {
  const isSigned = readRelations(source, "").some(({ kind }) => kind === "origin");
  if (!isSigned) return undefined;
  return `“${source.file}”带有数字签名，写入会使签名失效，没有修改任何内容，请先用 Excel 或 WPS 删除签名，或另存一份再修改。`;
}

export function refuseSealed(source: ZipPackage): void {
  const sentence = whySealed(source);
  if (sentence !== undefined) throw new HostRefusal("unsupported", sentence);
}
