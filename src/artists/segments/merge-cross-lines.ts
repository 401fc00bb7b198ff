import { positionOf } from "../../simplify/placement.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { placementOf } from "../../space/to-page.ts";
import { cssPixelsPerPoint } from "../../space/units.ts";
import { type Polylines, straightLines } from "./polylines.ts";

/** Lines in the same quarter of a pixel lie in one row. */
const partsPerPoint = 4 * cssPixelsPerPoint;

/**
 * Level lines of one look, or upright ones, painted row by row: all that touches within a row is one line. null for lines that
 * are neither.
 */
export function mergeCrossLines(
  lines: Polylines,
  shown: readonly number[],
  space: AxesSpace,
): Polylines | null {
  const { x, y, starts } = lines;
  if (shown.some((line) => (starts[line + 1] as number) - (starts[line] as number) !== 2))
    return null;
  const isAlong = (across: Float64Array) =>
    shown.every((line) => {
      const from = starts[line] as number;
      return across[from] === across[from + 1];
    });
  const spansOf = (along: Float64Array, across: Float64Array) =>
    shown.map((line): Span => {
      const from = starts[line] as number;
      const [one, other] = [along[from] as number, along[from + 1] as number];
      return { at: across[from] as number, from: Math.min(one, other), to: Math.max(one, other) };
    });
  if (isAlong(y)) {
    const { at, from, to } = mergedSpans(spansOf(x, y), rowOf(space, "y"));
    return straightLines([from, to], [at, at]);
  }
  if (!isAlong(x)) return null;
  const { at, from, to } = mergedSpans(spansOf(y, x), rowOf(space, "x"));
  return straightLines([at, at], [from, to]);
}

interface Span {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function rowOf(space: AxesSpace, name: "x" | "y"): (value: number) => number {
  const length = name === "x" ? space.width : space.height;
  const placement = placementOf(space, name, length * partsPerPoint);
  return (value) => Math.round(positionOf(placement, value));
}

/** In each row, from the first on, what its spans cover together; a row lies where its first span does. */
function mergedSpans(spans: readonly Span[], rowAt: (at: number) => number) {
  const rows = new Map<number, Span[]>();
  for (const span of spans) {
    const row = rowAt(span.at);
    const others = rows.get(row);
    if (others === undefined) rows.set(row, [span]);
    else others.push(span);
  }
  const merged = [...rows.values()].flatMap(unionOfSpans);
  return {
    at: Float64Array.from(merged, ({ at }) => at),
    from: Float64Array.from(merged, ({ from }) => from),
    to: Float64Array.from(merged, ({ to }) => to),
  };
}

function unionOfSpans(spans: readonly Span[]): Span[] {
  const at = spans[0]?.at ?? 0;
  const union: { at: number; from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = union.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else union.push({ at, from, to });
  }
  return union;
}
