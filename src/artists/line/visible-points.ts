import type { SimplifiedLine } from "../../simplify/simplified-line.ts";
import { simplifyLine } from "../../simplify/simplify.ts";
import type { StrokedPage } from "../../simplify/stroked-page.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { domainOf } from "../../space/domain.ts";
import { placementOf } from "../../space/to-page.ts";
import { cssPixelsPerPoint } from "../../space/units.ts";
import type { Line2D } from "./line2d.ts";

/** The pixels lines are simplified to: a screen may have two to each of CSS. */
const finePerPoint = 2 * cssPixelsPerPoint;

/**
 * The points of a line that its picture needs, or null when it needs all: markers are drawn at each of them, and
 * `path.simplify` may be off.
 */
export function visiblePoints(space: AxesSpace, line: Line2D): SimplifiedLine | null {
  const { rc, width, height } = space;
  if (!rc["path.simplify"] || line.pattern === null || line.marker !== "None") return null;
  const page: StrokedPage = {
    width: width * finePerPoint,
    height: height * finePerPoint,
    strokeWidth: line.linewidth * finePerPoint,
    isDashed: line.pattern.dashes !== null,
    threshold: rc["path.simplify_threshold"],
    domain: { x: domainOf(space, "x"), y: domainOf(space, "y") },
    x: placementOf(space, "x", width * finePerPoint),
    y: placementOf(space, "y", height * finePerPoint),
  };
  return simplifyLine(line.xdata, line.ydata, page, line.summary);
}
