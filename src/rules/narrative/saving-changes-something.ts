import { claimedAmount, readClaims } from "../../narrative/read-claims";
import { proseOf, wordsAt } from "../prose";
import { quoted, sayWhere } from "../prose-place";
import { defineRule } from "../rule";

/** 上年和本年都是零，原因却写节约开支：从零到零没有节约，原因应是没有安排。 */
export const savingChangesSomething = defineRule({
  id: "saving-changes-something",
  group: "narrative",
  title: "零与上年持平的，不以节约为原因",
  basis: "节约会使支出减少；两年都是零的，原因是没有安排",
  severity: "hint",
  needs: [],
  messages: {
    saving:
      "{where}写“{quote}”，金额是零又与上年相同，节约不能解释没有变化；请核实原因，例如改为没有此项安排。",
  },

  *check(_, book) {
    for (const prose of proseOf(book)) {
      if (prose.place !== "narrative") continue;
      for (const { start, end, saving } of reasonsForNoChange(prose.text)) {
        if (!saving) yield { outcome: "pass", at: prose.cell };
        else
          yield {
            outcome: "finding",
            ...wordsAt(prose, start, end),
            because: [],
            message: "saving",
            data: { where: sayWhere(prose, book), quote: quoted(prose.text.slice(start, end)) },
          };
      }
    }
  },
});

const REASON =
  /(?:持平|保持一致|一致|无变化|没有变化|无增减变化?)[，,。；;]?\s*((?:主要)?原因(?:是|为|在于)?[:：]?\s*([^。；;]+))/g;
const SAVES = /节约|节省|压减|压缩|缩减|削减|厉行/;
/** 厉行节约，未安排出国: what was not planned does explain it. */
const NOT_PLANNED = /无|未|没有|不|取消|停止|零/;

/** The reasons given for no change, in a paragraph where all the money is zero. */
function reasonsForNoChange(text: string): { start: number; end: number; saving: boolean }[] {
  if (text.search(REASON) < 0) return [];
  const amounts = [...readClaims(text)].flatMap((claim) => claimedAmount(claim) ?? []);
  if (amounts.length === 0 || amounts.some((amount) => amount !== 0n)) return [];
  return [...text.matchAll(REASON)].map(({ index, 0: words, 1: reason, 2: says }) => {
    const end = index + words.length;
    const saving = SAVES.test(says!) && !NOT_PLANNED.test(says!);
    return { start: end - reason!.length, end, saving };
  });
}
