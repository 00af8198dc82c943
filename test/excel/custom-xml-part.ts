import { JSDOM } from "jsdom";
import { invalidArgument } from "./rich-api-error";

/** A piece of XML that is kept inside the workbook's file. */
export interface SimulatedCustomXmlPart {
  readonly id: string;
  xml: string;
}

const parser = new new JSDOM("").window.DOMParser();
let made = 0;

export function newPart(xml: string): SimulatedCustomXmlPart {
  namespaceOf(xml);
  return { id: `{${String(++made).padStart(8, "0")}-C0DE-0000-0000-000000000000}`, xml };
}

/** The namespace of the root element; what is not well-formed is refused. */
export function namespaceOf(xml: string): string {
  const { documentElement: root } = parser.parseFromString(xml, "application/xml");
  if (root.getElementsByTagName("parsererror").length > 0 || root.localName === "parsererror")
    throw invalidArgument();
  return root.namespaceURI ?? "";
}
