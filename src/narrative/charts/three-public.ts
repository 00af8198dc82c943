import type { BudgetTable, ColumnKey } from "../../budget/table";
import type { Part } from "../shares";
import { statedTotal } from "../stated";
import { defineChart } from "./define-chart";
import { partsChart } from "./parts-chart";
import { tableWanted } from "./table-wanted";

const abroad: Called = { key: "abroad", name: "因公出国（境）费" };
const reception: Called = { key: "reception", name: "公务接待费" };
const vehicles: Called = { key: "vehicles", name: "公务用车购置及运行费" };
const vehicleParts: readonly Called[] = [
  { key: "vehicles.purchase", name: "公务用车购置费" },
  { key: "vehicles.running", name: "公务用车运行维护费" },
];

interface Called {
  readonly key: ColumnKey;
  readonly name: string;
}

/** “三公”经费构成: the parts in the order of the locality. */
export const threePublicChart = defineChart({
  id: "three-public",
  title: "“三公”经费构成",

  draw(called, { book }) {
    const wanted = tableWanted(book, "three-public");
    if ("why" in wanted) return { ...called, ...wanted };
    const { table } = wanted;
    const others: readonly (readonly Part[])[] = [[partOf(table, reception)], vehiclesIn(table)];
    const ordered = book.locality?.statement?.vehiclesBeforeReception ? [...others].reverse() : others;
    return partsChart({
      ...called,
      name: "“三公”经费",
      stated: statedTotal(table, "total"),
      parts: [partOf(table, abroad), ...ordered.flat()],
    });
  },
});

const partOf = (table: BudgetTable, { key, name }: Called): Part => ({
  name,
  amount: statedTotal(table, key),
});

/** Bought and run apart where the table tells both, else together. */
function vehiclesIn(table: BudgetTable): readonly Part[] {
  const parts = vehicleParts.map((part) => partOf(table, part));
  return parts.every(({ amount }) => amount) ? parts : [partOf(table, vehicles)];
}
