import type { Point } from "../../style/outline.ts";
import { numberRange } from "../../text/bbox.ts";
import type { DataLimits } from "../../ticker/autoscale.ts";
import type { ArtistLimits } from "../artist.ts";
import { turningPoints } from "../text/bezier.ts";
import { curvesOf } from "../text/path.ts";
import type { Patch } from "./patch.ts";

/**
 * What of a patch the view holds: its corners, and where its curves turn back before the patch is turned, as in
 * matplotlib. A rectangle of no size counts for nothing, and so does what is counted in
 * fractions of the axes.
 */
export function patchLimits(patch: Patch): ArtistLimits {
  const { x, y } = limitsOfAll(patch);
  const { heldUnits: units } = patch;
  return { x: units.x === "data" ? x : null, y: units.y === "data" ? y : null };
}

function limitsOfAll(patch: Patch): ArtistLimits {
  if (patch.reach !== null) return limitsOfPoints(patch.reach);
  const outline = patch.outline();
  if (outline === null || patch.isEmpty) return { x: null, y: null };
  const { path, place } = outline;
  const points = [
    ...path.flatMap(([command, point]) => (command === "M" ? [point as Point] : [])),
    ...curvesOf(path).flatMap((curve) => [
      curve[0] as Point,
      ...turningPoints(curve),
      curve.at(-1) as Point,
    ]),
  ];
  return limitsOfPoints(points.map(place));
}

/** The limits of points; one with a NaN or an infinity does not count. */
export function limitsOfPoints(points: readonly Point[]): ArtistLimits {
  const placed = points.filter((point) => point.every(Number.isFinite));
  if (placed.length === 0) return { x: null, y: null };
  return { x: limitsOf(placed.map(([x]) => x)), y: limitsOf(placed.map(([, y]) => y)) };
}

function limitsOf(values: readonly number[]): DataLimits {
  const [min, max] = numberRange(values);
  return { min, max, minpos: numberRange(values.filter((value) => value > 0))[0] };
}
