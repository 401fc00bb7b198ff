/** The door of this folder: reduces lines of very many points to those that their picture needs. */

import type { Summary } from "../data/summary.ts";
import { reduceEdge, reduceLine } from "./reduce.ts";
import type { SimplifiedLine } from "./simplified-line.ts";
import type { StrokedPage } from "./stroked-page.ts";

/** Up to this many points, markers or lines stay as they are, so that the spec of an ordinary figure shows all its data. */
export const maxUntouched = 2000;
/** The target for longer lines, in points per pixel of the page's width: more make the file larger but no picture better. */
const pointsPerPixel = 6.5;

/**
 * Finds the points that the picture of a line needs, or null for all of them. The picture changes by less than a pixel.
 *
 * A line with monotonic x keeps four points per column; any other is straightened as matplotlib does, and where it
 * crosses itself over and over, strokes that only paint over others are left out. Dashes stay where they are.
 * @param summary The summary of the line, if it is known. @default it is computed
 * @example simplifyLine(x, y, page)?.vertices.length; // at most 4 per column of pixels
 */
export function simplifyLine(
  x: Float64Array,
  y: Float64Array,
  page: StrokedPage,
  summary?: Summary,
): SimplifiedLine | null {
  const maxPoints = Math.max(maxUntouched, pointsPerPixel * page.width);
  return x.length <= maxPoints ? null : reduceLine(x, y, page, maxPoints, summary);
}

/** The edge of an area may have so many points per pixel: it has two of them, and no stroke whose ends show. */
const edgePointsPerPixel = 2.75;

/**
 * Finds the points that the edge of an area needs, or null for all of them. Unlike those of a line, none of its strokes is
 * left out for others that paint over it: the area has its shape from all of them.
 * @example simplifyEdge(x, y, page)?.length; // at most 4 per column of pixels, where x does not turn back
 */
export function simplifyEdge(
  x: Float64Array,
  y: Float64Array,
  page: StrokedPage,
): Uint32Array | null {
  const maxPoints = Math.max(maxUntouched / 2, edgePointsPerPixel * page.width);
  return x.length <= maxPoints ? null : reduceEdge(x, y, page, maxPoints);
}
