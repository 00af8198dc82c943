import { constructionIsATargetProject } from "../../../src/rules/contradictions/construction-is-a-target-project";
import { describeRule } from "../describe-rule";
import { projects } from "./drawn-department";

describeRule(constructionIsATargetProject, {
  passes: [
    {
      it: "built as a target project; other kinds of 建设 are no building",
      sheets: projects(
        ["特定目标类", "大厅改造", "30.00"],
        ["其他运转类", "党风廉政建设经费", "3.00"],
        ["其他运转类", "文明建设经费", "3.00"],
      ),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "building among running costs",
      sheets: projects(
        ["其他运转类", "院内基建改造费用", "10.00"],
        ["其他运转类", "智慧经开专项建设经费", "800.00"],
        ["其他运转类", "印刷费", "4.00"],
      ),
      finds: [
        {
          at: "B5",
          because: "B4",
          says: "项目「智慧经开专项建设经费」800.00万元、「院内基建改造费用」10.00万元是建设、改造性质，列为其他运转类，没有列特定目标类；请核实项目类别，有地方规定的请说明。",
        },
      ],
    },
  ],
});
