import { barLooks } from "../bar/bar-looks.ts";
import type { Orientation } from "../bar/bars.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { standingOf } from "../raster-artist.ts";
import type { HistRequest } from "./request.ts";
import { StepPolygon } from "./step-polygon.ts";

/** Draws the outlines of a histogram, the last set first: of a stack, the lower ones lie over the higher. */
export function histSteps(axes: DrawingAxes, request: HistRequest): StepPolygon[][] {
  const { given, tops, colors, labels } = request;
  const isFilled = given.histtype === "stepfilled";
  const orientation = given.orientation ?? "vertical";
  const polygons = tops.map((_, set) => {
    const color = colors[set] ?? "black";
    const usual = { colors: [color], edgecolor: isFilled ? null : color, fill: isFilled };
    return new StepPolygon(turnedCorners(cornersOf(request, set, isFilled), orientation), {
      look: barLooks(given, usual, axes.rcNow),
      label: labels[set] ?? "",
      zorder: given.zorder ?? (isFilled ? 1 : 2),
      standing: standingOf(given),
      orientation,
      closed: isFilled,
    });
  });
  for (const polygon of polygons.toReversed()) {
    // matplotlib takes a color of this cycle for each outline, and then gives it its own.
    axes.nextColor("patches");
    axes.addArtist(polygon, ["x", "y"]);
  }
  return polygons.map((polygon) => [polygon]);
}

interface StepCorners {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

function turnedCorners({ x, y }: StepCorners, orientation: Orientation): StepCorners {
  return orientation === "vertical" ? { x, y } : { x: y, y: x };
}

/**
 * The corners of an outline: from the foot up and from bin to bin, then down; a closed one runs back along its foot, which
 * is the top of the set below in a stack.
 */
function cornersOf(
  { given, tops, edges, bottom, stacked }: HistRequest,
  set: number,
  isClosed: boolean,
): StepCorners {
  const halfBin = 0.5 * ((edges[1] as number) - (edges[0] as number));
  const shift = { left: -halfBin, mid: 0, right: halfBin }[given.align ?? "mid"];
  const topOf = (index: number) =>
    (tops[index] as Float64Array).map((height, bin) => height + (bottom[bin] as number));
  const foot = stacked && set > 0 ? topOf(set - 1) : bottom;
  const [along, top] = [stepEdges(edges, shift), stepHeights(topOf(set))];
  const back = stepHeights(foot).reverse();
  const there = [along[0] as number, ...along, along.at(-1) as number];
  const heights = [back.at(-1) as number, ...top, back[0] as number];
  if (!isClosed) return withoutReturn(there, heights);
  const inner = Array.from(along).reverse().slice(1, -1);
  return {
    x: Float64Array.of(...there, ...inner, along[0] as number),
    y: Float64Array.of(...heights, ...back.subarray(1, -1), back.at(-1) as number),
  };
}

/** Each bin's lower and upper edge, moved by so much. */
function stepEdges(edges: Float64Array, shift: number): Float64Array {
  return Float64Array.from({ length: 2 * edges.length - 2 }, (_, index) => {
    return (edges[Math.ceil(index / 2)] as number) + shift;
  });
}

/** Each bin's height, twice. */
function stepHeights(heights: Float64Array): Float64Array {
  return Float64Array.from({ length: 2 * heights.length }, (_, index) => {
    return heights[Math.floor(index / 2)] as number;
  });
}

/** An open outline does not end where it begins. */
function withoutReturn(x: readonly number[], y: readonly number[]): StepCorners {
  const returns = x[0] === x.at(-1) && y[0] === y.at(-1);
  const end = returns ? -1 : x.length;
  return { x: Float64Array.from(x.slice(0, end)), y: Float64Array.from(y.slice(0, end)) };
}
