import { type Placement, positionOf } from "../../simplify/placement.ts";
import type { AxesSpace, AxisName } from "../../space/axes-space.ts";
import { placementOf } from "../../space/to-page.ts";
import { cutPath } from "./cut-path.ts";

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
  return cutPath(path, places, across, up);
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

/** A place as far beyond the axes as lines are drawn at most. */
export function withinReach(place: number): number {
  return Math.min(Math.max(place, -farReach), farReach);
}

const farReach = 1e6;
