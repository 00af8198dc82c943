/** A diagnosis in the trade's words: what a cell should hold if there are only so many errors, and what speaks for it. */
import { placeOf, sayAmount, sayPlace, tableCalled } from "../../rules/naming";
import type { PlacedFigures } from "../placed-figures";
import type { Change, Diagnosis, FigureChange } from "./diagnose";
import type { PartlyCertain } from "./partly-certain";
import type { Slip } from "./slips";
import type { Way } from "./ways";
import type { WholeTable } from "./whole-table";

/** `agreeing`: comparisons that the changed cells stand in, all of which then hold. */
export function claimSentence(
  changes: readonly FigureChange[],
  { agreeing, exact }: Pick<Diagnosis, "agreeing" | "exact">,
  placed: PlacedFigures,
): string {
  const said = sayChanges(changes, exact, placed);
  return `若只有${changes.length}处错误：${said}；改后${agreeing}处核对全部相符${sayRounded(exact)}。`;
}

/** Some places are certain, and others are not: of those the ways, where they are few enough to be listed. */
export function partSentence(
  { certain, rest, ways }: PartlyCertain,
  { exact }: Pick<Diagnosis, "exact">,
  placed: PlacedFigures,
): string {
  const said = `若只有${certain.length + rest}处错误：${sayChanges(certain, exact, placed)}${sayRounded(exact)}`;
  if (!ways) return `${said}；另${rest}处还看不出是哪一格，请对照原始资料。`;
  return `${said}；另${rest}处是以下${sayWays(ways, placed)}；请对照原始资料后改正。`;
}

/** Several ways, none of which is called right. */
export function alternativesSentence(ways: readonly Way[], placed: PlacedFigures): string {
  const errors = ways[0]?.length ?? 0;
  const then = errors === 1 ? "，改正有误的一格" : "后改正";
  return `若只有${errors}处错误，是以下${sayWays(ways, placed)}；请对照原始资料${then}。`;
}

function sayWays(ways: readonly Way[], placed: PlacedFigures): string {
  const said = ways.map((way) => way.map((change) => sayAlternative(change, placed)).join("、"));
  if (ways.every(({ length }) => length === 1)) return `${ways.length}格之一：${said.join("、")}`;
  return `${ways.length}种之一：${said.map((one, at) => `（${at + 1}）${one}`).join("；")}`;
}

function sayChanges(changes: readonly FigureChange[], exact: boolean, placed: PlacedFigures): string {
  const becomes = exact ? "应为" : "应约为";
  const said = changes.map((change) => {
    const slips = saySlips(change);
    return `${sayWhere(change, placed)}${becomes}${sayBecomes(change)}，现为${sayWritten(change)}${slips && `，${slips}`}`;
  });
  return said.join("；");
}

const sayRounded = (exact: boolean): string => (exact ? "" : "；表中的数经过四舍五入，末位请查原始资料");

/** Not cell by cell: the table itself is to be looked at first. */
export function wholeTableSentence({ table, compared, ties, unit }: WholeTable): string {
  const failing = ties.length === compared ? "都不符" : `有${ties.length}处不符`;
  const found = `${tableCalled(table)}与其他表的${compared}处核对${failing}，表内各项却对得上`;
  return unit
    ? `${found}；按${unit}读就全部相符，可能整张表是按${unit}填的，请先核对本表的单位。`
    : `${found}；可能整张表是上年的数或另一稿，请先核对整张表，再逐处修改。`;
}

function sayAlternative(change: Change, placed: PlacedFigures): string {
  if (change.kind === "tie") return "";
  const where = sayWhere(change, placed);
  if (change.kind === "formula") return `${where}的公式`;
  const slips = saySlips(change);
  return `${where}（现为${sayWritten(change)}，应为${sayBecomes(change)}${slips && `，${slips}`}）`;
}

function sayWhere({ figure }: Pick<FigureChange, "figure">, placed: PlacedFigures): string {
  const found = placed.in(figure.cell);
  return found ? sayPlace(placeOf(found.table, found.row, found.key)) : figure.cell.sheet;
}

const sayBecomes = ({ figure, becomes }: FigureChange): string => sayAmount(becomes, figure.unit);

const sayWritten = ({ figure }: FigureChange): string =>
  figure.state === "blank" ? "空" : sayAmount(figure.amount, figure.unit);

/** Two that fit equally cannot be told apart: both are said. */
function saySlips({ slips }: FigureChange): string {
  const said = slips.flatMap((slip) => slipWords[slip] ?? []).slice(0, 2);
  return said.length === 0 ? "" : `疑似${said.join("或")}`;
}

const slipWords: Readonly<Partial<Record<Slip, string>>> = {
  sign: "正负号写反",
  unit: "元与万元弄混",
  shifted: "小数点错位",
  transposed: "相邻两位写反",
  digit: "写错一位数字",
  "extra digit": "多写一位数字",
  "dropped digit": "少写一位数字",
  blank: "漏填",
  "should be blank": "误填",
  neighbour: "填成了旁边一格的数",
};
