import type { Unit } from "./amount";
import type { ScoreWeights } from "./score-weights";
import type { TableKind } from "./table";

/** A table that a locality's departments publish, under the title it has there. */
export interface ExpectedTable {
  readonly kind: TableKind;
  /** Without the year: 国有资本经营预算支出表. */
  readonly title: string;
  /** The first budget year in which its departments were seen to publish it. */
  readonly since?: number;
}

/** What the 情况说明 of a locality has a section or a sentence for. */
export interface ExpectedSection {
  /** 人员构成 */
  readonly called: string;
  /** Any of these words anywhere in the running text is enough; spaces are taken out before. */
  readonly words: RegExp;
  /** Where it belongs: 部门概况 or 情况说明. */
  readonly part: "overview" | "statement";
  /** What it should hold, for whoever has to write it: 编制人数和实有人数. */
  readonly holds: string;
}

/** How a locality's 情况说明 differs from the one that is written by default. */
export interface StatementWays {
  /** Its headings, by section or matter, without ordinals. */
  readonly headings?: Readonly<Record<string, string>>;
  /** The ids of its sections in its order, where that is another than the usual one; those left out keep the usual order behind. */
  readonly order?: readonly string[];
  /** What its text is written in, where its tables are in another unit. */
  readonly unit?: Unit;
  /** “三公”经费 is told in the order 出国、用车、接待. */
  readonly vehiclesBeforeReception?: boolean;
  /** 政府采购 says how much is set apart for 中小企业. */
  readonly procurementForSmall?: boolean;
}

/** What a province or city asks of a published department budget, as data. */
export interface Locality {
  readonly id: string;
  /** 河南 */
  readonly called: string;
  /** In the order of publication; their numbers 一、二、… follow from it. */
  readonly tables: readonly ExpectedTable[];
  /** What its tables print; 三公 and the text may differ. */
  readonly unit: Unit;
  readonly sections: readonly ExpectedSection[];
  /** The 分值 of its 绩效自评, where they are known to be other than usual. */
  readonly scoreWeights?: ScoreWeights;
  /** Whether 项目绩效目标 are published for every project, or for those that were chosen; absent where nobody has told. */
  readonly targetsFor?: "every project" | "chosen projects";
  readonly statement?: StatementWays;
}
