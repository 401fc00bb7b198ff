import type { JsonObject } from "../../marks/json.ts";
import { placeField } from "../../marks/position.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { type FillLook, isEdged, paintOfFill } from "./fill-look.ts";

/** A corner in data units. */
export type Point = readonly [x: number, y: number];

/**
 * The areas inside outlines, as one path. Each outline is closed by itself; a null ends it, and at a corner without a place
 * on the axes it is broken.
 */
export function outlineUnit(
  points: readonly (Point | null)[],
  look: FillLook,
  space: AxesSpace,
): JsonObject | null {
  const placed = points.map((point) => (point !== null && hasPlace(point, space) ? point : null));
  if (!placed.some((point) => point !== null)) return null;
  const isUnseen = look.facecolor === "#00000000" && !isEdged(look);
  if (isUnseen) return null;
  const transform = [...place("x", 0, placed, space), ...place("y", 1, placed, space)];
  return {
    data: { values: placed.map(toRow) },
    ...(transform.length > 0 ? { transform } : {}),
    mark: {
      type: "line",
      clip: true,
      interpolate: "linear-closed",
      strokeWidth: 0,
      ...paintOfFill(look),
    },
    // Vega-Lite 6.4 looks into a line's own encoding even where there is none.
    encoding: {},
  };
}

function hasPlace([x, y]: Point, space: AxesSpace): boolean {
  return Number.isFinite(space.x.scale.transform(x)) && Number.isFinite(space.y.scale.transform(y));
}

function place(
  name: "x" | "y",
  index: 0 | 1,
  points: readonly (Point | null)[],
  space: AxesSpace,
): JsonObject[] {
  const isLinear = space[name].scale.name === "linear";
  const values = isLinear ? [] : points.map((point) => point?.[index] ?? Number.NaN);
  return placeField(name, space[name], Float64Array.from(values));
}

function toRow(point: Point | null): JsonObject {
  return point === null ? { x: null, y: null } : { x: point[0] + 0, y: point[1] + 0 };
}
