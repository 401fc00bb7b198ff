/** Dashed lines: a point is left out only if no dash moves. */
import { VertexList } from "./vertex-list.ts";

/** How far from a straight run a point may lie, and how much shorter the run may become, in pixels. */
const maxDeviation = 0.02;
const maxShortening = 0.005;

/**
 * Leaves out the points of a path on its straight runs. The length of the path stays the same, and with it the position of
 * each dash.
 * @param x Positions in pixels, NaN in gaps.
 * @param y Heights in pixels.
 * @returns Vertices as in {@link VertexList}.
 */
export function straightened(x: Float64Array, y: Float64Array): Uint32Array {
  const list = new VertexList();
  let last = -1;
  let length = 0;
  for (let index = 0; index < x.length; index++) {
    const step = stepLength(x, y, last, index);
    if (!Number.isFinite(step)) {
      if (last !== -1) list.add(last);
      list.penUp();
      last = Number.isFinite(stepLength(x, y, index, index)) ? index : -1;
      if (last !== -1) list.add(last);
      length = 0;
      continue;
    }
    const run = stepLength(x, y, list.last, index);
    const shorter = length + step - run;
    // A run that is longer than its chord by `shorter` bends as an arc: the height of a flat arc over its chord (its
    // sagitta) is the root of 3/8 of that difference times the chord.
    if (shorter > maxShortening || (3 / 8) * shorter * run > maxDeviation * maxDeviation) {
      list.add(last);
      length = 0;
    }
    length += step;
    last = index;
  }
  if (last !== -1) list.add(last);
  list.penUp();
  return list.toArray();
}

/** The length of the strokes through these vertices, or through all points. */
export function pathLength(x: Float64Array, y: Float64Array, vertices?: Uint32Array): number {
  let length = 0;
  const count = vertices?.length ?? x.length;
  for (let index = 1; index < count; index++) {
    const [from, to] = [vertices?.[index - 1] ?? index - 1, vertices?.[index] ?? index];
    length += stepLength(x, y, from, to) || 0;
  }
  return length;
}

/** The distance between two points; NaN where one of them is a gap. */
function stepLength(x: Float64Array, y: Float64Array, from: number, to: number): number {
  const dx = (x[to] as number) - (x[from] as number);
  const dy = (y[to] as number) - (y[from] as number);
  return Math.sqrt(dx * dx + dy * dy);
}
