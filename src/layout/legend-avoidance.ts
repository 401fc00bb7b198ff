/**
 * What a legend keeps clear of. The frame is mapped into the data, so that points are compared without being mapped to the
 * page one by one; only the segments near the frame are.
 */

import { firstAbove, firstAtLeast } from "../data/sorted.ts";
import type { AxisCoordinates, BoxObstacle, PointObstacle } from "../space/obstacle.ts";

/** The frame of a legend in points, from its lower left corner. */
export interface LegendFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The extent of a frame along one axis, in points. */
export type FrameSide = readonly [from: number, to: number];

/** Values from `low` to `high`, both included; none when `low` is greater. */
interface ValueRange {
  readonly low: number;
  readonly high: number;
}

const emptyRange: ValueRange = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };

/** One for each of the three places of a legend along an axis: start, middle, end. */
export type StartMiddleEnd<T> = readonly [T, T, T];

/** How many points lie strictly inside each frame of three columns and three rows, column by column. */
export function countInside(
  { x, y, isSorted }: PointObstacle,
  columns: StartMiddleEnd<FrameSide>,
  rows: StartMiddleEnd<FrameSide>,
): number[] {
  const rangesX = rangesBetween(x, columns);
  const rangesY = rangesBetween(y, rows);
  if (!isSorted) return countPoints(x.values, y.values, rangesX, rangesY);
  return rangesX.flatMap(({ low, high }) =>
    countHeights(y.values, firstAtLeast(x.values, low), firstAbove(x.values, high), rangesY),
  );
}

/** How many boxes each frame of three columns and three rows overlaps, column by column. */
export function countOverlaps(
  { boxes }: BoxObstacle,
  columns: StartMiddleEnd<FrameSide>,
  rows: StartMiddleEnd<FrameSide>,
): number[] {
  return columns.flatMap(([left, right]) =>
    rows.map(([low, high]) => {
      let count = 0;
      for (const [x0, y0, x1, y1] of boxes) {
        count += Number(x1 > left && x0 < right && y1 > low && y0 < high);
      }
      return count;
    }),
  );
}

function rangesBetween(
  coordinates: AxisCoordinates,
  [first, second, third]: StartMiddleEnd<FrameSide>,
): StartMiddleEnd<ValueRange> {
  return [
    rangeBetween(coordinates, first),
    rangeBetween(coordinates, second),
    rangeBetween(coordinates, third),
  ];
}

/**
 * How many of the heights from one index up to another lie in each range. Comparisons are added up without branches, which
 * a processor could not predict: with branches this takes 4 times as long on Node 20.20, with one pass per range 1.5 times
 * (`countInside` of a million sorted points).
 */
function countHeights(
  y: Float64Array,
  from: number,
  to: number,
  ranges: StartMiddleEnd<ValueRange>,
): number[] {
  const [{ low: low0, high: high0 }, { low: low1, high: high1 }, { low: low2, high: high2 }] =
    ranges;
  let [in0, in1, in2] = [0, 0, 0];
  for (let index = from; index < to; index++) {
    const value = y[index] as number;
    in0 += Number(value >= low0) & Number(value <= high0);
    in1 += Number(value >= low1) & Number(value <= high1);
    in2 += Number(value >= low2) & Number(value <= high2);
  }
  return [in0, in1, in2];
}

/**
 * How many points lie in each pair of ranges. The ends of the ranges divide the plane into cells, and the points are
 * counted by cell. The comparisons are written out: as a loop over the three ranges they take 2.6 times as long on
 * Node 20.20 (`countInside` of a million unsorted points).
 */
