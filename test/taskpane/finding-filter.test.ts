import {
  filtered,
  groupsOf,
  isFiltering,
  noFilter,
  type FindingFilter,
} from "../../src/taskpane/finding-filter";
import { book, madeUpReview } from "./made-up-review";

/** 支出总表 B2 and B3 with a fix; 三公 B1 without, of another group. */
const findings = madeUpReview(book).findings.map((finding) =>
  finding.fix ? finding : { ...finding, group: "values" as const },
);
const [first, second, third] = findings.map(({ id }) => id);

test.each<[string, Partial<FindingFilter>, (string | undefined)[]]>([
  ["nothing", {}, [first, second, third]],
  ["blanks only", { text: " \u3000" }, [first, second, third]],
  ["the sentence", { text: "第2行" }, [first]],
  ["全角 digits and letters", { text: "第２行 Ｂ２" }, [first]],
  ["a small letter", { text: "b3" }, [second]],
  ["the sheet", { text: "三公" }, [third]],
  ["the rule's title", { text: "小计等于" }, [first, second, third]],
  ["two words that are not together", { text: "支出总表 21.00" }, [second]],
  ["what nothing says", { text: "没有这话" }, []],
  ["a group", { group: "values" }, [third]],
  ["a fix", { fixable: true }, [first, second]],
  ["a fix in another group", { fixable: true, group: "values" }, []],
])("looking for %s", (_, filter, expected) => {
  expect(filtered(findings, { ...noFilter, ...filter }).map(({ id }) => id)).toEqual(expected);
});

test("spaces within a sentence do not hide it", () => {
  const spaced = [{ ...findings[0]!, sentence: "小 计　为空。" }];
  expect(filtered(spaced, { ...noFilter, text: "小计为空" })).toEqual(spaced);
});

test("the groups of a pile, and whether anything is filtered", () => {
  expect(groupsOf(findings)).toEqual(["within-table", "values"]);
  expect(isFiltering(noFilter)).toBe(false);
  expect(isFiltering({ ...noFilter, text: " " })).toBe(false);
  expect(isFiltering({ ...noFilter, fixable: true })).toBe(true);
});
