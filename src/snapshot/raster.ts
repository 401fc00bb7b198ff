/** SVGs as pixels, drawn by the package that draws PNGs. */
import { loadCanvas } from "../render/node/canvas/load.ts";
import { type CanvasContext, type CanvasImage, fontAlias } from "../render/node/canvas/package.ts";
import type { Pixels } from "./picture-diff.ts";

/** What is used of a canvas here. */
interface PixelContext extends CanvasContext {
  drawImage(image: CanvasImage, x: number, y: number, width: number, height: number): void;
  createImageData(width: number, height: number): { readonly data: Uint8ClampedArray };
  getImageData(
    x: number,
    y: number,
    width: number,
    height: number,
  ): { readonly data: Uint8ClampedArray };
  putImageData(image: { readonly data: Uint8ClampedArray }, x: number, y: number): void;
}

/** Pixels per CSS pixel: fine enough for small letters. */
const pixelScale = 2;

/**
 * Draws an SVG of this library, with the font of this package.
 * @throws PlotError `missing-package` when no package that draws pixels can be loaded
 */
export function rasterize(svg: string): Pixels {
  const { text, width, height } = enlarged(svg);
  return pixelsOf(loadCanvas().decodeImage(Buffer.from(text)), width, height);
}

/**
 * The pixels of a PNG.
 * @throws PlotError `missing-package` when no package that draws pixels can be loaded
 */
export function decodePNG(png: Uint8Array): Pixels {
  const image = loadCanvas().decodeImage(Buffer.from(png));
  return pixelsOf(image, image.width, image.height);
}

function pixelsOf(image: CanvasImage, width: number, height: number): Pixels {
  let data: Uint8ClampedArray = new Uint8ClampedArray();
  loadCanvas().drawPNG(width, height, (context) => {
    const pixels = context as PixelContext;
    pixels.drawImage(image, 0, 0, width, height);
    data = pixels.getImageData(0, 0, width, height).data;
  });
  return { width, height, data };
}

/** Pixels as a PNG file. */
export function encodePNG({ width, height, data }: Pixels): Uint8Array {
  return loadCanvas().drawPNG(width, height, (context) => {
    const pixels = context as PixelContext;
    const image = pixels.createImageData(width, height);
    image.data.set(data);
    pixels.putImageData(image, 0, 0);
  });
}

function enlarged(svg: string) {
  const [root = "", ...sides] = /<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const [width = 1, height = 1] = sides.map((side) =>
    Math.max(1, Math.round(pixelScale * Number(side))),
  );
  const text = svg
    .replace(root, root.replace(/width=.*$/, `width="${width}" height="${height}"`))
    // The font of this package, so that an installed one is never mistaken for it.
    .replaceAll("&quot;DejaVu Sans&quot;", `&quot;${fontAlias}&quot;`);
  return { text, width, height };
}
