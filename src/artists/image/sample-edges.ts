/** Which cells pixels lie in, where edges have any distance from one another. */
import type { AxesSpace, AxisName } from "../../space/axes-space.ts";
import { toPage } from "../../space/to-page.ts";
import { seenRange, valueOnPage } from "../value-on-page.ts";

/** Pixels along an axis, in the order of the page. */
export interface Sampled {
  /** The cell of each. */
  readonly cells: Int32Array;
  /** Where the first one begins and the last one ends, on the scale Vega draws with; the first of y is the upper end. */
  readonly from: number;
  readonly to: number;
}

/** The cells of two pixels to a point, over what is seen; null where nothing is. */
export function sampleEdges(edges: Float64Array, space: AxesSpace, name: AxisName): Sampled | null {
  const page = edges.map(toPage(space, name));
  const [least, most] = seenRange(space, name);
  // Edges ascend or descend.
  const ends = [page[0] ?? Number.NaN, page.at(-1) ?? Number.NaN] as const;
  const low = Math.max(Math.min(...ends), least);
  const high = Math.min(Math.max(...ends), most);
  if (!(high > low)) return null;
  const pixels = Math.min(Math.ceil(2 * (high - low)), 2048);
  const cells = Int32Array.from({ length: pixels }, (_, pixel) =>
    cellAt(page, low + ((pixel + 0.5) / pixels) * (high - low)),
  );
  const [start, end] = [valueOnPage(space, name, low), valueOnPage(space, name, high)];
  return name === "x" ? { cells, from: start, to: end } : { cells, from: end, to: start };
}

/** The cell between whose edges a place lies; edges ascend or descend. */
function cellAt(page: Float64Array, place: number): number {
  const descends = (page.at(-1) ?? 0) < (page[0] ?? 0);
  let [low, high] = [0, page.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const isBeyond = descends ? (page[middle] ?? 0) >= place : (page[middle] ?? 0) <= place;
    if (isBeyond) low = middle;
    else high = middle;
  }
  return low;
}
