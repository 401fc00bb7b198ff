import type { JsonObject } from "../../marks/json.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { BoxObstacle } from "../../space/obstacle.ts";
import type { Point } from "../../style/outline.ts";
import type { AreaLook } from "../area/area-look.ts";
import { type PaintedParts, paintOfArea } from "../area/area-paint.ts";
import { betweenParts, hatchUnits } from "../area/hatch-marks.ts";
import type { Ring } from "../area/polygon-cut.ts";
import { lookAt } from "../bar/bar-looks.ts";
import { nearPage } from "../bar/near-page.ts";
import type { StepPolygon } from "./step-polygon.ts";

/** The outline of a histogram, its inside and its hatching; null where nothing of it has a place. */
export function stepsLayer(polygon: StepPolygon, space: AxesSpace): JsonObject | null {
  const values = stepRows(polygon, space);
  if (values.length === 0) return null;
  const look = lookAt(polygon.look, 0);
  const hatched = { hatching: look.hatching, rings: () => [ringOf(polygon, space)] };
  const layer = betweenParts(hatchUnits([hatched], space), (parts) =>
    outline(look, polygon.closed, values, parts),
  );
  return layer.length > 1 ? { layer } : (layer[0] ?? null);
}

/** Corners with a place in the axes. */
function stepRows({ xdata, ydata, closed }: StepPolygon, space: AxesSpace): JsonObject[] {
  const [across, up] = [nearPage(space, "x"), nearPage(space, "y")];
  // The mark closes the outline itself.
  const corners = closed ? xdata.subarray(0, -1) : xdata;
  return Array.from(corners, (x, index) => ({
    x: across.value(x),
    y: up.value(ydata[index] ?? Number.NaN),
  })).filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
}

/** The inside or the line of an outline, or both; none where it has neither. */
function outline(
  look: AreaLook,
  isClosed: boolean,
  values: readonly JsonObject[],
  parts: PaintedParts,
): JsonObject[] {
  const { fill = null, stroke = null, ...others } = paintOfArea(look, parts);
  if (fill === null && stroke === null) return [];
  return [
    {
      data: { values },
      mark: {
        type: "line",
        clip: true,
        ...(isClosed ? { interpolate: "linear-closed" } : {}),
        ...(fill === null ? {} : { fill }),
        stroke,
        strokeWidth: 0,
        ...others,
      },
      encoding: {},
    },
  ];
}

/** The outline in points from the upper left corner of the axes. */
function ringOf({ xdata, ydata }: StepPolygon, space: AxesSpace): Ring {
  const [across, up] = [nearPage(space, "x"), nearPage(space, "y")];
  return Array.from(xdata, (x, index): Point => {
    return [across.place(x), space.height - up.place(ydata[index] ?? Number.NaN)];
  }).filter((point) => point.every(Number.isFinite));
}

/** The box around an outline, which a legend keeps clear of. */
export function stepsObstacle({ summary }: StepPolygon, space: AxesSpace): BoxObstacle {
  if (summary.count === 0) return { boxes: [] };
  const [across, up] = [nearPage(space, "x"), nearPage(space, "y")];
  const xs = [across.place(summary.x.min), across.place(summary.x.max)];
  const ys = [up.place(summary.y.min), up.place(summary.y.max)];
  return { boxes: [[Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]] };
}
