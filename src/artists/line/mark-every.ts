import { invalidArgument } from "../../errors.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { toPage } from "../../space/to-page.ts";

/** Which points have a marker; see `LineOptions.markevery`. */
export type MarkEvery = number | readonly number[] | readonly boolean[];

/** Reads which points have a marker. */
export function readMarkEvery(where: string, value: unknown): MarkEvery {
  const step = typeof value === "number" ? value : null;
  if (step !== null && Number.isFinite(step) && step > 0) return step;
  if (isListOf(value, "boolean")) return [...value];
  if (isListOf(value, "number") && areMarks(value)) return [...value];
  const expected = "a number above 0, [first, every], or a list of indices or of true and false";
  throw invalidArgument(where, expected, value);
}

function isListOf<K extends "number" | "boolean">(
  value: unknown,
  kind: K,
): value is (K extends "number" ? number : boolean)[] {
  return Array.isArray(value) && value.every((each) => typeof each === kind);
}

/** A first point and a step above 0, or indices, those from the end below 0. */
function areMarks(values: readonly number[]): boolean {
  if (values.length === 2 && !values.every(Number.isInteger)) {
    return values.every(Number.isFinite) && (values[1] ?? 0) > 0;
  }
  return values.every(Number.isInteger);
}

/** Points, and which of them have a marker. */
interface MarkedLine {
  readonly xdata: Float64Array;
  readonly ydata: Float64Array;
  readonly markevery: MarkEvery | null;
}

/** The points of a line that have a marker. */
export function markedPoints(line: MarkedLine, space: AxesSpace) {
  const indices = markedIndices(line, space);
  const pick = (values: Float64Array) => Float64Array.from(indices, (at) => values[at] as number);
  return { xdata: pick(line.xdata), ydata: pick(line.ydata) };
}

function markedIndices(line: MarkedLine, space: AxesSpace): readonly number[] {
  const { markevery } = line;
  const { length } = line.xdata;
  const all = Array.from({ length }, (_, at) => at);
  if (markevery === null) return all;
  const [first, second] = typeof markevery === "number" ? [0, markevery] : markevery;
  if (typeof first === "boolean") return all.filter((at) => (markevery as boolean[])[at] === true);
  const isPair = typeof markevery === "number" || markevery.length === 2;
  if (isPair && typeof first === "number" && typeof second === "number") {
    if (!Number.isInteger(first) || !Number.isInteger(second)) {
      return spacedIndices(line, [first, second], space);
    }
    const from = first < 0 ? Math.max(0, length + first) : first;
    return all.filter((at) => at >= from && (at - from) % second === 0);
  }
  const indices = markevery as readonly number[];
  return indices.map((at) => (at < 0 ? length + at : at)).filter((at) => at >= 0 && at < length);
}

/** The points nearest to places along the line that are so far apart, in diagonals of the axes. */
function spacedIndices(
  { xdata, ydata }: MarkedLine,
  [start, step]: readonly [number, number],
  space: AxesSpace,
): number[] {
  const [toX, toY] = [toPage(space, "x"), toPage(space, "y")];
  const points = Array.from(xdata, (x, at) => ({ at, x: toX(x), y: toY(ydata[at] as number) }));
  const placed = points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  let along = 0;
  const distances = placed.map(({ x, y }, index) => {
    const before = placed[index - 1];
    along += before === undefined ? 0 : Math.hypot(x - before.x, y - before.y);
    return along;
  });
  const diagonal = Math.hypot(space.width, space.height);
  const marked = new Set<number>();
  for (let count = 0; start * diagonal + count * step * diagonal < along; count++) {
    const nearest = nearestIndex(distances, start * diagonal + count * step * diagonal);
    marked.add(placed[nearest]?.at ?? 0);
  }
  return [...marked];
}

/** The first of the ascending distances that are nearest to one. */
function nearestIndex(distances: readonly number[], distance: number): number {
  const after = distances.findIndex((each) => each >= distance);
  const before = after - 1;
  if (before < 0) return Math.max(after, 0);
  const gap = (at: number) => Math.abs((distances[at] as number) - distance);
  const nearer = gap(before) <= gap(after) ? before : after;
  return distances.indexOf(distances[nearer] as number);
}
