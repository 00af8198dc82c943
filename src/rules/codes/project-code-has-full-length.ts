import { rowCalled, tableCalled } from "../naming";
import { defineRule } from "../rule";

/** 一张表里的项目编码等长（预算管理一体化为21位）；短一位多半是漏录，末尾成了零多半是存成了数字。 */
export const projectCodeHasFullLength = defineRule({
  id: "project-code-has-full-length",
  group: "codes",
  title: "项目编码位数一致",
  basis: "项目编码按统一规则编制，同一张表内位数相同",
  severity: "explain",
  needs: [],
  sees: "table by table",
  messages: {
    length: "{table}「{row}」的项目编码{code}为{actual}位，其他项目为{expected}位；请核对是否漏录或多录。",
  },
  example:
    "项目支出预算表「印刷费」的项目编码41072122000000012346为20位，其他项目为21位；请核对是否漏录或多录。",

  *check(_, book) {
    for (const table of book.tables) {
      const rows = table.rows.filter(
        ({ role, projectCode, digitsLost }) =>
          role === "detail" && projectCode !== undefined && digitsLost === undefined,
      );
      const usual = usualLength(rows.map(({ projectCode }) => projectCode!.length));
      if (usual === undefined) continue;
      for (const row of rows) {
        const code = row.projectCode!;
        if (code.length === usual) yield { outcome: "pass", at: row.labelCell };
        else {
          yield {
            outcome: "finding",
            at: row.labelCell,
            because: [],
            message: "length",
            data: {
              table: tableCalled(table),
              row: rowCalled(row),
              code,
              actual: String(code.length),
              expected: String(usual),
            },
          };
        }
      }
    }
  },
});

/** The length that most codes have; none when there is no clear majority. */
function usualLength(lengths: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  return usual && usual[1] * 2 > lengths.length ? usual[0] : undefined;
}
