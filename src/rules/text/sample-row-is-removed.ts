import { STAND_IN } from "../../narrative/blanks";
import { tableCalled } from "../naming";
import { defineRule } from "../rule";

/** 模板里的示例行：名称写着XX项目、××单位；只有省略号的行有的地方就这样公开，不算。 */
export const sampleRowIsRemoved = defineRule({
  id: "sample-row-is-removed",
  group: "text",
  title: "表里没有模板的示例行",
  basis: "公开的表只列实际的单位、科目和项目",
  severity: "hint",
  needs: [],
  messages: {
    sample: "{table}的“{label}”像是模板的示例行；请核实，没有改的请改成实际名称，多余的请删去。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      const labelled = table.rows.filter(({ label }) => label !== "");
      const samples = labelled.filter(({ label }) => SAMPLE.test(label));
      if (labelled.length > 0 && samples.length === 0) yield { outcome: "pass", at: table.titleCell };
      for (const { label, labelCell } of samples) {
        yield {
          outcome: "finding",
          at: labelCell,
          because: [],
          message: "sample",
          data: { table: tableCalled(table), label },
        };
      }
    }
  },
});

/** A single × or X may be a size or a name: 5×3米, X光机. */
const SAMPLE = new RegExp(`(?<![A-Za-z0-9])${STAND_IN}(?![A-Za-z0-9])`);
