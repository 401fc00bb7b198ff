/** Lines of any course: matplotlib's simplification, which straightens what the eye cannot tell from straight. */
import { VertexList } from "./vertex-list.ts";

/**
 * Leaves out the points of a path that lie less than `threshold` beside a straight run of it, and keeps those farthest
 * along the run, forward and backward. NaN parts the path. The parts go through the points that matplotlib's
 * `Path.cleaned(simplify=True)` gives.
 * Source: the rule of matplotlib's `path.simplify`.
 * @param x Positions on the page, in the unit of the threshold.
 * @param y Heights on the page, as many.
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
  /** The point a run is measured from, and its points farthest along and farthest back. */
  #start = -1;
  #forward = -1;
  #backward = -1;
  /** Squares of how far these two lie from the start. */
  #forwardReach = 0;
  #backwardReach = 0;
  /** The run's direction; without length when there is no run. */
  #dx = 0;
  #dy = 0;
  /** Whether the last point of the run is the one farthest along, or farthest back. */
  #isAtForward = false;
  #isAtBackward = false;

  constructor(x: Float64Array, y: Float64Array, tolerance: number) {
    this.#x = x;
    this.#y = y;
    this.#tolerance = tolerance;
  }

  run(): Uint32Array {
    let last = -1;
    for (let index = 0; index < this.#x.length; index++) {
      const dx = (this.#x[index] as number) - (this.#x[last] as number);
      const dy = (this.#y[index] as number) - (this.#y[last] as number);
      if (dx - dx + (dy - dy) === 0) {
        this.#extend(last, index, dx, dy);
        last = index;
      } else {
        this.#endPart(last);
        last = this.#isFinite(index) ? index : -1;
        if (last !== -1) this.#list.add(last);
      }
    }
    this.#endPart(last);
    return this.#list.toArray();
  }

  #isFinite(index: number): boolean {
    return Number.isFinite(this.#x[index]) && Number.isFinite(this.#y[index]);
  }

  /** Takes one more segment into the run, or begins another with it. */
  #extend(last: number, index: number, dx: number, dy: number): void {
    const norm = this.#dx * this.#dx + this.#dy * this.#dy;
    if (norm === 0) {
      this.#begin(this.#list.last, index, dx, dy);
      return;
    }
    const totalX = (this.#x[index] as number) - (this.#x[this.#start] as number);
    const totalY = (this.#y[index] as number) - (this.#y[this.#start] as number);
    const dot = this.#dx * totalX + this.#dy * totalY;
    const alongX = (dot * this.#dx) / norm;
    const alongY = (dot * this.#dy) / norm;
    const beside = (totalX - alongX) ** 2 + (totalY - alongY) ** 2;
    // Written so that a NaN, from numbers beyond all pages, ends the run.
    if (!(beside < this.#tolerance)) {
      this.#flush(last);
      this.#begin(this.#list.last, index, dx, dy);
      return;
    }
    const reach = alongX * alongX + alongY * alongY;
    this.#isAtForward = dot > 0 && reach > this.#forwardReach;
    this.#isAtBackward = dot <= 0 && reach > this.#backwardReach;
    if (this.#isAtForward) {
      this.#forward = index;
      this.#forwardReach = reach;
    } else if (this.#isAtBackward) {
      this.#backward = index;
      this.#backwardReach = reach;
    }
  }

  #begin(start: number, index: number, dx: number, dy: number): void {
    this.#start = start;
    this.#dx = dx;
    this.#dy = dy;
    this.#forward = index;
    this.#forwardReach = dx * dx + dy * dy;
    this.#backwardReach = 0;
    this.#isAtForward = true;
    this.#isAtBackward = false;
  }

  /** Keeps the farthest points of a run, the one that was reached last at last, and where it ended. */
  #flush(last: number): void {
    const isBackLast = this.#backwardReach > 0 && !this.#isAtForward;
    if (this.#backwardReach > 0 && !isBackLast) this.#list.add(this.#backward);
    this.#list.add(this.#forward);
    if (isBackLast) this.#list.add(this.#backward);
    if (!this.#isAtForward && !this.#isAtBackward) this.#list.add(last);
  }

  #endPart(last: number): void {
    if (last !== -1 && (this.#dx !== 0 || this.#dy !== 0)) this.#flush(last);
    this.#list.lift();
    this.#dx = 0;
    this.#dy = 0;
  }
}
