/** Lines of any shape: matplotlib's simplification, which makes nearly straight runs straight. */
import { VertexList } from "./vertex-list.ts";

/**
 * Leaves out the points of a path that lie less than `threshold` from a straight run of it, and keeps those farthest
 * along the run, forward and backward. NaN makes a path break. The parts go through the points that matplotlib's
 * `Path.cleaned(simplify=True)` gives.
 * Source: the rule of matplotlib's `path.simplify`.
 * @param x Positions on the page, in the unit of the threshold.
 * @param y Heights on the page, one per position.
 * @returns Vertices as in {@link VertexList}.
 * @example simplifyPath(Float64Array.of(0, 1, 2), Float64Array.of(0, 0, 0), 1 / 9); // 0, 2
 */
export function simplifyPath(x: Float64Array, y: Float64Array, threshold: number): Uint32Array {
  return new PathSimplifier(x, y, threshold * threshold).run();
}

class PathSimplifier {
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  /** The square of the threshold. */
  readonly #tolerance: number;
  readonly #list = new VertexList();
  /** The start of a run, and its points farthest forward and farthest backward. */
  #start = -1;
  #forward = -1;
  #backward = -1;
  /** The squares of the distances of these two from the start. */
  #forwardSquared = 0;
  #backwardSquared = 0;
  /** The run's direction; 0, 0 when there is no run. */
  #dx = 0;
  #dy = 0;
  /** Whether the last point of the run is the one farthest forward, or farthest backward. */
  #isAtForward = false;
  #isAtBackward = false;

  constructor(x: Float64Array, y: Float64Array, tolerance: number) {
    this.#x = x;
    this.#y = y;
    this.#tolerance = tolerance;
  }

  run(): Uint32Array {
    let last = -1;
    for (let index = 0; index < this.#x.length; index++) last = this.#take(last, index);
    this.#endPart(last);
    return this.#list.toArray();
  }

  /** Adds a point after the last one of a part, or begins a part with it. @returns The last point of the part; -1 for none. */
  #take(last: number, index: number): number {
    const dx = (this.#x[index] as number) - (this.#x[last] as number);
    const dy = (this.#y[index] as number) - (this.#y[last] as number);
    if (dx - dx + (dy - dy) === 0) {
      this.#extend(last, index);
      return index;
    }
    this.#endPart(last);
    if (!this.#isFinite(index)) return -1;
    this.#list.add(index);
    return index;
  }

  #isFinite(index: number): boolean {
    return Number.isFinite(this.#x[index]) && Number.isFinite(this.#y[index]);
  }

  /** Adds the segment between two points to the run, or begins another run with it. */
  #extend(last: number, index: number): void {
    const norm = this.#dx * this.#dx + this.#dy * this.#dy;
    if (norm === 0) {
      this.#begin(last, index);
      return;
    }
    const totalX = (this.#x[index] as number) - (this.#x[this.#start] as number);
    const totalY = (this.#y[index] as number) - (this.#y[this.#start] as number);
    const dot = this.#dx * totalX + this.#dy * totalY;
    const alongX = (dot * this.#dx) / norm;
    const alongY = (dot * this.#dy) / norm;
    const besideSquared = (totalX - alongX) ** 2 + (totalY - alongY) ** 2;
    // Negated so that a NaN, the result of an overflow, ends the run.
    if (!(besideSquared < this.#tolerance)) {
      this.#flush(last);
      this.#begin(last, index);
      return;
    }
    const alongSquared = alongX * alongX + alongY * alongY;
    this.#isAtForward = dot > 0 && alongSquared > this.#forwardSquared;
    this.#isAtBackward = dot <= 0 && alongSquared > this.#backwardSquared;
    if (this.#isAtForward) {
      this.#forward = index;
      this.#forwardSquared = alongSquared;
    } else if (this.#isAtBackward) {
      this.#backward = index;
      this.#backwardSquared = alongSquared;
    }
  }

  #begin(last: number, index: number): void {
    const dx = (this.#x[index] as number) - (this.#x[last] as number);
    const dy = (this.#y[index] as number) - (this.#y[last] as number);
    this.#start = this.#list.last;
    this.#dx = dx;
    this.#dy = dy;
    this.#forward = index;
    this.#forwardSquared = dx * dx + dy * dy;
    this.#backwardSquared = 0;
    this.#isAtForward = true;
    this.#isAtBackward = false;
  }

  /** Keeps the farthest points of a run in the order in which the line came to them, and its last point. */
  #flush(last: number): void {
    const isBackLast = this.#backwardSquared > 0 && !this.#isAtForward;
    if (this.#backwardSquared > 0 && !isBackLast) this.#list.add(this.#backward);
    this.#list.add(this.#forward);
    if (isBackLast) this.#list.add(this.#backward);
    if (!this.#isAtForward && !this.#isAtBackward) this.#list.add(last);
  }

  #endPart(last: number): void {
    if (last !== -1 && (this.#dx !== 0 || this.#dy !== 0)) this.#flush(last);
    this.#list.penUp();
    this.#dx = 0;
    this.#dy = 0;
  }
}
