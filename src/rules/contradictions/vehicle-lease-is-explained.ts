import { plannedNone, projectsNamed, sayProjects } from "../planned";
import { defineRule } from "../rule";

/** “三公”里公务用车是0，项目里却租车：租用费算不算公务用车运行费，各地口径不同，要写明。 */
export const vehicleLeaseIsExplained = defineRule({
  id: "vehicle-lease-is-explained",
  group: "contradictions",
  title: "公务用车经费为零而另有租车项目的，说明口径",
  basis:
    "不得挪用其他预算资金用于公务用车购置和运行，不得超标准租用车辆（机关事务管理条例第十二条、第二十五条）；租用费是否计入公务用车运行费，各地口径不同",
  severity: "explain",
  needs: ["three-public"],
  messages: {
    leased:
      "公务用车购置及运行费是0，而项目{projects}用于租车；请说明租车的用途，以及租用费为什么不计入公务用车运行费。",
  },
  example:
    "公务用车购置及运行费是0，而项目「车辆租赁费」145.00万元用于租车；请说明租车的用途，以及租用费为什么不计入公务用车运行费。",

  *check(_, book) {
    const none = plannedNone(book, "three-public", "vehicles");
    if (!none) return;
    const leases = projectsNamed(book, /车辆租[赁用]|租[赁用]车辆|租车|用车租[赁用]/);
    const [first] = leases;
    if (!first) {
      yield { outcome: "pass", at: none.cell };
      return;
    }
    yield {
      outcome: "finding",
      at: first.row.labelCell,
      because: [none.cell, ...leases.map(({ figure }) => figure.cell)],
      message: "leased",
      data: { projects: sayProjects(leases) },
    };
  },
});
