/** Makes scatter plots. */

import type { Line } from "../../data/pair.ts";
import { nameArguments } from "../../options.ts";
import { markerShape, toMarker } from "../../style/markers.ts";
import { toMapping } from "../color-mapping.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { standingOf } from "../raster-artist.ts";
import { readScatterRequest, type ScatterRequest } from "./options.ts";
import { PathCollection, type PointStrokes, type PointsState } from "./path-collection.ts";

/** Draws what `scatter` is asked for. */
export function makeScatter(axes: DrawingAxes, args: readonly unknown[]): PathCollection {
  const fn = "Axes.scatter";
  const [x, y, ...others] = args;
  const positions = axes.positions(fn);
  const data = positions.points(x, y);
  const options = nameArguments(fn, ["s", "c"], others, ["x", "y"]);
  const request = readScatterRequest(fn, options, data.x.length, axes.rcNow);
  const { colors } = request;
  const values = colors !== null && "values" in colors ? colors.values : null;
  const mapping = values === null ? null : toMapping(fn, request, values);
  axes.takeUnits(positions);
  const state = stateOf(axes, data, request, values);
  if (values === null) warnOfMapping(axes, fn, request);
  if (request.isEdged && !hasArea(state.marker)) {
    axes.warn(`${fn}: marker "${String(state.marker)}" has no area, so edgecolors change nothing`);
  }
  return axes.addArtist(new PathCollection(axes, state, mapping), ["x", "y"]);
}

function stateOf(
  axes: DrawingAxes,
  data: Line,
  request: ScatterRequest,
  values: Float64Array | null,
): PointsState {
  const { rcNow: rc } = axes;
  const marker = request.marker ?? toMarker(rc["scatter.marker"], "Axes.scatter");
  const isArea = hasArea(marker);
  const { colors, plotnonfinite = false } = request;
  const given = colors !== null && "colors" in colors ? colors.colors : null;
  return {
    ...(plotnonfinite && values !== null
      ? { data: withoutMissing(data, null).data, values }
      : withoutMissing(data, values)),
    sizes: Array.from(request.s ?? [rc["lines.markersize"] ** 2]),
    marker,
    colors: given ?? (values === null ? [axes.nextColor("patches")] : []),
    // A marker without an area is its edge.
    edges: isArea ? (request.edges ?? null) : null,
    linewidths: Array.from(
      request.linewidths ?? [isArea ? rc["patch.linewidth"] : rc["lines.linewidth"]],
    ),
    ...strokesOf(request),
    alpha: request.alpha ?? null,
    label: request.label || axes.childLabel,
    zorder: request.zorder ?? 1,
    standing: standingOf(request),
  };
}

/** What was asked of edges and hatching. */
export function strokesOf(request: ScatterRequest): PointStrokes {
  const { linestyles = ["-"], hatch = null, capstyle, joinstyle } = request;
  return { linestyles, hatch, ends: { capstyle, joinstyle } };
}

function hasArea(marker: PointsState["marker"]): boolean {
  return markerShape(marker, { markersize: 1 })?.filled ?? true;
}

/** Positions and values in which a point that lacks one of its numbers has none. */
function withoutMissing({ x, y }: Line, values: Float64Array | null) {
  const isWhole = x.map((each, index) =>
    Number.isFinite(each + (y[index] ?? 0) + (values?.[index] ?? 0)) ? 1 : 0,
  );
  if (isWhole.every((each) => each === 1)) return { data: { x, y }, values };
  const kept = (numbers: Float64Array) =>
    numbers.map((each, index) => (isWhole[index] === 1 ? each : Number.NaN));
  return { data: { x: kept(x), y: kept(y) }, values: values === null ? null : kept(values) };
}

function warnOfMapping(axes: DrawingAxes, fn: string, request: ScatterRequest): void {
  const names = ["cmap", "norm", "vmin", "vmax"] as const;
  const given = names.filter((name) => request[name] !== undefined);
  if (given.length === 0) return;
  axes.warn(`${fn}: c has no values to be colored, so ${given.join(", ")} change nothing`);
}
