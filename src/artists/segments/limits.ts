import { summarize } from "../../data/summary.ts";
import type { DataLimits } from "../../ticker/autoscale.ts";
import type { ArtistLimits } from "../artist.ts";
import type { Polylines } from "./polylines.ts";

/** What lines reach, as the view must hold it. */
export function limitsOfLines(lines: Polylines): ArtistLimits {
  const { x, y, count } = summarize(lines);
  return count === 0 ? { x: null, y: null } : { x, y };
}

/**
 * The same where matplotlib looks at the corners alone, as it does for `hlines` and `vlines`: what lies between them is
 * not asked for the smallest value above 0, on which a log axis begins.
 */
export function limitsOfCorners(lines: Polylines): ArtistLimits {
  const { x, y } = limitsOfLines(lines);
  return { x: cornersOf(x), y: cornersOf(y) };
}

function cornersOf(limits: DataLimits | null): DataLimits | null {
  if (limits === null) return null;
  const { min, max } = limits;
  const minpos = [min, max].find((end) => end > 0) ?? Number.POSITIVE_INFINITY;
  return { min, max, minpos };
}
