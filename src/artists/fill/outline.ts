import type { JsonObject } from "../../marks/json.ts";
import { placeField } from "../../marks/position.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { toPage } from "../../space/to-page.ts";
import type { Point } from "../../style/outline.ts";
import type { AreaLook } from "../area/area-look.ts";
import { paintOfArea } from "../area/area-paint.ts";
import { betweenParts, hatchUnits } from "../area/hatch-marks.ts";
import { nearLines, nearRings, reachesFar } from "../area/near-outlines.ts";
import type { Ring } from "../area/polygon-cut.ts";

/**
 * The areas inside outlines, as one path, and their hatching. Each outline is closed by itself; a null ends it, and at a
 * corner without a place on the axes it is broken.
 * @returns Units, none where nothing is to be seen.
 */
export function outlineUnits(
  points: readonly (Point | null)[],
  look: AreaLook,
  space: AxesSpace,
): readonly JsonObject[] {
  const placed = nearRings(withPlaces(points, space), space);
  return unitsOf(placed, look, space);
}

/** The same for outlines that are not closed: their insides are, but not their edges. */
export function openOutlineUnits(
  points: readonly (Point | null)[],
  look: AreaLook,
  space: AxesSpace,
): readonly JsonObject[] {
  const placed = withPlaces(points, space);
  if (!reachesFar(placed, space)) return unitsOf(placed, look, space).map(withoutClosing);
  const [inside, edge] = [
    { ...look, edgecolor: null },
    { ...look, facecolor: null, hatching: null },
  ];
  return [
    ...unitsOf(nearRings(placed, space), inside, space),
    ...unitsOf(nearLines(placed, space), edge, space).map(withoutClosing),
  ];
}

function withPlaces(
  points: readonly (Point | null)[],
  space: AxesSpace,
): readonly (Point | null)[] {
  return points.map((point) => (point !== null && hasPlace(point, space) ? point : null));
}

function unitsOf(
  placed: readonly (Point | null)[],
  look: AreaLook,
  space: AxesSpace,
): readonly JsonObject[] {
  if (!placed.some((point) => point !== null)) return [];
  const hatched = { hatching: look.hatching, rings: () => ringsOf(placed, space) };
  return betweenParts(hatchUnits([hatched], space), (parts) => {
    const paint = paintOfArea(look, parts);
    const isUnseen = paint.fill === null && paint.stroke === null;
    return isUnseen ? [] : [outlineUnit(placed, paint, space)];
  });
}

function outlineUnit(
  placed: readonly (Point | null)[],
  paint: JsonObject,
  space: AxesSpace,
): JsonObject {
  const transform = [
    ...placeChannel("x", 0, placed, space),
    ...placeChannel("y", 1, placed, space),
  ];
  return {
    data: { values: placed.map(cornerRow) },
    ...(transform.length > 0 ? { transform } : {}),
    mark: {
      type: "line",
      clip: true,
      interpolate: "linear-closed",
      strokeWidth: 0,
      ...paint,
    },
    // Vega-Lite 6.4 looks into a line's own encoding even where there is none.
    encoding: {},
  };
}

/** Several units, or one, as a layer; null for none. */
export function layerOfUnits(units: readonly JsonObject[]): JsonObject | null {
  return units.length > 1 ? { layer: [...units] } : (units[0] ?? null);
}

/** A unit whose outlines are not closed. */
function withoutClosing(unit: JsonObject): JsonObject {
  const { interpolate: _, ...mark } = unit.mark as JsonObject;
  return { ...unit, mark };
}

function hasPlace([x, y]: Point, space: AxesSpace): boolean {
  return Number.isFinite(space.x.scale.transform(x)) && Number.isFinite(space.y.scale.transform(y));
}

/** The outlines in points from the upper left corner of the axes. */
function ringsOf(points: readonly (Point | null)[], space: AxesSpace): Ring[] {
  const [toX, toY] = [toPage(space, "x"), toPage(space, "y")];
  const rings: Point[][] = [[]];
  for (const point of points) {
    if (point === null) rings.push([]);
    else rings.at(-1)?.push([toX(point[0]), space.height - toY(point[1])]);
  }
  return rings.filter((ring) => ring.length > 2);
}

function placeChannel(
  name: "x" | "y",
  index: 0 | 1,
  points: readonly (Point | null)[],
  space: AxesSpace,
): JsonObject[] {
  const isLinear = space[name].scale.name === "linear";
  const values = isLinear ? [] : points.map((point) => point?.[index] ?? Number.NaN);
  return placeField(name, space[name], Float64Array.from(values));
}

function cornerRow(point: Point | null): JsonObject {
  return point === null ? { x: null, y: null } : { x: point[0] + 0, y: point[1] + 0 };
}
