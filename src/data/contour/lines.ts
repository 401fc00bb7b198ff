/** Contour lines of one level. */

import {
  absent,
  edgeE,
  edgeN,
  edgeNE,
  edgeNW,
  edgeS,
  edgeSE,
  edgeSW,
  edgeW,
  hasEdge,
} from "./edges.ts";
import type { ContourField } from "./field.ts";
import { ContourTracer } from "./tracer.ts";

/** A line through points of equal height. */
export interface ContourLine {
  /** x and y of its points in turn, two at least. */
  readonly vertices: Float64Array;
  /** Whether it ends exactly where it starts. */
  readonly closed: boolean;
}

/** Edges at which lines may start, in the order in which they are tried. */
const startEdges = [edgeS, edgeW, edgeN, edgeE, edgeNE, edgeNW, edgeSE, edgeSW] as const;

/**
 * The lines where a field is as high as a level, high nodes on their left: first those from one end of the field to
 * another, then closed ones, each in order of their first cell.
 */
export function contourLines(field: ContourField, level: number): ContourLine[] {
  const tracer = new ContourTracer(field, level);
  return [...openLines(tracer), ...loops(tracer)];
}

function* openLines(tracer: ContourTracer): Generator<ContourLine> {
  const { forms } = tracer.field;
  for (let cell = 0; cell < forms.length; cell++) {
    if (forms[cell] === absent || tracer.isFlat(cell)) continue;
    for (const edge of startEdges) {
      if (tracer.isVisited(cell, 1)) break;
      if (!hasEdge(tracer.kindOf(cell), edge)) continue;
      if (!tracer.isEnd(cell, edge) || !tracer.entersBy(cell, edge, 1)) continue;
      const points: number[] = [];
      const place = { cell, edge };
      tracer.pushCrossing(points, place, 1);
      tracer.followInside(points, place, 1, null);
      yield toLine(points);
    }
  }
}

function* loops(tracer: ContourTracer): Generator<ContourLine> {
  const { forms } = tracer.field;
  for (let cell = 0; cell < forms.length; cell++) {
    if (forms[cell] === absent || tracer.isFlat(cell)) continue;
    while (!tracer.isVisited(cell, 1)) {
      const edge = tracer.entryOf(cell, 1);
      if (edge === undefined) break;
      yield followLoop(tracer, cell, edge);
      if (!tracer.isSaddle(cell, 1)) break;
    }
  }
}

/** A loop begins where it enters its first cell, from the north only where it leaves it. */
function followLoop(tracer: ContourTracer, cell: number, edge: number): ContourLine {
  const points: number[] = [];
  const start = { cell, edge };
  if (edge !== edgeN) tracer.pushCrossing(points, start, 1);
  tracer.followInside(points, { ...start }, 1, start);
  if (edge === edgeN) points.push(points[0] as number, points[1] as number);
  return toLine(points);
}

function toLine(points: readonly number[]): ContourLine {
  const closed = points.length > 2 && points[0] === points.at(-2) && points[1] === points.at(-1);
  return { vertices: Float64Array.from(points), closed };
}
