/**
 * How much light very many markers of one color let through: as logarithms, which add up. Of a marker only the steps from pixel
 * to pixel are added, a tenth as many as it covers; their sums along each row are what all markers come to.
 */

import type { Coverage } from "./coverage.ts";
import { pixelBoxAround } from "./marker-mask.ts";

/** Steps of the logarithm from pixel to pixel of a page, row by row. */
export interface Veil {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Where the steps of each row begin; one more than there are rows. */
  readonly starts: Int32Array;
  /** The column of each step, and how many pixels of the page it lies behind the first one of the marker. */
  readonly columns: Int32Array;
  readonly offsets: Int32Array;
  readonly steps: Float64Array;
}

/**
 * What parts of a marker take away of the light: all or nothing of a pixel, which are finer than those of a screen. Null for
 * nothing.
 * @param pageWidth Pixels the page is wide.
 */
export function veilOf(
  parts: readonly (readonly [Coverage, alpha: number])[],
  pageWidth: number,
): Veil | null {
  if (parts.length === 0) return null;
  const box = pixelBoxAround(parts.map(([part]) => part));
  const through = new Float64Array(box.width * box.height).fill(1);
  for (const [part, alpha] of parts) {
    for (let row = 0; row < part.height; row++) {
      const start = (row + part.top - box.top) * box.width + part.left - box.left;
      for (let column = 0; column < part.width; column++) {
        const share = (part.shares[row * part.width + column] as number) >= 0.5 ? 1 : 0;
        through[start + column] = (through[start + column] as number) * (1 - alpha * share);
      }
    }
  }
  const steps = veilSteps(through, box.width, pageWidth);
  return { left: box.left, top: box.top, width: box.width, ...steps };
}

function veilSteps(
  through: Float64Array,
  width: number,
  pageWidth: number,
): Pick<Veil, "starts" | "columns" | "offsets" | "steps"> {
  const starts: number[] = [0];
  const columns: number[] = [];
  const offsets: number[] = [];
  const steps: number[] = [];
  for (let start = 0; start < through.length; start += width) {
    let before = 0;
    for (let column = 0; column <= width; column++) {
      const here = column === width ? 0 : darkness(through[start + column] as number);
      if (here === before) continue;
      columns.push(column);
      offsets.push((starts.length - 1) * pageWidth + column);
      steps.push(here - before);
      before = here;
    }
    starts.push(steps.length);
  }
  return {
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columns),
    offsets: Int32Array.from(offsets),
    steps: Float64Array.from(steps),
  };
}

/** Adds the steps of a marker whose pixel is this to those of a page, of the width that they were made for. */
export function addVeil(
  page: Float64Array,
  width: number,
  height: number,
  veil: Veil,
  column: number,
  row: number,
): void {
  const { left, top, starts, columns, offsets, steps } = veil;
  if (isOnPage(veil, width, height, column, row)) {
    const start = (top + row) * width + left + column;
    for (let at = 0; at < steps.length; at++) {
      const place = start + (offsets[at] as number);
      page[place] = (page[place] as number) + (steps[at] as number);
    }
    return;
  }
  const first = Math.max(0, -(top + row));
  const last = Math.min(starts.length - 1, height - (top + row));
  for (let own = first; own < last; own++) {
    const start = (top + row + own) * width;
    const end = starts[own + 1] as number;
    for (let at = starts[own] as number; at < end; at++) {
      const place = Math.max(0, left + column + (columns[at] as number));
      if (place < width)
        page[start + place] = (page[start + place] as number) + (steps[at] as number);
    }
  }
}

/** Whether the columns of a marker, and the one behind them, are all on the page. */
function isOnPage(
  { left, top, starts, width: own }: Veil,
  width: number,
  height: number,
  column: number,
  row: number,
): boolean {
  return (
    left + column >= 0 &&
    left + column + own < width &&
    top + row >= 0 &&
    top + row + starts.length - 1 <= height
  );
}

/** Makes the steps of a page the opacity of each pixel, from 0 to 255. */
export function opacities(page: Float64Array, width: number): Uint8ClampedArray {
  const bytes = new Uint8ClampedArray(page.length);
  const table = halvings();
  const powers = Float64Array.from({ length: 17 }, (_, halves) => 2 ** halves);
  for (let start = 0; start < page.length; start += width) {
    let sum = 0;
    for (let at = start; at < start + width; at++) {
      sum += page[at] as number;
      if (sum === 0) continue;
      const whole = Math.floor(sum / perHalf);
      const through =
        (table[sum - perHalf * whole] as number) / (powers[Math.min(whole, 16)] as number);
      bytes[at] = 255 * (1 - through);
    }
  }
  return bytes;
}

/** So many steps halve the light. */
const perHalf = 4096;

/** How much light is left after so many steps, for the first half: products, which all engines round alike. */
function halvings(): Float64Array {
  const table = new Float64Array(perHalf).fill(1);
  let factor = 0.5;
  for (let bit = perHalf / 2; bit >= 1; bit /= 2) {
    factor = Math.sqrt(factor);
    for (let step = 0; step < perHalf; step++) {
      if ((step & bit) !== 0) table[step] = (table[step] as number) * factor;
    }
  }
  return table;
}

/** The number of steps down to a share of the light; after 16 halves there is none. */
function darkness(through: number): number {
  if (through <= 2 ** -16) return 16 * perHalf;
  let [rest, steps] = [through, 0];
  for (; rest <= 0.5; rest *= 2) steps += perHalf;
  let factor = 0.5;
  for (let bit = perHalf / 2; bit >= 1; bit /= 2) {
    factor = Math.sqrt(factor);
    if (rest > factor) continue;
    rest /= factor;
    steps += bit;
  }
  return steps;
}
