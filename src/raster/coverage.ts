/**
 * How much of each pixel polygons cover. It takes nothing but sums, products, quotients and square roots, which all engines round
 * alike, so that pixels are the same everywhere.
 */
import type { PolygonCorners } from "./polygons.ts";

/** Shares of pixels from 0 to 1, row by row; the first is at `left`, `top`. */
export interface Coverage {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly shares: Float32Array;
}

/** Pixels that are looked at; the others are left out. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * What is inside of any polygon, by the nonzero rule.
 * @param lines How many lines each row of pixels is looked at along; a power of 2.
 */
export function coverageOf(
  polygons: readonly PolygonCorners[],
  window: Window,
  lines: number,
): Coverage {
  const { left, top, right, bottom } = boxIn(polygons, window);
  const [width, height] = [Math.max(right - left, 0), Math.max(bottom - top, 0)];
  const shares = new Float32Array(width * height);
  const crossings = crossingsOf(edgesOf(polygons, top, lines, height * lines), top, lines);
  for (let row = 0; row < height; row++) {
    const pixels = shares.subarray(row * width, (row + 1) * width);
    const core = coreOf(crossings, row, lines, left, width);
    pixels.fill(1, core.from, core.to);
    const filled = { pixels, left, weight: 1 / lines, core };
    for (let line = row * lines; line < (row + 1) * lines; line++) {
      fillSpans(crossings, line, filled);
    }
  }
  return { left, top, width, height, shares };
}

/** Pixels of a row, `to` excluded; none where both are 0. */
interface PixelRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The pixels of a row, but for the first, that all its lines cover whole, if each line has one piece: they need not be added
 * up line by line. Without this, discs of 70 pixels take twice as long on Node 20.20.
 */
function coreOf(
  { starts, places }: Crossings,
  row: number,
  lines: number,
  left: number,
  width: number,
): PixelRange {
  let [from, to] = [1, width];
  for (let line = row * lines; line < (row + 1) * lines; line++) {
    const start = starts[line] as number;
    if ((starts[line + 1] as number) - start !== 2) return { from: 0, to: 0 };
    const one = places[start] as number;
    const other = places[start + 1] as number;
    from = Math.max(from, Math.floor(Math.min(one, other) - left) + 1);
    to = Math.min(to, Math.floor(Math.max(one, other) - left));
  }
  return from < to ? { from, to } : { from: 0, to: 0 };
}

/** The whole pixels around polygons within a window. */
function boxIn(polygons: readonly PolygonCorners[], window: Window): Window {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const corners of polygons) {
    for (let at = 0; at < corners.length; at += 2) {
      const [x = 0, y = 0] = [corners[at], corners[at + 1]];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return {
    left: Math.max(Math.floor(left), window.left),
    top: Math.max(Math.floor(top), window.top),
    right: Math.min(Math.ceil(right), window.right),
    bottom: Math.min(Math.ceil(bottom), window.bottom),
  };
}

/** Where edges cross lines, line by line, and which way they go. */
interface Crossings {
  /** Where the crossings of a line begin; one more than there are lines. */
  readonly starts: Uint32Array;
  readonly places: Float64Array;
  readonly turns: Int8Array;
}

function crossingsOf(
  { corners, lines: crossed, count }: Edges,
  top: number,
  lines: number,
): Crossings {
  const starts = startsOfRows(crossed, count);
  const next = starts.slice();
  const places = new Float64Array(starts[count] as number);
  const turns = new Int8Array(places.length);
  for (let edge = 0; 2 * edge < crossed.length; edge++) {
    const x1 = corners[4 * edge] as number;
    const y1 = corners[4 * edge + 1] as number;
    const y2 = corners[4 * edge + 3] as number;
    const slope = ((corners[4 * edge + 2] as number) - x1) / (y2 - y1);
    const end = crossed[2 * edge + 1] as number;
    for (let line = crossed[2 * edge] as number; line < end; line++) {
      const at = next[line] as number;
      next[line] = at + 1;
      places[at] = x1 + (top + (line + 0.5) / lines - y1) * slope;
      turns[at] = y2 > y1 ? 1 : -1;
    }
  }
  return { starts, places, turns };
}

/** Where the crossings of each line begin. */
function startsOfRows(crossed: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < crossed.length; at += 2) {
    const end = crossed[at + 1] as number;
    for (let line = crossed[at] as number; line < end; line++)
      starts[line + 1] = (starts[line + 1] as number) + 1;
  }
  for (let line = 0; line < count; line++)
    starts[line + 1] = (starts[line + 1] as number) + (starts[line] as number);
  return starts;
}

