import type { AxisName } from "../../space/axes-space.ts";
import type { DataLimits } from "../../ticker/autoscale.ts";
import type { ArtistLimits } from "../artist.ts";
import type { BarContainer } from "./bar-container.ts";
import type { BarBoxes } from "./bars.ts";

/** What bars reach: their corners, those of no size at all left out, as matplotlib has it. */
export function barLimits(bars: BarContainer): ArtistLimits {
  const { left, bottom, width, height } = bars;
  const counts = (index: number) =>
    isDrawn(bars, index) && (width[index] !== 0 || height[index] !== 0);
  return {
    x: barReach(left, width, counts),
    y: barReach(bottom, height, counts),
    ...(bars.isSticky ? { sticky: stickyEdges(bars) } : {}),
  };
}

/** Whether all numbers of a bar are finite. */
export function isDrawn({ left, bottom, width, height }: BarBoxes, index: number): boolean {
  return [left, bottom, width, height].every((values) => Number.isFinite(values[index]));
}

function barReach(
  starts: Float64Array,
  lengths: Float64Array,
  counts: (index: number) => boolean,
): DataLimits {
  let [min, max, minpos] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ];
  for (let index = 0; index < starts.length; index++) {
    if (!counts(index)) continue;
    const start = starts[index] as number;
    const end = start + (lengths[index] as number);
    min = Math.min(min, start, end);
    max = Math.max(max, start, end);
    if (start > 0) minpos = Math.min(minpos, start);
    if (end > 0) minpos = Math.min(minpos, end);
  }
  return { min, max, minpos };
}

/** The feet of all bars. */
function stickyEdges({ orientation, left, bottom }: BarContainer): { [A in AxisName]?: number[] } {
  const [name, feet] =
    orientation === "vertical" ? (["y", bottom] as const) : (["x", left] as const);
  return { [name]: [...new Set(feet)].filter(Number.isFinite) };
}
