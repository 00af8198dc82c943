/** A chart in the document: as sharp lines where the program draws SVG, as dots where it does not. */
import { ImageRun, Paragraph } from "docx";
import type { DocumentPicture } from "../narrative-document";
import { withoutForbiddenInXml } from "../../workbook/shown-text";
import { style } from "./styles";

/** Pixels of 96 to the inch, as the library counts: 150 mm wide, at most 110 mm high, so that two fit on a page. */
const WIDEST = 567;
const HIGHEST = 416;

/** `place` tells pictures of one document apart. It stays on the page of its caption. */
export function pictureParagraph({ caption, chart }: DocumentPicture, place: number): Paragraph {
  const { svg, png, width, height } = chart;
  const scale = Math.min(WIDEST / width, HIGHEST / height);
  const image = new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(withoutForbiddenInXml(svg)),
    fallback: { type: "png", data: png },
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: {
      id: String(place + 1),
      name: withoutForbiddenInXml(caption),
      description: withoutForbiddenInXml(chart.description),
    },
  });
  return new Paragraph({ style: style.picture, children: [image] });
}
