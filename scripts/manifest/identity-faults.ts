/** By what Excel knows the add-in and its parts: id, version, and the ids of tab, groups and buttons. */
import { all, called, content, given } from "./read-manifest";

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const version = /^\d{1,5}(\.\d{1,5}){0,3}$/;
/** Characters that the schema allows an id of the ribbon. */
const longestId = 125;

export function identityFaults(manifest: Document): string[] {
  const id = content(all(manifest, "Id")[0]);
  const number = content(all(manifest, "Version")[0]);
  return [
    ...(guid.test(id) ? [] : [`<Id> 写的是“${id}”，不是 GUID；请恢复原来的编号。`]),
    ...(version.test(number)
      ? []
      : [`<Version> 写的是“${number}”；请写一到四段、每段不超过五位的数字，例如 1.0.0.0。`]),
    ...ribbonIdFaults(all(manifest, "CustomTab", "Group", "Control")),
    ...tabFaults(all(manifest, "CustomTab").length),
  ];
}

const tabFaults = (count: number): string[] =>
  count === 1 ? [] : [`清单里有 ${count} 个 <CustomTab>；Excel 只接受一个，请保留一个。`];

function ribbonIdFaults(elements: readonly Element[]): string[] {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const id = given(element, "id");
    if (id === "") return [`<${element.tagName}> 没有 id；请给它一个不重复的 id。`];
    if (id.length > longestId)
      return [`${called(element)} 的 id 有 ${id.length} 个字符；请缩短到 ${longestId} 个以内。`];
    if (seen.has(id)) return [`id“${id}”用了不止一次；请给每个选项卡、组和按钮各自的 id。`];
    seen.add(id);
    return [];
  });
}
