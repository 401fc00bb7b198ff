/** Boxes in points, y upwards. */

/** Left, bottom, right, top. */
export type Bbox = readonly [x0: number, y0: number, x1: number, y1: number];

/** The smallest box around all given ones, or null when there is none; what is null counts as no box. */
export function union(boxes: Iterable<Bbox | null>): Bbox | null {
  let all: Bbox | null = null;
  for (const box of boxes) {
    if (box !== null) all = all === null ? box : unionOfTwo(all, box);
  }
  return all;
}

function unionOfTwo(a: Bbox, b: Bbox): Bbox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** The box moved by `dx` to the right and `dy` up. */
export function translateBbox([x0, y0, x1, y1]: Bbox, dx: number, dy: number): Bbox {
  return [x0 + dx, y0 + dy, x1 + dx, y1 + dy];
}

/** The least and the greatest of numbers, however many there are; infinite, and the wrong way round, where there is none. */
export function numberRange(values: Iterable<number>): readonly [number, number] {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return [least, greatest];
}
