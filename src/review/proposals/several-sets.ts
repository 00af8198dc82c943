import type { BudgetBook, NarrativeText } from "../../budget/book";
import type { CellAddress } from "../../workbook/cell";
import type { AmountTally } from "./amounts";
import type { TextReading } from "./proposal";

/** A text read against one set of tables, and how many of its amounts tie. */
export interface ReadAgainst {
  readonly reading: TextReading;
  readonly amounts: AmountTally;
}

/**
 * In a workbook with a department's tables and those of its units, every sheet of text is read against the set that most of
 * its amounts tie with. Where most tie with none, as in last year's text, nobody can tell whose it is: all of it is left alone.
 */
export function readOfSets(
  sets: readonly BudgetBook[],
  texts: readonly NarrativeText[],
  read: (set: BudgetBook, texts: readonly NarrativeText[], isFirst: boolean) => ReadAgainst,
): TextReading {
  const sheets = [...new Set(texts.map(({ cell }) => cell.sheet))];
  const readings = sheets.map((sheet) => {
    const own = texts.map(({ text, cell }) => ({ text: isOn(sheet, cell) ? text : "", cell }));
    const ways = sets.map((set, i) => read(alone(set), own, i === 0));
    const best = [...ways].sort((a, b) => b.amounts.tie - a.amounts.tie)[0]!;
    const twin = ways.find((way) => way !== best && way.amounts.tie === best.amounts.tie);
    return best.amounts.tie > best.amounts.differ && !twin ? best.reading : untold(best.reading);
  });
  return {
    texts,
    proposals: readings.flatMap(({ proposals }) => proposals),
    ties: readings.reduce((ties, reading) => ties + reading.ties, 0),
    leftAlone: readings.flatMap(({ leftAlone }) => leftAlone),
  };
}

const isOn = (name: string, { sheet }: CellAddress): boolean => sheet === name;

/** The set as if it were all there is: its own tables, which stand first of their kinds; nobody can tell whose the others are. */
function alone({ sets = 1, ...set }: BudgetBook): BudgetBook {
  const tables = set.tables.filter(({ kind }, i) => {
    const all = set.tables.filter((other) => other.kind === kind);
    return all.length === sets && all[0] === set.tables[i];
  });
  return { ...set, tables };
}

const WHOSE = "工作簿里有几套表，认不出说的是哪一套，由人核对。";

function untold({ texts, proposals, leftAlone }: TextReading): TextReading {
  const proposed = proposals.map(({ text, edits }) => ({
    text,
    start: edits[0]!.start,
    end: edits.at(-1)!.end,
    why: WHOSE,
  }));
  const all = [...leftAlone, ...proposed].sort((a, b) => a.text - b.text || a.start - b.start);
  return { texts, proposals: [], ties: 0, leftAlone: all };
}
