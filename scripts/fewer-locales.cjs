/**
 * A loader for numfmt's list of locales, half of what the library weighs: the pane keeps the languages that a workbook
 * here can name in a format, and months and weekdays of other languages come out in English.
 */
const kept = /^(?:zh|en|ja|ko)(?:_|$)/;
const locale = /^addLocale\([\s\S]*?, '(\w+)'\);$/gm;
const words = /^const (_\w+) = [\s\S]*?;$/gm;

module.exports = function fewerLocales(source) {
  const fewer = source.replace(locale, (statement, name) => (kept.test(name) ? statement : ""));
  if (fewer.length > source.length / 2 || !fewer.includes("'zh_CN'"))
    throw new Error("numfmt 的语言清单与预期的写法不同，请核对 scripts/fewer-locales.cjs。");
  return fewer.replace(words, (statement, name) => (fewer.split(name).length > 2 ? statement : ""));
};
