/** Lines of very many points to the points their picture needs. */

import { directionOf, type Summary, summarize } from "../data/summary.ts";
import type { DataLimits } from "../ticker/autoscale.ts";
import { columnExtremes, type Domain } from "./columns.ts";
import { lengthOf, straightened } from "./dashes.ts";
import { mergeColumns } from "./merge-columns.ts";
import { cloudStrokes, isCloud } from "./overdraw.ts";
import { simplifyPath } from "./path.ts";
import { type Placement, placeOf, valueAt } from "./placement.ts";
import type { StrokedPage } from "./stroked-page.ts";
import { pointsIn, visibleStrokes } from "./strokes.ts";
import { lifted } from "./vertex-list.ts";

/** What is left of a line, and what that asks of its stroke. */
export interface SimplifiedLine {
  /** As in {@link VertexList}. */
  readonly vertices: Uint32Array;
  /** Whether dashes lie so close over each other that the line looks solid, and is to be drawn so. */
  readonly isSolid: boolean;
  /** Whether the line was cut where it only paints over itself: its ends are round then, as its joins were. */
  readonly isCut: boolean;
}

/** Lines up to this many points are left as they are, so that the data of an ordinary figure can be read in its spec. */
const fewPoints = 2000;
/** How many points to a pixel of its width a page shows at most: more make a file larger and no picture better. */
const pointsPerPixel = 6.5;
/** How many columns to a pixel there are at first, and at last: between pixels, edges still show. */
const [finest, coarsest] = [6, 2];
/** Where these give too many points, columns are merged that differ by no more than so many pixels in height. */
const tolerances = [1, 2, 4] as const;
/** With so many columns that even this many points to each are too many, they are not tried. */
const leastPerColumn = 1.75;
/** Merged columns are no wider than this, in pixels. */
const widest = 1;
/** With gaps, a line may have more points than its columns have extremes, up to this many to a pixel. */
const mostPerPixel = 40;
/** Lines of so many times more points than should be left are first looked at stroke by stroke. */
const manyTimes = 8;
/** A dashed line that passes everywhere this often leaves no gap. */
const manyPasses = 4;

/**
 * Finds the points that the picture of a line needs, or null for all of them. The picture stays the same up to what
 * shows within a pixel.
 *
 * A line whose x goes one way keeps four points per column; any other is straightened as matplotlib does, and where it
 * crosses itself over and over, what only paints over its own stroke is left out. Dashes stay where they are.
 * @param summary Of the line, where it is known.
 * @example simplifyLine(x, y, page)?.vertices.length; // at most 4 per column of pixels
 */
export function simplifyLine(
  x: Float64Array,
  y: Float64Array,
  page: StrokedPage,
  summary?: Summary,
): SimplifiedLine | null {
  const most = Math.max(fewPoints, pointsPerPixel * page.width);
  if (x.length <= most) return null;
  const known = summary ?? summarize({ x, y });
  return page.isDashed
    ? simplifyDashed(x, y, known, page, most)
    : simplifySolid(x, y, known, page, most);
}

function simplifySolid(
  x: Float64Array,
  y: Float64Array,
  summary: Summary,
  page: StrokedPage,
  most: number,
): SimplifiedLine {
  const vertices = summary.direction === 0 ? null : simplifyColumns(x, y, summary, page, most);
  if (vertices !== null) return { vertices, isSolid: true, isCut: false };
  const strokes =
    x.length > manyTimes * most && isCloud(x, y, page) ? cloudStrokes(x, y, page, most) : null;
  if (strokes !== null) return simplifyCloud(x, y, strokes, page, most);
  return simplifyPlaced(placed(x.slice(), page.x), placed(y.slice(), page.y), page, most);
}

/** Of the strokes of a cloud, those that show something. */
function simplifyCloud(
  x: Float64Array,
  y: Float64Array,
  strokes: Uint32Array,
  page: StrokedPage,
  most: number,
): SimplifiedLine {
  if (pointsIn(strokes) <= most) return { vertices: strokes, isSolid: true, isCut: true };
  const pageX = placed(pick(x, strokes), page.x);
  const pageY = placed(pick(y, strokes), page.y);
  const each = strokes.map((index, at) => (index === lifted ? lifted : at));
  const visible = visibleStrokes(pageX, pageY, each, page, most);
  return { vertices: among(strokes, visible), isSolid: true, isCut: true };
}

