import { openXml } from "../xlsx/xml-part";
import { enterRoot, type DocumentPart } from "./document-part";

/** Styles whose paragraphs are headings, and at which level: 0 is the highest. */
export type HeadingStyles = ReadonlyMap<string, number>;

/** Read from the styles' own outline level; a style that is based on a heading is one of the same level. */
export function readHeadingStyles({ source, styles }: DocumentPart): HeadingStyles {
  const levels = new Map<string, number>();
  const xml = styles === undefined ? undefined : openXml(source, styles, "文档样式");
  if (!xml) return levels;
  enterRoot(xml);
  const bases = new Map<string, string>();
  let style = "";
  while (xml.next()) {
    if (xml.closing) continue;
    if (xml.is("style")) style = xml.attribute("styleId") ?? "";
    else if (xml.is("basedOn")) bases.set(style, xml.attribute("val") ?? "");
    else if (xml.is("outlineLvl")) levels.set(style, Number(xml.attribute("val")));
  }
  for (const one of bases.keys()) {
    let base: string | undefined = one;
    for (let steps = 0; base !== undefined && !levels.has(base) && steps < LONGEST; steps++)
      base = bases.get(base);
    const level = base === undefined ? undefined : levels.get(base);
    if (level !== undefined) levels.set(one, level);
  }
  for (const [name, level] of levels) if (!(level >= 0 && level < BODY_TEXT)) levels.delete(name);
  return levels;
}

/** Styles that are based on each other in a ring end nowhere. */
const LONGEST = 20;
/** Outline level 9 is body text. */
export const BODY_TEXT = 9;
