import { HostRefusal } from "../../workbook/workbook-host";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { damaged, notAWorkbook, saveAsXlsx } from "./refusals";
import { isTrue } from "./scan-sheet";
import { readRelations, type Relation } from "./relations";
import { openXml } from "./xml-part";
import type { ZipPackage } from "./zip-package";

export interface SheetPart {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly part: string;
}

/** The workbook as a list: its sheets in the order of their tabs, and where its other parts lie. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetPart[];
  readonly relations: readonly Relation[];
  /** Days are counted from 1904-01-01, as on old Macs. */
  readonly from1904: boolean;
}

export const WORKBOOK = "工作簿目录";

export function readWorkbookPart(source: ZipPackage): WorkbookPart {
  const root = readRelations(source, "").find(({ kind }) => kind === "officeDocument");
  const part = root?.target ?? "xl/workbook.xml";
  if (!source.find(part) || !/\/workbook[^/]*\.xml$/i.test(`/${part}`)) throw refuseOther(source);
  const relations = readRelations(source, part);
  const { sheets, from1904 } = readSheetList(source, part, relations);
  if (sheets.length === 0) {
    throw new HostRefusal("empty", `“${source.file}”中没有工作表，请检查是否选对了文件。`);
  }
  return { part, sheets, relations, from1904 };
}

/** Chart sheets and macro sheets hold no cells and are left out. */
function readSheetList(
  source: ZipPackage,
  part: string,
  relations: readonly Relation[],
): Pick<WorkbookPart, "from1904"> & { readonly sheets: SheetPart[] } {
  const xml = openXml(source, part, WORKBOOK);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: SheetPart[] = [];
  let from1904 = false;
  while (xml?.next()) {
    if (xml.is("workbookPr") && !xml.closing) from1904 = isTrue(xml.attribute("date1904"));
    if (xml.closing || !xml.is("sheet")) continue;
    const name = xml.attribute("name") ?? "";
    const id = xml.attribute("id");
    const relation = id === undefined ? undefined : byId.get(id);
    if (!relation) throw damaged({ file: source.file, part: `工作表“${name}”` }, "的位置没有记录");
    if (relation.kind !== "worksheet") continue;
    sheets.push({ name, visibility: visibilityOf(xml.attribute("state")), part: relation.target });
  }
  return { sheets, from1904 };
}

function visibilityOf(state: string | undefined): SheetSnapshot["visibility"] {
  return state === "hidden" ? "hidden" : state === "veryHidden" ? "very hidden" : "visible";
}

/** A zip that is no .xlsx, told by the part that gives it away. */
function refuseOther(source: ZipPackage): HostRefusal {
  const { file } = source;
  const has = (name: string): boolean => source.find(name) !== undefined;
  if (has("xl/workbook.bin")) return saveAsXlsx("unsupported", file, "是 Excel 二进制工作簿（.xlsb）");
  if (has("word/document.xml")) return notAWorkbook(file, "是 Word 文档");
  if (has("ppt/presentation.xml")) return notAWorkbook(file, "是演示文稿");
  if (has("OFD.xml")) return notAWorkbook(file, "是 OFD 版式文件");
  if (has("content.xml") && has("mimetype")) {
    return saveAsXlsx("unsupported", file, "是 OpenDocument 文件（.ods 一类）");
  }
  return notAWorkbook(file, "是普通压缩包");
}
