import type { JsonObject } from "../../marks/json.ts";
import { coordinate } from "../../marks/position.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { Point } from "../../style/outline.ts";
import { withoutInside } from "../area/area-look.ts";
import { paintOfArea } from "../area/area-paint.ts";
import { axesCorner } from "../area/axes-corner.ts";
import { betweenParts, hatchUnits } from "../area/hatch-marks.ts";
import { ringsOfPath } from "../area/path-pieces.ts";
import { type Path, pathData } from "../text/path.ts";
import { cutOutlines } from "./cut.ts";
import { withoutGaps } from "./outline.ts";
import type { Patch, PatchPart } from "./patch.ts";

/** A patch; null when nothing of it is to be seen. */
export function patchLayer(patch: Patch, space: AxesSpace): JsonObject | null {
  if (!patch.visible) return null;
  const layer = patch.partsIn(space).flatMap((part) => partUnits(patch, part, space));
  return layer.length > 1 ? { layer } : (layer[0] ?? null);
}

/** A part of a patch, filled or not, with its hatching. */
function partUnits(
  patch: Patch,
  { path: whole, filled }: PatchPart,
  space: AxesSpace,
): readonly JsonObject[] {
  const path = withoutGaps(whole);
  const look = filled ? patch.look : withoutInside(patch.look);
  const { hatching } = look;
  const rings = () => ringsOfPath(path, space.height);
  return betweenParts(hatchUnits([{ hatching, rings }], space, patch.clipOn), ({ face, edge }) => {
    const paint = paintOfArea(look, { face, edge });
    if (path.length === 0 || (paint.fill === null && paint.stroke === null)) return [];
    return [partUnit(patch, path, { ...(patch.clipOn ? { clip: true } : {}), ...paint }, space)];
  }).filter((unit) => unit !== null);
}

/** The inside or the edge of a path, or both; null when nothing of it is near the axes. */
function partUnit(patch: Patch, path: Path, look: JsonObject, space: AxesSpace): JsonObject | null {
  if (!isWithinReach(path, space)) return cutLayer(patch, path, look, space);
  return (
    patchInData(patch, path, look, space) ?? {
      data: { values: [axesCorner(space)] },
      mark: { ...shapeMark(path, space), ...look },
    }
  );
}

/** How far from the axes a path may reach in points: renderers reckon with few digits. */
const farthestPath = 1e4;

function isWithinReach(path: Path, { width, height }: AxesSpace): boolean {
  const most = farthestPath + Math.max(width, height);
  return path.every(([, ...points]) =>
    points.every(([x, y]) => Math.abs(x) <= most && Math.abs(y) <= most),
  );
}

/** A path as the shape of a symbol that stands in the upper left corner of the axes. */
function shapeMark(path: Path, { height }: AxesSpace): JsonObject {
  return { type: "point", shape: pathData(path, height), size: 4 };
}

/** Polygons are drawn through corners in data units, upright rectangles from corner to corner; null for others. */
function patchInData(
  patch: Patch,
  path: Path,
  look: JsonObject,
  space: AxesSpace,
): JsonObject | null {
  const corners = cornersOf(path);
  const outline = patch.outline();
  if (corners === null || outline === null || patch.transform !== null) return null;
  const [alongX, alongY] = [coordinate(space.x), coordinate(space.y)];
  const places = (cornersOf(outline.path) ?? []).map(outline.place);
  if (places.length !== corners.length || places.length < 2) return null;
  const values = places.map(([x, y]) => ({ x: alongX(x), y: alongY(y) }));
  const isClosed = path.at(-1)?.[0] === "Z";
  // The dashes of a rectangle may begin anywhere.
  const isRect = isClosed && isUprightRectangle(corners) && !("strokeDash" in look);
  if (isRect) return rectLayer(values, look);
  const { fill, ...stroke } = look;
  return {
    data: { values },
    mark: {
      type: "line",
      ...(isClosed ? { interpolate: "linear-closed" } : {}),
      ...(fill === null ? {} : { fill }),
      strokeWidth: 0,
      ...stroke,
    },
    // Vega-Lite 6.4 looks into a line's own encoding even where there is none.
    encoding: {},
  };
}

/** The corners of a path of one piece without curves; null for others. */
function cornersOf(path: Path): readonly Point[] | null {
  const corners: Point[] = [];
  for (const [index, step] of path.entries()) {
    const fits = step[0] === "M" ? index === 0 : step[0] === "L";
    if (fits) corners.push(step[1] as Point);
    else if (step[0] !== "Z" || index < path.length - 1) return null;
  }
  return corners;
}

function isUprightRectangle(corners: readonly Point[]): boolean {
  const [a, b, c, d, more] = corners;
  if (!a || !b || !c || !d || more) return false;
  return a[1] === b[1] && b[0] === c[0] && c[1] === d[1] && d[0] === a[0];
}

function rectLayer(values: readonly { x: number; y: number }[], look: JsonObject): JsonObject {
  const [from, , to] = values;
  return {
    data: { values: [{ x: from?.x, y: from?.y, x2: to?.x, y2: to?.y }] },
    mark: { type: "rect", ...look },
    encoding: { x2: { field: "x2" }, y2: { field: "y2" } },
  };
}

/** What of a patch that reaches far out lies near the axes: its inside, then its edge. */
function cutLayer(patch: Patch, path: Path, look: JsonObject, space: AxesSpace): JsonObject | null {
  const { inside, edge } = cutOutlines(path, space, patch.linewidth);
  const unit = (part: Path, own: JsonObject) => ({
    mark: { ...shapeMark(part, space), ...look, ...own },
  });
  const layer = [
    ...(look.fill === null || inside.length === 0 ? [] : [unit(inside, { stroke: null })]),
    ...(look.stroke === null || edge.length === 0 ? [] : [unit(edge, { fill: null })]),
  ];
  return layer.length === 0 ? null : { data: { values: [axesCorner(space)] }, layer };
}
