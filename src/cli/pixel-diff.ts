/** Two pictures, pixel by pixel; for people to look at. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** What is used of the package that draws pixels. */
interface CanvasPackage {
  readonly GlobalFonts?: { registerFromPath(path: string, name: string): unknown };
  createCanvas(width: number, height: number): Canvas;
  loadImage(bytes: Uint8Array): Promise<Image>;
}
interface Image {
  readonly width: number;
  readonly height: number;
}
interface Canvas {
  getContext(kind: "2d"): Context;
  toBuffer(type: "image/png"): Uint8Array;
}
interface Context {
  drawImage(image: Image, x: number, y: number, width: number, height: number): void;
  getImageData(x: number, y: number, width: number, height: number): Pixels;
  putImageData(pixels: Pixels, x: number, y: number): void;
}
interface Pixels {
  readonly data: Uint8ClampedArray;
}

/** What differs between two pictures. */
export interface PixelDiff {
  /** Which part of the pixels differs visibly, from 0 to 1. */
  readonly share: number;
  /** The largest difference of a channel, from 0 to 255. */
  readonly most: number;
  /** The difference as a picture: what only the old one has in red, only the new one in blue, the rest pale. */
  toPNG(): Uint8Array;
}

/** A difference of a channel that nobody sees: the last steps of antialiasing. */
export const unseen = 8;

/** Compares two SVG or PNG files at twice the size of a page; null where the package that draws pixels is not there. */
export async function comparePixels(
  before: Uint8Array,
  after: Uint8Array,
  scale: number,
): Promise<PixelDiff | null> {
  const canvas = loadCanvas();
  if (canvas === null) return null;
  const images = await Promise.all([before, after].map((bytes) => canvas.loadImage(bytes)));
  const width = Math.ceil(scale * Math.max(...images.map((image) => image.width)));
  const height = Math.ceil(scale * Math.max(...images.map((image) => image.height)));
  const [old, now] = images.map((image) => {
    const context = canvas.createCanvas(width, height).getContext("2d");
    context.drawImage(image, 0, 0, scale * image.width, scale * image.height);
    return context.getImageData(0, 0, width, height);
  }) as [Pixels, Pixels];
  const differences = channelDifferences(old.data, now.data);
  return {
    share: differences.filter((difference) => difference > unseen).length / differences.length,
    most: differences.reduce((most, each) => Math.max(most, each), 0),
    toPNG() {
      const picture = canvas.createCanvas(width, height);
      paintDifferences(old.data, now.data, differences);
      picture.getContext("2d").putImageData(now, 0, 0);
      return picture.toBuffer("image/png");
    },
  };
}

/** The largest difference of a channel, pixel by pixel. */
function channelDifferences(old: Uint8ClampedArray, now: Uint8ClampedArray): Uint8Array {
  return Uint8Array.from({ length: old.length / 4 }, (_, pixel) =>
    distance(old, now, pixel, pixel),
  );
}

function distance(a: Uint8ClampedArray, b: Uint8ClampedArray, from: number, to: number): number {
  let most = 0;
  for (let channel = 0; channel < 4; channel++) {
    const difference = (a[4 * from + channel] ?? 0) - (b[4 * to + channel] ?? 0);
    most = Math.max(most, Math.abs(difference));
  }
  return most;
}

/** Paints over the new pixels: ink is what is unlike the page, whose colour the first pixel has. */
function paintDifferences(
  old: Uint8ClampedArray,
  now: Uint8ClampedArray,
  differences: Uint8Array,
): void {
  const page = now.slice(0, 4);
  for (const [pixel, difference] of differences.entries()) {
    const [inkBefore, ink] = [distance(old, page, pixel, 0), distance(now, page, pixel, 0)];
    const pale = 255 - ink / 4;
    const color = inkBefore > ink ? [220, 30, 30] : [30, 60, 220];
    now.set([...(difference > unseen ? color : [pale, pale, pale]), 255], 4 * pixel);
  }
}

let loaded: CanvasPackage | null | undefined;

function loadCanvas(): CanvasPackage | null {
  if (loaded === undefined) loaded = requireCanvas();
  return loaded;
}

function requireCanvas(): CanvasPackage | null {
  const require = createRequire(import.meta.url);
  for (const name of ["@napi-rs/canvas", "canvas"]) {
    try {
      const found: CanvasPackage = require(name);
      const font = fileURLToPath(new URL("./DejaVuSans.ttf", import.meta.url));
      found.GlobalFonts?.registerFromPath(font, "DejaVu Sans");
      return found;
    } catch {
      // The other may be there; without any, pictures are not compared by pixels.
    }
  }
  return null;
}
