import { moveWritten, saidIn, type Said } from "../../narrative/said";
import { defineRule } from "../rule";

const shortest = 14;

/** 收支变动较大，理由只写“项目支出减少”：等于没有说，写明变动最大的项目和金额才算说明。 */
export const reasonNamesWhatChanged = defineRule({
  id: "reason-names-what-changed",
  group: "narrative",
  title: "变动较大时，理由写明是什么项目、多少钱",
  basis: "公开时应当说明收支增减变化情况；增减较大而理由只有一句概括的，复核人员会要求写具体",
  severity: "explain",
  needs: [],
  uses: ["changeToExplain"],
  messages: {
    thin: "情况说明“{section}”写{words}{rate}，理由只有“{reason}”，没有写是什么项目、多少金额；请补写变动最大的项目和金额。",
  },
  example:
    "情况说明“收入支出预算总体情况说明”写收入下降32.94%，理由只有“项目支出减少”，没有写是什么项目、多少金额；请补写变动最大的项目和金额。",

  *check(_, book, { changeToExplain }) {
    const told = new Set<unknown>();
    for (const said of saidIn(book)) {
      const { claim, paragraph } = said;
      if (claim.states !== "rate" || claim.unit !== "%" || !claim.direction) continue;
      if (claim.number.lt(changeToExplain)) continue; // no reader asks which project a small change was
      const found = reasonAfter(said);
      if (!found || told.has(paragraph)) continue;
      told.add(paragraph); // once a paragraph: what is missing of one reason is missing of its siblings
      const span = { start: paragraph.start + found.start, end: paragraph.start + found.end };
      if (/\d/.test(found.reason) || found.reason.length >= shortest) {
        yield { outcome: "pass", at: paragraph.cell, span };
        continue;
      }
      yield {
        outcome: "finding",
        at: paragraph.cell,
        span,
        because: [],
        message: "thin",
        data: {
          section: said.passage.path.at(-1) ?? "",
          words: wordsOf(said, saidIn(book)),
          rate: moveWritten(said),
          reason: found.reason,
        },
      };
    }
  },
});

/** 主要原因：… right after the rate, up to the next stop. */
function reasonAfter({ claim, paragraph }: Said) {
  const after = paragraph.text.slice(claim.end);
  const match = /^[^\d]{0,6}(?:主要)?原因(?:是|为)?[：:]?\s*([^。；;\n]{2,})/.exec(after);
  if (!match) return undefined;
  const reason = match[1]!.trim();
  const start = claim.end + match.index + match[0].length - match[1]!.length;
  return { reason, start, end: start + reason.length };
}

/** The rate's own words, or those of the amount that it belongs to. */
function wordsOf(said: Said, all: readonly Said[]): string {
  const before = all[all.indexOf(said) - 1];
  return said.words || (before?.paragraph === said.paragraph ? before.words : "");
}
