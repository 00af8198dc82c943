/**
 * Columns that show an earlier year beside the budget year: 2021年预算数, 上年执行数, 上年决算数. They are printed for
 * comparison and tie out with nothing in this year's tables. 上年结转 is money of this year's budget and stays.
 */
export function pastColumns(paths: readonly string[]): ReadonlySet<number> {
  const yearOf = (path: string): number => Math.max(0, ...(path.match(/20\d{2}(?=年)/g) ?? []).map(Number));
  const latest = Math.max(...paths.map(yearOf));
  const past = new Set<number>();
  paths.forEach((path, column) => {
    const year = yearOf(path);
    if ((year > 0 && year < latest) || /上年(?!.*(?:结转|结余))|执行数|决算数/.test(path)) past.add(column);
  });
  return past;
}
