/** What a legend keeps clear of, read where it lies in the data: nothing is placed on the page but what comes close. */

import { firstAbove, firstAtLeast } from "../data/sorted.ts";
import type { Coordinates, Obstacle } from "../space/obstacle.ts";

/** A box in points, from its lower left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From one place to another, in points. */
export type Side = readonly [from: number, to: number];

/** Values from `low` to `high`, both included; none when `low` is greater. */
interface Span {
  readonly low: number;
  readonly high: number;
}

const nowhere: Span = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };

/** Three of a kind. */
export type Three<T> = readonly [T, T, T];

/** How many points lie strictly inside the boxes of three columns and three rows, column by column. */
export function countInside(
  { x, y, isSorted }: Obstacle,
  columns: Three<Side>,
  rows: Three<Side>,
): number[] {
  const acrosses = spansBetween(x, columns);
  const ups = spansBetween(y, rows);
  if (!isSorted) return countPoints(x.values, y.values, acrosses, ups);
  return acrosses.flatMap(({ low, high }) =>
    countHeights(y.values, firstAtLeast(x.values, low), firstAbove(x.values, high), ups),
  );
}

function spansBetween(coordinates: Coordinates, [first, second, third]: Three<Side>): Three<Span> {
  return [
    spanBetween(coordinates, first),
    spanBetween(coordinates, second),
    spanBetween(coordinates, third),
  ];
}

/** How many heights of a stretch lie in each span. Comparisons are added up, for no processor could guess them. */
function countHeights(y: Float64Array, from: number, to: number, spans: Three<Span>): number[] {
  const [{ low: low0, high: high0 }, { low: low1, high: high1 }, { low: low2, high: high2 }] =
    spans;
  let [in0, in1, in2] = [0, 0, 0];
  for (let index = from; index < to; index++) {
    const value = y[index] as number;
    in0 += Number(value >= low0) & Number(value <= high0);
    in1 += Number(value >= low1) & Number(value <= high1);
    in2 += Number(value >= low2) & Number(value <= high2);
  }
  return [in0, in1, in2];
}

/** Points are counted in blocks of so many: a short function that is called often is compiled soon. */
const blockLength = 4096;

/**
 * How many points lie in each pair of spans. The ends of the spans part the plane into cells, and points are counted in
 * these.
 */
function countPoints(
  x: Float64Array,
  y: Float64Array,
  columns: Three<Span>,
  rows: Three<Span>,
): number[] {
  const counts = new Uint32Array(cellsAcross * cellsAcross);
  for (let from = 0; from < x.length; from += blockLength) {
    const to = Math.min(from + blockLength, x.length);
    countInCells(x, y, from, to, columns, rows, counts);
  }
  const ups = cellsOf(rows);
  return cellsOf(columns).flatMap((across) => ups.map((up) => sumOf(counts, across, up)));
}

/** Counts points, from one up to but not including another: each passes so many ends across, and so many up. */
function countInCells(
  x: Float64Array,
  y: Float64Array,
  from: number,
  to: number,
  columns: Three<Span>,
  rows: Three<Span>,
  counts: Uint32Array,
): void {
  const [{ low: x0, high: x1 }, { low: x2, high: x3 }, { low: x4, high: x5 }] = columns;
  const [{ low: y0, high: y1 }, { low: y2, high: y3 }, { low: y4, high: y5 }] = rows;
  for (let index = from; index < to; index++) {
    const at = x[index] as number;
    const up = y[index] as number;
    const column =
      Number(at >= x0) +
      Number(at > x1) +
      Number(at >= x2) +
      Number(at > x3) +
      Number(at >= x4) +
      Number(at > x5);
    const row =
      Number(up >= y0) +
      Number(up > y1) +
      Number(up >= y2) +
      Number(up > y3) +
      Number(up >= y4) +
      Number(up > y5);
    (counts[column * cellsAcross + row] as number)++;
  }
}

/** Three spans have six ends, which part a line into seven cells. */
const cellsAcross = 7;

/** The cells a span is made of, from one up to but not including another. */
interface Cells {
  readonly from: number;
  readonly to: number;
}

function cellsOf(spans: readonly Span[]): Cells[] {
  const passed = (value: number) =>
    spans.reduce((count, { low, high }) => count + Number(value >= low) + Number(value > high), 0);
  return spans.map(({ low, high }) =>
    low > high ? { from: 0, to: 0 } : { from: passed(low), to: passed(high) + 1 },
  );
}

function sumOf(counts: Uint32Array, across: Cells, up: Cells): number {
  let sum = 0;
  for (let column = across.from; column < across.to; column++) {
    for (let row = up.from; row < up.to; row++) sum += counts[column * cellsAcross + row] as number;
  }
  return sum;
}