function countPoints(
  x: Float64Array,
  y: Float64Array,
  columns: StartMiddleEnd<ValueRange>,
  rows: StartMiddleEnd<ValueRange>,
): number[] {
  const counts = new Uint32Array(cellsAcross * cellsAcross);
  const [{ low: x0, high: x1 }, { low: x2, high: x3 }, { low: x4, high: x5 }] = columns;
  const [{ low: y0, high: y1 }, { low: y2, high: y3 }, { low: y4, high: y5 }] = rows;
  for (let index = 0; index < x.length; index++) {
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
  const ups = cellRanges(rows);
  return cellRanges(columns).flatMap((across) => ups.map((up) => sumOf(counts, across, up)));
}

/** Three ranges have six ends, which divide an axis into seven cells. */
const cellsAcross = 7;

/** The cells that make up a range, `to` excluded. */
interface CellRange {
  readonly from: number;
  readonly to: number;
}

function cellRanges(ranges: readonly ValueRange[]): CellRange[] {
  const passed = (value: number) =>
    ranges.reduce((count, { low, high }) => count + Number(value >= low) + Number(value > high), 0);
  return ranges.map(({ low, high }) =>
    low > high ? { from: 0, to: 0 } : { from: passed(low), to: passed(high) + 1 },
  );
}

function sumOf(counts: Uint32Array, across: CellRange, up: CellRange): number {
  let sum = 0;
  for (let column = across.from; column < across.to; column++) {
    for (let row = up.from; row < up.to; row++) sum += counts[column * cellsAcross + row] as number;
  }
  return sum;
}

/** Whether the line through the points touches a frame in which no point lies. */
export function crosses(obstacle: PointObstacle, frame: LegendFrame): boolean {
  const { x, y, isSorted } = obstacle;
  const { length } = x.values;
  const start = nextPoint(obstacle, 0, length);
  if (start === length) return false;
  const sideX: FrameSide = [frame.x, frame.x + frame.width];
  const sideY: FrameSide = [frame.y, frame.y + frame.height];
  // A line that begins on the border touches.
  if (isInSide(placeAt(x, start), sideX) && isInSide(placeAt(y, start), sideY)) return true;
  const [across, up] = [rangeBetween(x, sideX), rangeBetween(y, sideY)];
  const from = isSorted ? Math.max(start, firstAtLeast(x.values, across.low) - 1) : start;
  const to = isSorted ? Math.min(length, firstAbove(x.values, across.high) + 1) : length;
  let last = from;
  while (last < to) {
    const end = endOfSide(y.values, last, to, up);
    last = end;
    while (!isInDomain(obstacle, last)) last--;
    const next = nextPoint(obstacle, end + 1, to);
    if (next < to && touches(obstacle, last, next, frame)) return true;
    last = next;
  }
  return false;
}

/** The last of the consecutive points on the same side of a range as the first; the first itself when it is inside. */
function endOfSide(
  values: Float64Array,
  from: number,
  to: number,
  { low, high }: ValueRange,
): number {
  let index = from;
  if ((values[from] as number) < low) {
    while (index + 1 < to && (values[index + 1] as number) < low) index++;
  } else if ((values[from] as number) > high) {
    while (index + 1 < to && (values[index + 1] as number) > high) index++;
  }
  return index;
}

/** The first point from an index on with a position on the page; `to` when there is none before it. */
function nextPoint(obstacle: PointObstacle, from: number, to: number): number {
  let index = from;
  while (index < to && !isInDomain(obstacle, index)) index++;
  return index;
}

/** Whether a point has a position on the page: NaN and the infinities have none. */
function isInDomain({ x, y }: PointObstacle, index: number): boolean {
  const [at, up] = [x.values[index] as number, y.values[index] as number];
  return at > x.domain[0] && at < x.domain[1] && up > y.domain[0] && up < y.domain[1];
}

function placeAt({ values, place }: AxisCoordinates, index: number): number {
  return place(values[index] as number);
}

function isInSide(position: number, [from, to]: FrameSide): boolean {
  return position >= from && position <= to;
}

/** Whether the segment between two points touches a frame: no axis and no line along the segment separates the two. */
function touches({ x, y }: PointObstacle, from: number, to: number, frame: LegendFrame): boolean {
  const [x1, y1, x2, y2] = [placeAt(x, from), placeAt(y, from), placeAt(x, to), placeAt(y, to)];
  const { width, height } = frame;
  const [centerX, centerY] = [frame.x + width / 2, frame.y + height / 2];
  return (
    Math.abs(x1 + x2 - 2 * centerX) < Math.abs(x1 - x2) + width &&
    Math.abs(y1 + y2 - 2 * centerY) < Math.abs(y1 - y2) + height &&
    2 * Math.abs((x1 - centerX) * (y1 - y2) - (y1 - centerY) * (x1 - x2)) <
      width * Math.abs(y1 - y2) + height * Math.abs(x1 - x2)
  );
}

/** The values that lie strictly between two positions, within the extent of the data. */
function rangeBetween(
  { extent, domain, place }: AxisCoordinates,
  [from, to]: FrameSide,
): ValueRange {
  const low = Math.max(extent.min, domain[0]);
  const high = Math.min(extent.max, domain[1]);
  if (!(low <= high)) return emptyRange;
  const [first, last] = [place(low), place(high)];
  /** The value at a position, if values are evenly spaced on the page. */
  const near = (position: number) => low + ((position - first) / (last - first)) * (high - low);
  return first <= last
    ? {
        low: firstValueWhere((v) => place(v) > from, low, high, near(from)),
        high: lastValueWhere((v) => place(v) < to, low, high, near(to)),
      }
    : {
        low: firstValueWhere((v) => place(v) < to, low, high, near(to)),
        high: lastValueWhere((v) => place(v) > from, low, high, near(from)),
      };
}

/**
 * The smallest number from `low` to `high` for which a condition holds that holds from there on; Infinity for none.
 * @param near About where it is, as far as is known.
 */
function firstValueWhere(
  holds: (value: number) => boolean,
  low: number,
  high: number,
  near: number,
): number {
  if (holds(low)) return low;
  return holds(high) ? bisect(holds, low, high, near)[1] : Number.POSITIVE_INFINITY;
}

/** The greatest number from `low` to `high` for which a condition holds that holds up to there; -Infinity for none. */
function lastValueWhere(
  holds: (value: number) => boolean,
  low: number,
  high: number,
  near: number,
): number {
  if (holds(high)) return high;
  return holds(low) ? bisect(holds, low, high, near)[0] : Number.NEGATIVE_INFINITY;
}

/** More than places and their values are off by rounding, as a fraction of the values. */
const rounding = 2 ** -48;

/**
 * The two neighboring numbers between which a condition changes, by bisection. It begins around `near`, where they are as a rule:
 * without that, `toSVG` of a line of 60 points takes 3 % longer on Node 20.20.
 */
function bisect(
  holds: (value: number) => boolean,
  low: number,
  high: number,
  near: number,
): readonly [number, number] {
  const atLow = holds(low);
  let [before, after] = [low, high];
  const halve = (middle: number) => {
    if (holds(middle) === atLow) before = middle;
    else after = middle;
  };
  const beside = rounding * (Math.abs(low) + Math.abs(high));
  if (near - beside > before && near - beside < after) halve(near - beside);
  if (near + beside > before && near + beside < after) halve(near + beside);
  for (;;) {
    const middle = before / 2 + after / 2;
    if (middle <= before || middle >= after) return [before, after];
    halve(middle);
  }
}
