/** What people read in Excel: Chinese first, English beside it, and short enough to be shown. */
import { all, called, content, definitionOf, definitions, given } from "./read-manifest";

/** Characters that Excel shows of each kind of text. */
const longest: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};
const translation = "en-US";

export function wordingFaults(manifest: Document): string[] {
  const locale = content(all(manifest, "DefaultLocale")[0]);
  const header = all(manifest, "DisplayName", "Description").filter((element) =>
    element.hasAttribute("DefaultValue"),
  );
  const strings = definitions(manifest).filter(({ tagName }) => tagName === "bt:String");
  return [
    ...(locale === "zh-CN" ? [] : [`<DefaultLocale> 写的是“${locale}”；请写 zh-CN。`]),
    ...[...header, ...strings].flatMap(lengthFaults),
    ...[...header, ...strings.filter((string) => string !== namespaceOf(manifest))].flatMap(
      translationFaults,
    ),
  ];
}

/** Formulas name it, so it is the same in every language. */
const namespaceOf = (manifest: Document): Element | undefined =>
  definitionOf(manifest, given(all(manifest, "Namespace")[0], "resid"));

function lengthFaults(element: Element): string[] {
  const kind = element.tagName === "bt:String" ? (element.parentElement?.tagName ?? "") : element.tagName;
  const most = longest[kind] ?? 0;
  const texts = [
    given(element, "DefaultValue"),
    ...[...element.children].map((override) => given(override, "Value")),
  ];
  return texts.flatMap((text) => {
    if (text.trim() === "") return [`${called(element)} 有一处文字为空；请写上给人看的文字。`];
    return text.length > most
      ? [`${called(element)} 的文字有 ${text.length} 个字符；请缩短到 ${most} 个以内。`]
      : [];
  });
}

function translationFaults(element: Element): string[] {
  const locales = [...element.children].map((override) => given(override, "Locale"));
  return locales.length === 1 && locales[0] === translation
    ? []
    : [`${called(element)} 应有且只有一处 ${translation} 的写法；请用 <Override> 补上或删去多余的。`];
}
