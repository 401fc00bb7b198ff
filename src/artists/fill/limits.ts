import { summarize } from "../../data/summary.ts";
import type { AxisName } from "../../space/axes-space.ts";
import { mergeLimits } from "../../ticker/autoscale.ts";
import type { ArtistLimits } from "../artist.ts";
import type { Curves } from "./fill-runs.ts";

/** Two curves with gaps where nothing is filled; the same ones when there is none. */
export function gapped(curves: Curves, where: Uint8Array): Curves {
  if (!where.includes(0)) return curves;
  const blank = (values: Float64Array) =>
    values.map((value, at) => (where[at] === 0 ? Number.NaN : value));
  return { along: curves.along, first: blank(curves.first), second: blank(curves.second) };
}

/** What two curves reach that have gaps where nothing is filled. */
export function limitsOfCurves(
  { along, first, second }: Curves,
  orientation: AxisName,
): ArtistLimits {
  const [one, other] = [first, second].map((y) => summarize({ x: along, y }));
  if (one === undefined || other === undefined || one.count === 0) return { x: null, y: null };
  const across = mergeLimits(one.y, other.y);
  return orientation === "x" ? { x: one.x, y: across } : { x: across, y: one.x };
}
