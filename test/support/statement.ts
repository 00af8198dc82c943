/** A 情况说明 drawn as a sheet: its title, then one paragraph a row, from A2 on. */
export function statement(...paragraphs: readonly string[]): { readonly 情况说明: string } {
  return { 情况说明: ["某局2022年部门预算情况说明", ...paragraphs].map((text) => `| ${text} |`).join("\n") };
}