/** Whether the line through the points touches a box in which none of them lies. */
export function crosses(obstacle: Obstacle, box: Box): boolean {
  const { x, y, isSorted } = obstacle;
  const { length } = x.values;
  const start = nextPoint(obstacle, 0, length);
  if (start === length) return false;
  const sideX: Side = [box.x, box.x + box.width];
  const sideY: Side = [box.y, box.y + box.height];
  // A line that begins on the border touches.
  if (isWithin(placeAt(x, start), sideX) && isWithin(placeAt(y, start), sideY)) return true;
  const [across, up] = [spanBetween(x, sideX), spanBetween(y, sideY)];
  const from = isSorted ? Math.max(start, firstAtLeast(x.values, across.low) - 1) : start;
  const to = isSorted ? Math.min(length, firstAbove(x.values, across.high) + 1) : length;
  let last = from;
  while (last < to) {
    const end = endOfSide(y.values, last, to, up);
    last = end;
    while (!hasPlace(obstacle, last)) last--;
    const next = nextPoint(obstacle, end + 1, to);
    if (next < to && touches(obstacle, last, next, box)) return true;
    last = next;
  }
  return false;
}

/** The last of the points that follow one on the same side of a span, one after the other; itself when it is in the span. */
function endOfSide(values: Float64Array, from: number, to: number, { low, high }: Span): number {
  let index = from;
  if ((values[from] as number) < low) {
    while (index + 1 < to && (values[index + 1] as number) < low) index++;
  } else if ((values[from] as number) > high) {
    while (index + 1 < to && (values[index + 1] as number) > high) index++;
  }
  return index;
}

/** The next point that has a place, from one on; `to` when there is none before it. */
function nextPoint(obstacle: Obstacle, from: number, to: number): number {
  let index = from;
  while (index < to && !hasPlace(obstacle, index)) index++;
  return index;
}

/** Whether a point has a place: NaN and the infinities have none. */
function hasPlace({ x, y }: Obstacle, index: number): boolean {
  const [at, up] = [x.values[index] as number, y.values[index] as number];
  return at > x.domain[0] && at < x.domain[1] && up > y.domain[0] && up < y.domain[1];
}

function placeAt({ values, place }: Coordinates, index: number): number {
  return place(values[index] as number);
}

function isWithin(place: number, [from, to]: Side): boolean {
  return place >= from && place <= to;
}

/** Tests whether the segment between two points touches a box: neither a side of the box nor the segment parts them. */
function touches({ x, y }: Obstacle, from: number, to: number, box: Box): boolean {
  const [x1, y1, x2, y2] = [placeAt(x, from), placeAt(y, from), placeAt(x, to), placeAt(y, to)];
  const { width, height } = box;
  const [centerX, centerY] = [box.x + width / 2, box.y + height / 2];
  return (
    Math.abs(x1 + x2 - 2 * centerX) < Math.abs(x1 - x2) + width &&
    Math.abs(y1 + y2 - 2 * centerY) < Math.abs(y1 - y2) + height &&
    2 * Math.abs((x1 - centerX) * (y1 - y2) - (y1 - centerY) * (x1 - x2)) <
      width * Math.abs(y1 - y2) + height * Math.abs(x1 - x2)
  );
}

/** The values whose places lie strictly between two places, as far as there are data. */
function spanBetween({ extent, domain, place }: Coordinates, [from, to]: Side): Span {
  const low = Math.max(extent.min, domain[0]);
  const high = Math.min(extent.max, domain[1]);
  if (!(low <= high)) return nowhere;
  return place(low) <= place(high)
    ? {
        low: firstWhere((v) => place(v) > from, low, high),
        high: lastWhere((v) => place(v) < to, low, high),
      }
    : {
        low: firstWhere((v) => place(v) < to, low, high),
        high: lastWhere((v) => place(v) > from, low, high),
      };
}

/** The smallest number from `low` to `high` for which something holds that holds from there on; Infinity for none. */
function firstWhere(holds: (value: number) => boolean, low: number, high: number): number {
  if (holds(low)) return low;
  return holds(high) ? edgeOf(holds, low, high)[1] : Number.POSITIVE_INFINITY;
}

/** The greatest number from `low` to `high` for which something holds that holds up to there; -Infinity for none. */
function lastWhere(holds: (value: number) => boolean, low: number, high: number): number {
  if (holds(high)) return high;
  return holds(low) ? edgeOf(holds, low, high)[0] : Number.NEGATIVE_INFINITY;
}

/** The two neighboring numbers between which it changes whether something holds. */
function edgeOf(
  holds: (value: number) => boolean,
  low: number,
  high: number,
): readonly [number, number] {
  const atLow = holds(low);
  let [before, after] = [low, high];
  for (;;) {
    const middle = before / 2 + after / 2;
    if (middle <= before || middle >= after) return [before, after];
    if (holds(middle) === atLow) before = middle;
    else after = middle;
  }
}
