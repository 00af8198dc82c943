import { tableNames } from "../../budget/table";
import { classesOf } from "../classes";
import { statedTotal } from "../stated";
import { defineChart } from "./define-chart";
import { partsChart } from "./parts-chart";
import { tableWanted } from "./table-wanted";

/** 支出按功能分类: what the money is for, 类 by 类, the largest first. */
export const spendingClassesChart = defineChart({
  id: "spending-classes",
  title: "支出按功能分类",

  draw(called, { book }) {
    const wanted = tableWanted(book, "expenditure", "general-public-expenditure");
    if ("why" in wanted) return { ...called, ...wanted };
    const { table } = wanted;
    const isAll = table.kind === "expenditure";
    const classes = classesOf(table, book, "by size");
    if (classes.some(({ code }) => code === ""))
      return {
        ...called,
        why: `《${tableNames[table.kind]}》中有支出没有科目编码，分不出类，请补填科目编码。`,
      };
    return partsChart({
      id: called.id,
      title: isAll ? called.title : "一般公共预算支出按功能分类",
      name: isAll ? "支出总计" : "一般公共预算支出",
      stated: statedTotal(table, "total"),
      parts: classes.map(({ code, name, amount }) => ({ name: name ?? `科目${code}`, amount })),
      lying: true,
    });
  },
});
