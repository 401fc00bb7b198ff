/** The door of this folder: reduces lines of very many points to those that their picture needs. */

import type { Summary } from "../data/summary.ts";
import { reduceLine } from "./reduce.ts";
import type { SimplifiedLine } from "./simplified-line.ts";
import type { StrokedPage } from "./stroked-page.ts";

/** Lines of up to this many points stay as they are, so that the spec of an ordinary figure shows all its data. */
const maxUntouched = 2000;
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
