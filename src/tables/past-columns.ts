/**
 * Columns that show an earlier year beside the budget year: 2021年预算数, 上年执行数, 上年决算数. They are printed for
 * comparison and tie out with nothing in this year's tables. 上年结转 is money of this year's budget and stays.
 */
export function pastColumns(paths: readonly string[]): ReadonlySet<number> {
  const latest = latestYear(paths);
  const past = new Set<number>();
  paths.forEach((path, column) => {
    const year = yearOf(path);
    if ((year > 0 && year < latest) || OF_LAST_YEAR.test(path) || NOT_PLANNED.test(path)) past.add(column);
  });
  return past;
}

/** Those of them that show last year's budget (2021年预算数, 上年数): what this year's budget is compared with. */
export function lastBudgetColumns(paths: readonly string[]): ReadonlySet<number> {
  const latest = latestYear(paths);
  const isLastYears = (path: string): boolean =>
    (OF_LAST_YEAR.test(path) || yearOf(path) === latest - 1) &&
    !NOT_PLANNED.test(path) &&
    !/增减|比|%/.test(path);
  return new Set(paths.flatMap((path, column) => (isLastYears(path) ? [column] : [])));
}

/** The same header as this year's column has it: 收入/2021年预算数 is 收入/预算数. */
export const withoutLastYear = (path: string): string =>
  path.replace(/(?:上年|20\d{2}年)度?/g, "").replace(/(^|\/)数$/, "$1预算数");

const OF_LAST_YEAR = /上年(?!.*(?:结转|结余))/;
/** What was spent is no budget. */
const NOT_PLANNED = /执行数|决算数/;

const yearOf = (path: string): number => Math.max(0, ...(path.match(/20\d{2}(?=年)/g) ?? []).map(Number));
const latestYear = (paths: readonly string[]): number => Math.max(...paths.map(yearOf));
