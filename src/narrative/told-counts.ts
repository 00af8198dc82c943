import type { BudgetBook } from "../budget/book";
import { clausesOf } from "./clauses";
import { withoutDisguise } from "./not-claims";

/** A count of something that tables list one a row: 预算项目共18个, 编制绩效目标的项目18个, 预算单位共2个. */
export interface ToldCount {
  readonly of: "projects" | "targets" | "units";
  readonly count: number;
  readonly start: number;
  readonly end: number;
  /** As written: 编制绩效目标的项目18个. */
  readonly words: string;
}

const TARGETED =
  "(?:(?:编制|设定|设置|填报|申报|制定|编报)了?(?:预算|项目支出|项目|支出)?绩效目标|(?:纳入|实行|实施|开展)了?(?:预算|项目支出|项目)?绩效目标管理)";
const TOLD = "(?:共计?|共有|合计|总数为?|为)?";

/** The whole clause, from its year on: 重点项目, 新增项目 and 其中 count something else. */
const patterns: readonly (readonly [ToldCount["of"], RegExp])[] = [
  ["projects", new RegExp(`^(?:预算项目|项目支出(?:预算)?)${TOLD}(\\d{1,4})个(?:项目)?$`)],
  ["targets", new RegExp(`^${TARGETED}的(?:预算|支出)?项目${TOLD}(\\d{1,4})个$`)],
  ["targets", new RegExp(`^(?:共|共有)(\\d{1,4})个(?:预算)?项目${TARGETED}$`)],
  ["targets", new RegExp(`^(\\d{1,4})个(?:预算)?项目(?:均|全部|都)已?${TARGETED}$`)],
  ["units", new RegExp(`^(?:部门)?预算单位${TOLD}(\\d{1,3})个$`)],
];

/** Such counts of the book's own year, where a clause says nothing else; what a sentence goes on with after 其中 is a part. */
export function toldCountsIn(text: string, book: Pick<BudgetBook, "year" | "unitName">): ToldCount[] {
  if (!/[\d０-９]\s*个/.test(text)) return [];
  return clausesOf(withoutDisguise(text)).flatMap(({ text: clause, start, end }) => {
    if (/(?:其中|包括)[^。；;]*$/.test(text.slice(0, start))) return [];
    const bare = named(clause, book);
    const found = patterns.flatMap(([of, pattern]) => {
      const count = bare && pattern.exec(bare)?.[1];
      return count ? [{ of, count: Number(count) }] : [];
    })[0];
    if (!found) return [];
    const from = end - lengthWithSpaces(clause, bare!);
    return [{ ...found, start: from, end, words: text.slice(from, end).replace(/\s/g, "") }];
  });
}

const OURS = /^(?:我|本)(?:部门|单位|局|委|厅|办|院|校|中心)/;

/** Without when and who, as long as it is the department that is told of; undefined for another year and for somebody else. */
function named(
  clause: string,
  { year, unitName }: Pick<BudgetBook, "year" | "unitName">,
): string | undefined {
  const plain = clause.replace(/\s/g, "");
  const unnamed = (unitName ? plain.replace(unitName.replace(/\s/g, ""), "") : plain).replace(OURS, "");
  const [, before = "", told, rest = unnamed] =
    /^(.*?)(?:(20\d\d)年度?|本年度?|今年)(.*)$/.exec(unnamed) ?? [];
  if (told !== undefined && Number(told) !== year) return undefined;
  return /^(?:编制)?$/.test(before) ? rest.replace(OURS, "") : undefined;
}

/** How many letters of the clause, spaces included, its last words take. */
function lengthWithSpaces(clause: string, last: string): number {
  let letters = 0;
  for (let at = clause.length - 1; at >= 0; at--) {
    if (/\S/.test(clause[at]!)) letters++;
    if (letters === last.length) return clause.length - at;
  }
  return clause.length;
}
