/** Lines that go in steps. */

/** Where a step lies that leads from one point to the next: before, after, or halfway to the next position. */
export type StepWhere = "pre" | "post" | "mid";

/** The positions of the corners of a line in steps. */
export function stepPositions(positions: Float64Array, where: StepWhere): Float64Array {
  return where === "mid" ? halfway(positions) : cornersAlong(positions, where === "post");
}

/** The heights of its corners. */
export function stepHeights(heights: Float64Array, where: StepWhere): Float64Array {
  return where === "mid" ? repeated(heights) : cornersAlong(heights, where === "pre");
}

/** The values, and between each of them and the next that one once more, or the next. */
function cornersAlong(values: Float64Array, takesNext: boolean): Float64Array {
  const corners = new Float64Array(Math.max(0, 2 * values.length - 1));
  for (let at = 0; at < corners.length; at++) {
    corners[at] = values[(at + Number(takesNext)) >> 1] as number;
  }
  return corners;
}

/** The first, twice the middle between each and the next, and the last. */
function halfway(values: Float64Array): Float64Array {
  const corners = repeated(values);
  for (let at = 1; at + 1 < corners.length; at++) {
    const before = (at - 1) >> 1;
    corners[at] = ((values[before] as number) + (values[before + 1] as number)) / 2;
  }
  return corners;
}

function repeated(values: Float64Array): Float64Array {
  const corners = new Float64Array(2 * values.length);
  for (let at = 0; at < corners.length; at++) corners[at] = values[at >> 1] as number;
  return corners;
}
