import { projectsNamed, sayProjects } from "../planned";
import { defineRule } from "../rule";

/** 建设、改造、购置是为一件事立的项目，一般归特定目标类；全归到其他运转类，要说明理由。 */
export const constructionIsATargetProject = defineRule({
  id: "construction-is-a-target-project",
  group: "contradictions",
  title: "建设、改造类项目一般归特定目标类",
  basis:
    "预算管理一体化把项目分为人员类、运转类（公用经费、其他运转类）和特定目标类；为特定任务立的建设项目属于特定目标类，各地有别的归法时说明即可",
  severity: "explain",
  needs: ["project-expenditure"],
  messages: {
    operating:
      "项目{projects}是建设、改造性质，列为其他运转类，没有列特定目标类；请核实项目类别，有地方规定的请说明。",
  },
  example:
    "项目「智慧经开专项建设经费」800.00万元、「院内基建改造费用」10.00万元是建设、改造性质，列为其他运转类，没有列特定目标类；请核实项目类别，有地方规定的请说明。",

  *check(_, book) {
    const built = projectsNamed(
      book,
      /(?:基建|基础设施|专项|信息化|平台|系统|智慧.{0,6})建设|改造|新建|扩建|改扩建/,
    ).filter(({ row }) => row.projectType !== undefined);
    const operating = built.filter(({ row }) => /运转/.test(row.projectType!));
    for (const { row } of built)
      if (!operating.some((one) => one.row === row)) yield { outcome: "pass", at: row.labelCell };
    const [first] = operating;
    if (!first) return;
    yield {
      outcome: "finding",
      at: first.row.labelCell,
      because: operating.slice(1).map(({ row }) => row.labelCell),
      message: "operating",
      data: { projects: sayProjects(operating) },
    };
  },
});
