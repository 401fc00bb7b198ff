/** The marks of a scatter plot. */

import type { Json, JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import { capOf, dashing, paint } from "../../marks/paint.ts";
import { placeField } from "../../marks/position.ts";
import { maxUntouched } from "../../simplify/simplify.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { toPage } from "../../space/to-page.ts";
import type { DashPattern } from "../../style/dashes.ts";
import { markerPath, markerShape } from "../../style/markers.ts";
import type { Outline } from "../../style/outline.ts";
import { numberRange } from "../../text/bbox.ts";
import type { HandleBox } from "../artist.ts";
import { markerPlaces } from "../handle-points.ts";
import { seenPoints } from "../many-points.ts";
import { hatchedHandle, hatchedPoints } from "./hatched-points.ts";
import type { PathCollection } from "./path-collection.ts";

/** What differs from point to point, as rows tell it. */
interface Varying {
  readonly size: boolean;
  readonly fill: boolean;
  readonly stroke: boolean;
  readonly strokeWidth: boolean;
}

/** The points of a scatter plot; null when none is to be seen. */
export function scatterLayer(collection: PathCollection, space: AxesSpace): JsonObject | null {
  const { xdata, ydata, sizes, linewidths } = collection;
  const mark = scatterMark(collection, sizes.length > 1 ? 1 : (sizes[0] ?? 0));
  if (mark === null) return null;
  const isMany = xdata.length > maxUntouched || collection.rasterized === true;
  const seen = isMany && space.isOpen !== true ? seenPoints(collection, space) : null;
  if (seen !== null && "image" in seen) return seen.image;
  const varying: Varying = {
    size: sizes.length > 1,
    fill: collection.facecolors.length !== 1 && mark.fill !== null,
    stroke:
      collection.edgecolors.length !== 1 && (linewidths.length > 1 || collection.linewidth > 0),
    strokeWidth: linewidths.length > 1,
  };
  const transform = [...placeField("x", space.x, xdata), ...placeField("y", space.y, ydata)];
  const encoding = encodingOf(varying);
  const unit = (indices: Iterable<number>, look: JsonObject) => ({
    data: { values: pointRows(collection, varying, space, indices) },
    ...(transform.length > 0 ? { transform } : {}),
    mark: { ...withoutColors(mark, varying, collection.alpha), clip: true, ...look },
    ...(Object.keys(encoding).length > 0 ? { encoding } : {}),
  });
  const indices = seen?.indices ?? collection.xdata.keys();
  if (collection.hatch !== null) return hatchedPoints(collection, indices, space);
  const runs = dashRuns(collection, mark, indices);
  if (runs === null) return unit(indices, {});
  const layer = runs.map((run) => unit(run.indices, run.look));
  return layer.length > 1 ? { layer } : (layer[0] ?? null);
}

/** Points one after the other whose edges are dashed alike; null where all edges are solid. */
function dashRuns(collection: PathCollection, mark: JsonObject, indices: Iterable<number>) {
  if (!hasDashedEdge(collection, mark)) return null;
  const looks = collection.patterns.map(dashLook);
  const runs: { look: JsonObject; indices: number[] }[] = [];
  for (const index of indices) {
    const look = looks[index % looks.length] ?? {};
    const last = runs.at(-1);
    if (last?.look === look) last.indices.push(index);
    else runs.push({ look, indices: [index] });
  }
  return runs;
}

function hasDashedEdge({ linestyles }: PathCollection, mark: JsonObject): boolean {
  return mark.stroke !== null && linestyles.some((style) => style !== "-");
}

function dashLook(pattern: DashPattern | null): JsonObject {
  return pattern === null ? { stroke: null } : dashing(pattern);
}

/** A mark whose rows tell its colors, which have the opacity of all. */
function withoutColors(mark: JsonObject, varying: Varying, alpha: number | null): JsonObject {
  const told = (["fill", "stroke"] as const).filter((name) => varying[name]);
  const names = told.flatMap((name) => [name, `${name}Opacity`]);
  const rest = Object.entries(mark).filter(([name]) => !names.includes(name));
  const opacity =
    alpha === null || alpha === 1 ? [] : told.map((name) => [`${name}Opacity`, alpha]);
  return Object.fromEntries([...rest, ...opacity]);
}

function encodingOf({ size, fill, stroke, strokeWidth }: Varying): JsonObject {
  const number = (field: string) => ({ field, type: "quantitative", scale: null });
  const color = (field: string) => ({ field, type: "nominal", scale: null });
  return {
    ...(size ? { size: number("size") } : {}),
    ...(fill ? { fill: color("fill") } : {}),
    ...(stroke ? { stroke: color("stroke") } : {}),
    ...(strokeWidth ? { strokeWidth: number("strokeWidth") } : {}),
  };
}

/** A row for each of these points that is drawn, with its value where that has told its color. */
function pointRows(
  collection: PathCollection,
  varying: Varying,
  space: AxesSpace,
  indices: Iterable<number>,
): JsonObject[] {
  const [placeX, placeY] = [toPage(space, "x"), toPage(space, "y")];
  const { xdata, ydata, sizes, linewidths, facecolors, edgecolors } = collection;
  const values = collection.getArray();
  const rows: JsonObject[] = [];
  for (const index of indices) {
    const [x, y] = [(xdata[index] ?? 0) + 0, (ydata[index] ?? 0) + 0];
    if (!isReachable(x, placeX) || !isReachable(y, placeY)) continue;
    const row: Record<string, Json> = varying.size
      ? { size: 4 * (sizes[index] ?? 0), x, y }
      : { x, y };
    const value = values?.[index];
    if (value !== undefined) row.value = Number.isFinite(value) ? value : null;
    if (varying.fill) row.fill = shownColorOrNull(facecolors[index]);
    if (varying.stroke) row.stroke = shownColorOrNull(edgecolors[index]);
    if (varying.strokeWidth) row.strokeWidth = points(linewidths[index] ?? 0);
    rows.push(row);
  }
  return rows;
}

/** A color, or null for none. */
function shownColorOrNull(color = "#00000000"): string | null {
  return color.length === 9 && color.endsWith("00") ? null : color;
}

/** How one point is painted. */
type PointLook = Pick<
  PathCollection,
  "marker" | "linewidth" | "linewidths" | "alpha" | "facecolor" | "edgecolor" | "ends"
>;

/** A marker of an area in square points; Vega scales a path by half the root of a symbol's size. */
export function scatterMark(collection: PointLook, area: number): JsonObject | null {
  const { marker, linewidth, linewidths, alpha, ends } = collection;
  const shape = markerShape(marker, { markersize: Math.sqrt(area), markeredgewidth: linewidth });
  if (shape === null) return null;
  const isEdged = linewidth > 0 || linewidths.length > 1;
  return {
    type: "point",
    shape: markerPath(shape.outline),
    size: 4,
    ...(shape.faced ? paint("fill", collection.facecolor, alpha) : { fill: null }),
    ...(isEdged ? paint("stroke", collection.edgecolor, alpha) : { stroke: null }),
    ...(isEdged ? { strokeWidth: points(linewidth) } : {}),
    // Collections have round corners, whatever the marker's are elsewhere, unless someone said otherwise.
    ...(isEdged && hasCorners(shape.outline) ? { strokeJoin: ends.joinstyle ?? "round" } : {}),
    ...(isEdged ? capOf({ capstyle: ends.capstyle ?? "butt" }) : {}),
  };
}

function hasCorners(outline: Outline): boolean {
  return outline.some(([step]) => step === "L");
}

/** Points of a scatter plot in a legend, of sizes between its least and its greatest. */
export function scatterHandle(collection: PathCollection, box: HandleBox): readonly JsonObject[] {
  const sizes = handleSizes(collection.sizes, box.scatterpoints);
  return markerPlaces(box, box.scatterpoints).flatMap((x, index) => {
    const look = lookInTurn(collection, index);
    const mark = scatterMark(look, (sizes[index] ?? 0) * box.markerscale ** 2);
    const offset = box.scatteryoffsets[index % box.scatteryoffsets.length] ?? 0;
    const y = points(box.axesHeight - (box.y + offset * box.height));
    if (mark === null) return [];
    if (collection.hatch !== null) {
      const area = (sizes[index] ?? 0) * box.markerscale ** 2;
      return hatchedHandle(collection, area, [x, box.y + offset * box.height], box);
    }
    const dashes = hasDashedEdge(collection, mark) ? dashLook(collection.patterns[0] ?? null) : {};
    return [{ mark: Object.assign(mark, dashes, { x: points(x), y }) }];
  });
}

/** How a point is painted in a legend: as the point of its number, and these in turn. */
function lookInTurn(collection: PathCollection, index: number): PointLook {
  const { marker, alpha, facecolors, edgecolors, linewidths } = collection;
  const inTurn = <T>(list: readonly T[], usual: T) => list[index % list.length] ?? usual;
  const linewidth = inTurn(linewidths, 0);
  const facecolor = inTurn(facecolors, collection.facecolor);
  const edgecolor = inTurn(edgecolors, collection.edgecolor);
  // As in matplotlib, ends and corners are not handed on.
  return { marker, alpha, facecolor, edgecolor, linewidth, linewidths: [linewidth], ends: {} };
}

/** Areas of so many points in a legend: first their middle, then their greatest and least; of four and more, even steps. */
function handleSizes(sizes: readonly number[], count: number): number[] {
  const [least, most] = numberRange(sizes);
  if (count < 4) return [(least + most) / 2, most, least].slice(0, count);
  return Array.from(
    { length: count },
    (_, index) => least + ((most - least) * index) / (count - 1),
  );
}

/** Whether a value is finite and not so far outside of the axes that no marker reaches the page. */
function isReachable(value: number, place: (value: number) => number): boolean {
  if (!Number.isFinite(value)) return false;
  const at = place(value);
  return Number.isNaN(at) || Math.abs(at) < farthestPoint;
}

/** Points. */
const farthestPoint = 1e9;
