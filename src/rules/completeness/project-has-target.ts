import { rowCalled, tableCalled } from "../naming";
import { matchProjects } from "../projects";
import { defineRule } from "../rule";

/** 项目支出表与项目绩效目标汇总表的项目应当对得上；个别项目不设目标的，说明即可。只公开部分项目目标的地方，没有目标的不问。 */
export const projectHasTarget = defineRule({
  id: "project-has-target",
  group: "completeness",
  title: "项目支出表与项目绩效目标汇总表的项目一一对应",
  basis: "预算编制应当参考绩效目标（预算法第三十二条）；不设目标的项目应当说明",
  severity: "explain",
  needs: ["project-expenditure", "project-performance"],
  messages: {
    "no target": "{table}「{row}」在{other}中没有找到；请补绩效目标，或说明为何不设。",
    "no project": "{table}「{row}」在{other}中没有找到；请核对项目名称是否写得不同，或补列项目。",
  },
  example: "项目支出预算表「智慧（城市）」在项目绩效目标汇总表中没有找到；请补绩效目标，或说明为何不设。",

  *check({ "project-expenditure": projects, "project-performance": targets }, { locality }) {
    const onlySome = locality?.targetsFor === "chosen projects";
    for (const { theirs, ours } of matchProjects(projects, targets)) {
      if (theirs.length > 0 && ours.length > 0) {
        yield { outcome: "pass", at: theirs[0]!.labelCell };
        continue;
      }
      if (theirs.length > 0 && onlySome) continue;
      const row = (theirs[0] ?? ours[0])!;
      const [table, other] = theirs.length > 0 ? [projects, targets] : [targets, projects];
      yield {
        outcome: "finding",
        at: row.labelCell,
        because: [],
        message: theirs.length > 0 ? "no target" : "no project",
        data: { table: tableCalled(table), row: rowCalled(row), other: tableCalled(other) },
      };
    }
  },
});
