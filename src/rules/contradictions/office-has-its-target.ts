import type { BudgetBook } from "../../budget/book";
import { bareOf, phrasesOf } from "../../narrative/clauses";
import { documentOf, dutiesOf, type Duty } from "../../narrative/document";
import { withMarkupBlotted } from "../../narrative/markup";
import { linesOf } from "../indicator-lines";
import { sharedPart } from "../likeness";
import { tableCalled } from "../naming";
import { officesOf } from "../offices";
import { defineRule } from "../rule";

/** 单设一个科管的事，职责里写着，年度目标和任务里一句也没有：是今年没有安排，还是漏写了。 */
export const officeHasItsTarget = defineRule({
  id: "office-has-its-target",
  group: "contradictions",
  title: "内设机构分管的主要职责在年度目标、任务或项目中有体现",
  basis: "年度履职目标和主要任务由部门职责分解而来；只在其他业务机构大多有体现、个别没有时提出",
  severity: "hint",
  needs: ["overall-performance"],
  messages: {
    left: "{table}的年度履职目标、主要任务和项目里，没有专门写到{subjects}，而职责中有这项内容，并设有{offices}；请看看是否需要补充。",
  },
  example:
    "部门整体绩效目标表的年度履职目标、主要任务和项目里，没有专门写到“大数据”，而职责中有这项内容，并设有“大数据和智慧城市管理科”；请看看是否需要补充。",

  *check({ "overall-performance": table }, book) {
    const at = table.performance?.goal?.cell ?? table.performance?.tasks[0]?.content.cell;
    const duties = dutiesOf(documentOf(book)).map(readDuty);
    const fields = officesOf(book)
      .flatMap((office) => office.subjects.map((subject) => ({ office, subject })))
      .filter(({ subject }) => duties.some(({ text }) => text.includes(subject)));
    if (!at || fields.length < FEWEST) return;
    const phrases = plannedPhrases(book);
    const left = fields.filter(
      ({ subject }) => !phrases.some((phrase) => isOn(subject, phrase) && !isOthers(phrase, subject, duties)),
    );
    if (left.length === 0 || left.length * 2 > fields.length - left.length) {
      yield { outcome: "pass", at };
      return;
    }
    const offices = [...new Map(left.map(({ office }) => [office.name, office])).values()];
    yield {
      outcome: "finding",
      at,
      because: [offices[0]!.paragraph.cell],
      message: "left",
      data: {
        table: tableCalled(table),
        subjects: left.map(({ subject }) => `“${subject}”`).join(""),
        offices: offices.map(({ name }) => `“${name}”`).join(""),
      },
    };
  },
});

/** With fewer fields of its own nobody can say what is usual in a department. */
const FEWEST = 3;

interface ReadDuty {
  readonly name?: string;
  readonly text: string;
  readonly phrases: ReadonlySet<string>;
}

const readDuty = ({ name, paragraph }: Duty): ReadDuty => ({
  ...(name ? { name: bareOf(name) } : {}),
  text: bareOf(paragraph.text),
  phrases: new Set(phrasesOf(paragraph.text).map(({ text }) => bareOf(text))),
});

/** What the year's goal, tasks, projects and indicators of results say. */
function plannedPhrases(book: BudgetBook): string[] {
  const texts = book.tables.flatMap(({ performance, rows, kind }) => [
    ...(performance?.goal ? [performance.goal.text] : []),
    ...(performance?.tasks ?? []).flatMap(({ name, content }) => [name.text, content.text]),
    ...(kind === "project-expenditure" || kind === "project-performance"
      ? rows.filter(({ role }) => role === "detail").map(({ label }) => label)
      : []),
  ]);
  const results = linesOf(book).filter(({ indicator }) => indicator.aspect !== "input");
  return [...texts, ...results.map(({ name }) => name)].flatMap((text) =>
    phrasesOf(withMarkupBlotted(text)).map((phrase) => bareOf(phrase.text)),
  );
}

/** Half of the subject's words are enough: 数据平台 may well be 大数据. */
const HALF = 0.5;
const isOn = (subject: string, words: string): boolean =>
  words.includes(subject) || sharedPart(subject, words) >= HALF;

/** Word for word from other duties than the subject's own: 5G、大数据等基础设施 is of 智慧城市. */
function isOthers(phrase: string, subject: string, duties: readonly ReadDuty[]): boolean {
  const isOwn = ({ name }: ReadDuty) => name === undefined || isOn(subject, name);
  const sources = duties.filter(({ phrases }) => phrases.has(phrase));
  const hasOwn = duties.some((duty) => duty.name !== undefined && isOwn(duty));
  return hasOwn && sources.length > 0 && !sources.some(isOwn);
}
