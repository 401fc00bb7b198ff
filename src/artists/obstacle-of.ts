import type { Summary } from "../data/summary.ts";
import type { AxesSpace, AxisName } from "../space/axes-space.ts";
import { domainOf, everywhere } from "../space/domain.ts";
import type { AxisCoordinates, PointObstacle } from "../space/obstacle.ts";
import { toPage } from "../space/to-page.ts";

/** Points with what was found out about them. */
interface PointData {
  readonly xdata: Float64Array;
  readonly ydata: Float64Array;
  readonly summary: Summary;
}

/**
 * The points of an artist as something a legend keeps clear of.
 * @param joined Whether a line joins them.
 * @param span The direction in which they are fractions of the axes, if there is one.
 */
export function obstacleOf(
  { xdata, ydata, summary }: PointData,
  space: AxesSpace,
  { joined, span }: { readonly joined: boolean; readonly span: AxisName | null },
): PointObstacle {
  const x = { values: xdata, extent: summary.x, ...placing(space, "x", span) };
  const y = { values: ydata, extent: summary.y, ...placing(space, "y", span) };
  const isWhole = !summary.hasGaps && isAllPlaced(x) && isAllPlaced(y);
  return { x, y, joined, isSorted: isWhole && summary.direction === 1 };
}

/** How coordinates along an axis, or fractions of it, come to their places. */
function placing(space: AxesSpace, name: AxisName, span: AxisName | null) {
  const length = name === "x" ? space.width : space.height;
  if (span === name) return { place: (fraction: number) => fraction * length, domain: everywhere };
  return { place: toPage(space, name), domain: domainOf(space, name) };
}

function isAllPlaced({ extent, domain }: AxisCoordinates): boolean {
  return extent.min > domain[0] && extent.max < domain[1];
}
