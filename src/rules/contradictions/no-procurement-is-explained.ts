import { sum } from "../../budget/amount";
import { projectsNamed, saidNone, sayProjects } from "../planned";
import { sayAmount } from "../naming";
import { defineRule } from "../rule";
import { spanIn } from "../paragraph-span";

/** 政府采购预算写0，项目里却有租赁、工程、设备：都没到限额也有可能，要写明。 */
export const noProcurementIsExplained = defineRule({
  id: "no-procurement-is-explained",
  group: "contradictions",
  title: "政府采购预算为零而另有采购性质的大额项目的，说明原因",
  basis:
    "采购包括购买、租赁、委托、雇用，工程包括修缮，限集中采购目录以内或限额标准以上（政府采购法第二条）；编制部门预算时应当列出采购项目及资金预算（同法第三十三条）",
  severity: "explain",
  needs: ["project-expenditure"],
  uses: ["procurementLimit"],
  messages: {
    none: "情况说明写政府采购预算为0，而采购性质的项目有{projects}，合计{sum}；请核实是否在集中采购目录以内或达到限额标准，不需编列的请说明。",
  },
  example:
    "情况说明写政府采购预算为0，而采购性质的项目有「信息化平台」120.50万元、「办公楼维修改造」49.00万元，合计169.50万元；请核实是否在集中采购目录以内或达到限额标准，不需编列的请说明。",

  *check(_, book, { procurementLimit }) {
    const none = saidNone(book, "procurement");
    if (!none) return;
    const bought = projectsNamed(
      book,
      /采购|购置|租[赁金用]|修缮|维修|改造|工程|建设经费|绿化|亮化|物业|印刷|信息化|软件|平台|设备|网络|通讯|评估/,
    );
    const span = spanIn(none.paragraph, none.claim);
    if (!bought.some(({ figure }) => figure.amount >= procurementLimit)) {
      yield { outcome: "pass", at: none.paragraph.cell, span };
      return;
    }
    const { unit } = bought[0]!.figure;
    yield {
      outcome: "finding",
      at: none.paragraph.cell,
      span,
      because: bought.map(({ figure }) => figure.cell),
      message: "none",
      data: {
        projects: sayProjects(bought),
        sum: sayAmount(sum(bought.map(({ figure }) => figure.amount)), unit) + unit,
      },
    };
  },
});
