/** Lines whose x goes one way: what each column of pixels shows of them is told by four points. */
import { VertexList } from "./vertex-list.ts";

/** The values, none of the ends included, between which a point has a place on the page. */
export interface Domain {
  readonly x: readonly [low: number, high: number];
  readonly y: readonly [low: number, high: number];
}

/**
 * Keeps the first, the lowest, the highest and the last point of a line in each column of the page, in the line's
 * order; also the points next to an extreme that a line jumps to. Where the line enters or leaves the columns, the one
 * point beside them is kept, so that it does so at the same slope. A gap parts the line as before; a point alone between
 * gaps, which draws nothing, is left out.
 *
 * The scales need not be linear: the columns are given by the data at their edges, and the extremes of y are the same on
 * any scale that rises.
 * Source: M4, in Jugel, Jerzak, Hackenbroich, Markl: M4: A Visualization-Oriented Time Series Data Aggregation,
 * VLDB 2014.
 * @param edges Where columns begin, and the last one ends, in ascending data units.
 * @param direction What {@link directionOf} says of `x`; not 0.
 * @param isWhole Whether all points are known to lie in the domain: they need not be looked at for that.
 * @returns Vertices as in {@link VertexList}.
 * @example columnExtremes(x, y, Float64Array.of(0, 1, 2), 1, { x: [-Infinity, Infinity], y: [-Infinity, Infinity] });
 */
export function columnExtremes(
  x: Float64Array,
  y: Float64Array,
  edges: Float64Array,
  direction: -1 | 1,
  domain: Domain,
  isWhole = false,
): Uint32Array {
  const walk = new ColumnWalk(x, y, edges, direction);
  const [start, end] = direction === 1 ? [0, x.length] : [x.length - 1, -1];
  if (isWhole) {
    walk.take(start, end);
    return walk.finish();
  }
  let from = start;
  for (let index = start; index !== end; index += direction) {
    if (isInside(x[index] as number, domain.x) && isInside(y[index] as number, domain.y)) continue;
    walk.take(from, index);
    from = index + direction;
  }
  walk.take(from, end);
  return walk.finish();
}

function isInside(value: number, [low, high]: readonly [number, number]): boolean {
  return value > low && value < high;
}

/** A line is calm in a column if it travels less than so many times the height it has there. */
const calm = 4;
/** A line jumps where it goes so much of its height in a column from one point to the next. */
const jump = 0.5;

/** A walk through the columns from left to right; whichever way the line goes, it is walked so that x rises. */
class ColumnWalk {
  readonly #list = new VertexList();
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #edges: Float64Array;
  /** From one point to the next. */
  readonly #step: -1 | 1;
  /** 0 left of all columns, the number of edges right of them. */
  #column = 0;

  constructor(x: Float64Array, y: Float64Array, edges: Float64Array, direction: -1 | 1) {
    this.#x = x;
    this.#y = y;
    this.#edges = edges;
    this.#step = direction;
  }

  /** Takes a part of the line that has no gap, from one point up to but not including another. */
  take(from: number, to: number): void {
    let start = from;
    while (start !== to && this.#column <= this.#edges.length) {
      const x = this.#x[start] as number;
      while (x >= this.#until) this.#column++;
      const end = this.#endOfColumn(start, to);
      this.#keep(start, end, end === to);
      start = this.#column === this.#edges.length ? to : end;
    }
    this.#list.lift();
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

  /** The first point after the column, or the end: in leaps that double as long as they are too short, then halve. */
  #endOfColumn(start: number, to: number): number {
    const x = this.#x;
    const until = this.#until;
    const step = this.#step;
    const most = (to - start) * step;
    let low = 1;
    let leap = 1;
    while (low + leap < most && (x[start + (low + leap - 1) * step] as number) < until) {
      low += leap;
      leap *= 2;
    }
    // The points before `low` are in the column, the one at `high` is not.
    let high = Math.min(low + leap, most);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((x[start + middle * step] as number) < until) low = middle + 1;
      else high = middle;
    }
    return start + low * step;
  }

  /** Keeps what shows of a column; beside the columns, the point next to them of a line that goes there. */
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
   * Keeps an extreme. A line that jumps to it and from it would lean over, were the points it jumps from and to not kept
   * too; where it goes up and down many times, that does not show.
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

  /** Whether a point comes after those that are kept. */
  #isAhead(index: number): boolean {
    return (index - this.#list.last) * this.#step > 0;
  }

  #isJump(from: number, to: number, range: number): boolean {
    const step = Math.abs((this.#y[to] as number) - (this.#y[from] as number));
    return step > jump * range;
  }

  /** Whether the line goes up and down but a few times. */
  #isCalm(start: number, end: number, range: number): boolean {
    let travel = 0;
    let last = start;
    for (let index = start + this.#step; index !== end; index += this.#step) {
      travel += Math.abs((this.#y[index] as number) - (this.#y[last] as number));
      if (travel >= calm * range) return false;
      last = index;
    }
    return travel < calm * range;
  }
}
