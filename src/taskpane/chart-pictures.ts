/** The charts of the 情况说明 as pictures for a document on white paper, each with the section it stands under. */
import type { BudgetBook } from "../budget/book";
import { chartSvg } from "../narrative/charts/chart-svg";
import type { ChartId } from "../narrative/charts/disclosure-chart";
import { disclosureCharts } from "../narrative/charts/disclosure-charts";
import type { NarrativeFacts } from "../narrative/narrative";
import type { ChartPicture } from "../submission/narrative-document";
import { chartPng } from "./chart-image";

const sectionOf: Readonly<Record<ChartId, string>> = {
  "two-years": "total",
  income: "revenue",
  "spending-kinds": "expenditure",
  "spending-classes": "expenditure",
  "three-public": "three-public",
};

/** A chart that the browser does not draw is left out. */
export async function chartPictures(book: BudgetBook, facts: NarrativeFacts): Promise<ChartPicture[]> {
  const pictures = disclosureCharts(book, facts).map(async (chart): Promise<ChartPicture[]> => {
    const image = await chartPng(chart).catch(() => undefined);
    if (!image) return [];
    const png = new Uint8Array(await image.arrayBuffer());
    const { id, title, says: description } = chart;
    return [
      { section: sectionOf[id], title, description, svg: chartSvg(chart, "light"), png, ...sizeOf(png) },
    ];
  });
  return (await Promise.all(pictures)).flat();
}

/** In dots, as the head of a PNG tells it. */
function sizeOf(png: Uint8Array): Pick<ChartPicture, "width" | "height"> {
  const head = new DataView(png.buffer, png.byteOffset);
  return { width: head.getUint32(16), height: head.getUint32(20) };
}
