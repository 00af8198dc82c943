import { money, whereSpent } from "../phrases";
import { say, slot, type Wording } from "../say";
import { defineSection } from "../section";
import { statedTotal } from "../stated";

/** What each kind of 三公 spending is spent on; left out where nothing is spent. */
const purposes = {
  abroad: "，主要用于单位人员公务出国（境）的国际旅费、住宿费、伙食费、公杂费、培训费等支出",
  reception: "，主要用于按规定开支的各类公务接待（含外宾接待）支出",
  purchase: "，主要用于按规定购置、更新公务用车的支出",
  running: "，主要用于公务用车的燃料费、维修费、过路过桥费、保险费、安全奖励费用等支出",
};

/** “三公”经费支出预算情况: the whole, then 出国、接待、用车 in the order of the field. */
export const threePublicSection = defineSection({
  id: "three-public",
  heading: "一般公共预算“三公”经费支出预算情况说明",
  needs: ["three-public"],
  mayBeEmpty: true,

  *write({ "three-public": table }, { department, year, lastYear }) {
    const whole = statedTotal(table, "total");
    const abroad = statedTotal(table, "abroad");
    const reception = statedTotal(table, "reception");
    const vehicles = statedTotal(table, "vehicles");
    const purchase = statedTotal(table, "vehicles.purchase");
    const running = statedTotal(table, "vehicles.running");
    const compared = (name: string): Wording =>
      say`预算数与${lastYear}相比：${slot(`${name}增减情况及主要原因`)}。`;

    yield say`${department}${year}“三公”经费预算为${money(whole, "“三公”经费合计")}。${compared("“三公”经费")}`;
    yield say`具体情况如下：`;
    yield say`（一）因公出国（境）费${money(abroad, "因公出国（境）费")}${whereSpent(abroad, purposes.abroad)}。${compared("因公出国（境）费")}`;
    yield say`（二）公务接待费${money(reception, "公务接待费")}${whereSpent(reception, purposes.reception)}。${compared("公务接待费")}`;
    const bought = say`公务用车购置费${money(purchase, "公务用车购置费")}${whereSpent(purchase, purposes.purchase)}`;
    const run = say`公务用车运行维护费${money(running, "公务用车运行维护费")}${whereSpent(running, purposes.running)}`;
    yield say`（三）公务用车购置及运行费${money(vehicles, "公务用车购置及运行费")}，其中：${bought}；${run}。${compared("公务用车购置及运行费")}`;
  },
});
