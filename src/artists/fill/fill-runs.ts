/** The stretches over which two curves have something between them. */
import type { AxisName } from "../../space/axes-space.ts";
import { type StepWhere, stepHeights, stepPositions } from "../steps.ts";

/** A place: along the positions, and along the curves. */
export type CurveCorner = readonly [along: number, at: number];

/** Two curves over one stretch of positions, and where the area between them begins and ends. */
export interface FillRun {
  readonly along: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly start: CurveCorner;
  readonly end: CurveCorner;
}

/** Two curves over the same positions. */
export interface Curves {
  readonly along: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** How the area between curves is cut. */
export interface FillRunOptions {
  /** Whether areas reach to where the curves cross. */
  readonly interpolate: boolean;
  readonly step: StepWhere | null;
}

/**
 * The stretches of positions that all count, in order; a point counts if `where` says so and none of its numbers is a gap.
 * A stretch may be of one point.
 */
export function fillRuns(curves: Curves, where: Uint8Array, options: FillRunOptions): FillRun[] {
  const runs: FillRun[] = [];
  const { length } = where;
  for (let from = 0; from < length; ) {
    if (where[from] === 0) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < length && where[to] !== 0) to++;
    runs.push(fillRun(curves, from, to, options));
    from = to;
  }
  return runs;
}

function fillRun(
  curves: Curves,
  from: number,
  to: number,
  { interpolate, step }: FillRunOptions,
): FillRun {
  const part = {
    along: curves.along.subarray(from, to),
    first: curves.first.subarray(from, to),
    second: curves.second.subarray(from, to),
  };
  const run = step === null ? part : stepped(part, step);
  if (!interpolate) return { ...run, start: endCorner(run, 0), end: endCorner(run, -1) };
  return { ...run, start: crossing(curves, from), end: crossing(curves, to) };
}

/** The point of the second curve: the area goes all the way to it, even where the first curve does not. */
function endCorner({ along, second }: Curves, index: 0 | -1): CurveCorner {
  return [along.at(index) ?? Number.NaN, second.at(index) ?? Number.NaN];
}

/** Where the curves cross between a point and the one before it; beside a gap, and at either end, the point itself. */
function crossing({ along, first, second }: Curves, index: number): CurveCorner {
  const before = Math.max(index - 1, 0);
  const sample = (at: number) => {
    const height = first[at] ?? Number.NaN;
    return { place: along[at] ?? Number.NaN, height, gap: height - (second[at] ?? Number.NaN) };
  };
  const [from, to] = [sample(before), sample(index)];
  if (!Number.isFinite(to.gap)) return [from.place, from.height];
  if (before === index || !Number.isFinite(from.gap)) return [to.place, to.height];
  const at = valueBetween(0, [from.gap, from.place], [to.gap, to.place]);
  return [at, valueBetween(at, [from.place, from.height], [to.place, to.height])];
}

type CurveSample = readonly [place: number, value: number];

/** The value at a place on the straight line between two samples, whose order is free; beyond them, that of the nearer. */
function valueBetween(place: number, a: CurveSample, b: CurveSample): number {
  const [low, high] = a[0] <= b[0] ? [a, b] : [b, a];
  if (place < low[0]) return low[1];
  if (place >= high[0]) return high[1];
  return ((high[1] - low[1]) / (high[0] - low[0])) * (place - low[0]) + low[1];
}

/** Curves that go in steps. */
function stepped({ along, first, second }: Curves, where: StepWhere): Curves {
  return {
    along: stepPositions(along, where),
    first: stepHeights(first, where),
    second: stepHeights(second, where),
  };
}

/** The corners of the area of a run, in matplotlib's order, the first one again at the end. */
export function polygonOf(run: FillRun, orientation: AxisName): [x: number, y: number][] {
  const { along, first, second, start, end } = run;
  const there = Array.from(along, (place, index): CurveCorner => [place, first[index] as number]);
  const back = Array.from(along, (place, index): CurveCorner => [place, second[index] as number]);
  const corners = [start, ...there, end, ...back.reverse(), start];
  return corners.map(([place, at]) => (orientation === "x" ? [place, at] : [at, place]));
}