/** The edges of polygons that cross a line, of so many. */
interface Edges {
  /** Four numbers for each edge: the place where it begins, and that where it ends. */
  readonly corners: Float64Array;
  /** The first line that it crosses, and the one behind the last. */
  readonly lines: Uint32Array;
  readonly count: number;
}

function edgesOf(
  polygons: readonly PolygonCorners[],
  top: number,
  perPixel: number,
  count: number,
): Edges {
  const most = polygons.reduce((sum, { length }) => sum + length / 2, 0);
  const corners = new Float64Array(4 * most);
  const lines = new Uint32Array(2 * most);
  let found = 0;
  for (const polygon of fromLeft(polygons)) {
    for (let at = 0; at < polygon.length; at += 2) {
      const next = at + 2 === polygon.length ? 0 : at + 2;
      const y1 = polygon[at + 1] as number;
      const y2 = polygon[next + 1] as number;
      const first = lineAfter((Math.min(y1, y2) - top) * perPixel, count);
      const end = lineAfter((Math.max(y1, y2) - top) * perPixel, count);
      if (end <= first) continue;
      corners[4 * found] = polygon[at] as number;
      corners[4 * found + 1] = y1;
      corners[4 * found + 2] = polygon[next] as number;
      corners[4 * found + 3] = y2;
      lines[2 * found] = first;
      lines[2 * found + 1] = end;
      found++;
    }
  }
  return { corners, lines: lines.subarray(0, 2 * found), count };
}

/**
 * Polygons from left to right, so that crossings are found nearly in the order in which they lie along a line: the edges of
 * round markers take 40 % less time on Node 20.20.
 */
function fromLeft(polygons: readonly PolygonCorners[]): PolygonCorners[] {
  return polygons
    .map((corners) => ({ corners, left: leftOf(corners) }))
    .sort((a, b) => a.left - b.left)
    .map(({ corners }) => corners);
}

function leftOf(corners: PolygonCorners): number {
  let left = Number.POSITIVE_INFINITY;
  for (let at = 0; at < corners.length; at += 2) left = Math.min(left, corners[at] as number);
  return left;
}

/** The first line at or below a place. A line lies in the middle of its share of a pixel. */
function lineAfter(place: number, count: number): number {
  return Math.min(Math.max(Math.ceil(place - 0.5), 0), count);
}

/** A row of pixels, and how much a line counts there. */
interface PixelRow {
  readonly pixels: Float32Array;
  readonly left: number;
  readonly weight: number;
  readonly core: PixelRange;
}

/** Adds each piece of a line that is inside to the pixels of its row. */
function fillSpans({ starts, places, turns }: Crossings, line: number, row: PixelRow): void {
  const start = starts[line] as number;
  const end = starts[line + 1] as number;
  sortCrossings(places, turns, start, end);
  let winding = 0;
  let from = 0;
  for (let at = start; at < end; at++) {
    if (winding === 0) from = places[at] as number;
    winding += turns[at] as number;
    if (winding === 0) addCovered(row, from, places[at] as number);
  }
}

/** Sorts a few crossings by insertion. */
function sortCrossings(places: Float64Array, turns: Int8Array, start: number, end: number): void {
  for (let at = start + 1; at < end; at++) {
    const place = places[at] as number;
    const turn = turns[at] as number;
    let to = at - 1;
    for (; to >= start && (places[to] as number) > place; to--) {
      places[to + 1] = places[to] as number;
      turns[to + 1] = turns[to] as number;
    }
    places[to + 1] = place;
    turns[to + 1] = turn;
  }
}

/** Adds what a piece of a line covers of each pixel of its row, but for those of the core. */
function addCovered({ pixels, left, weight, core }: PixelRow, start: number, end: number): void {
  const from = Math.max(start - left, 0);
  const to = Math.min(end - left, pixels.length);
  if (!(to > from)) return;
  const first = Math.floor(from);
  const last = Math.floor(to);
  if (first === last) {
    pixels[first] = (pixels[first] as number) + weight * (to - from);
    return;
  }
  pixels[first] = (pixels[first] as number) + weight * (first + 1 - from);
  addWhole(pixels, first + 1, Math.min(core.from, last), weight);
  addWhole(pixels, Math.max(first + 1, core.to), last, weight);
  // The piece may end where the row does.
  if (to > last) pixels[last] = (pixels[last] as number) + weight * (to - last);
}

function addWhole(pixels: Float32Array, from: number, to: number, weight: number): void {
  for (let pixel = from; pixel < to; pixel++) pixels[pixel] = (pixels[pixel] as number) + weight;
}
