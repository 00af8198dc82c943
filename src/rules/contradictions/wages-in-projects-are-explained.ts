import { tableOf } from "../../budget/book";
import { defineRule } from "../rule";

/** 项目的成本指标写的是人员工资：在编人员的工资属于基本支出，临聘人员的要写明人数和标准。 */
export const wagesInProjectsAreExplained = defineRule({
  id: "wages-in-projects-are-explained",
  group: "contradictions",
  title: "项目中列工资的，说明用工性质和人数",
  basis: "部门支出分为基本支出和项目支出，基本支出包括人员经费（预算法实施条例第五条）",
  severity: "explain",
  needs: ["project-performance"],
  messages: {
    wages:
      "项目「{project}」的成本指标是“{name}”，人员工资一般列基本支出；请说明用工性质、人数和标准，在编人员的改列基本支出。",
  },
  example:
    "项目「劳务费」的成本指标是“人员工资”，人员工资一般列基本支出；请说明用工性质、人数和标准，在编人员的改列基本支出。",

  *check(_, book) {
    const table = tableOf(book, "project-performance")!;
    for (const { name, aspect, project } of table.performance?.indicators ?? []) {
      if (aspect !== "cost" || project === undefined) continue;
      const called = name.text.replace(/\s/g, "");
      if (!/工资|薪酬|薪金|津贴补贴/.test(called)) {
        yield { outcome: "pass", at: name.cell };
        continue;
      }
      const { label, labelCell } = table.rows[project]!;
      yield {
        outcome: "finding",
        at: name.cell,
        because: [labelCell],
        message: "wages",
        data: { project: label, name: called },
      };
    }
  },
});
