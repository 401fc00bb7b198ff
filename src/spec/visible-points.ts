import type { AxesState } from "../figure/axes-state.ts";
import { placementOf } from "../figure/axis-layout.ts";
import { domainOf } from "../figure/domain.ts";
import type { AxesLayout } from "../figure/layout.ts";
import type { Line2D } from "../figure/line2d.ts";
import { type SimplifiedLine, simplifyLine } from "../simplify/simplify.ts";
import type { StrokedPage } from "../simplify/stroked-page.ts";

/** Pixels of CSS in a point; a threshold counts these. */
const pixelsPerPoint = 4 / 3;
/** The pixels lines are simplified to: a screen may have two to each of CSS. */
const finePerPoint = 2 * pixelsPerPoint;

/**
 * The points of a line that its picture needs, or null when it needs all: markers are drawn at each of them, and
 * `path.simplify` may be off.
 */
export function visiblePoints(
  axes: AxesState,
  line: Line2D,
  { width, height }: AxesLayout,
): SimplifiedLine | null {
  const { rc } = axes;
  if (!rc["path.simplify"] || line.pattern === null || line.marker !== "None") return null;
  const page: StrokedPage = {
    width: width * finePerPoint,
    height: height * finePerPoint,
    strokeWidth: line.linewidth * finePerPoint,
    isDashed: line.pattern.dashes !== null,
    threshold: rc["path.simplify_threshold"],
    domain: { x: domainOf(axes, "x"), y: domainOf(axes, "y") },
    x: placementOf(axes, "x", width * finePerPoint),
    y: placementOf(axes, "y", height * finePerPoint),
  };
  return simplifyLine(line.xdata, line.ydata, page, line.summary);
}
