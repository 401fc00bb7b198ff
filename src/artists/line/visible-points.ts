import type { SimplifiedLine } from "../../simplify/simplified-line.ts";
import { simplifyLine } from "../../simplify/simplify.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { strokedPage } from "../stroked-page.ts";
import type { DrawnLine } from "./line2d.ts";

/**
 * The points of a line that its picture needs, or null when it needs all: markers are drawn at each of them, and
 * `path.simplify` may be off.
 */
export function visiblePoints(space: AxesSpace, line: DrawnLine): SimplifiedLine | null {
  const { pattern, linewidth, clipOn } = line;
  if (!clipOn || !space.rc["path.simplify"] || pattern === null || line.marker !== "None")
    return null;
  const page = strokedPage(space, linewidth, pattern.dashes !== null);
  return simplifyLine(line.xdata, line.ydata, page, line.summary);
}
