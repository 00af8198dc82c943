import type { BudgetBook } from "../budget/book";
import { countedListsIn } from "../narrative/counted-list";
import type { Paragraph } from "../narrative/document";
import { statementParagraphs } from "./statement";

/** A 内设机构 that has a field of its own, and the subjects that its name says: 大数据 and 智慧城市. */
export interface Office {
  readonly name: string;
  readonly subjects: readonly string[];
  /** Where it is listed. */
  readonly paragraph: Paragraph;
}

/** Offices that every department has: what they do stands in no duty and in no target. */
const GENERAL =
  /办公室|综合|秘书|机要|文电|财务|计财|资产|审计|人事|干部|组织|党|纪检|监察|宣传|工会|法规|法制|政策|研究|规划财|信访|督查|督察|机关|后勤|行政科|离退休|老干|档案|保卫|信息中心|服务保障/;

/** The offices that the 情况说明 lists by name, as many as it says there are; the first such list counts. */
export function officesOf(book: BudgetBook): Office[] {
  for (const paragraph of statementParagraphs(book)) {
    const list = countedListsIn(paragraph.text).find(({ words }) => /^(?:内设|科室|处室|股室)/.test(words));
    if (!list?.names || list.names.length !== list.count) continue;
    return list.names
      .filter((name) => !GENERAL.test(name))
      .map((name) => ({ name, subjects: subjectsOf(name), paragraph }))
      .filter(({ subjects }) => subjects.length > 0);
  }
  return [];
}

/** Shorter ones stand in every text by chance. */
const SHORTEST = 3;

function subjectsOf(office: string): string[] {
  const field = office.replace(/\s/g, "").replace(/(?:科|处|股|室|中心|局|部|队|站|所|组)$/, "");
  const bare = field.replace(/(?:管理|服务|监督|监管|建设|工作|业务|指导|协调|发展|保障)+$/, "");
  const subject = bare.length >= SHORTEST ? bare : field;
  return subject.split(/[和与及、]/).filter((part) => part.length >= SHORTEST);
}
