import type { HandleBox, HandleColors } from "./artist.ts";

/** Room left of the first and right of the last of several markers in a handle, in font sizes. */
const markerPad = 0.3;

/** Where the markers of a handle stand, in points: one in the middle, several from end to end. */
export function markerPlaces({ x, width, fontsize }: HandleBox, count: number): number[] {
  if (count === 1) return [x + width / 2];
  const pad = markerPad * fontsize;
  const step = (width - 2 * pad) / (count - 1);
  return Array.from({ length: count }, (_, index) => x + pad + index * step);
}

/** Where the line of a handle begins and ends: at the first and the last of several markers. */
export function lineEnds(box: HandleBox, count: number): readonly [from: number, to: number] {
  const { x, width } = box;
  const places = markerPlaces(box, count);
  return count === 1 ? [x, x + width] : [places[0] as number, places.at(-1) as number];
}

/** The colors of a handle that is a line without markers. */
export function colorsOfLine(color: string | null): HandleColors {
  return { color, markerfacecolor: color, markeredgecolor: color };
}
