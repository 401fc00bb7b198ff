import type { JsonObject } from "../../marks/json.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { BoxObstacle } from "../../space/obstacle.ts";
import { type Hatched, hatchUnits } from "../bar/hatch-marks.ts";
import { nearPage } from "../bar/near-page.ts";
import { type PaintedParts, paintAt } from "../bar/patch-marks.ts";
import type { StepPolygon } from "./step-polygon.ts";

/** The outline of a histogram, its inside and its hatching; null where nothing of it has a place. */
export function stepsLayer(polygon: StepPolygon, space: AxesSpace): JsonObject | null {
  const values = rowsOf(polygon, space);
  if (values.length === 0) return null;
  const hatches = hatchUnits(polygon.look, hatchedBins(polygon, space), space);
  const parts: PaintedParts[] =
    hatches.length === 0
      ? [{ face: true, edge: true }]
      : [
          { face: true, edge: false },
          { face: false, edge: true },
        ];
  const [first = [], second = []] = parts.map((part) => outline(polygon, values, part));
  const layer = [...first, ...hatches, ...second];
  return layer.length > 1 ? { layer } : (layer[0] ?? null);
}

/** Corners with a place in the axes. */
function rowsOf({ xdata, ydata, closed }: StepPolygon, space: AxesSpace): JsonObject[] {
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
  { look, closed }: StepPolygon,
  values: readonly JsonObject[],
  parts: PaintedParts,
): JsonObject[] {
  const {
    fill = null,
    fillOpacity,
    stroke = null,
    strokeWidth = 0,
    ...others
  } = paintAt(look, 0, parts);
  if (fill === null && stroke === null) return [];
  const face = fill === null ? {} : { fill, ...(fillOpacity === undefined ? {} : { fillOpacity }) };
  return [
    {
      data: { values },
      mark: {
        type: "line",
        clip: true,
        ...(closed ? { interpolate: "linear-closed" } : {}),
        ...face,
        stroke,
        strokeWidth,
        strokeJoin: "miter",
        ...others,
      },
      encoding: {},
    },
  ];
}

/** The bins of a histogram as rectangles in points. */
function hatchedBins(
  { xdata, ydata, closed, orientation }: StepPolygon,
  space: AxesSpace,
): Hatched[] {
  const [across, up] = [nearPage(space, "x"), nearPage(space, "y")];
  const [along, heights] = orientation === "vertical" ? [xdata, ydata] : [ydata, xdata];
  const count = closed ? (along.length - 1) / 4 : (along.length - 2) / 2;
  return Array.from({ length: count }, (_, bin) => {
    const [from, to, top] = [along[2 * bin], along[2 * bin + 2], heights[2 * bin + 1]] as [
      number,
      number,
      number,
    ];
    const foot = heights[closed ? along.length - 1 - 2 * bin : 0] as number;
    const [x, x2, y, y2] =
      orientation === "vertical" ? [from, to, foot, top] : [foot, top, from, to];
    const place = { x: across.place(x), x2: across.place(x2), y: up.place(y), y2: up.place(y2) };
    return { index: 0, place };
  }).filter(({ place }) => Object.values(place).every(Number.isFinite));
}

/** The box around an outline, which a legend keeps clear of. */
export function stepsObstacle({ summary }: StepPolygon, space: AxesSpace): BoxObstacle {
  if (summary.count === 0) return { boxes: [] };
  const [across, up] = [nearPage(space, "x"), nearPage(space, "y")];
  const xs = [across.place(summary.x.min), across.place(summary.x.max)];
  const ys = [up.place(summary.y.min), up.place(summary.y.max)];
  return { boxes: [[Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]] };
}
