/** Makes points in space. */
import { nameArguments, readBoolean } from "../../options.ts";
import { markerShape } from "../../style/markers.ts";
import { toMapping } from "../color-mapping.ts";
import { standingOf } from "../raster-artist.ts";
import { strokesOf } from "../scatter/make-scatter.ts";
import { readScatterRequest, type ScatterRequest } from "../scatter/options.ts";
import type { Axes3DHost } from "./artist-3d.ts";
import { Path3DCollection, type Points3DState } from "./path-3d-collection.ts";
import type { Points3D } from "./projection.ts";
import { asPassed, readPoints3D, readZdir } from "./read-points.ts";

/** Area of a marker in square points. */
const usualSize = 20;

/** Draws what `scatter` is asked for. */
export function makeScatter3D(axes: Axes3DHost, args: readonly unknown[]): Path3DCollection {
  const fn = "Axes3D.scatter";
  const [xs, ys, ...others] = args;
  const order = ["zs", "zdir", "s", "c", "depthshade"];
  const given = nameArguments(fn, order, others, ["xs", "ys"]);
  const { zs = 0, zdir, depthshade, ...options } = given;
  const direction = zdir === undefined ? "z" : readZdir(`${fn}: zdir`, zdir);
  const points = readPoints3D(fn, { xs, ys, zs }, direction);
  const isShaded = depthshade === undefined || readBoolean(`${fn}: depthshade`, depthshade);
  const request = readScatterRequest(fn, options, points.x.length, axes.rcNow);
  const { colors } = request;
  const values = colors !== null && "values" in colors ? colors.values : null;
  const kept = finiteIndices(points, values);
  const left = values === null ? null : picked(values, kept);
  const mapping = left === null ? null : toMapping(fn, request, left);
  const state = { ...stateOf(axes, points, request, kept), values: left, depthshade: isShaded };
  if (state.points.x.length > 0) axes.widenZmargin(0.05);
  // As in matplotlib limits have room for the coordinates as they were passed, whatever zdir says.
  return axes.add3D(new Path3DCollection(state, mapping), asPassed(state.points, direction));
}

/** The points that are drawn: those that lack none of their numbers. */
function finiteIndices({ x, y, z }: Points3D, values: Float64Array | null): number[] {
  const all = Array.from(x, (_, index) => index);
  return all.filter((index) =>
    [x, y, z, ...(values === null ? [] : [values])].every((each) => Number.isFinite(each[index])),
  );
}

function picked(values: Float64Array, indices: readonly number[]): Float64Array {
  return Float64Array.from(indices, (index) => values[index] ?? Number.NaN);
}

/** Of a list with one entry per point, those of the points that are drawn. */
function pickedFrom<T>(list: readonly T[], indices: readonly number[]): readonly T[] {
  return list.length === 1 ? list : indices.flatMap((index) => list.slice(index, index + 1));
}

function stateOf(
  axes: Axes3DHost,
  { x, y, z }: Points3D,
  request: ScatterRequest,
  kept: readonly number[],
): Omit<Points3DState, "values" | "depthshade"> {
  const { colors, marker = "o", edges = null, s, linewidths, alpha = null, zorder = 1 } = request;
  const isArea = markerShape(marker, { markersize: 1 })?.filled ?? true;
  const given = colors !== null && "colors" in colors ? colors.colors : null;
  const own = colors === null ? [axes.nextColor("patches")] : [];
  return {
    points: { x: picked(x, kept), y: picked(y, kept), z: picked(z, kept) },
    sizes: pickedFrom(Array.from(s ?? [usualSize]), kept),
    marker,
    colors: pickedFrom(given ?? own, kept),
    // A marker without an area is its edge.
    edges: isArea && edges !== null ? pickedFrom(edges, kept) : null,
    linewidths: pickedFrom(
      Array.from(linewidths ?? [axes.rcNow[isArea ? "patch.linewidth" : "lines.linewidth"]]),
      kept,
    ),
    ...strokesOf(request),
    alpha,
    label: request.label || axes.childLabel,
    zorder,
    standing: standingOf(request),
  };
}
