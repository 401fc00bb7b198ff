/** Dashed lines: points are left out only where that moves no dash. */
import { VertexList } from "./vertex-list.ts";

/** How far beside a straight run a point may lie, and how much shorter the run may become, in pixels. */
const mostBeside = 0.02;
const mostShorter = 0.005;

/**
 * Leaves out the points of a path that lie on its straight runs, so that its length, and with it the place of each
 * dash, stays the same.
 * @param x Positions in pixels, NaN in gaps.
 * @param y Heights in pixels.
 * @returns Vertices as in {@link VertexList}.
 */
export function straightened(x: Float64Array, y: Float64Array): Uint32Array {
  const list = new VertexList();
  let last = -1;
  let length = 0;
  for (let index = 0; index < x.length; index++) {
    const step = distance(x, y, last, index);
    if (!Number.isFinite(step)) {
      if (last !== -1) list.add(last);
      list.lift();
      last = Number.isFinite(distance(x, y, index, index)) ? index : -1;
      if (last !== -1) list.add(last);
      length = 0;
      continue;
    }
    const run = distance(x, y, list.last, index);
    const shorter = length + step - run;
    // The arrow of an arc of this length over a chord of that one.
    if (shorter > mostShorter || (3 / 8) * shorter * run > mostBeside * mostBeside) {
      list.add(last);
      length = 0;
    }
    length += step;
    last = index;
  }
  if (last !== -1) list.add(last);
  list.lift();
  return list.toArray();
}

/** How long the strokes through these vertices are. */
export function lengthOf(x: Float64Array, y: Float64Array, vertices?: Uint32Array): number {
  let length = 0;
  const count = vertices?.length ?? x.length;
  for (let index = 1; index < count; index++) {
    const [from, to] = [vertices?.[index - 1] ?? index - 1, vertices?.[index] ?? index];
    length += distance(x, y, from, to) || 0;
  }
  return length;
}

/** NaN where one of them is not on the page. */
function distance(x: Float64Array, y: Float64Array, from: number, to: number): number {
  const dx = (x[to] as number) - (x[from] as number);
  const dy = (y[to] as number) - (y[from] as number);
  return Math.sqrt(dx * dx + dy * dy);
}
