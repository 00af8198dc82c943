/** The manifest as a document, and what every check asks of it. */
import { JSDOM } from "jsdom";

/** The document; or the sentence that refuses text that is no well-formed XML. */
export function readManifest(text: string): { document: Document } | { refused: string } {
  try {
    return { document: new JSDOM(text, { contentType: "application/xml" }).window.document };
  } catch (error) {
    const where = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return { refused: `清单不是完整的 XML（${where}）；请检查标签是否成对、引号是否齐全。` };
  }
}

/** All elements of a name, in document order; `bt:` and the like are part of the name. */
export const all = (document: Document, ...names: readonly string[]): Element[] =>
  [...document.getElementsByTagName("*")].filter(({ tagName }) => names.includes(tagName));

export const given = (element: Element | undefined, attribute: string): string =>
  element?.getAttribute(attribute) ?? "";

export const content = (element: Element | undefined): string => element?.textContent.trim() ?? "";

/** What resids lead to: images, addresses and strings. */
export const definitions = (document: Document): Element[] =>
  all(document, "bt:Image", "bt:Url", "bt:String").filter((element) => element.hasAttribute("id"));

export const definitionOf = (document: Document, resid: string): Element | undefined =>
  definitions(document).find((element) => given(element, "id") === resid);

/** How a person finds an element again: its name and its id. */
export const called = (element: Element): string =>
  element.hasAttribute("id") ? `<${element.tagName} id="${given(element, "id")}">` : `<${element.tagName}>`;
