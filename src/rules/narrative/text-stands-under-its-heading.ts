import { documentOf, type Paragraph, type Passage } from "../../narrative/document";
import { sayWhere } from "../prose-place";
import { defineRule } from "../rule";

/** 两个并列标题下的内容互相放错：标题写政府采购，说的却全是车辆和设备，另一处正好相反。只有互换才算，单独一处不算。 */
export const textStandsUnderItsHeading = defineRule({
  id: "text-stands-under-its-heading",
  group: "narrative",
  title: "各标题下写的是本标题的内容",
  basis: "标题与内容对应；两处互换的，多半是粘贴时放错",
  severity: "explain",
  needs: [],
  messages: {
    swapped: "{where}下写的是{theirs}，没有提到{ours}；{other}下正好相反；请核实两处内容是否放反了。",
  },

  *check(_, book) {
    const told = documentOf(book).flatMap((passage): Told[] => {
      const { path, heading, body } = passage;
      const subject = subjects.find((one) => one.heading.test(path.at(-1) ?? ""));
      return subject && heading && body.length > 0 ? [{ passage, subject, heading }] : [];
    });
    const swaps = told.flatMap((one, i) =>
      told
        .slice(i + 1)
        .filter((other) => areSwapped(one, other))
        .map((other) => [one, other] as const),
    );
    if (told.length > 0 && swaps.length === 0) yield { outcome: "pass", at: told[0]!.heading.cell };
    for (const [one, other] of swaps) {
      const where = ({ heading }: Told) => sayWhere({ ...heading, place: "narrative" }, book);
      const [ours, theirs] = [one, other].map(({ passage }) => passage.body[0]!.cell);
      yield {
        outcome: "finding",
        at: ours!,
        because: [one.heading.cell, other.heading.cell, theirs!],
        message: "swapped",
        data: {
          where: where(one),
          other: where(other),
          ours: one.subject.name,
          theirs: other.subject.name,
        },
      };
    }
  },
});

/** A passage whose heading names a subject that is known. */
interface Told {
  readonly passage: Passage;
  readonly heading: Paragraph;
  readonly subject: Subject;
}

interface Subject {
  readonly name: string;
  readonly heading: RegExp;
  /** What any text on the subject mentions. */
  readonly words: RegExp;
}

const subjects: readonly Subject[] = [
  { name: "机关运行经费", heading: /机关运行|机构运转|运行经费/, words: /运行经费|运转经费|公用经费/ },
  { name: "政府采购", heading: /政府采购/, words: /采购/ },
  { name: "国有资产", heading: /国有资产|资产占[用有]/, words: /车辆|资产|设备/ },
  { name: "绩效", heading: /绩效/, words: /绩效/ },
  { name: "转移支付", heading: /转移支付/, words: /转移支付|专项资金/ },
  { name: "政府性基金", heading: /政府性基金/, words: /基金/ },
  { name: "“三公”经费", heading: /三公/, words: /三公|出国|接待/ },
];

/** Siblings of which each tells of the other's subject and not of its own. */
function areSwapped(one: Told, other: Told): boolean {
  const parents = [one, other].map(({ passage }) => passage.path.slice(0, -1).join("/"));
  return (
    one.passage.level === other.passage.level &&
    parents[0] === parents[1] &&
    tellsOf(one, other.subject) &&
    tellsOf(other, one.subject) &&
    !tellsOf(one, one.subject) &&
    !tellsOf(other, other.subject)
  );
}

const tellsOf = ({ passage }: Told, { words }: Subject): boolean =>
  passage.body.some(({ text }) => words.test(text));
