/** One page runs the pane, the ribbon's commands and the cell functions; a different address in one place splits them. */
import { all, content, definitionOf, given } from "./read-manifest";

const places: Readonly<Record<string, string>> = {
  Runtime: "Runtime",
  "Page 的 SourceLocation": "Page > SourceLocation",
  FunctionFile: "FunctionFile",
  "ShowTaskpane 的 SourceLocation": "Action > SourceLocation",
};

export function sharedPageFaults(manifest: Document): string[] {
  const runtime = all(manifest, "Runtime")[0];
  const page = given(runtime, "resid");
  return [
    ...Object.entries(places).flatMap(([place, selector]) => placeFaults(manifest, place, selector, page)),
    ...(given(runtime, "lifetime") === "long"
      ? []
      : [`<Runtime> 的 lifetime 是“${given(runtime, "lifetime")}”；共享运行时须写 long。`]),
    ...all(manifest, "TaskpaneId").map(
      (element) => `<TaskpaneId> 写了“${content(element)}”；共享运行时不能有它，请删去。`,
    ),
    ...startFaults(manifest, page),
  ];
}

function placeFaults(manifest: Document, place: string, selector: string, page: string): string[] {
  const resids = [...manifest.querySelectorAll(selector)].map((element) => given(element, "resid"));
  if (resids.length === 0) return [`清单里没有 ${place}；请加上，并写 resid="${page}"。`];
  return resids
    .filter((resid) => resid !== page)
    .map((resid) => `${place} 用的是“${resid}”，Runtime 用的是“${page}”；四处须是同一个 resid。`);
}

/** The page that an old Excel opens without the overrides is the same one. */
function startFaults(manifest: Document, page: string): string[] {
  const start = given(
    all(manifest, "SourceLocation").find((element) => element.hasAttribute("DefaultValue")),
    "DefaultValue",
  );
  const shared = given(definitionOf(manifest, page), "DefaultValue");
  return start === shared
    ? []
    : [`<DefaultSettings> 打开的是“${start}”，共享运行时的页面是“${shared}”；两处须相同。`];
}
