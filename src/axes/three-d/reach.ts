/** What points in space reach. */
import type { Points3D } from "../../artists/three-d/projection.ts";
import type { DataLimits } from "../../ticker/autoscale.ts";

/**
 * What points reach along each direction. As in matplotlib a point that lacks x or y counts for neither, and z counts by
 * itself; no points at all reach from 0 to 1.
 */
export function reachOf({ x, y, z }: Points3D): Record<"x" | "y" | "z", DataLimits> {
  if (x.length === 0) return { x: unitLimits(), y: unitLimits(), z: unitLimits() };
  const isInPlane = (index: number) => Number.isFinite(x[index]) && Number.isFinite(y[index]);
  return {
    x: limitsAlong(x, isInPlane),
    y: limitsAlong(y, isInPlane),
    z: limitsAlong(z, (index) => Number.isFinite(z[index])),
  };
}

function unitLimits(): DataLimits {
  return { min: 0, max: 1, minpos: Number.POSITIVE_INFINITY };
}

function limitsAlong(values: Float64Array, counts: (index: number) => boolean): DataLimits {
  let [min, max, minpos] = [Infinity, -Infinity, Infinity];
  values.forEach((value, index) => {
    if (!counts(index)) return;
    min = Math.min(min, value);
    max = Math.max(max, value);
    if (value > 0) minpos = Math.min(minpos, value);
  });
  return { min, max, minpos };
}
