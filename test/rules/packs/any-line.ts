import fc from "fast-check";
import { tableKinds, tableNames } from "../../../src/budget/table";
import type { PackLine, PackTerm } from "../../../src/rules/packs/pack-line";
import { severityNames, type Severity } from "../../../src/workbook/mark";

const words = fc.stringMatching(/^[一-龥A-Za-z0-9（）、·]{1,8}$/).filter((name) => name.trim() !== "");
const term: fc.Arbitrary<PackTerm> = fc
  .record({
    sign: fc.constantFrom<1 | -1>(1, -1),
    kind: fc.constantFrom(...tableKinds),
    row: fc.oneof(words, fc.constantFrom("合计", "*", "2010301", "A＋B－C", "其中：甲 # 乙")),
    column: words,
  })
  .map((one) => ({ ...one, table: tableNames[one.kind] }));
const sum = fc
  .array(term, { minLength: 1, maxLength: 4 })
  .map(([first, ...rest]) => [{ ...first!, sign: 1 as const }, ...rest]);
/** Any line that a pack may hold; its rows and columns need not exist anywhere. */
export const anyLine: fc.Arbitrary<PackLine> = fc.record(
  {
    line: fc.constant(1),
    title: fc.oneof(words, fc.constantFrom("（要说明）甲", "甲：乙", "(必须改)")),
    severity: fc.constantFrom(...(Object.keys(severityNames) as Severity[])),
    relation: fc.constantFrom("equal" as const, "at most" as const, "at least" as const),
    left: sum,
    right: sum,
  },
  { requiredKeys: ["line", "severity", "relation", "left", "right"] },
);
