import { type ArgumentPath, inside } from "../../data/argument-path.ts";
import { toColumns } from "../../data/columns.ts";
import { notANumber } from "../../data/errors.ts";
import { formOf } from "../../data/form.ts";
import { notPairs } from "./errors.ts";

/** Lines through points in data units, one behind the other in the same arrays. */
export interface Polylines {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Where each line begins among the points, and at the end how many points there are. */
  readonly starts: Uint32Array;
}

/** Lines as a caller writes them: for each a list of points `[x, y]`, or a table with two columns. */
export type SegmentsLike = Iterable<Iterable<ArrayLike<number>> | ArrayLike<ArrayLike<number>>>;

/**
 * Reads lines. null, undefined and NaN leave a gap; a line may have any number of points.
 * @throws PlotError for what is no list of lines, and for points that are no pairs of numbers
 */
export function readPolylines(fn: string, segments: unknown): Polylines {
  const path = { fn, name: "segments" };
  const lines = segmentList(path, segments).map((line, index) =>
    readLine(inside(path, index), line),
  );
  return joinLines(lines);
}

/** Lines one behind the other. */
export function joinLines(
  lines: readonly { readonly x: Float64Array; readonly y: Float64Array }[],
): Polylines {
  const starts = new Uint32Array(lines.length + 1);
  lines.forEach(({ x }, index) => {
    starts[index + 1] = (starts[index] as number) + x.length;
  });
  return {
    x: concatenated(lines.map(({ x }) => x)),
    y: concatenated(lines.map(({ y }) => y)),
    starts,
  };
}

function segmentList(path: ArgumentPath, segments: unknown): readonly unknown[] {
  const form = formOf(path, segments);
  if (form.type !== "list") throw notANumber(path, segments);
  return form.items;
}

function readLine(path: ArgumentPath, line: unknown): { x: Float64Array; y: Float64Array } {
  const form = formOf(path, line);
  if (form.type === "function") throw notANumber(path, line);
  const { columns, length } = toColumns(path, form);
  const [x = new Float64Array(), y = x] = columns;
  if (length > 0 && columns.length !== 2) {
    throw notPairs(`${path.fn}: ${path.name}`, columns.length);
  }
  return { x, y };
}

export function concatenated(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Lines of two points each, from places to places: as many of each as there are lines. */
export function straightLines(x: SegmentEnds, y: SegmentEnds): Polylines {
  const count = x[0].length;
  return {
    x: alternating(x),
    y: alternating(y),
    starts: Uint32Array.from({ length: count + 1 }, (_, index) => 2 * index),
  };
}

type SegmentEnds = readonly [from: Float64Array, to: Float64Array];

function alternating([from, to]: SegmentEnds): Float64Array {
  const both = new Float64Array(2 * from.length);
  for (let line = 0; line < from.length; line++) {
    both[2 * line] = from[line] as number;
    both[2 * line + 1] = to[line] as number;
  }
  return both;
}
