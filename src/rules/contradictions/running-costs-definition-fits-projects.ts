import { sum } from "../../budget/amount";
import { documentOf, glossaryOf } from "../../narrative/document";
import { sayAmount } from "../naming";
import { projectsNamed, sayProjects } from "../planned";
import { defineRule } from "../rule";

/** What 机关运行经费 is said to include, and how projects that pay for it are called. */
const included: readonly (readonly [RegExp, string])[] = [
  [/印刷费/, "印刷"],
  [/邮电费|通讯费/, "邮电|通讯|通信|网络"],
  [/日常维修费|维修费/, "修缮|维修|维护费"],
  [/水电费|水费|(?<!邮)电费/, "水电|电费|水费"],
  [/取暖费/, "取暖|供暖"],
  [/物业管理费/, "物业"],
];

/** 名词解释说机关运行经费包含水电、印刷、维修，这些钱却列在项目里：口径要对上。 */
export const runningCostsDefinitionFitsProjects = defineRule({
  id: "running-costs-definition-fits-projects",
  group: "contradictions",
  title: "机关运行经费的名词解释与实际口径一致",
  basis:
    "机关运行经费是为保障机关运行用于购买货物和服务的各项资金（机关事务管理条例第九条）；只按公用经费公布的，名词解释不宜把列在项目里的费用也写进去",
  severity: "explain",
  needs: ["project-expenditure"],
  messages: {
    outside:
      "名词解释“{term}”写包括{words}，而这些费用列在项目{projects}，合计{sum}，没有计入机关运行经费；请缩小解释，或说明口径。",
  },
  example:
    "名词解释“机关运行经费”写包括印刷费、水电费，而这些费用列在项目「印刷费」4.00万元、「水电费」70.00万元，合计74.00万元，没有计入机关运行经费；请缩小解释，或说明口径。",

  *check(_, book) {
    for (const { term, paragraph } of glossaryOf(documentOf(book))) {
      if (!/机关运行|机构运转/.test(term)) continue;
      const named = included.flatMap(([words, projects]) => {
        const found = words.exec(paragraph.text)?.[0];
        return found ? [{ found, paid: projectsNamed(book, new RegExp(projects)) }] : [];
      });
      const paid = [...new Map(named.flatMap((one) => one.paid).map((one) => [one.row, one])).values()];
      if (paid.length === 0) {
        yield { outcome: "pass", at: paragraph.cell };
        continue;
      }
      const { unit } = paid[0]!.figure;
      yield {
        outcome: "finding",
        at: paragraph.cell,
        span: { start: paragraph.start, end: paragraph.start + paragraph.text.length },
        because: paid.map(({ figure }) => figure.cell),
        message: "outside",
        data: {
          term,
          words: named
            .filter((one) => one.paid.length > 0)
            .map(({ found }) => found)
            .join("、"),
          projects: sayProjects(paid),
          sum: sayAmount(sum(paid.map(({ figure }) => figure.amount)), unit) + unit,
        },
      };
    }
  },
});