/** The extremes of as many columns as give no more than `most` points; null where gaps make columns no good. */
function simplifyColumns(
  x: Float64Array,
  y: Float64Array,
  summary: Summary,
  page: StrokedPage,
  most: number,
): Uint32Array | null {
  const { domain } = page;
  const edges = columnEdges(page, finest)
    .map((edge) => valueAt(page.x, edge))
    .sort();
  const isWhole =
    !summary.hasGaps && isWithin(summary.x, domain.x) && isWithin(summary.y, domain.y);
  const fine = columnExtremes(x, y, edges, summary.direction || 1, domain, isWhole);
  if (fine.length > Math.max(fewPoints, mostPerPixel * page.width)) return null;
  const pageX = placed(pick(x, fine), page.x);
  const pageY = placed(pick(y, fine), page.y);
  let straight = simplifyPath(pageX, pageY, page.threshold);
  const onPage = directionOf(pageX) || 1;
  const columns = columnEdges(page, finest);
  const coarse = [
    ...tolerances.map((tolerance) => () => mergeColumns(pageX, pageY, columns, tolerance, widest)),
    () => columnEdges(page, coarsest),
  ];
  for (const merge of coarse) {
    if (straight.length <= most) break;
    const merged = merge();
    if (merged.length * leastPerColumn > most) continue;
    const kept = columnExtremes(pageX, pageY, merged, onPage, everywhere);
    straight = among(kept, simplifyPath(pick(pageX, kept), pick(pageY, kept), page.threshold));
  }
  return among(fine, straight);
}

function isWithin({ min, max }: DataLimits, [low, high]: readonly [number, number]): boolean {
  return min > low && max < high;
}

const everywhere: Domain = {
  x: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  y: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
};

/** The values at some vertices, NaN where the line is lifted. */
function pick(values: Float64Array, vertices: Uint32Array): Float64Array {
  const picked = new Float64Array(vertices.length);
  for (let at = 0; at < vertices.length; at++) {
    picked[at] = values[vertices[at] as number] ?? Number.NaN;
  }
  return picked;
}

/** Brings values to their places, in the same array. */
function placed(values: Float64Array, placement: Placement): Float64Array {
  for (let at = 0; at < values.length; at++) values[at] = placeOf(placement, values[at] as number);
  return values;
}

/** Vertices of vertices. */
function among(vertices: Uint32Array, kept: Uint32Array): Uint32Array {
  return kept.map((each) => (each === lifted ? lifted : (vertices[each] as number)));
}

function simplifyPlaced(
  x: Float64Array,
  y: Float64Array,
  page: StrokedPage,
  most: number,
): SimplifiedLine {
  const vertices = simplifyPath(x, y, page.threshold);
  if (vertices.length <= most) return { vertices, isSolid: true, isCut: false };
  const visible = visibleStrokes(x, y, vertices, page, most);
  const isCut = visible.length < vertices.length;
  return { vertices: isCut ? visible : vertices, isSolid: true, isCut };
}

function simplifyDashed(
  x: Float64Array,
  y: Float64Array,
  summary: Summary,
  page: StrokedPage,
  most: number,
): SimplifiedLine {
  const [pageX, pageY] = [placed(x.slice(), page.x), placed(y.slice(), page.y)];
  const vertices = straightened(pageX, pageY);
  if (vertices.length <= most) return { vertices, isSolid: false, isCut: false };
  const solid = simplifySolid(x, y, summary, page, most);
  const passes = lengthOf(pageX, pageY) / lengthOf(pageX, pageY, solid.vertices);
  return passes >= manyPasses ? solid : { vertices, isSolid: false, isCut: false };
}

/** Where columns begin on the page: those of the page, and beside it as many as a stroke reaches into it from. */
function columnEdges({ width, strokeWidth }: StrokedPage, perPixel: number): Float64Array {
  const beside = Math.ceil(strokeWidth * perPixel);
  const count = Math.ceil(width * perPixel) + 2 * beside;
  const edges = new Float64Array(count + 1);
  for (let edge = 0; edge <= count; edge++) edges[edge] = (edge - beside) / perPixel;
  return edges;
}
