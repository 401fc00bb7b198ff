import type { JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import { paint } from "../../marks/paint.ts";
import { placeField } from "../../marks/position.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { toPage } from "../../space/to-page.ts";
import { markerPath, markerShape } from "../../style/markers.ts";
import type { PathCollection } from "./path-collection.ts";

/** The points of a scatter plot; null when none is to be seen. */
export function scatterLayer(collection: PathCollection, space: AxesSpace): JsonObject | null {
  const { xdata, ydata, sizes } = collection;
  const [size = 0] = sizes;
  const varies = sizes.length > 1;
  const mark = scatterMark(collection, varies ? 1 : size);
  if (mark === null) return null;
  const place = { x: toPage(space, "x"), y: toPage(space, "y") };
  const rows = Array.from(xdata, (x, index): JsonObject => {
    const row = { x: x + 0, y: (ydata[index] ?? 0) + 0 };
    return varies ? { size: 4 * (sizes[index] ?? 0), ...row } : row;
  }).filter((_, index) => isNear(xdata[index], place.x) && isNear(ydata[index], place.y));
  const transform = [...placeField("x", space.x, xdata), ...placeField("y", space.y, ydata)];
  const bySize = { size: { field: "size", type: "quantitative", scale: null } };
  return {
    data: { values: rows },
    ...(transform.length > 0 ? { transform } : {}),
    mark: Object.assign(mark, { clip: true }),
    ...(varies ? { encoding: bySize } : {}),
  };
}

/** A marker of an area in square points; Vega scales a path by half the root of a symbol's size. */
export function scatterMark(collection: PathCollection, area: number): JsonObject | null {
  const { marker, linewidth, alpha } = collection;
  const shape = markerShape(marker, { markersize: Math.sqrt(area), markeredgewidth: linewidth });
  if (shape === null) return null;
  return {
    type: "point",
    shape: markerPath(shape.outline),
    size: 4,
    ...(shape.faced ? paint("fill", collection.facecolor, alpha) : { fill: null }),
    ...(linewidth === 0 ? { stroke: null } : paint("stroke", collection.edgecolor, alpha)),
    ...(linewidth === 0 ? {} : { strokeWidth: points(linewidth) }),
  };
}

/** Whether a value is finite and not so far outside of the axes that no marker reaches the page. */
function isNear(value: number | undefined, place: (value: number) => number): boolean {
  if (value === undefined || !Number.isFinite(value)) return false;
  const at = place(value);
  return Number.isNaN(at) || Math.abs(at) < farthest;
}

/** Points. */
const farthest = 1e9;
