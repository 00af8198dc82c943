import type { Rule } from "../src/rules/rule";

/** What stands in a hole of a message where a rule gives no example of its own. */
const holes: Readonly<Partial<Record<string, string>>> = {
  place: "某处",
  other: "另一处",
  actual: "表中的数",
  expected: "应有的数",
  difference: "差额",
  unit: "单位",
  sum: "各项之和",
  elsewhere: "",
  table: "某表",
  row: "某行",
  name: "名称",
  code: "编码",
  section: "某部分",
  where: "某处",
  words: "原文",
  written: "写的数",
  projects: "项目",
  project: "项目",
  count: "几",
  whole: "总数",
};

/** One finding of the rule as people read it: its own example, else its first message with the holes named. */
export function exampleOf({ example, messages }: Rule): string {
  const [first = ""] = Object.values(messages);
  return (
    example ??
    first.replace(/\{(\w+)\}/g, (_, hole: string) => {
      const named = holes[hole] ?? "……";
      return named === "" ? "" : `〔${named}〕`;
    })
  );
}

/** What a finding asks to be done: its last clause. */
export const fixOf = (sentence: string): string => sentence.slice(sentence.lastIndexOf("；") + 1);
