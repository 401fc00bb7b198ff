/** Paints very many markers on pixels, one after the other. */
import type { Coverage } from "./coverage.ts";
import { emptyPage, type Paint, paintCoverage, pixelBytes } from "./pixels.ts";
import type { Stamp } from "./stamps.ts";
import { addVeil, opacities, type Veil, veilOf } from "./veils.ts";

/** Markers on a page of pixels. */
export interface PaintedMarkers {
  /** Columns and rows of their places, with fractions. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Which are painted, in their order. */
  readonly indices: ArrayLike<number>;
  /** What a marker covers; `right` and `down` quarters of a pixel from the corner of a pixel to its place. */
  stampOf(index: number, right: number, down: number): Stamp;
  /** Null for a part that is not painted. */
  paintOf(index: number): MarkerPaint;
  /** Whether all have one color, face and edge. */
  readonly isOneColor: boolean;
}

/** The colors of a marker. */
export interface MarkerPaint {
  readonly face: Paint | null;
  readonly edge: Paint | null;
}

/** A picture of markers: four bytes for each pixel. */
export function paintMarkers(markers: PaintedMarkers, width: number, height: number) {
  const bytes = markers.isOneColor
    ? paintOneColor(markers, width, height)
    : paintAll(markers, width, height);
  return { width, height, bytes };
}

/** Places are taken to a quarter of a pixel. */
const quarters = 4;

/** Calls a function for each marker with its pixel, and the quarters of one that it is off. */
function eachPlace(
  { x, y, indices }: PaintedMarkers,
  take: (index: number, column: number, row: number, right: number, down: number) => void,
): void {
  for (let at = 0; at < indices.length; at++) {
    const index = indices[at] as number;
    const [left, top] = [
      Math.floor((x[index] as number) * quarters),
      Math.floor((y[index] as number) * quarters),
    ];
    const [column, row] = [Math.floor(left / quarters), Math.floor(top / quarters)];
    take(index, column, row, left - quarters * column, top - quarters * row);
  }
}

function paintAll(markers: PaintedMarkers, width: number, height: number): Uint8ClampedArray {
  const page = emptyPage(width, height);
  eachPlace(markers, (index, column, row, right, down) => {
    const stamp = markers.stampOf(index, right, down);
    const { face, edge } = markers.paintOf(index);
    if (stamp.face !== null && face !== null) paintCoverage(page, stamp.face, face, column, row);
    if (stamp.edge !== null && edge !== null) paintCoverage(page, stamp.edge, edge, column, row);
  });
  return pixelBytes(page);
}

/** The same where only the opacity has to be reckoned, in any order. */
function paintOneColor(markers: PaintedMarkers, width: number, height: number): Uint8ClampedArray {
  const page = new Float64Array(width * height);
  const veils = new Map<Stamp, Veil | null>();
  let color: Paint = [0, 0, 0, 1];
  // From top to bottom, what is written lies together: a million markers take a third less time with Node 20.20.
  const indices = fromTop(markers, height);
  eachPlace({ ...markers, indices }, (index, column, row, right, down) => {
    const stamp = markers.stampOf(index, right, down);
    let veil = veils.get(stamp);
    if (veil === undefined) {
      const paint = markers.paintOf(index);
      color = paint.face ?? paint.edge ?? color;
      veil = veilOf(stampParts(stamp, paint), width);
      veils.set(stamp, veil);
    }
    if (veil !== null) addVeil(page, width, height, veil, column, row);
  });
  return oneColorBytes(opacities(page, width), color);
}

/** Markers in the order of their rows; those above and below of the page come first and last. */
function fromTop({ y, indices }: PaintedMarkers, height: number): Uint32Array {
  const rowOf = (index: number) =>
    Math.min(Math.max(Math.floor(y[index] as number), 0), height - 1);
  const next = new Uint32Array(height + 1);
  for (let at = 0; at < indices.length; at++) {
    const row = rowOf(indices[at] as number) + 1;
    next[row] = (next[row] as number) + 1;
  }
  for (let row = 0; row < height; row++)
    next[row + 1] = (next[row + 1] as number) + (next[row] as number);
  const sorted = new Uint32Array(indices.length);
  for (let at = 0; at < indices.length; at++) {
    const index = indices[at] as number;
    const row = rowOf(index);
    const place = next[row] as number;
    sorted[place] = index;
    next[row] = place + 1;
  }
  return sorted;
}

function stampParts({ face, edge }: Stamp, paint: MarkerPaint): (readonly [Coverage, number])[] {
  const parts: (readonly [Coverage, number])[] = [];
  if (face !== null && paint.face !== null) parts.push([face, paint.face[3]]);
  if (edge !== null && paint.edge !== null) parts.push([edge, paint.edge[3]]);
  return parts;
}

function oneColorBytes(opacity: Uint8ClampedArray, [red, green, blue]: Paint): Uint8ClampedArray {
  const bytes = new Uint8ClampedArray(4 * opacity.length);
  for (let pixel = 0; pixel < opacity.length; pixel++) {
    if (opacity[pixel] === 0) continue;
    bytes[4 * pixel] = 255 * red;
    bytes[4 * pixel + 1] = 255 * green;
    bytes[4 * pixel + 2] = 255 * blue;
    bytes[4 * pixel + 3] = opacity[pixel] as number;
  }
  return bytes;
}
