import type { ChartDefinition } from "./define-chart";
import { incomeChart } from "./income";
import { spendingClassesChart } from "./spending-classes";
import { spendingKindsChart } from "./spending-kinds";
import { threePublicChart } from "./three-public";
import { twoYearsChart } from "./two-years";

/** The charts of a disclosure, in the order in which people look at them. */
export const charts: readonly ChartDefinition[] = [
  incomeChart,
  spendingKindsChart,
  spendingClassesChart,
  threePublicChart,
  twoYearsChart,
];
