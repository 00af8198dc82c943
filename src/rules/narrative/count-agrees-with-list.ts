import { countedListsIn } from "../../narrative/counted-list";
import { proseOf } from "../prose";
import { defineRule } from "../rule";

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
      for (const list of countedListsIn(text)) {
        if (!list.names) continue;
        const span = { start: start + list.start, end: start + list.end };
        if (list.names.length === list.count) {
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
            words: `情况说明写“${list.words}”`,
            listed: String(list.names.length),
            names: list.names.join("、"),
          },
        };
      }
    }
  },
});
