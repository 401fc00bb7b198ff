/** How lines of very many points are reduced to those that their picture needs. */

import { directionOf, type Summary, summarize } from "../data/summary.ts";
import type { DataLimits } from "../ticker/autoscale.ts";
import { columnExtremes, type PageDomain } from "./columns.ts";
import { pathLength, straightened } from "./dashes.ts";
import { mergeColumns } from "./merge-columns.ts";
import { coveringStrokes, hasLongStrokes } from "./overdraw.ts";
import { simplifyPath } from "./path.ts";
import { type Placement, positionOf, valueAtPosition } from "./placement.ts";
import type { SimplifiedLine } from "./simplified-line.ts";
import type { StrokedPage } from "./stroked-page.ts";
import { pointsIn, visibleStrokes } from "./strokes.ts";
import { pathBreak, valuesAt } from "./vertex-list.ts";

/** Columns per pixel in the first and in the last attempt: antialiased edges show finer steps than a pixel. */
const [firstPerPixel, lastPerPixel] = [6, 2];
/** If these give too many points, neighboring columns are merged whose extents differ by no more than so many pixels. */
const mergeTolerances = [1, 2, 4] as const;
/** A set of columns is skipped if this many points in each would already be too many. */
const minPerColumn = 1.75;
/** The largest width of a merged column, in pixels. */
const maxColumnWidth = 1;
/** A line with so many gaps that more points per pixel than this are left is not reduced by columns. */
const maxPointsPerPixel = 40;
/** Lines of long strokes with so many times more points than the target are reduced stroke by stroke at once. */
const overdrawTimes = 8;
/** A dashed line so many times longer than its simplified path is taken to leave no gap. */
const minPasses = 4;

/**
 * Reduces a line to at most so many points, if its picture allows it.
 * @param summary The summary of the line, if it is known. @default it is computed
 */
export function reduceLine(
  x: Float64Array,
  y: Float64Array,
  page: StrokedPage,
  maxPoints: number,
  summary: Summary = summarize({ x, y }),
): SimplifiedLine {
  return page.isDashed
    ? simplifyDashed(x, y, summary, page, maxPoints)
    : simplifySolid(x, y, summary, page, maxPoints);
}

/** Columns per pixel that the edge of an area is reduced to, in one attempt after the other. */
const edgeColumns = [6, 2, 1] as const;
/** Points of an edge that turns back are left out within this distance of the one before, in pixels. */
const leastStride = 0.5;

/** Reduces the edge of an area to at most so many points, if its picture allows it. */
export function reduceEdge(
  x: Float64Array,
  y: Float64Array,
  page: StrokedPage,
  maxPoints: number,
): Uint32Array {
  const { direction, hasGaps } = summarize({ x, y });
  if (direction === 0 || hasGaps) return simplifyTurning(x, y, page);
  let vertices: Uint32Array = new Uint32Array();
  for (const perPixel of edgeColumns) {
    const edges = columnEdges(page, perPixel)
      .map((edge) => valueAtPosition(page.x, edge))
      .sort();
    const extremes = columnExtremes(x, y, edges, direction, page.domain);
    const pageX = replaceByPositions(valuesAt(x, extremes), page.x);
    const pageY = replaceByPositions(valuesAt(y, extremes), page.y);
    vertices = verticesAt(extremes, simplifyPath(pageX, pageY, page.threshold));
    if (vertices.length <= maxPoints) break;
  }
  return vertices;
}

/** The same for an edge that turns back or is broken: next to nothing lies between the points left out and those kept. */
function simplifyTurning(x: Float64Array, y: Float64Array, page: StrokedPage): Uint32Array {
  const pageX = replaceByPositions(x.slice(), page.x);
  const pageY = replaceByPositions(y.slice(), page.y);
  const vertices = simplifyPath(pageX, pageY, page.threshold);
  let [left, top] = [Number.NaN, Number.NaN];
  return vertices.filter((vertex, at) => {
    const [nextX, nextY] = [pageX[vertex] ?? Number.NaN, pageY[vertex] ?? Number.NaN];
    const isNear = Math.hypot(nextX - left, nextY - top) < leastStride;
    if (isNear && at + 1 < vertices.length) return false;
    [left, top] = [nextX, nextY];
    return true;
  });
}

function simplifySolid(
  x: Float64Array,
  y: Float64Array,
  summary: Summary,
  page: StrokedPage,
  maxPoints: number,
): SimplifiedLine {
  const vertices = summary.direction === 0 ? null : simplifyColumns(x, y, summary, page, maxPoints);
  if (vertices !== null) return { vertices, isSolid: true, isCut: false };
  const strokes =
    x.length > overdrawTimes * maxPoints && hasLongStrokes(x, y, page)
      ? coveringStrokes(x, y, page, maxPoints)
      : null;
  if (strokes !== null) return simplifyOverdrawn(x, y, strokes, page, maxPoints);
  return simplifyPlaced(
    replaceByPositions(x.slice(), page.x),
    replaceByPositions(y.slice(), page.y),
    page,
    maxPoints,
  );
}

