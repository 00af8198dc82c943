import type { EconomicItem, FunctionItem } from "./subjects";

/**
 * A department whose budget is true by construction: a heap of allotments, each a sum of money with everything that is
 * to be known of it. Every table of the disclosure only adds some of them up, so all tables tie out exactly.
 */
export interface Department {
  readonly name: string;
  readonly year: number;
  /** 112; its units are 112001, 112002 … */
  readonly code: string;
  readonly units: readonly Unit[];
  readonly projects: readonly Project[];
  readonly allotments: readonly Allotment[];
}

export interface Unit {
  readonly code: string;
  readonly name: string;
}

export interface Project {
  readonly code: string;
  readonly name: string;
  readonly unit: Unit;
  readonly type: "其他运转类" | "特定目标类";
  readonly hasTarget: boolean;
}

/** 三本预算, 财政专户 and the five kinds of 单位资金. */
export type Source =
  | "general"
  | "fund"
  | "state-capital"
  | "special-account"
  | "business"
  | "operation"
  | "superior"
  | "affiliate"
  | "other";

export const fiscalSources: readonly Source[] = ["general", "fund", "state-capital"];
export const unitSources: readonly Source[] = ["business", "operation", "superior", "affiliate", "other"];

/** Money in 分 (0.01元). "kept" is not spent this year: 年终结转结余. */
export interface Allotment {
  readonly unit: Unit;
  readonly item: FunctionItem;
  readonly use: "basic" | "project" | "kept";
  readonly economic?: EconomicItem;
  readonly project?: Project;
  readonly source: Source;
  /** Money of last year (上年结转结余), not of this year's revenue. */
  readonly carriedOver: boolean;
  readonly fen: bigint;
}

export type Picks = (allotment: Allotment) => boolean;

export const all: Picks = () => true;
export const both =
  (...picks: readonly Picks[]): Picks =>
  (allotment) =>
    picks.every((pick) => pick(allotment));
export const not =
  (pick: Picks): Picks =>
  (allotment) =>
    !pick(allotment);

export const spent: Picks = ({ use }) => use !== "kept";
export const kept: Picks = ({ use }) => use === "kept";
export const basic: Picks = ({ use }) => use === "basic";
export const inProject: Picks = ({ use }) => use === "project";
export const current: Picks = ({ carriedOver }) => !carriedOver;
export const carried: Picks = ({ carriedOver }) => carriedOver;
export const fiscal: Picks = ({ source }) => fiscalSources.includes(source);
export const unitFunds: Picks = ({ source }) => unitSources.includes(source);
export const from =
  (...sources: readonly Source[]): Picks =>
  ({ source }) =>
    sources.includes(source);
/** 201 takes in 2010301. */
export const under =
  (code: string): Picks =>
  ({ item }) =>
    item.code.startsWith(code);
export const economicUnder =
  (...codes: readonly string[]): Picks =>
  ({ economic }) =>
    codes.some((code) => economic?.code.startsWith(code) === true);
export const ofUnit =
  (unit: Unit): Picks =>
  (allotment) =>
    allotment.unit.code === unit.code;

/** Last year's money: in every place as many times this year's, so that it adds up and compares as this year's does. */
export const lastYearsFen = (allotments: readonly Allotment[], picks: Picks): bigint =>
  fenOf(allotments, picks) * BigInt((allotments.length + 2) % 4);

export function fenOf(allotments: readonly Allotment[], pick: Picks = all): bigint {
  return allotments.reduce((sum, allotment) => (pick(allotment) ? sum + allotment.fen : sum), 0n);
}
