import { totalRow } from "../../budget/table";
import { tableCalled } from "../naming";
import { endOf, endOfSum, tie, tieMessages } from "../pair";
import { matchProjects } from "../projects";
import { defineRule } from "../rule";
import { termsOf } from "../terms";
import { atMost } from "../verdicts";

/** 项目绩效目标汇总表与项目支出表按项目名称或编码配对，金额一致；每个项目都有目标时合计也一致。 */
export const performanceAgreesWithProjects = defineRule({
  id: "performance-agrees-with-projects",
  group: "across-tables",
  title: "项目绩效目标汇总表的金额与项目支出表一致",
  basis: "表间勾稽：同一项目在两表中的金额相同（按名称或编码配对，不看先后）",
  severity: "error",
  needs: ["project-performance", "project-expenditure"],
  sees: [],
  messages: {
    ...tieMessages,
    exceeds:
      "{place}为{actual}，大于{other}的{expected}，多出{difference}{unit}；有目标的项目只是一部分，不应大于全部项目支出，请核对。",
  },
  example:
    "项目绩效目标汇总表「印刷费」合计为50.00，项目支出预算表「印刷费」合计为4.00，相差46.00万元；两处应当一致，请核对后改正有误的一处。",

  *check({ "project-performance": targets, "project-expenditure": projects }) {
    const matched = matchProjects(projects, targets);
    for (const { ours, theirs } of matched) {
      if (ours.length === 0 || theirs.length === 0) continue;
      const left = ours.flatMap((row) => termsOf(targets, row, "total"));
      const right = theirs.flatMap((row) => termsOf(projects, row, "total"));
      const one = endOf(targets, ours[0]!, "total");
      const other = endOf(projects, theirs[0]!, "total");
      yield* tie({ ...one, terms: left }, { ...other, terms: right });
    }
    const top =
      totalRow(targets) ?? targets.rows.find(({ role, addsTo }) => role === "unit" && addsTo === undefined);
    const total = totalRow(projects);
    if (!top || !total) return;
    const ours = endOf(targets, top, "total");
    const theirs = endOf(projects, total, "total");
    const complete = matched.every((match) => match.ours.length > 0);
    if (complete)
      yield* tie(ours, theirs.at ? theirs : endOfSum(theirs.terms, `${tableCalled(projects)}合计`));
    else if (ours.at)
      yield* atMost({
        at: ours.at,
        left: ours.terms,
        right: theirs.terms,
        data: { place: ours.called, other: theirs.called },
      });
  },
});
