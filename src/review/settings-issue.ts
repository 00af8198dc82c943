import type * as z from "zod/mini";

/** What zod found wrong with settings, as a sentence that names the place and says what to do. */
export function sayIssue(issue: z.core.$ZodIssue): string {
  const at = issue.path.map(String).join(" → ");
  const place = at === "" ? "设置" : `设置 ${at} `;
  if (issue.path[0] === "version")
    return '设置没有写明版本，或不是本程序认得的版本；请写 "version": 1，较新的设置请更新程序后再用。';
  switch (issue.code) {
    case "unrecognized_keys":
      return `${place}里有不认识的内容“${issue.keys.join("”“")}”，请核对拼写或删去。`;
    case "invalid_value":
      return `${place}的写法不对，只能是 ${issue.values.map(String).join(" 或 ")}，请改正。`;
    case "invalid_type":
      return `${place}${expectedNames[issue.expected] ? `应当是${expectedNames[issue.expected]}` : "的写法不对"}，请对照说明改正。`;
    default:
      return `${place}的写法不对，请对照说明改正。`;
  }
}

const expectedNames: Readonly<Partial<Record<string, string>>> = {
  string: "文字",
  object: "一组名称和内容（用花括号写）",
  record: "一组名称和内容（用花括号写）",
  array: "一列内容（用方括号写）",
};
