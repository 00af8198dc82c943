import { projectsNamed, sayProjects } from "../planned";
import { defineRule } from "../rule";

/** 租用办公用房要批准；项目里有房租，复核人员会问批文。 */
export const rentIsExplained = defineRule({
  id: "rent-is-explained",
  group: "contradictions",
  title: "项目中有房屋租金的，备好批准文件",
  basis:
    "未经批准不得租用办公用房（机关事务管理条例第二十三条）；租用资产应当提出资产配置需求（行政事业性国有资产管理条例第二十四条）",
  severity: "explain",
  needs: ["project-expenditure"],
  messages: { rent: "项目{projects}用于租房；请说明租用的是什么用房、是否经过批准，并备好批准文件。" },
  example:
    "项目「办公用房租赁费」60.00万元、「驻外单位、宿舍楼及餐厅租金」50.00万元用于租房；请说明租用的是什么用房、是否经过批准，并备好批准文件。",

  *check({ "project-expenditure": table }, book) {
    const rents = projectsNamed(
      book,
      /(?:房屋?|用房|办公楼|宿舍|餐厅|场地|场所).{0,6}租(?:金|赁|用)|^租金|房租/,
    );
    const [first] = rents;
    if (!first) {
      yield { outcome: "pass", at: table.titleCell };
      return;
    }
    yield {
      outcome: "finding",
      at: first.row.labelCell,
      because: rents.slice(1).map(({ row }) => row.labelCell),
      message: "rent",
      data: { projects: sayProjects(rents) },
    };
  },
});
