import type { StrokedPage } from "../simplify/stroked-page.ts";
import type { AxesSpace } from "../space/axes-space.ts";
import { domainOf } from "../space/domain.ts";
import { placementOf } from "../space/to-page.ts";
import { cssPixelsPerPoint } from "../space/units.ts";

/** The pixels lines are simplified to: a screen may have two to each of CSS. */
const finePerPoint = 2 * cssPixelsPerPoint;

/** The axes as the page that a stroke of a width in points is drawn on. */
export function strokedPage(space: AxesSpace, linewidth: number, isDashed: boolean): StrokedPage {
  const { rc, width, height } = space;
  return {
    width: width * finePerPoint,
    height: height * finePerPoint,
    strokeWidth: linewidth * finePerPoint,
    isDashed,
    threshold: rc["path.simplify_threshold"],
    domain: { x: domainOf(space, "x"), y: domainOf(space, "y") },
    x: placementOf(space, "x", width * finePerPoint),
    y: placementOf(space, "y", height * finePerPoint),
  };
}

/** The same page with its axes changed. */
export function turnedPage(page: StrokedPage): StrokedPage {
  const { width: height, height: width, x: y, y: x, domain } = page;
  return { ...page, width, height, x, y, domain: { x: domain.y, y: domain.x } };
}
