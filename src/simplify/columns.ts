/** Lines whose x is monotonic: four points of each column of pixels show the same as all of them. */
import { VertexList } from "./vertex-list.ts";

/** The data with a position on the page: the values between these bounds, the bounds excluded. */
export interface PageDomain {
  readonly x: readonly [low: number, high: number];
  readonly y: readonly [low: number, high: number];
}

/**
 * Keeps the first, the lowest, the highest and the last point of a line in each column of the page, in the line's
 * order; also the points next to an extreme that a line jumps to. Where the line enters or leaves the columns, the
 * nearest point outside is kept, so that the slope there stays the same. A gap remains a path break; an isolated point
 * between two gaps draws nothing and is left out.
 *
 * The scales need not be linear: the columns are given by the data at their edges, and the extremes of y are the same on
 * any increasing scale.
 * Source: M4, in Jugel, Jerzak, Hackenbroich, Markl: M4: A Visualization-Oriented Time Series Data Aggregation,
 * VLDB 2014.
 * @param edges Where columns begin, and the last one ends, in ascending data units.
 * @param direction What {@link directionOf} says of `x`; not 0.
 * @param isWhole Whether all points are known to lie in the domain, so that this need not be tested.
 * @returns Vertices as in {@link VertexList}.
 * @example columnExtremes(x, y, Float64Array.of(0, 1, 2), 1, { x: [-Infinity, Infinity], y: [-Infinity, Infinity] });
 */
export function columnExtremes(
  x: Float64Array,
  y: Float64Array,
  edges: Float64Array,
  direction: -1 | 1,
  domain: PageDomain,
  isWhole = false,
): Uint32Array {
  const walk = new ColumnWalk(x, y, edges, direction);
  const [start, end] = direction === 1 ? [0, x.length] : [x.length - 1, -1];
  if (isWhole) {
    walk.take(start, end);
    return walk.finish();
  }
  const [left, right] = domain.x;
  const [low, high] = domain.y;
  let from = start;
  for (let index = start; index !== end; index += direction) {
    const at = x[index] as number;
    const up = y[index] as number;
    if (at > left && at < right && up > low && up < high) continue;
    walk.take(from, index);
    from = index + direction;
  }
  walk.take(from, end);
  return walk.finish();
}

/** A line is calm in a column if its y travels, up and down together, less than so many times its range there. */
const calmTimes = 4;
/** A line jumps where one step covers more than this share of its range in a column. */
const jumpShare = 0.5;

/** A walk through the columns from left to right; a line that goes to the left is walked backward. */
class ColumnWalk {
  readonly #list = new VertexList();
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #edges: Float64Array;
  /** The step of the index from one point to the next. */
  readonly #step: -1 | 1;
  /** 0 left of all columns, the number of edges right of them. */
  #column = 0;

  constructor(x: Float64Array, y: Float64Array, edges: Float64Array, direction: -1 | 1) {
    this.#x = x;
    this.#y = y;
    this.#edges = edges;
    this.#step = direction;
  }

  /** Adds a part of the line without gaps, from one point up to but not including another. */
  take(from: number, to: number): void {
    let start = from;
    while (start !== to && this.#column <= this.#edges.length) {
      const x = this.#x[start] as number;
      while (x >= this.#until) this.#column++;
      const end = this.#endOfColumn(start, to);
      this.#keep(start, end, end === to);
      start = this.#column === this.#edges.length ? to : end;
    }
    this.#list.penUp();
  }

  /** The vertices in the line's own order. */
  finish(): Uint32Array {
    const vertices = this.#list.toArray();
    return this.#step === 1 ? vertices : vertices.reverse();
  }

  /** Where the column ends. */
  get #until(): number {
    return this.#edges[this.#column] ?? Number.POSITIVE_INFINITY;
  }

  /** The first point after the column, or the end, by exponential search: steps double until one is too long. */
  #endOfColumn(start: number, to: number): number {
    const x = this.#x;
    const until = this.#until;
    const step = this.#step;
    const count = (to - start) * step;
    let low = 1;
    let leap = 1;
    while (low + leap < count && (x[start + (low + leap - 1) * step] as number) < until) {
      low += leap;
      leap *= 2;
    }
    // The points before `low` are in the column, the one at `high` is not.
    let high = Math.min(low + leap, count);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((x[start + middle * step] as number) < until) low = middle + 1;
      else high = middle;
    }
    return start + low * step;
  }

  /** Keeps the extremes of a column; left and right of all columns, the nearest point of a line that goes on there. */
  #keep(start: number, end: number, isLineOver: boolean): void {
    if (this.#column === 0) {
      if (!isLineOver) this.#list.add(end - this.#step);
    } else if (this.#column === this.#edges.length) {
      if (this.#list.isJoined) this.#list.add(start);
    } else {
      this.#keepExtremes(start, end);
    }
  }

  #keepExtremes(start: number, end: number): void {
    const y = this.#y;
    const step = this.#step;
    let [low, high] = [start, start];
    let lowest = y[start] as number;
    let highest = lowest;
    for (let index = start + step; index !== end; index += step) {
      const value = y[index] as number;
      if (value >= lowest && value <= highest) continue;
      if (value < lowest) {
        lowest = value;
        low = index;
      } else {
        highest = value;
        high = index;
      }
    }
    const isLowFirst = (high - low) * step > 0;
    const range = highest - lowest;
    this.#list.add(start);
    this.#keepWithJumps(isLowFirst ? low : high, start, end, range);
    this.#keepWithJumps(isLowFirst ? high : low, start, end, range);
    this.#list.add(end - step);
  }

  /**
   * Keeps an extreme, and the points before and after it where the line jumps: without them, a vertical edge would become
   * a slope. In a column where the line goes up and down many times that would not show.
   */
  #keepWithJumps(index: number, start: number, end: number, range: number): void {
    const [before, after] = [index - this.#step, index + this.#step];
    const comes = this.#isAhead(before) && this.#isJump(before, index, range);
    const goes = after !== end && this.#isJump(index, after, range);
    const isCalm = (comes || goes) && this.#isCalm(start, end, range);
    if (comes && isCalm) this.#list.add(before);
    this.#list.add(index);
    if (goes && isCalm) this.#list.add(after);
  }

  /** Whether a point comes after the last one kept. */
  #isAhead(index: number): boolean {
    return (index - this.#list.last) * this.#step > 0;
  }

  #isJump(from: number, to: number, range: number): boolean {
    const step = Math.abs((this.#y[to] as number) - (this.#y[from] as number));
    return step > jumpShare * range;
  }

  /** Whether the line goes up and down only a few times. */
  #isCalm(start: number, end: number, range: number): boolean {
    let travel = 0;
    let last = start;
    for (let index = start + this.#step; index !== end; index += this.#step) {
      travel += Math.abs((this.#y[index] as number) - (this.#y[last] as number));
      if (travel >= calmTimes * range) return false;
      last = index;
    }
    return travel < calmTimes * range;
  }
}
