import type { CellObject, CFB as ContainerLibrary, WorkBook, WorkSheet } from "@e965/xlsx";
import { a1 } from "../../workbook/cell";
import { HiddenLines, type Stretch } from "../../workbook/hidden";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { HostRefusal } from "../../workbook/workbook-host";
import { isGeneral } from "../xlsx/number-formats";
import { Room } from "../xlsx/room";
import { damaged, encrypted } from "../xlsx/refusals";
import { daysFrom1904 } from "../xlsx/days-from-1904";
import { checkRecords } from "./check-records";
import { readStream } from "./compound-stream";
import { hiddenColumns } from "./hidden-columns";
import type { OldFile } from "./old-reader";
import { plainPackage } from "./plain-package";

/** Reads a workbook of an older format into plain data. The library for it comes only when such a file does. */
export async function readOld({ file, bytes, kind, limits }: OldFile): Promise<WorkbookSnapshot> {
  const plain = kind === "xls" ? undefined : plainPackage(file, bytes, limits);
  const stream = plain ? undefined : readStream(file, bytes, "Workbook");
  if (stream) checkRecords(file, stream);
  const { CFB, read } = await import(/* webpackChunkName: "old-workbooks" */ "@e965/xlsx");
  const workbook = parsed(file, () =>
    read(plain?.bytes ?? containerOf(CFB, stream!), {
      type: "array",
      dense: true,
      cellNF: true,
      cellText: false,
      cellFormula: true,
    }),
  );
  const columns = stream ? hiddenColumns(stream) : [];
  const room = new Room(file, limits);
  room.refuseSheets(workbook.SheetNames.length);
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    room.refuseMerges(sheet?.["!merges"]?.length ?? 0);
    const holdsCells = sheet !== undefined && (sheet["!type"] ?? "sheet") === "sheet";
    if (!holdsCells) return [];
    const unseen = { hiddenRows: hiddenRows(sheet), hiddenColumns: columns[index] };
    return [{ ...sheetOf(file, workbook, sheet, index), ...unseen, ...plain?.looks[index] }];
  });
  if (sheets.length === 0) {
    throw new HostRefusal("empty", `“${file}”中没有工作表，请检查是否选对了文件。`);
  }
  return { name: file, sheets };
}

/** A container anew, with nothing in it but the workbook that was checked. */
function containerOf(CFB: typeof ContainerLibrary, stream: Uint8Array): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "Workbook", stream);
  return new Uint8Array(CFB.write(container, { type: "array" }) as ArrayLike<number>);
}

/** Whatever the library stumbles over, people get a sentence. */
function parsed(file: string, parse: () => WorkBook): WorkBook {
  try {
    const workbook = parse();
    if (Array.isArray(workbook.SheetNames)) return workbook;
  } catch (reason) {
    if (reason instanceof Error && /password|encrypt/i.test(reason.message)) throw encrypted(file);
    throw damaged({ file, part: "其中的工作表" }, "读不出来", reason);
  }
  throw damaged({ file, part: "其中的工作表" }, "读不出来");
}

function sheetOf(file: string, workbook: WorkBook, sheet: WorkSheet, index: number): SheetSnapshot {
  const name = workbook.SheetNames[index]!;
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const values: CellValue[][] = [];
  const formats: (string | undefined)[][] = [];
  const formulas: (string | undefined)[][] = [];
  const lines = (sheet["!data"] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  for (let row = 0; row < lines.length; row++) {
    const line = Array.from(lines[row] ?? []);
    const contents = line.map((cell, column) => {
      const format = formatOf(cell);
      const days = from1904 ? daysFrom1904(format) : 0;
      return { value: valueOf(cell, days, { file, name, row, column }), format };
    });
    values.push(contents.map(({ value }) => value));
    formats.push(contents.map(({ value, format }) => (value === null ? undefined : format)));
    formulas.push(line.map((cell) => (cell?.f === undefined ? undefined : `=${cell.f}`)));
  }
  const merges = (sheet["!merges"] ?? []).map(({ s, e }) => {
    return { sheet: name, top: s.r, left: s.c, bottom: e.r, right: e.c };
  });
  const hidden = workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0;
  const visibility = hidden === 0 ? "visible" : hidden === 1 ? "hidden" : "very hidden";
  return { name, visibility, values, formats, formulas, merges, protected: Boolean(sheet["!protect"]) };
}

function hiddenRows(sheet: WorkSheet): Stretch[] {
  const hidden = new HiddenLines();
  sheet["!rows"]?.forEach((row, index) => {
    if (row.hidden === true) hidden.add(index);
  });
  return hidden.all();
}

interface Place {
  readonly file: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

function valueOf(cell: CellObject | undefined, days: number, place: Place): CellValue {
  if (cell === undefined || cell.t === "z" || cell.v === undefined || cell.v === null) return null;
  if (cell.t === "e") return { error: errors[Number(cell.v)] ?? "#VALUE!" };
  if (typeof cell.v === "string") return cell.v === "" && cell.f === undefined ? null : cell.v;
  if (typeof cell.v === "boolean") return cell.v;
  if (typeof cell.v === "number" && Number.isFinite(cell.v)) return cell.v + days;
  const at = a1({ sheet: place.name, ...place });
  throw damaged({ file: place.file, part: `工作表“${place.name}”` }, `${at} 的内容无法识别`);
}

const formatOf = (cell: CellObject | undefined): string | undefined => {
  const code = cell?.z === undefined ? undefined : String(cell.z);
  return isGeneral(code) ? undefined : code;
};

/** Errors by the numbers that binary files write for them. */
const errors: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};
