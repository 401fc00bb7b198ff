/** Pixels that stamps are put on, with light as real numbers: very many faint ones add up to what they come to. */
import type { Coverage } from "./coverage.ts";

/** Red, green, blue and opacity from 0 to 1. */
export type Paint = readonly [red: number, green: number, blue: number, alpha: number];

/** Pixels, four numbers each: red, green and blue times opacity, and opacity. */
export interface PixelPage {
  readonly width: number;
  readonly height: number;
  readonly light: Float32Array;
}

/** Pixels through which all shows. */
export function emptyPage(width: number, height: number): PixelPage {
  return { width, height, light: new Float32Array(4 * width * height) };
}

/** Paints what a shape covers over what is there, moved by whole pixels. */
export function paintCoverage(
  page: PixelPage,
  coverage: Coverage,
  [red, green, blue, alpha]: Paint,
  right = 0,
  down = 0,
): void {
  const { light } = page;
  const left = coverage.left + right;
  const top = coverage.top + down;
  const first = Math.max(0, -left);
  const last = Math.min(coverage.width, page.width - left);
  const end = Math.min(coverage.height, page.height - top);
  for (let row = Math.max(0, -top); row < end; row++) {
    const own = row * coverage.width;
    let at = 4 * ((top + row) * page.width + left + first);
    for (let column = first; column < last; column++, at += 4) {
      const share = (coverage.shares[own + column] as number) * alpha;
      if (share === 0) continue;
      const rest = 1 - share;
      light[at] = (light[at] as number) * rest + red * share;
      light[at + 1] = (light[at + 1] as number) * rest + green * share;
      light[at + 2] = (light[at + 2] as number) * rest + blue * share;
      light[at + 3] = (light[at + 3] as number) * rest + share;
    }
  }
}

/** The pixels in bytes, as a PNG holds them. */
export function pixelBytes({ width, height, light }: PixelPage): Uint8ClampedArray {
  const bytes = new Uint8ClampedArray(4 * width * height);
  for (let at = 0; at < light.length; at += 4) {
    const alpha = light[at + 3] as number;
    const opacity = Math.round(255 * alpha);
    if (opacity === 0) continue;
    for (let channel = 0; channel < 3; channel++) {
      bytes[at + channel] = Math.round((255 * (light[at + channel] as number)) / alpha);
    }
    bytes[at + 3] = opacity;
  }
  return bytes;
}
