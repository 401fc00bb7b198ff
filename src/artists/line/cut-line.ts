import { type Placement, positionOf, valueAtPosition } from "../../simplify/placement.ts";
import type { AxesSpace, AxisName } from "../../space/axes-space.ts";
import { placementOf } from "../../space/to-page.ts";

/** The points of a line in data units; a NaN is a gap. */
export interface Path {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Points beyond the axes at which a line is cut: no page shows so much beside its axes. Renderers work in single
 * precision, and a stroke that ends at 10³⁰ is drawn askew or not at all.
 */
const cutDistance = 1e4;
/** Farther than this, differences of places are lost. */
const farthestPlace = 1e15;
/** The lowest value of a log axis, whose zero lies 1000 decades down in matplotlib. */
const lowest = 1e-300;

/** Whether all points of a path lie on the axes or not far from them. */
export function staysNear(space: AxesSpace, { x, y }: Path): boolean {
  const [across, up] = sidesOf(space);
  return !leaves(across, x) && !leaves(up, y);
}

/**
 * A line without what lies far outside of the axes: strokes are cut where they leave, at their own slope, and those that
 * never come near are left out.
 * @returns The path as it came when nothing of it lies far outside.
 */
export function cutLine(space: AxesSpace, path: Path): Path {
  const [across, up] = sidesOf(space);
  if (!leaves(across, path.x) && !leaves(up, path.y)) return path;
  const places = { x: placesOfValues(across, path.x), y: placesOfValues(up, path.y) };
  return new Cutter(path, places, across, up).run();
}

/** An axis, and the places along it between which lines are drawn. */
export interface CutSide {
  readonly placement: Placement;
  readonly low: number;
  readonly high: number;
}

/** Where lines are cut, across and up, in points from the first ends of the axes. */
export function sidesOf(space: AxesSpace): readonly [across: CutSide, up: CutSide] {
  return [sideOf(space, "x"), sideOf(space, "y")];
}

function sideOf(space: AxesSpace, name: AxisName): CutSide {
  const placement = placementOf(space, name);
  // What is no probability lies 1000 decades out, which no value of a logit axis says.
  if (space[name].scale.name === "logit") {
    return { placement, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  }
  const end = space[name].scale.name === "log" ? positionOf(placement, lowest) : -cutDistance;
  const [low, high] = [-cutDistance, placement.length + cutDistance];
  return end > placement.length
    ? { placement, low, high: Math.min(high, end) }
    : { placement, low: Math.max(low, Math.min(end, 0)), high };
}

/**
 * Where a value lies along an axis, no farther off than differences of places can be told; a finite one may have a place
 * beyond numbers, an infinite one has none.
 */
export function placeOfValue(placement: Placement, value: number): number {
  const at = positionOf(placement, value);
  const isValue = Number.isFinite(value) && !Number.isNaN(at);
  return isValue || Number.isFinite(at)
    ? Math.min(Math.max(at, -farthestPlace), farthestPlace)
    : Number.NaN;
}

function placesOfValues({ placement }: CutSide, values: Float64Array): Float64Array {
  return values.map((value) => placeOfValue(placement, value));
}

function leaves({ placement, low, high }: CutSide, values: Float64Array): boolean {
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    const at = positionOf(placement, value);
    if (at >= low && at <= high) continue;
    const place = placeOfValue(placement, value);
    if (place < low || place > high) return true;
  }
  return false;
}

class Cutter {
  readonly #path: Path;
  readonly #places: Path;
  readonly #across: CutSide;
  readonly #up: CutSide;
  readonly #x: number[] = [];
  readonly #y: number[] = [];

  constructor(path: Path, places: Path, across: CutSide, up: CutSide) {
    this.#path = path;
    this.#places = places;
    this.#across = across;
    this.#up = up;
  }

  run(): Path {
    const { length } = this.#path.x;
    for (let index = 0; index < length; index++) {
      if (!this.#hasPlace(index)) this.#break();
      else if (this.#hasPlace(index - 1)) this.#stroke(index - 1, index);
      else if (this.#isNear(index)) this.#add(index, index, 0);
    }
    return { x: Float64Array.from(this.#x), y: Float64Array.from(this.#y) };
  }

  #hasPlace(index: number): boolean {
    const [x, y] = [this.#places.x[index], this.#places.y[index]];
    return x !== undefined && y !== undefined && !Number.isNaN(x) && !Number.isNaN(y);
  }

  #isNear(index: number): boolean {
    const [x, y] = [this.#places.x[index] as number, this.#places.y[index] as number];
    const { low, high } = this.#across;
    return x >= low && x <= high && y >= this.#up.low && y <= this.#up.high;
  }

  /** Adds the part of a stroke that is near, as Liang and Barsky find it. */
  #stroke(from: number, to: number): void {
    const [first, last] = this.#near(from, to);
    if (first > last) {
      this.#break();
      return;
    }
    if (first > 0) {
      this.#break();
      this.#add(from, to, first);
    }
    this.#add(from, to, last);
    if (last < 1) this.#break();
  }

  /** From which to which fraction of its length a stroke is near. */
  #near(from: number, to: number): [number, number] {
    let [first, last] = [0, 1];
    for (const [side, places] of [
      [this.#across, this.#places.x],
      [this.#up, this.#places.y],
    ] as const) {
      const start = places[from] as number;
      const length = (places[to] as number) - start;
      for (const bound of [side.low, side.high]) {
        const isEntry = bound === side.low ? length > 0 : length < 0;
        const isOut = bound === side.low ? start < bound : start > bound;
        if (length === 0 && isOut) return [1, 0];
        if (length === 0) continue;
        const at = (bound - start) / length;
        if (isEntry) first = Math.max(first, at);
        else last = Math.min(last, at);
      }
    }
    return [first, last];
  }

  /** Adds a point of a stroke; its ends are the data themselves. */
  #add(from: number, to: number, fraction: number): void {
    const whole = fraction === 0 ? from : fraction === 1 ? to : null;
    const value = (name: AxisName, { placement }: CutSide): number => {
      if (whole !== null) return this.#path[name][whole] as number;
      const [start, end] = [this.#places[name][from] as number, this.#places[name][to] as number];
      if (start === end) return this.#path[name][from] as number;
      return valueAtPosition(placement, start + fraction * (end - start));
    };
    this.#x.push(value("x", this.#across));
    this.#y.push(value("y", this.#up));
  }

  #break(): void {
    if (this.#x.length === 0 || Number.isNaN(this.#x.at(-1))) return;
    this.#x.push(Number.NaN);
    this.#y.push(Number.NaN);
  }
}

/** A place as far beyond the axes as lines are drawn at most. */
export function withinReach(place: number): number {
  return Math.min(Math.max(place, -farReach), farReach);
}

const farReach = 1e6;
