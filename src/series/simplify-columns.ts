/** Lines whose x goes one way: what each column of pixels shows of them is told by four points. */
import { VertexList } from "./vertex-list.ts";

/** The values, none of the ends included, between which a point has a place on the page. */
export interface Domain {
  readonly x: readonly [low: number, high: number];
  readonly y: readonly [low: number, high: number];
}

/**
 * Which way the positions go: 1 when none is left of the one before it, -1 when none is right of it, 0 otherwise.
 * NaN and the infinities are passed over.
 */
export function directionOf(x: Float64Array): -1 | 0 | 1 {
  let [rises, falls] = [false, false];
  let last = Number.NaN;
  for (let index = 0; index < x.length; index++) {
    const next = x[index] as number;
    if (next - next !== 0) continue;
    if (next > last) rises = true;
    else if (next < last) falls = true;
    if (rises && falls) return 0;
    last = next;
  }
  return falls ? -1 : 1;
}

/**
 * Keeps the first, the lowest, the highest and the last point of a line in each column of the page, in the line's
 * order; also the points next to an extreme that a line jumps to. Where the line enters or leaves the columns, the one point beside them is kept, so that it does so at the same
 * slope. A gap parts the line as before; a point alone between gaps, which draws nothing, is left out.
 *
 * The scales need not be linear: the columns are given by the data at their edges, and the extremes of y are the same on
 * any scale that rises.
 * Source: M4, in Jugel, Jerzak, Hackenbroich, Markl: M4: A Visualization-Oriented Time Series Data Aggregation,
 * VLDB 2014.
 * @param edges Where columns begin, and the last one ends, in ascending data units.
 * @param direction What {@link directionOf} says of `x`; not 0.
 * @returns Vertices as in {@link VertexList}.
 * @example columnExtremes(x, y, Float64Array.of(0, 1, 2), 1, { x: [-Infinity, Infinity], y: [-Infinity, Infinity] });
 */
export function columnExtremes(
  x: Float64Array,
  y: Float64Array,
  edges: Float64Array,
  direction: -1 | 1,
  domain: Domain,
): Uint32Array {
  const [xLow, xHigh] = domain.x;
  const [yLow, yHigh] = domain.y;
  const columns = new ColumnWalk(y, edges, direction);
  let until = columns.until;
  for (let step = 0; step < x.length; step++) {
    const index = direction === 1 ? step : x.length - 1 - step;
    const at = x[index] as number;
    const value = y[index] as number;
    if (at > xLow && at < xHigh && value > yLow && value < yHigh) {
      if (at >= until) until = columns.goTo(at);
      columns.take(index, value);
    } else {
      columns.lift();
    }
  }
  return columns.finish();
}

/** A line is calm in a column if it travels less than so many times the height it has there. */
const calm = 4;
/** A line jumps where it goes so much of its height in a column from one point to the next. */
const jump = 0.5;

/** A walk through the columns from left to right, with the extremes of the one it is in. */
class ColumnWalk {
  readonly #list = new VertexList();
  readonly #y: Float64Array;
  readonly #edges: Float64Array;
  readonly #direction: -1 | 1;
  /** 0 left of all columns, the number of edges right of them. */
  #column = 0;
  #first = -1;
  #low = -1;
  #high = -1;
  #last = -1;
  #lowest = 0;
  #highest = 0;
  /** The height of the last point. */
  #value = 0;
  /** How far the line went up and down. */
  #travel = 0;

  constructor(y: Float64Array, edges: Float64Array, direction: -1 | 1) {
    this.#y = y;
    this.#edges = edges;
    this.#direction = direction;
  }

  /** Where the column ends. */
  get until(): number {
    return this.#edges[this.#column] ?? Number.POSITIVE_INFINITY;
  }

  /** Goes to the column of a position; says where that ends. */
  goTo(x: number): number {
    this.#close(false);
    while (x >= this.until) this.#column++;
    return this.until;
  }

  take(index: number, value: number): void {
    if (this.#first === -1) {
      this.#first = index;
      this.#low = index;
      this.#high = index;
      this.#travel = 0;
    } else {
      this.#travel += Math.abs(value - this.#value);
      if (value < this.#lowest) this.#low = index;
      else if (value > this.#highest) this.#high = index;
    }
    if (this.#low === index) this.#lowest = value;
    if (this.#high === index) this.#highest = value;
    this.#value = value;
    this.#last = index;
  }

  /** Comes to a gap. */
  lift(): void {
    this.#close(true);
    this.#list.lift();
  }

  /** The vertices in the line's own order. */
  finish(): Uint32Array {
    this.lift();
    const vertices = this.#list.toArray();
    return this.#direction === 1 ? vertices : vertices.reverse();
  }

  /** Keeps what shows of a column; beside the columns, the point next to them of a line that goes there. */
  #close(isLineOver: boolean): void {
    if (this.#first === -1) return;
    if (this.#column === 0) {
      if (!isLineOver) this.#list.add(this.#last);
    } else if (this.#column === this.#edges.length) {
      if (this.#list.isJoined) this.#list.add(this.#first);
    } else {
      this.#keepExtremes();
    }
    this.#first = -1;
  }

  #keepExtremes(): void {
    const isLowFirst = this.#direction === 1 ? this.#low < this.#high : this.#low > this.#high;
    this.#list.add(this.#first);
    this.#keepWithJumps(isLowFirst ? this.#low : this.#high);
    this.#keepWithJumps(isLowFirst ? this.#high : this.#low);
    this.#list.add(this.#last);
  }

  /**
   * Keeps an extreme. A line that jumps to it and from it would lean over, were the points it jumps from and to not kept
   * too; where it goes up and down many times, that does not show.
   */
  #keepWithJumps(index: number): void {
    const range = this.#highest - this.#lowest;
    const isCalm = this.#travel < calm * range;
    const [before, after] = [index - this.#direction, index + this.#direction];
    if (isCalm && this.#isAhead(before) && this.#isJump(before, index)) this.#list.add(before);
    this.#list.add(index);
    if (isCalm && index !== this.#last && this.#isJump(index, after)) this.#list.add(after);
  }

  /** Whether a point comes after those that are kept. */
  #isAhead(index: number): boolean {
    return (index - this.#list.last) * this.#direction > 0;
  }

  #isJump(from: number, to: number): boolean {
    const step = Math.abs((this.#y[to] as number) - (this.#y[from] as number));
    return step > jump * (this.#highest - this.#lowest);
  }
}
