/** A rectangle of cells of a grid; `right` and `bottom` are excluded. */
export interface CellRectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A rectangle of no cells. */
export const emptyRectangle: CellRectangle = { left: 0, top: 0, right: 0, bottom: 0 };

/**
 * The largest rectangle of cells that are not 0; null when there is none.
 * Each row is taken for the base of a histogram whose bars are the runs of full cells above it; the largest rectangle under a
 * histogram is found with a stack of the bars that are still open.
 * @param cells Row by row.
 * @example largestRectangle(Uint8Array.of(0, 1, 1, 1, 1, 1), 3); // { left: 1, top: 0, right: 3, bottom: 2 }
 */
export function largestRectangle(cells: Uint8Array, columns: number): CellRectangle | null {
  let best: CellRectangle | null = null;
  let maxArea = 0;
  // The bars of the row's histogram; one of height 0 behind the last column closes all rectangles.
  const heights = new Uint32Array(columns + 1);
  // The stack: the left ends and heights of rectangles that may extend further to the right, in ascending order.
  const lefts = new Uint32Array(columns + 1);
  const open = new Uint32Array(columns + 1);
  for (let row = 0; (row + 1) * columns <= cells.length; row++) {
    let count = 0;
    for (let column = 0; column <= columns; column++) {
      const isFull = column < columns && cells[row * columns + column] !== 0;
      const height = isFull ? (heights[column] as number) + 1 : 0;
      heights[column] = height;
      let left = column;
      while (count > 0 && (open[count - 1] as number) >= height) {
        count--;
        left = lefts[count] as number;
        const area = (open[count] as number) * (column - left);
        if (area <= maxArea) continue;
        maxArea = area;
        const bottom = row + 1;
        best = { left, top: bottom - (open[count] as number), right: column, bottom };
      }
      lefts[count] = left;
      open[count] = height;
      count++;
    }
  }
  return best;
}
