/** What stands in space as it is seen in the plane of the page: artists of the plain kinds. */
import { summarize } from "../../data/summary.ts";
import { numberRangeOf } from "../../facts/numbers.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { DrawnLine } from "../line/line2d.ts";
import { PathCollection } from "../scatter/path-collection.ts";
import { LineCollection } from "../segments/line-collection.ts";
import type { Text } from "../text/text-artist.ts";
import type { Line3D } from "./line-3d.ts";
import type { Line3DCollection } from "./line-3d-collection.ts";
import type { Path3DCollection } from "./path-3d-collection.ts";
import { matrixIn, type Points3D, projected, projector, roundedOnPlane } from "./projection.ts";
import type { Text3D } from "./text-3d.ts";

/** A line as it is seen. */
export function flatLine(line: Line3D, space: AxesSpace): DrawnLine {
  const { x, y } = seen({ x: line.xdata, y: line.ydata, z: line.zdata }, space);
  const { label, zorder, visible, clipOn, pen } = line;
  const summary = summarize({ x, y });
  return { ...pen, label, zorder, visible, clipOn, xdata: x, ydata: y, summary };
}

/** Points as they are seen, rounded. */
function seen(points: Points3D, space: AxesSpace): Points3D {
  const { x, y, z } = projected(points, matrixIn(space));
  return { x: x.map(roundedOnPlane), y: y.map(roundedOnPlane), z };
}

/** Points as they are seen, those that are farther away first. */
export function flatPoints(collection: Path3DCollection, space: AxesSpace): PathCollection {
  const { x, y, z } = seen(collection.points, space);
  const order = farFirst(z);
  const at = (values: Float64Array) => values.map((_, index) => values[order[index] ?? 0] ?? 0);
  const state = {
    data: { x: at(x), y: at(y) },
    values: null,
    sizes: reordered(collection.sizes, order),
    marker: collection.marker,
    colors: colorsByDepth(collection, collection.facecolors, z, order),
    edges: edgesByDepth(collection, z, order),
    linewidths: reordered(collection.linewidths, order),
    ...collection.strokes,
    alpha: collection.alpha,
    label: collection.label,
    zorder: collection.ownZorder,
    standing: {},
  };
  return new PathCollection(hostOf(collection), state, null);
}

function edgesByDepth(
  collection: Path3DCollection,
  depths: Float64Array,
  order: readonly number[],
): readonly string[] | null {
  const { ownEdges } = collection;
  return ownEdges === null ? null : colorsByDepth(collection, ownEdges, depths, order);
}

function hostOf({ axes }: Path3DCollection) {
  return axes as NonNullable<typeof axes>;
}

/** The indices of points by their distance. */
export function farFirst(depths: ArrayLike<number>): number[] {
  return Array.from(depths, (_, index) => index).sort(
    (a, b) => (depths[b] ?? 0) - (depths[a] ?? 0) || b - a,
  );
}

function reordered<T>(list: readonly T[], order: readonly number[]): readonly T[] {
  return list.length === 1 ? list : order.flatMap((index) => list.slice(index, index + 1));
}

/** How much of its opacity the farthest point loses. */
const mostPaled = 0.7;

/** Colors in the order of drawing; farther points are paler unless they have an opacity of all. */
function colorsByDepth(
  { depthshade, alpha }: Path3DCollection,
  colors: readonly string[],
  depths: Float64Array,
  order: readonly number[],
): readonly string[] {
  if (!depthshade || alpha !== null || depths.length === 0) return reordered(colors, order);
  const { min: least, max: most } = numberRangeOf(depths);
  return order.map((index) => {
    const color = colors[colors.length === 1 ? 0 : index] ?? "#00000000";
    const share = most === least ? 0 : ((depths[index] ?? 0) - least) / (most - least);
    return paled(color, 1 - mostPaled * share);
  });
}

/** A color with so much of its opacity. */
function paled(color: string, share: number): string {
  const own = Number.parseInt(color.slice(7) || "ff", 16);
  const byte = Math.round(own * share);
  const solid = color.slice(0, 7);
  return byte === 255 ? solid : solid + byte.toString(16).padStart(2, "0");
}

/** The lines of a wireframe as they are seen. */
export function flatWires({ points, look }: Line3DCollection, space: AxesSpace): LineCollection {
  const { x, y } = seen(points, space);
  const lines = { x, y, starts: points.starts };
  return new LineCollection({ lines, look, limits: { x: null, y: null } });
}

/** The same in a legend, where its place does not matter. */
export function legendWires({ look, label }: Line3DCollection): LineCollection {
  const none = { x: new Float64Array(), y: new Float64Array(), starts: Uint32Array.of(0) };
  return new LineCollection({
    lines: none,
    look: { ...look, label },
    limits: { x: null, y: null },
  });
}

/** Points in a legend: as they were given. */
export function legendPoints(collection: Path3DCollection): PathCollection {
  const { points, sizes, marker, linewidths, alpha, label, ownZorder, ownEdges } = collection;
  const state = {
    data: { x: points.x, y: points.y },
    values: null,
    sizes,
    marker,
    colors: collection.facecolors,
    edges: ownEdges,
    ...collection.strokes,
    linewidths,
    alpha,
    label,
    zorder: ownZorder,
    standing: {},
  };
  return new PathCollection(hostOf(collection), state, null);
}

/** A text as it is seen: along its direction, but never upside down. */
export function flatText(artist: Text3D, space: AxesSpace): Text {
  const project = projector(matrixIn(space));
  const [x, y, z] = artist.at;
  const [dx, dy, dz] = artist.zdir ?? [0, 0, 0];
  const from = project(artist.at);
  const to = project([x + dx, y + dy, z + dz]);
  const angle = textAngle(to[0] - from[0], to[1] - from[1]);
  return artist.inPlane(from[0], from[1], angle, space.rc);
}

/** The angle in degrees of a text along a direction, from -90 (excluded) to 90. */
export function textAngle(dx: number, dy: number): number {
  const angle = ((((Math.atan2(dy, dx) * 180) / Math.PI + 180) % 180) + 180) % 180;
  return angle > 90 ? angle - 180 : angle;
}
