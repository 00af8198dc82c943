import { satisfactionAsksThoseServed } from "../../../src/rules/indicators/satisfaction-asks-those-served";
import { describeRule } from "../describe-rule";
import { overallTargets, projectTargets } from "./drawn";

const served = projectTargets(`
  | 评估 | 20.00 | 满意度指标 | 群众满意度 | ≥85% |
  | 食堂 | 30.00 | 满意度指标 | 员工满意度 | ≥95% |`);

describeRule(satisfactionAsksThoseServed, {
  passes: [
    {
      it: "the whole department asks those served, alone or beside its staff",
      sheets: {
        整体: overallTargets(`
          | 效益指标 | 满意度 | 满意度     | ≥90% | 服务对象满意度。 |
          |          |        | 职工满意度 | ≥90% |                  |`),
        项目: served,
      },
      compared: 2,
    },
    {
      it: "it does not say whom it asks",
      sheets: { 整体: overallTargets("| 效益指标 | 满意度 | 满意度 | ≥90% | |"), 项目: served },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "only the staff, with and without an explanation",
      sheets: {
        整体: overallTargets(`
          | 效益指标 | 满意度 | 满意度       | ≥90% | 员工满意度。 |
          |          |        | 干部职工评价 | ≥90% |              |`),
        项目: served,
      },
      finds: [
        {
          at: "E4",
          because: "项目!D4",
          says: "部门整体绩效目标表「满意度」问的是本单位员工，而项目绩效目标里有“群众满意度”；部门服务群众的，可补服务对象的满意度。",
        },
        {
          at: "C5",
          because: "项目!D4",
          says: "部门整体绩效目标表「干部职工评价」问的是本单位员工，而项目绩效目标里有“群众满意度”；部门服务群众的，可补服务对象的满意度。",
        },
      ],
    },
  ],
  notRun: [{ it: "without 整体绩效目标表", sheets: served, missing: ["overall-performance"] }],
});
