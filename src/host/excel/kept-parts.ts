import type { KeptKey } from "../../workbook/workbook-host";
import { namespaceOf, readKeptText, writeKeptText } from "./kept-text";

/** The text in the first part of ours: a workbook put together from copies may have two. */
export async function readKept(context: Excel.RequestContext, key: KeptKey): Promise<string | undefined> {
  const [first] = await partsOf(context, key);
  if (!first) return undefined;
  const xml = first.getXml();
  await context.sync();
  return readKeptText(xml.value);
}

/** Writes to the first part; to take the text away all of them go, or the second would stand for it. */
export async function writeKept(
  context: Excel.RequestContext,
  key: KeptKey,
  text: string | undefined,
): Promise<void> {
  const xml = text === undefined ? undefined : writeKeptText(key, text);
  const parts = await partsOf(context, key);
  if (xml === undefined) for (const part of parts) part.delete();
  else if (parts[0]) parts[0].setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  await context.sync();
}

async function partsOf(context: Excel.RequestContext, key: KeptKey): Promise<Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(key)).load("items/id");
  await context.sync();
  return parts.items;
}
