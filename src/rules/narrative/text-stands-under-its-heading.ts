import { documentOf, type Passage } from "../../narrative/document";
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
    const passages = documentOf(book).flatMap((passage) => {
      const subject = subjects.find(({ heading }) => heading.test(passage.path.at(-1) ?? ""));
      return subject && passage.heading && passage.body.length > 0 ? [{ passage, subject }] : [];
    });
    for (const { passage, subject } of passages) {
      const swapped = passages.find(
        (other) =>
          isSibling(passage, other.passage) &&
          tellsOf(passage, other.subject) &&
          !tellsOf(passage, subject) &&
          tellsOf(other.passage, subject) &&
          !tellsOf(other.passage, other.subject),
      );
      const at = passage.heading!.cell;
      if (!swapped) yield { outcome: "pass", at };
      else if (passages.findIndex((one) => one.passage === passage) < passages.indexOf(swapped)) {
        const where = (one: Passage) => sayWhere({ ...one.heading!, place: "narrative" }, book);
        yield {
          outcome: "finding",
          at: passage.body[0]!.cell,
          because: [at, swapped.passage.heading!.cell, swapped.passage.body[0]!.cell],
          message: "swapped",
          data: {
            where: where(passage),
            other: where(swapped.passage),
            ours: subject.name,
            theirs: swapped.subject.name,
          },
        };
      }
    }
  },
});

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

const isSibling = (one: Passage, other: Passage): boolean =>
  one !== other &&
  one.level === other.level &&
  one.path.slice(0, -1).join("/") === other.path.slice(0, -1).join("/");

const tellsOf = ({ body }: Passage, { words }: Subject): boolean => body.some(({ text }) => words.test(text));
