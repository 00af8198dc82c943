/** The charts of the 情况说明 as pictures for a document on white paper, each with the section it stands under. */
import type { BudgetBook } from "../budget/book";
import { chartSvg } from "../narrative/charts/chart-svg";
import type { ChartId } from "../narrative/charts/disclosure-chart";
import { disclosureCharts } from "../narrative/charts/disclosure-charts";
import type { NarrativeFacts } from "../narrative/narrative";
import type { ChartPicture } from "../submission/narrative-document";
import { svgToPng } from "./svg-to-png";

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
    const svg = chartSvg(chart, "light");
    const drawn = await svgToPng(svg);
    if (!drawn) return [];
    return [{ section: sectionOf[chart.id], title: chart.title, description: chart.says, svg, ...drawn }];
  });
  return (await Promise.all(pictures)).flat();
}
