import { linesOf, sayLine, type IndicatorLine } from "../indicator-lines";
import { defineRule } from "../rule";

/** 部门的满意度只问本单位员工，而项目服务的是群众；谁受益就该问谁。 */
export const satisfactionAsksThoseServed = defineRule({
  id: "satisfaction-asks-those-served",
  group: "indicators",
  title: "整体绩效的满意度问的是服务对象",
  basis: "满意度指标反映服务对象或受益者的评价；项目已列群众、服务对象满意度的，整体目标也应有",
  severity: "hint",
  needs: ["overall-performance", "project-performance"],
  messages: {
    "staff only":
      "{place}问的是本单位员工，而项目绩效目标里有“{outside}”；部门服务群众的，可补服务对象的满意度。",
  },

  *check(_, book) {
    const all = linesOf(book).filter(
      ({ indicator, name }) => indicator.aspect === "satisfaction" || /满意/.test(name),
    );
    const whole = all.filter(({ project }) => !project);
    const outside = all.filter((line) => line.project && asksOutside(line));
    const staff = whole.filter(asksStaff);
    if (outside.length === 0) return;
    for (const line of whole) {
      const at = line.indicator.name.cell;
      if (staff.length < whole.length) yield { outcome: "pass", at };
      else {
        yield {
          outcome: "finding",
          at: line.indicator.explanation?.cell ?? at,
          because: outside.map(({ indicator }) => indicator.name.cell),
          message: "staff only",
          data: { place: sayLine(line), outside: outside[0]!.name },
        };
      }
    }
  },
});

const OUTSIDE = /群众|公众|市民|居民|村民|农民|企业|服务对象|办事|受益|家长|学生|患者|游客|社会/;
const STAFF = /员工|职工|工作人员|干部|本单位人员/;

const wordsOf = ({ name, indicator }: IndicatorLine): string =>
  name + (indicator.explanation?.text ?? "").replace(/\s/g, "");
const asksOutside = ({ name }: IndicatorLine): boolean => OUTSIDE.test(name);
const asksStaff = (line: IndicatorLine): boolean => STAFF.test(wordsOf(line)) && !OUTSIDE.test(wordsOf(line));
