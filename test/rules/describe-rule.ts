import { a1, a1Range, type CellAddress, type CellRange } from "../../src/workbook/cell";
import { sayValue } from "../../src/workbook/snapshot";
import { tableOf } from "../../src/budget/book";
import { recogniseBook } from "../../src/tables/recognise";
import type { CannotTell, Finding, Fix, Rule } from "../../src/rules/rule";
import { runRules, sentenceOf } from "../../src/rules/run-rules";
import { withEdits } from "../../src/host/edited-snapshot";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheet, workbook } from "../support/sheet";

/**
 * A strict tester for one rule over drawn sheets, read by the real recogniser: a passing case states how many comparisons were
 * made, a finding case every place, reason, sentence and fix, and every sentence that the rule can say must be drawn once.
 */
export interface RuleCases {
  readonly passes: readonly PassingCase[];
  readonly finds: readonly FindingCase[];
  readonly cannotTell?: readonly DoubtfulCase[];
  /** Without these tables the rule must say that it did not run. */
  readonly notRun?: readonly NotRunCase[];
}

export interface DrawnCase {
  readonly it: string;
  /** Drawings by sheet name; one drawing alone stands on a sheet called 表. */
  readonly sheets: string | Readonly<Record<string, string>>;
}
export interface PassingCase extends DrawnCase {
  readonly compared: number;
}
export interface FindingCase extends DrawnCase {
  readonly finds: readonly ExpectedFinding[];
}
export interface DoubtfulCase extends DrawnCase {
  readonly because: readonly { readonly at: string; readonly sheet?: string; readonly why: string }[];
}
export interface NotRunCase extends DrawnCase {
  readonly missing: Rule["needs"];
}

export interface ExpectedFinding {
  readonly at: string;
  /** Only where it is not the first sheet drawn. */
  readonly sheet?: string;
  /** "H8 J8"; with its sheet where it stands on another one than the finding: "支出总表!B6". */
  readonly because?: string;
  readonly says: string;
  /** The words in the cell that the finding points at; stated wherever it points at a part of a text. */
  readonly quotes?: string;
  /** "空→244.29" */
  readonly fix?: string;
}

export function describeRule(rule: Rule, cases: RuleCases): void {
  describe(rule.id, () => {
    test.each(cases.passes.map((one) => [one.it, one] as const))("passes: %s", (_, one) => {
      const ran = run(rule, drawn(one));
      expect(ran.findings.map((finding) => sentenceOf(rule, finding))).toEqual([]);
      expect(ran.cannotTell.map(({ why }) => why)).toEqual([]);
      expect(one.compared).toBeGreaterThan(0);
      expect(ran.passes).toHaveLength(one.compared);
    });

    test.each(cases.finds.map((one) => [one.it, one] as const))("finds: %s", (_, one) => {
      const book = drawn(one);
      const { findings } = run(rule, book);
      const first = book.sheets[0]!.name;
      expect(findings.map((finding) => asDrawn(rule, finding, book))).toEqual(
        one.finds.map((expected) => ({ sheet: first, because: "", ...expected })),
      );
      for (const finding of findings) expect(sentenceOf(rule, finding)).not.toMatch(/[{}]/);
      for (const { at, because, message, fix } of findings) {
        const after = fix ? run(rule, withEdits(book, fix.edits)).findings : [];
        expect(after).not.toContainEqual(expect.objectContaining({ at, because, message }));
      }
    });

    test("every sentence it can say is drawn", () => {
      const said = cases.finds.flatMap((one) => run(rule, drawn(one)).findings.map(({ message }) => message));
      expect([...new Set(said)].sort()).toEqual(Object.keys(rule.messages).sort());
    });

    if (rule.example !== undefined) {
      test("its example is a sentence that is drawn", () => {
        const drawn = cases.finds.flatMap(({ finds }) => finds.map(({ says }) => says));
        expect(drawn).toContain(rule.example);
      });
    }

    for (const one of cases.cannotTell ?? []) {
      test(`cannot tell: ${one.it}`, () => {
        const book = drawn(one);
        const ran = run(rule, book);
        expect(ran.findings.map((finding) => sentenceOf(rule, finding))).toEqual([]);
        expect(ran.cannotTell.map(doubtAsDrawn)).toEqual(
          one.because.map((expected) => ({ sheet: book.sheets[0]!.name, ...expected })),
        );
      });
    }

    for (const one of cases.notRun ?? []) {
      test(`does not run: ${one.it}`, () => {
        const book = recogniseBook(drawn(one));
        expect(rule.needs.filter((kind) => !tableOf(book, kind))).toEqual(one.missing);
        expect(runRules([rule], book)).toEqual([{ rule, state: "no table", missing: one.missing }]);
      });
    }
  });
}

function drawn({ sheets }: DrawnCase): WorkbookSnapshot {
  const drawings = typeof sheets === "string" ? { 表: sheets } : sheets;
  return workbook(...Object.entries(drawings).map(([name, drawing]) => sheet(name, drawing)));
}

function run(rule: Rule, snapshot: WorkbookSnapshot) {
  const book = recogniseBook(snapshot);
  if (book.unrecognised.length > 0) throw new Error(`not recognised: ${JSON.stringify(book.unrecognised)}`);
  const [outcome] = runRules([rule], book);
  if (outcome?.state !== "ran") throw new Error(`${rule.id} did not run: ${JSON.stringify(outcome)}`);
  return outcome;
}

function asDrawn(rule: Rule, finding: Finding, book: WorkbookSnapshot): ExpectedFinding {
  const { at, sheet } = placed(finding.at);
  return {
    at,
    sheet,
    because: finding.because
      .map((cell) => (cell.sheet === sheet ? "" : `${cell.sheet}!`) + a1(cell))
      .join(" "),
    says: sentenceOf(rule, finding),
    ...(finding.span ? { quotes: quoted(finding, book) } : {}),
    ...(finding.fix ? { fix: fixAsDrawn(finding.fix) } : {}),
  };
}

function quoted({ at, span }: Finding, { sheets }: WorkbookSnapshot): string {
  const [row, column] = "top" in at ? [at.top, at.left] : [at.row, at.column];
  const text = sheets.find(({ name }) => name === at.sheet)?.values[row]?.[column];
  return String(text).slice(span!.start, span!.end);
}

function doubtAsDrawn({ at, why }: CannotTell) {
  return { ...placed(at), why };
}

function placed(at: CellAddress | CellRange): { at: string; sheet: string } {
  return { at: "top" in at ? a1Range(at) : a1(at), sheet: at.sheet };
}

/** A fix that changes a number must never be pressed by the machine. */
function fixAsDrawn({ edits, safe }: Fix): string {
  const changesAmounts = edits.some(({ becomes }) => typeof becomes === "number");
  if (changesAmounts && safe) throw new Error("a fix that changes an amount calls itself safe");
  return edits.map(({ was, becomes }) => `${sayValue(was)}→${sayValue(becomes)}`).join("，");
}
