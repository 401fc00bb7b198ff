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

/** What is inside of any polygon, by the nonzero rule. @param lines How many lines each row of pixels is looked at along. */
export function coverageOf(
  polygons: readonly PolygonCorners[],
  window: Window,
  lines: number,
): Coverage {
  const { left, top, right, bottom } = boxIn(polygons, window);
  const [width, height] = [Math.max(right - left, 0), Math.max(bottom - top, 0)];
  const shares = new Float32Array(width * height);
  const crossings = crossingsOf(polygons, top, height, lines);
  for (let line = 0; line < height * lines; line++) {
    const row = Math.floor(line / lines) * width;
    fillSpans(crossings, line, (from, to) =>
      addCovered(shares, row, [Math.max(from - left, 0), Math.min(to - left, width)], 1 / lines),
    );
  }
  return { left, top, width, height, shares };
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
  polygons: readonly PolygonCorners[],
  top: number,
  height: number,
  lines: number,
): Crossings {
  const count = height * lines;
  const starts = new Uint32Array(count + 1);
  eachEdge(polygons, top, lines, count, (_, first, end) => {
    for (let line = first; line < end; line++) starts[line + 1] = (starts[line + 1] ?? 0) + 1;
  });
  for (let line = 0; line < count; line++)
    starts[line + 1] = (starts[line + 1] ?? 0) + (starts[line] ?? 0);
  const next = starts.slice();
  const places = new Float64Array(starts[count] ?? 0);
  const turns = new Int8Array(places.length);
  eachEdge(polygons, top, lines, count, ([x1, y1, x2, y2], first, end) => {
    const slope = (x2 - x1) / (y2 - y1);
    for (let line = first; line < end; line++) {
      const at = next[line] ?? 0;
      next[line] = at + 1;
      places[at] = x1 + (top + (line + 0.5) / lines - y1) * slope;
      turns[at] = y2 > y1 ? 1 : -1;
    }
  });
  return { starts, places, turns };
}

type Edge = readonly [x1: number, y1: number, x2: number, y2: number];

/** Calls a function for each edge with the lines that it crosses. */
function eachEdge(
  polygons: readonly PolygonCorners[],
  top: number,
  lines: number,
  count: number,
  take: (edge: Edge, first: number, end: number) => void,
): void {
  const lineAfter = (y: number) => Math.min(Math.max(Math.ceil((y - top) * lines - 0.5), 0), count);
  for (const corners of polygons) {
    for (let at = 0; at < corners.length; at += 2) {
      const next = (at + 2) % corners.length;
      const [x1 = 0, y1 = 0] = [corners[at], corners[at + 1]];
      const [x2 = 0, y2 = 0] = [corners[next], corners[next + 1]];
      const [first, end] = [lineAfter(Math.min(y1, y2)), lineAfter(Math.max(y1, y2))];
      if (end > first) take([x1, y1, x2, y2], first, end);
    }
  }
}

/** Calls a function for each piece of a line that is inside. */
function fillSpans(
  { starts, places, turns }: Crossings,
  line: number,
  take: (from: number, to: number) => void,
): void {
  const [start, end] = [starts[line] ?? 0, starts[line + 1] ?? 0];
  if (start === end) return;
  sortCrossings(places, turns, start, end);
  let winding = 0;
  let from = 0;
  for (let at = start; at < end; at++) {
    if (winding === 0) from = places[at] as number;
    winding += turns[at] as number;
    if (winding === 0) take(from, places[at] as number);
  }
}

/** Sorts a few crossings by insertion. */
function sortCrossings(places: Float64Array, turns: Int8Array, start: number, end: number): void {
  for (let at = start + 1; at < end; at++) {
    const [place, turn] = [places[at] as number, turns[at] as number];
    let to = at - 1;
    for (; to >= start && (places[to] as number) > place; to--) {
      places[to + 1] = places[to] as number;
      turns[to + 1] = turns[to] as number;
    }
    places[to + 1] = place;
    turns[to + 1] = turn;
  }
}

/** Adds what a piece of a line covers of each pixel of its row. */
function addCovered(
  shares: Float32Array,
  row: number,
  [from, to]: readonly [number, number],
  weight: number,
): void {
  if (!(to > from)) return;
  const [first, last] = [Math.floor(from), Math.floor(to)];
  const add = (pixel: number, share: number) => {
    if (share > 0) shares[row + pixel] = (shares[row + pixel] ?? 0) + weight * share;
  };
  if (first === last) {
    add(first, to - from);
    return;
  }
  add(first, first + 1 - from);
  for (let pixel = first + 1; pixel < last; pixel++) add(pixel, 1);
  add(last, to - last);
}
