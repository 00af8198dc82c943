import { zero } from "../../budget/amount";
import type { BudgetRow } from "../../budget/table";
import { rowCalled, tableCalled } from "../naming";
import { defineRule } from "../rule";

/** 基建、专项建设一类项目通常是特定目标类；全表只有其他运转类时，请核实项目类别。 */
export const constructionIsTargeted = defineRule({
  id: "construction-is-targeted",
  group: "codes",
  title: "建设类项目列特定目标类",
  basis: "预算管理一体化：项目分人员类、运转类、特定目标类，建设任务通常属特定目标类",
  severity: "explain",
  needs: ["project-expenditure"],
  messages: {
    operating:
      "{table}「{row}」等{count}个建设类项目列在“{type}”，全表没有特定目标类项目；请核实项目类别，或说明原因。",
  },

  *check({ "project-expenditure": table }) {
    const projects = table.rows.filter(({ role, projectType }) => role === "detail" && projectType);
    const operating = projects.filter(({ projectType }) => /运转类/.test(projectType!));
    const building =
      operating.length === projects.length ? largestFirst(operating.filter(isConstruction)) : [];
    for (const row of projects) if (!building.includes(row)) yield { outcome: "pass", at: row.labelCell };
    const [first, ...others] = building;
    if (!first) return;
    yield {
      outcome: "finding",
      at: first.labelCell,
      because: others.map(({ labelCell }) => labelCell),
      message: "operating",
      data: {
        table: tableCalled(table),
        row: rowCalled(first),
        count: String(building.length),
        type: first.projectType!,
      },
    };
  },
});

const largestFirst = (projects: readonly BudgetRow[]): readonly BudgetRow[] =>
  [...projects].sort((a, b) => Number((b.figures.total?.amount ?? zero) - (a.figures.total?.amount ?? zero)));

/** 基建, 专项建设, 改扩建; not 文明建设, 营商环境建设情况评估, 工程评审. */
const isConstruction = ({ label }: { readonly label: string }): boolean =>
  /基建|基本建设|专项建设|[新扩改迁]建|土建|建设工程|工程建设/.test(label) &&
  !/评审|评估|评价|监理|咨询|培训|宣传|考核|补贴|奖励|管理费|维修|维护/.test(label);
