/** Columns of a page that a line fills alike, made one. */

/**
 * Leaves out the edges between neighboring columns in which a line reaches equally high and low, up to a tolerance. So
 * its outline stays as fine as it was where it goes up and down steeply.
 * @param x Positions on the page, NaN in gaps.
 * @param y Heights, as many.
 * @param edges Where columns begin, and the last one ends, rising, all as wide.
 * @param widest Columns get no wider than this.
 */
export function mergeColumns(
  x: Float64Array,
  y: Float64Array,
  edges: Float64Array,
  tolerance: number,
  widest: number,
): Float64Array {
  const { lows, highs } = reachIn(x, y, edges);
  const kept: number[] = [];
  let start = Number.NEGATIVE_INFINITY;
  let [leastLow, mostLow, leastHigh, mostHigh] = [0, 0, 0, 0];
  for (let column = 0; column < edges.length; column++) {
    const low = lows[column] as number;
    const high = highs[column] as number;
    const isAlike =
      Math.max(mostLow, low) - Math.min(leastLow, low) <= tolerance &&
      Math.max(mostHigh, high) - Math.min(leastHigh, high) <= tolerance;
    const isNarrow = (edges[column + 1] ?? Number.POSITIVE_INFINITY) - start <= widest;
    if (isAlike && isNarrow) {
      leastLow = Math.min(leastLow, low);
      mostLow = Math.max(mostLow, low);
      leastHigh = Math.min(leastHigh, high);
      mostHigh = Math.max(mostHigh, high);
    } else {
      start = edges[column] as number;
      kept.push(start);
      leastLow = low;
      mostLow = low;
      leastHigh = high;
      mostHigh = high;
    }
  }
  return Float64Array.from(kept);
}

/** How low and how high a line reaches in each column; nowhere where it has no point. */
function reachIn(x: Float64Array, y: Float64Array, edges: Float64Array) {
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
