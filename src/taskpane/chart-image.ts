/** A picture of a chart as a PNG, drawn by the browser itself at twice its size so that it stays sharp in print. */
import type { DisclosureChart } from "../narrative/charts/disclosure-chart";
import { chartSvg } from "../narrative/charts/chart-svg";

const SHARPER = 2;
export const PNG = "image/png";

/** On white paper, whatever the pane looks like. Throws where the browser cannot draw it. */
export async function chartPng(chart: DisclosureChart): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chartSvg(chart, "light"))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * SHARPER;
  canvas.height = image.height * SHARPER;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), PNG),
  );
}

/** Whether the picture lies on the clipboard now; many web views let none be put there. */
export async function copyImage(image: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [PNG]: image })]);
    return true;
  } catch {
    return false;
  }
}
