/** Points of a scatter plot with hatching, each with its own over those before. */
import type { JsonObject } from "../../marks/json.ts";
import { coordinate } from "../../marks/position.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { toPage } from "../../space/to-page.ts";
import { markerPath, markerShape } from "../../style/markers.ts";
import type { Outline } from "../../style/outline.ts";
import { type AreaLook, hatching } from "../area/area-look.ts";
import { paintOfArea } from "../area/area-paint.ts";
import { areaShape } from "../area/area-shape.ts";
import { betweenParts, hatchUnits } from "../area/hatch-marks.ts";
import { ringsOfPath } from "../area/path-pieces.ts";
import type { HandleBox } from "../artist.ts";
import { mapPath } from "../text/path.ts";
import type { PathCollection } from "./path-collection.ts";

/** The points of these numbers; null where none is to be seen. */
export function hatchedPoints(
  points: PathCollection,
  indices: Iterable<number>,
  space: AxesSpace,
): JsonObject | null {
  const layer = Array.from(indices, (index) => pointUnits(points, index, space)).flat();
  return layer.length === 0 ? null : { layer };
}

function pointUnits(points: PathCollection, index: number, space: AxesSpace): JsonObject[] {
  const { xdata, ydata, sizes } = points;
  const [x = Number.NaN, y = Number.NaN] = [xdata[index], ydata[index]];
  const [left, up] = [toPage(space, "x")(x), toPage(space, "y")(y)];
  const outline = outlineOf(points, sizes[index % sizes.length] ?? 0);
  if (outline === null || !Number.isFinite(left) || !Number.isFinite(up)) return [];
  const look = lookOf(points, index);
  const path = mapPath(outline, ([dx, dy]) => [left + dx, up + dy]);
  const rings = () => ringsOfPath(path, space.height);
  const own = isShared(outline, points) ? { corner: [left, space.height - up] as const } : {};
  const hatches = hatchUnits([{ hatching: look.hatching, rings }], { ...space, ...own });
  const row = { x: coordinate(space.x)(x), y: coordinate(space.y)(y) };
  return [
    ...betweenParts(hatches, (parts) => [
      {
        data: { values: [row] },
        mark: {
          type: "point",
          shape: markerPath(outline),
          size: 4,
          clip: true,
          ...paintOfArea(look, parts),
        },
      },
    ]),
  ];
}

function outlineOf({ marker, linewidth }: PathCollection, area: number): Outline | null {
  const size = { markersize: Math.sqrt(area), markeredgewidth: linewidth };
  return markerShape(marker, size)?.outline ?? null;
}

/** How a point is painted; the hatching of all has the color of the first edge. */
function lookOf(points: PathCollection, index: number): AreaLook {
  const { facecolors, edgecolors, linewidths, patterns, alpha, rc } = points;
  const look = {
    facecolor: facecolors[index % facecolors.length] ?? null,
    edgecolor: edgecolors[index % edgecolors.length] ?? null,
    linewidth: linewidths[index % linewidths.length] ?? 0,
    pattern: patterns[index % patterns.length] ?? null,
    alpha,
    isCollection: true,
    hatching: null,
  };
  const [first = null] = points.ownEdges ?? [];
  const isOwnColor = first === null || first === "#00000000";
  const painted = { ...look, edgecolor: first };
  return { ...look, hatching: hatching(points.hatch, painted, isOwnColor, rc) };
}

/**
 * Whether matplotlib's SVG has one symbol for all points, in each of which hatching begins anew; else it begins at the corner of
 * the picture.
 */
function isShared(outline: Outline, { sizes, xdata }: PathCollection): boolean {
  const uses = sizes.length > 1 ? 1 : xdata.length;
  const length = outline.reduce((sum, step) => sum + Math.max(step.length - 1, 1), 0);
  return length + 9 * uses + 3 < (length + 5) * uses;
}

/** One in a legend, its middle in points from the lower left corner of the axes. */
export function hatchedHandle(
  points: PathCollection,
  area: number,
  [x, y]: readonly [number, number],
  { axesHeight, corner }: HandleBox,
): readonly JsonObject[] {
  const outline = outlineOf(points, area);
  const path = mapPath(outline ?? [], ([dx, dy]) => [x + dx, y + dy]);
  const place = { height: axesHeight, ...(corner === undefined ? {} : { corner }) };
  return areaShape(path, lookOf(points, 0), place);
}
