import { lastPlace, type Amount } from "../../budget/amount";
import type { BudgetBook } from "../../budget/book";
import { Decimal } from "../../budget/decimal";
import type { TableKind } from "../../budget/table";
import { overlap, type Interval } from "../../narrative/precision";
import { spanIn } from "../paragraph-span";
import { defineRule } from "../rule";
import { presentAmount, saidChanges, type SaidChange } from "../said-changes";

/** 合计与上年持平，各项里却只有一项减少：总数的增减就是各项增减之和，改了一处要看看另一处。 */
export const changesAddUp = defineRule({
  id: "changes-add-up",
  group: "narrative",
  title: "总数的增减等于各项增减之和",
  basis: "本年和上年的总数都是各项之和，所以总数的增减是各项增减之和；本年为零的一项只会比上年减少",
  severity: "explain",
  needs: [],
  messages: {
    differs: "情况说明写{whole}{change}，而{parts}，合起来对不上；请核对增减的方向和金额。",
  },
  example:
    "情况说明写“三公”经费合计与上年持平，而因公出国（境）费与上年持平、公务用车购置及运行费与上年持平、公务接待费减少，合起来对不上；请核对增减的方向和金额。",

  *check(_, book) {
    for (const { whole, parts, rest } of sumsIn(book)) {
      const odd = oddOne([whole, ...parts]);
      const place = { at: odd.paragraph.cell, span: spanIn(odd.paragraph, odd.span) };
      if (overlap(whole.range, together([...parts.map(({ range }) => range), rest]))) {
        yield { outcome: "pass", ...place };
        continue;
      }
      yield {
        outcome: "finding",
        ...place,
        because: [whole, ...parts].map(({ paragraph }) => paragraph.cell).filter((cell) => cell !== place.at),
        message: "differs",
        data: {
          whole: whole.subject.name,
          change: whole.says,
          parts: parts.map(({ subject, says }) => subject.name + says).join("、"),
        },
      };
    }
  },
});

interface KnownSum {
  readonly whole: string;
  readonly parts: readonly string[];
  /** The table that the parts must come from, where their names alone would not tell. */
  readonly kind?: TableKind;
  /** Whether there can be no part but these. */
  readonly isAll: boolean;
}

const sums: readonly KnownSum[] = [
  {
    whole: "“三公”经费合计",
    parts: ["因公出国（境）费", "公务用车购置及运行费", "公务接待费"],
    isAll: true,
  },
  { whole: "公务用车购置及运行费", parts: ["公务用车购置费", "公务用车运行费"], isAll: true },
  {
    whole: "“三公”经费合计",
    parts: ["因公出国（境）费", "公务用车购置费", "公务用车运行费", "公务接待费"],
    isAll: true,
  },
  {
    whole: "收入总计",
    parts: ["一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金"],
    isAll: false,
  },
  { whole: "支出总计", parts: ["基本支出", "项目支出"], kind: "expenditure", isAll: false },
];

interface SaidSum {
  readonly whole: SaidChange;
  readonly parts: readonly SaidChange[];
  /** What the parts that the text says nothing of may have moved: not above what they come to this year. */
  readonly rest: Interval;
}

/** The sums of which the text tells how the whole moved and how at least one of the parts did; each whole once. */
function sumsIn(book: BudgetBook): readonly SaidSum[] {
  const said = saidChanges(book);
  const wholes = [...new Set(sums.map(({ whole }) => whole))];
  return wholes.flatMap((called) => {
    const whole = said.find(({ subject }) => subject.name === called);
    if (!whole) return [];
    const ways = sums
      .filter((sum) => sum.whole === called)
      .map((sum) => ({ ...sum, said: partsSaid(sum, said) }));
    const complete = ways.find(({ isAll, parts, said: told }) => isAll && told.length === parts.length);
    const parts = (complete ?? ways[0]!).said;
    const rest = complete ? nothing : restOf(whole, parts);
    return rest && parts.length > 0 ? [{ whole, parts, rest }] : [];
  });
}

const partsSaid = ({ parts, kind }: KnownSum, said: readonly SaidChange[]): SaidChange[] =>
  parts.flatMap(
    (name) =>
      said.find(({ subject }) => subject.name === name && (!kind || subject.table.kind === kind)) ?? [],
  );

const nothing: Interval = { least: new Decimal(0), most: new Decimal(0) };

/** undefined where the parts come to more than the whole: another rule tells that. */
function restOf(whole: SaidChange, parts: readonly SaidChange[]): Interval | undefined {
  const [{ unit, decimals }] = whole.subject.stated as [SaidChange["subject"]["stated"][number]];
  const told = parts.reduce((sum, part) => (sum + presentAmount(part)) as Amount, 0n as Amount);
  const left = presentAmount(whole) - told;
  if (left < 0n) return undefined;
  const rounded = left === 0n ? 0n : lastPlace(unit, decimals) * BigInt(parts.length + 1);
  return { least: new Decimal(-Infinity), most: new Decimal((left + rounded).toString()) };
}

const together = (ranges: readonly Interval[]): Interval => ({
  least: ranges.reduce((sum, { least }) => sum.plus(least), new Decimal(0)),
  most: ranges.reduce((sum, { most }) => sum.plus(most), new Decimal(0)),
});

/** The only one that is told by a word of direction alone; else the whole. */
function oddOne(all: readonly [SaidChange, ...SaidChange[]]): SaidChange {
  const words = all.filter(({ isWord }) => isWord);
  return words.length === 1 ? words[0]! : all[0];
}
