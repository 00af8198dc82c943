import { sampleRowIsRemoved } from "../../../src/rules/text/sample-row-is-removed";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const projects = `
  | 项目支出预算表 |                  |              |          |       |
  | 单位：万元     |                  |              |          |       |
  | 类型           | 项目编码         | 项目名称     | 项目单位 | 合计  |
  |                |                  | 合计         |          | 58.00 |
  | 其他运转类     | '410721000000001 | X光机购置    | 某局     | 50.00 |
  | 特定目标类     | '410721000000002 | 地坪5×3米改造 | 某局     | 8.00  |`;

describeRule(sampleRowIsRemoved, {
  passes: [
    { it: "names with a letter or a size", sheets: projects, compared: 1 },
    {
      it: "a row of dots, which some places publish",
      sheets: redrawn(projects, { A6: "", B6: "", C6: "……", D6: "", E6: "" }),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "names that were never filled in",
      sheets: redrawn(projects, { C5: "XX项目", C6: "××专项经费" }),
      finds: ["XX项目", "××专项经费"].map((label, i) => ({
        at: `C${i + 5}`,
        says: `项目支出预算表的“${label}”像是模板的示例行；请核实，没有改的请改成实际名称，多余的请删去。`,
      })),
    },
  ],
});
