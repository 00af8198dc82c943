import { operatorsAround } from "../../budget/target";
import { hanNumber } from "../../narrative/numbering";
import { fixText } from "../indicator-fix";
import { linesOf, sayLine, sayTarget } from "../indicator-lines";
import { defineRule } from "../rule";

/** “百分之九十五”“三次”人看得懂，但不便与实际完成数比较，也与其他指标写法不一致。 */
export const targetNumberIsInDigits = defineRule({
  id: "target-number-is-in-digits",
  group: "indicators",
  title: "指标值的数用阿拉伯数字",
  basis: "表格中的数一般用阿拉伯数字，便于核对和比较",
  severity: "hint",
  needs: [],
  messages: {
    "in words": "{place}的指标值为{target}，数是用汉字写的；可改为{right}。",
  },

  *check(_, book) {
    for (const line of linesOf(book)) {
      const { target, indicator } = line;
      if (target.form === "quantity" || target.form === "range") {
        yield { outcome: "pass", at: indicator.target.cell };
      }
      const right = target.form === "word" ? inDigits(target.word) : undefined;
      if (right === undefined) continue;
      yield {
        outcome: "finding",
        at: indicator.target.cell,
        because: [],
        message: "in words",
        data: { place: sayLine(line), target: sayTarget(line), right },
        ...fixText(indicator.target, right),
      };
    }
  },
});

const MEASURES = "次|个|期|场|条|份|台|套|辆|人次|人|户|处|项|万元|元|年|个月|天|小时|个工作日";

/** "百分之九十五" is 95%, "不少于三次" ≥3次; undefined for what is no plain number in words. */
function inDigits(word: string): string | undefined {
  const { operators, rest } = operatorsAround(word);
  if (operators.length > 1) return undefined;
  const sign = operators[0] ?? "";
  const percent = /^百分之(百|[一二三四五六七八九十]+)$/.exec(rest)?.[1];
  if (percent !== undefined) {
    const number = percent === "百" ? 100 : hanNumber(percent);
    return number === undefined ? undefined : `${sign}${number}%`;
  }
  const [, digits, measure] = new RegExp(`^([一二两三四五六七八九十]+)(${MEASURES})$`).exec(rest) ?? [];
  const number = digits === undefined ? undefined : digits === "两" ? 2 : hanNumber(digits);
  return number === undefined ? undefined : `${sign}${number}${measure}`;
}
