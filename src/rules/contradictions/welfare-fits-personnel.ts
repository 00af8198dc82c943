import { sum } from "../../budget/amount";
import { asDecimal, writePercent } from "../../budget/ratio";
import { share } from "../../formulas/share";
import { sayAmount } from "../naming";
import { projectsNamed, sayProjects } from "../planned";
import { defineRule } from "../rule";
import { staffCostsOf } from "../staff-costs";

/** What staff eat and are given. */
const WELFARE =
  /食堂|伙食|工作餐|误餐|(?:职工|机关|干部)(?:餐厅|用餐|就餐|餐)|(?:职工|员工|干部|机关)[^，,；;、]{0,4}(?:福利|慰问|疗养|体检)|(?:职工|员工)[^，,；;、]{0,4}(?:补助|补贴)/;
/** Others than one's own staff, or what is paid for a room and not for a meal. */
const OTHERS =
  /学生|学校|幼儿|中小学|营养|老年|长者|敬老|养老|社区|困难|特困|救助|退役|退休|离休|老干部|企业|下岗|失业|改制|安置|村|租|监管|安全|检查|改造|建设|维修/;

/** 食堂、福利比全部人员经费还多，要么供应的不只本单位的人，要么标准偏高：读者会问。 */
export const welfareFitsPersonnel = defineRule({
  id: "welfare-fits-personnel",
  group: "contradictions",
  title: "职工福利类项目与人员经费相称",
  basis:
    "职工就餐、福利一类的项目随人数安排，一般远少于全部人员经费；明显偏多的，写明保障多少人、按什么标准安排，读者才看得懂",
  severity: "hint",
  needs: ["project-expenditure", "basic-expenditure"],
  uses: ["welfareToPersonnel"],
  messages: {
    large:
      "项目{projects}用于职工就餐、福利，是全部人员经费{personnel}的{percent}；请看看是否偏多，可写明保障多少人、按什么标准安排。",
  },
  example:
    "项目「职工食堂专项经费」300.00万元用于职工就餐、福利，是全部人员经费264.25万元的113.53%；请看看是否偏多，可写明保障多少人、按什么标准安排。",

  *check({ "project-expenditure": table }, book, { welfareToPersonnel }) {
    const costs = staffCostsOf(book);
    if (!costs) return;
    const projects = projectsNamed(book, WELFARE).filter(({ row }) => !OTHERS.test(row.label));
    const spent = sum(projects.map(({ figure }) => figure.amount));
    const personnel = sum(costs.personnel.map(({ amount }) => amount));
    const part = share.compute(spent, personnel);
    const [first, ...others] = projects;
    if (!first || part === "zero base" || asDecimal(part).times(100).lte(welfareToPersonnel)) {
      yield { outcome: "pass", at: first?.row.labelCell ?? table.titleCell };
      return;
    }
    const { unit } = costs.personnel[0]!;
    yield {
      outcome: "finding",
      at: first.row.labelCell,
      because: [
        first.figure.cell,
        ...others.map(({ figure }) => figure.cell),
        ...costs.personnel.map(({ cell }) => cell),
      ],
      message: "large",
      data: {
        projects: sayProjects(projects),
        personnel: sayAmount(personnel, unit) + unit,
        percent: writePercent(part),
      },
    };
  },
});
