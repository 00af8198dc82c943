import { proseOf } from "../prose";
import { defineRule } from "../rule";

const digits = "零一二三四五六七八九十";

/** 机构设置写“5个”，后面列出的却是4个：机构调整后改了名单忘了改个数。 */
export const countAgreesWithList = defineRule({
  id: "count-agrees-with-list",
  group: "narrative",
  title: "写明的机构、单位个数与列出的名称一致",
  basis: "同一句话里的个数与所列名称应当一致；名单以“等”结尾或带下级说明的不比较",
  severity: "explain",
  needs: [],
  messages: {
    differs: "{words}，列出的有{listed}个（{names}）；请核对个数和名单。",
  },

  *check(_, book) {
    for (const { text, cell, start, place } of proseOf(book)) {
      if (place !== "narrative") continue;
      for (const found of text.matchAll(
        /(?:内设机构|内设科室|科室|处室|股室|预算单位|二级预算单位|下属单位|所属单位)(?:共有?|有|为)?\s*(\d{1,2}|[一二两三四五六七八九十]{1,2})\s*个\s*[，,]?\s*(?:分别为|分别是|包括|即|：|:)[：:]?\s*([^。；;\n]+)/g,
      )) {
        const names = namesIn(found[2]!);
        if (!names) continue;
        const span = { start: start + found.index, end: start + found.index + found[0].length };
        if (names.length === numberOf(found[1]!)) {
          yield { outcome: "pass", at: cell, span };
          continue;
        }
        yield {
          outcome: "finding",
          at: cell,
          span,
          because: [],
          message: "differs",
          data: {
            words: `情况说明写“${found[0].slice(0, found[0].indexOf("个") + 1)}”`,
            listed: String(names.length),
            names: names.join("、"),
          },
        };
      }
    }
  },
});

/** The names of a list; undefined where it is not whole, or where commas may part more than names. */
function namesIn(list: string): string[] | undefined {
  const bare = list.replace(/[（(][^）)]*[）)]/g, "").trim();
  if (/等\s*(?:\d+个|[^、，,]{0,4})?$|[，,]/.test(bare)) return undefined;
  return bare
    .split(/、/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** 5, 五, 十二. */
function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [tens, ones] = written.includes("十") ? written.split("十") : ["", written];
  const value = (digit: string): number => (digit === "两" ? 2 : Math.max(0, digits.indexOf(digit)));
  if (!written.includes("十")) return value(written);
  return (tens ? value(tens) : 1) * 10 + (ones ? value(ones) : 0);
}
