import { widthOfBin } from "../../data/histogram/histogram.ts";
import { addBars } from "../bar/add-bars.ts";
import type { BarContainer } from "../bar/bar-container.ts";
import { barLooks } from "../bar/bar-looks.ts";
import type { BarBoxes } from "../bar/bars.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { standingOf } from "../raster-artist.ts";
import type { HistRequest } from "./request.ts";

/** Draws the bars of a histogram, set after set. */
export function histBars(axes: DrawingAxes, fn: string, request: HistRequest): BarContainer[] {
  const { given, tops, edges, colors, labels, hatches } = request;
  const orientation = given.orientation ?? "vertical";
  const widths = Float64Array.from({ length: edges.length - 1 }, (_, bin) =>
    widthOfBin(edges, bin),
  );
  const spacing = barSpacing(request, widths);
  return tops.map((_, set) => {
    const boxes = boxesOf(request, set, spacing);
    const label = labels[set] ?? "";
    const hatch = hatches[set];
    const own = hatch === undefined ? given : { ...given, hatch: [hatch] };
    return addBars(axes, fn, orientation === "vertical" ? boxes : lyingBars(boxes), {
      orientation,
      look: barLooks(own, { colors: [colors[set] ?? "black"] }, axes.rcNow),
      label: "",
      // matplotlib names the first bar of a set.
      barLabels: label === "" ? [] : [label],
      zorder: given.zorder ?? 1,
      standing: standingOf(given),
      // The feet of the others lie in the middle of bars, and margins would end there.
      isSticky: set === 0,
      log: false,
    });
  });
}

/** How bars stand in their bins, in data units, one number per bin in each list. */
interface Spacing {
  readonly widths: Float64Array;
  /** From the lower edge of the bin to the middle of the first bar. */
  readonly firsts: Float64Array;
  /** From one set to the next. */
  readonly steps: Float64Array;
}

function barSpacing({ given, tops, stacked }: HistRequest, binWidths: Float64Array): Spacing {
  const { rwidth, align = "mid" } = given;
  const share = rwidth === undefined ? usualShare(tops.length, stacked) : clampShare(rwidth);
  const groups = stacked ? 1 : tops.length;
  const widths = binWidths.map((width) => (share * width) / groups);
  const shift = { left: 0, mid: 0.5, right: 1 }[align];
  return {
    widths,
    firsts: binWidths.map((width) => -0.5 * share * width * (1 - 1 / groups) + shift * width),
    steps: stacked ? new Float64Array(widths.length) : widths,
  };
}

function usualShare(sets: number, stacked: boolean): number {
  return sets > 1 && !stacked ? 0.8 : 1;
}

function clampShare(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}

/** Where the bars of a set stand, upright. */
function boxesOf(
  { tops, edges, bottom, stacked }: HistRequest,
  set: number,
  { widths, firsts, steps }: Spacing,
): BarBoxes {
  const top = tops[set] as Float64Array;
  const below = stacked && set > 0 ? (tops[set - 1] as Float64Array) : bottom;
  const middles = widths.map((_, bin) => {
    let offset = firsts[bin] as number;
    for (let step = 0; step < set; step++) offset += steps[bin] as number;
    return (edges[bin] as number) + offset;
  });
  return {
    left: middles.map((middle, bin) => middle - (widths[bin] as number) / 2),
    bottom: below,
    width: widths,
    height: stacked ? top.map((height, bin) => height - (below[bin] as number)) : top,
  };
}

function lyingBars({ left, bottom, width, height }: BarBoxes): BarBoxes {
  return { left: bottom, bottom: left, width: height, height: width };
}