/** Reduces the strokes of a line that overdraws itself further, until no stroke that is hidden by others is left. */
function simplifyOverdrawn(
  x: Float64Array,
  y: Float64Array,
  strokes: Uint32Array,
  page: StrokedPage,
  maxPoints: number,
): SimplifiedLine {
  if (pointsIn(strokes) <= maxPoints) return { vertices: strokes, isSolid: true, isCut: true };
  const pageX = replaceByPositions(valuesAt(x, strokes), page.x);
  const pageY = replaceByPositions(valuesAt(y, strokes), page.y);
  const each = strokes.map((index, at) => (index === pathBreak ? pathBreak : at));
  const visible = visibleStrokes(pageX, pageY, each, page, maxPoints);
  return { vertices: verticesAt(strokes, visible), isSolid: true, isCut: true };
}

/** The extremes of columns, coarse enough to give at most `maxPoints` points; null where many gaps make columns useless. */
function simplifyColumns(
  x: Float64Array,
  y: Float64Array,
  summary: Summary,
  page: StrokedPage,
  maxPoints: number,
): Uint32Array | null {
  const { domain } = page;
  const edges = columnEdges(page, firstPerPixel)
    .map((edge) => valueAtPosition(page.x, edge))
    .sort();
  const isWhole =
    !summary.hasGaps && isExtentWithin(summary.x, domain.x) && isExtentWithin(summary.y, domain.y);
  const vertices = columnExtremes(x, y, edges, summary.direction || 1, domain, isWhole);
  if (vertices.length > Math.max(maxPoints, maxPointsPerPixel * page.width)) return null;
  const pageX = replaceByPositions(valuesAt(x, vertices), page.x);
  const pageY = replaceByPositions(valuesAt(y, vertices), page.y);
  let straight = simplifyPath(pageX, pageY, page.threshold);
  const onPage = directionOf(pageX) || 1;
  const columns = columnEdges(page, firstPerPixel);
  const coarserColumns = [
    ...mergeTolerances.map(
      (tolerance) => () => mergeColumns(pageX, pageY, columns, tolerance, maxColumnWidth),
    ),
    () => columnEdges(page, lastPerPixel),
  ];
  for (const merge of coarserColumns) {
    if (straight.length <= maxPoints) break;
    const merged = merge();
    if (merged.length * minPerColumn > maxPoints) continue;
    const kept = columnExtremes(pageX, pageY, merged, onPage, wholePlane);
    straight = verticesAt(
      kept,
      simplifyPath(valuesAt(pageX, kept), valuesAt(pageY, kept), page.threshold),
    );
  }
  return verticesAt(vertices, straight);
}

function isExtentWithin({ min, max }: DataLimits, [low, high]: readonly [number, number]): boolean {
  return min > low && max < high;
}

const wholePlane: PageDomain = {
  x: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  y: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
};

/** Replaces values by their positions, in the same array. */
function replaceByPositions(values: Float64Array, placement: Placement): Float64Array {
  for (let at = 0; at < values.length; at++)
    values[at] = positionOf(placement, values[at] as number);
  return values;
}

/** The vertices at some indices of a list of vertices; path breaks stay. */
function verticesAt(vertices: Uint32Array, indices: Uint32Array): Uint32Array {
  return indices.map((each) => (each === pathBreak ? pathBreak : (vertices[each] as number)));
}

function simplifyPlaced(
  x: Float64Array,
  y: Float64Array,
  page: StrokedPage,
  maxPoints: number,
): SimplifiedLine {
  const vertices = simplifyPath(x, y, page.threshold);
  if (vertices.length <= maxPoints) return { vertices, isSolid: true, isCut: false };
  const visible = visibleStrokes(x, y, vertices, page, maxPoints);
  const isCut = visible.length < vertices.length;
  return { vertices: isCut ? visible : vertices, isSolid: true, isCut };
}

function simplifyDashed(
  x: Float64Array,
  y: Float64Array,
  summary: Summary,
  page: StrokedPage,
  maxPoints: number,
): SimplifiedLine {
  const [pageX, pageY] = [
    replaceByPositions(x.slice(), page.x),
    replaceByPositions(y.slice(), page.y),
  ];
  const vertices = straightened(pageX, pageY);
  if (vertices.length <= maxPoints) return { vertices, isSolid: false, isCut: false };
  const solid = simplifySolid(x, y, summary, page, maxPoints);
  const passes = pathLength(pageX, pageY) / pathLength(pageX, pageY, solid.vertices);
  return passes >= minPasses ? solid : { vertices, isSolid: false, isCut: false };
}

/** The edges of the columns of a page, and of its margins, which are as wide as the stroke. */
function columnEdges({ width, strokeWidth }: StrokedPage, perPixel: number): Float64Array {
  const margin = Math.ceil(strokeWidth * perPixel);
  const count = Math.ceil(width * perPixel) + 2 * margin;
  const edges = new Float64Array(count + 1);
  for (let edge = 0; edge <= count; edge++) edges[edge] = (edge - margin) / perPixel;
  return edges;
}
