/** A resid that leads nowhere is the commonest reason for "the add-in is no longer available". */
import { definitions, given } from "./read-manifest";

/** Characters that Excel allows a resid. */
const longestResid = 32;

export function resourceFaults(manifest: Document): string[] {
  const used = [...manifest.querySelectorAll("[resid]")].map((element) => given(element, "resid"));
  const defined = definitions(manifest).map((element) => given(element, "id"));
  const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
  return [
    ...distinct(used)
      .filter((id) => !defined.includes(id))
      .map((id) => `resid“${id}”在 <Resources> 里没有定义；请补上，或改正写法。`),
    ...distinct(defined)
      .filter((id) => !used.includes(id))
      .map((id) => `<Resources> 里的“${id}”没有用到；请删去，或在该用处写上它。`),
    ...distinct(defined.filter((id, index) => defined.indexOf(id) !== index)).map(
      (id) => `<Resources> 里的“${id}”定义了不止一次；请只留一处。`,
    ),
    ...distinct(defined)
      .filter((id) => id.length > longestResid)
      .map((id) => `<Resources> 里的“${id}”有 ${id.length} 个字符；请缩短到 ${longestResid} 个以内。`),
  ];
}
