/** A drawn picture as dots, for programs that show no SVG. The browser draws it; nothing leaves the page. */

export interface DrawnPicture {
  readonly png: Uint8Array;
  /** The picture's own size, in px. */
  readonly width: number;
  readonly height: number;
}

/** Dots to a px: on 150 mm of paper some 280 to the inch. */
const DOTS = 3;

/** Undefined where the browser does not draw it. */
export async function svgToPng(svg: string): Promise<DrawnPicture | undefined> {
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!image || !context) return undefined;
  const { naturalWidth: width, naturalHeight: height } = image;
  [canvas.width, canvas.height] = [width * DOTS, height * DOTS];
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return drawn ? { png: new Uint8Array(await drawn.arrayBuffer()), width, height } : undefined;
}

const loaded = (address: string): Promise<HTMLImageElement | undefined> =>
  new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => resolve(undefined);
    image.src = address;
  });
