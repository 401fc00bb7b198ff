/** Merges columns of a page in which a line has the same extent. */

/**
 * Leaves out the edges between neighboring columns in which the highest and the lowest point of a line are the same, up to
 * a tolerance. Where the line is steep, columns differ and its outline stays as fine as it was.
 * @param x Positions on the page, NaN in gaps.
 * @param y Heights on the page, one per position.
 * @param edges Where columns of equal width begin, and where the last one ends, in ascending order.
 * @param maxWidth No merged column is wider than this.
 */
export function mergeColumns(
  x: Float64Array,
  y: Float64Array,
  edges: Float64Array,
  tolerance: number,
  maxWidth: number,
): Float64Array {
  const { lows, highs } = extentsIn(x, y, edges);
  const kept: number[] = [];
  let start = Number.NEGATIVE_INFINITY;
  let [minLow, maxLow, minHigh, maxHigh] = [0, 0, 0, 0];
  for (let column = 0; column < edges.length; column++) {
    const low = lows[column] as number;
    const high = highs[column] as number;
    const isAlike =
      Math.max(maxLow, low) - Math.min(minLow, low) <= tolerance &&
      Math.max(maxHigh, high) - Math.min(minHigh, high) <= tolerance;
    const isNarrow = (edges[column + 1] ?? Number.POSITIVE_INFINITY) - start <= maxWidth;
    if (isAlike && isNarrow) {
      minLow = Math.min(minLow, low);
      maxLow = Math.max(maxLow, low);
      minHigh = Math.min(minHigh, high);
      maxHigh = Math.max(maxHigh, high);
    } else {
      start = edges[column] as number;
      kept.push(start);
      minLow = low;
      maxLow = low;
      minHigh = high;
      maxHigh = high;
    }
  }
  return Float64Array.from(kept);
}

/** The lowest and the highest point of a line in each column; Infinity and -Infinity in one without points. */
function extentsIn(x: Float64Array, y: Float64Array, edges: Float64Array) {
  const lows = new Float64Array(edges.length).fill(Number.POSITIVE_INFINITY);
  const highs = new Float64Array(edges.length).fill(Number.NEGATIVE_INFINITY);
  const [start = 0, second = 1] = edges;
  const perPixel = 1 / (second - start);
  for (let index = 0; index < x.length; index++) {
    const column = Math.floor(((x[index] as number) - start) * perPixel);
    const value = y[index] as number;
    if (!(column >= 0 && column < edges.length)) continue;
    if (value < (lows[column] as number)) lows[column] = value;
    if (value > (highs[column] as number)) highs[column] = value;
  }
  return { lows, highs };
}
