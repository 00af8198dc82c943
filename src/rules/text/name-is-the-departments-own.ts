import type { BudgetBook } from "../../budget/book";
import { bodyNamesIn, maySameBody, type BodyName } from "../../narrative/body-names";
import { wordsAt } from "../prose";
import { sayWhere } from "../prose-place";
import { defineRule } from "../rule";
import { statementPassages } from "../statement";

/** 说本部门预算的句子里留着别的部门的名称，多半是套用别人的模板没有改。下属单位、财政局等说的是别的事，不算。 */
export const nameIsTheDepartmentsOwn = defineRule({
  id: "name-is-the-departments-own",
  group: "text",
  title: "情况说明写的是本部门的名称",
  basis: "说的是本部门的预算，名称应当与各表的部门名称一致；多数写对、个别写成别的部门的才提出",
  severity: "explain",
  needs: [],
  messages: {
    foreign:
      "{where}写的是“{name}”，而各表和说明的其他{count}处写的是“{own}”；请核对是不是套用模板没有改，确实说的是另一个单位的请写明。",
  },
  example:
    "“情况说明”「三、支出预算总体情况说明」写的是“卫辉市水利局”，而各表和说明的其他4处写的是“新乡市教育局”；请核对是不是套用模板没有改，确实说的是另一个单位的请写明。",

  *check(_, book) {
    const { unitName: own } = book;
    if (own === undefined) return;
    const passages = statementPassages(book);
    const names = passages.flatMap(bodyNamesIn);
    const known = knownBodies(book);
    const ours = names.filter(({ name }) => maySameBody(name, own));
    const foreign = names.filter(
      ({ name }) => FULL.test(name) && !ABOVE.test(name) && !maySameBody(name, own) && !known(name),
    );
    for (const { paragraph } of ours) yield { outcome: "pass", at: paragraph.cell };
    if (ours.length < LEAST || foreign.length >= ours.length) return;
    for (const [first, ...again] of byName(foreign)) {
      yield {
        outcome: "finding",
        ...wordsAt(first.paragraph, first.start, first.end),
        because: [...new Set(again.map(({ paragraph }) => paragraph.cell))].filter(
          (cell) => cell !== first.paragraph.cell,
        ),
        message: "foreign",
        data: {
          where: sayWhere({ ...first.paragraph, place: "narrative" }, book),
          name: first.name,
          own,
          count: String(ours.length),
        },
      };
    }
  },
});

/** As many places must bear the department's own name before another one is odd. */
const LEAST = 2;

/** 卫辉市水利局: named in full, with its place; 区属学校 and 下属中心 are no names. */
const FULL = /^(?!所属|下属|直属|二级)[\u4e00-\u9fff]{2,12}?[省市县区州盟旗镇乡][\u4e00-\u9fff]{2,}/;

/** Those whom every department speaks of: what they decide is not whose budget this is. */
const ABOVE =
  /(?:财政[局厅部]|(?:党|市|县|区|省)委|党工委|管委会|人民政府|人大常?委?会?|国务院|[市县区省]政府)$/;

/** The units that the tables list, and whatever the 概况 names: they have budgets of their own. */
function knownBodies(book: BudgetBook): (name: string) => boolean {
  const units = book.tables
    .flatMap(({ rows }) => rows)
    .filter(({ role }) => role === "unit")
    .map(({ label }) => label)
    .filter((label) => label !== "" && !/^\d+$/.test(label));
  const overview = statementPassages(book)
    .filter(
      ({ part, path }) => part === "overview" || path.some((heading) => /单位构成|机构设置/.test(heading)),
    )
    .flatMap(({ body }) => body)
    .map(({ text }) => text.replace(/\s/g, ""))
    .join("\n");
  return (name) => overview.includes(name) || units.some((unit) => maySameBody(unit, name));
}

function byName(names: readonly BodyName[]): (readonly [BodyName, ...BodyName[]])[] {
  const found = new Map<string, [BodyName, ...BodyName[]]>();
  for (const one of names) {
    const known = found.get(one.name);
    if (known) known.push(one);
    else found.set(one.name, [one]);
  }
  return [...found.values()];
}
