/** Which sheets the two sample workbooks hold, and in what order. */
import { projectTable } from "./project-rows";
import { putRight } from "./put-right";
import { readCorrections, readProjects, readTable, readText } from "./sample-data";
import { tableGrid, textGrid, type SheetGrid } from "./sheet-grid";

export interface SampleWorkbook {
  readonly file: string;
  readonly title: string;
  readonly sheets: readonly SheetGrid[];
}

const texts = ["contents", "narrative"];
const tables = [
  "budget-summary",
  "expenditure",
  "fiscal-appropriation",
  "general-public-expenditure",
  "basic-expenditure",
  "three-public",
  "government-fund-expenditure",
  "project-expenditure",
  "overall-performance",
];

export function sampleWorkbooks(): SampleWorkbook[] {
  const gridOf = (name: string): SheetGrid => tableGrid(readTable(name));
  const asPublished = [
    ...texts.map((name) => textGrid(readText(name))),
    ...tables.map(gridOf),
    tableGrid(projectTable(readProjects("project-performance"))),
  ];
  return [
    { file: "2022-as-published.xlsx", title: "2022年度部门预算", sheets: asPublished },
    {
      file: "2022-put-right.xlsx",
      title: "2022年度部门预算（已更正）",
      sheets: putRight(asPublished, readCorrections(), gridOf),
    },
  ];
}
