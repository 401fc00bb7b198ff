import { invalidArgument, PlotError } from "../errors.ts";
import { formatNumber } from "../svg/xml.ts";
import { tooManyPixels } from "./errors.ts";
import type { PixelPicture } from "./page.ts";
import type { PixelOptions } from "./platform.ts";

const pointsPerInch = 72;
const cssPixelsPerInch = 96;
const defaultDPI = 100;
const maxPixels = 32767;

/**
 * How many pixels a point takes.
 * @throws PlotError `invalid-argument` for an unusable `dpi` or `scale`, or for both; it begins with `fn`
 */
export function pixelsPerPoint(fn: string, { dpi, scale }: PixelOptions): number {
  if (dpi !== undefined && scale !== undefined) {
    throw new PlotError("invalid-argument", `${fn}: dpi and scale say the same; give one of them`);
  }
  for (const [name, value] of Object.entries({ dpi, scale })) {
    if (value !== undefined && !(Number.isFinite(value) && value > 0)) {
      throw invalidArgument(`${fn}: ${name}`, "a finite number above 0", value);
    }
  }
  const perInch = scale === undefined ? (dpi ?? defaultDPI) : scale * cssPixelsPerInch;
  return perInch / pointsPerInch;
}

/**
 * The size in whole pixels of a picture in points, cut as matplotlib cuts it; what is a whole number but for rounding
 * counts as one.
 * @throws PlotError `invalid-argument` when that is none or too many; it begins with `fn`
 */
export function pixelSize(
  fn: string,
  points: readonly [number, number],
  perPoint: number,
): [width: number, height: number] {
  const [width, height] = points.map((length) => Math.floor(length * perPoint + 1e-6));
  const size: [number, number] = [width ?? 0, height ?? 0];
  if (Math.min(...size) < 1 || Math.max(...size) > maxPixels) {
    throw tooManyPixels(fn, ...size, maxPixels);
  }
  return size;
}

/** An SVG of this library cut to whole pixels, with a root as large as it has of them. */
export function pixelPicture(fn: string, svg: string, perPoint: number): PixelPicture {
  const root = /width="[^"]*" height="[^"]*" viewBox="0 0 (\S+) (\S+)"/.exec(svg);
  if (root === null) throw new Error("the SVG has no size");
  const [width, height] = pixelSize(fn, [Number(root[1]), Number(root[2])], perPoint);
  const box = `0 0 ${formatNumber(width / perPoint)} ${formatNumber(height / perPoint)}`;
  const sized = `width="${width}" height="${height}" viewBox="${box}"`;
  return { svg: svg.replace(root[0], sized), width, height };
}
