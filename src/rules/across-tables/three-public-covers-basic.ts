import { totalRow, type ColumnKey } from "../../budget/table";
import { leafRows } from "../lookups";
import { endOf, endOfSum } from "../pair";
import { defineRule } from "../rule";
import { termsOf } from "../terms";
import { atMost } from "../verdicts";

const items: readonly (readonly [string, ColumnKey])[] = [
  ["30212", "abroad"],
  ["30217", "reception"],
  ["30231", "vehicles.running"],
  ["31013", "vehicles.purchase"],
];

/** 基本支出里的因公出国（境）费、公务接待费、公务用车运行维护费、购置费是“三公”经费的一部分，只会小于或等于。 */
export const threePublicCoversBasic = defineRule({
  id: "three-public-covers-basic",
  group: "across-tables",
  title: "基本支出表的“三公”科目不大于“三公”经费表",
  basis: "表间勾稽：“三公”经费含基本支出和项目支出安排的部分，基本支出的同名科目不大于它",
  severity: "error",
  needs: ["basic-expenditure", "three-public"],
  sees: [],
  messages: {
    exceeds:
      "{place}为{actual}，大于{other}的{expected}，多出{difference}{unit}；“三公”经费表应包含这笔支出，请核对。",
  },
  example:
    "一般公共预算基本支出表「公务接待费」合计为2.51，大于“三公”经费支出表「合计」公务接待费的2.50，多出0.01万元；“三公”经费表应包含这笔支出，请核对。",

  *check({ "basic-expenditure": basic, "three-public": table }) {
    const line = totalRow(table);
    if (!line) return;
    for (const [code, key] of items) {
      const rows = leafRows(basic).filter((row) => row.code === code);
      const terms = rows.flatMap((row) => termsOf(basic, row, "total"));
      if (!line.figures[key] || terms.length === 0) continue;
      const left =
        rows.length === 1 ? endOf(basic, rows[0]!, "total") : endOfSum(terms, `基本支出表${code}各行之和`);
      const right = endOf(table, line, key);
      if (left.at)
        yield* atMost({
          at: left.at,
          left: terms,
          right: right.terms,
          data: { place: left.called, other: right.called },
        });
    }
  },
});
