/** Sums and measures of many numbers with numpy's floats: the same operations in the same order. */

/** Up to so many numbers are summed in eight lanes; longer rows are halved first. */
const block = 128;

/**
 * The sum of numbers, added in pairs, so that rounding grows with the logarithm of the count.
 * @example pairwiseSum(Float64Array.of(0.1, 0.2, 0.3)) // 0.6000000000000001
 */
export function pairwiseSum(values: Float64Array, start = 0, end = values.length): number {
  const count = end - start;
  if (count < 8) return sumInOrder(values, start, end, 0);
  if (count <= block) return sumInLanes(values, start, end);
  const half = Math.floor(count / 2);
  const middle = start + half - (half % 8);
  return pairwiseSum(values, start, middle) + pairwiseSum(values, middle, end);
}

function sumInOrder(values: Float64Array, start: number, end: number, from: number): number {
  let sum = from;
  for (let i = start; i < end; i++) sum += values[i] as number;
  return sum;
}

function sumInLanes(values: Float64Array, start: number, end: number): number {
  const last = end - ((end - start) % 8);
  let [a, b, c, d, e, f, g, h] = values.subarray(start, start + 8) as unknown as Lanes;
  for (let i = start + 8; i < last; i += 8) {
    a += values[i] as number;
    b += values[i + 1] as number;
    c += values[i + 2] as number;
    d += values[i + 3] as number;
    e += values[i + 4] as number;
    f += values[i + 5] as number;
    g += values[i + 6] as number;
    h += values[i + 7] as number;
  }
  return sumInOrder(values, last, end, a + b + (c + d) + (e + f + (g + h)));
}

type Lanes = [number, number, number, number, number, number, number, number];

/** The arithmetic mean; NaN without values. */
export function mean(values: Float64Array): number {
  return pairwiseSum(values) / values.length;
}

/** The standard deviation of all there is, divided by the count; NaN without values. */
export function standardDeviation(values: Float64Array, center = mean(values)): number {
  const squares = new Float64Array(values.length);
  for (let i = 0; i < squares.length; i++) {
    const distance = (values[i] as number) - center;
    squares[i] = distance * distance;
  }
  return Math.sqrt(mean(squares));
}

/**
 * The values below which shares of all values lie, straight between neighbors.
 * The values are put into another order.
 * @param shares From 0 to 1, rising.
 */
export function quantiles(values: Float64Array, shares: readonly number[]): number[] {
  let from = 0;
  return shares.map((share) => {
    const place = (values.length - 1) * share;
    const below = Math.floor(place);
    const low = select(values, below, from);
    from = below;
    const high = below + 1 < values.length ? leastFrom(values, below + 1) : low;
    return alongLine(low, high, place - below);
  });
}

/** From `a` to `b`, reckoned from the nearer of them. */
function alongLine(a: number, b: number, share: number): number {
  return share >= 0.5 ? b - (b - a) * (1 - share) : a + (b - a) * share;
}

/**
 * The number that sorting would bring to a place; smaller ones come to stand before it, larger ones behind.
 * Long rows are first narrowed to where a sample says the number will be: Floyd and Rivest's SELECT.
 * @param low No number before this place is larger than one behind it.
 */
function select(values: Float64Array, place: number, low = 0, high = values.length - 1): number {
  let [start, end] = [low, high];
  while (start < end) {
    if (end - start > 600) narrow(values, place, start, end);
    const pivot = values[place] as number;
    let [left, right] = [start, end];
    while (left <= right) {
      while ((values[left] as number) < pivot) left++;
      while ((values[right] as number) > pivot) right--;
      if (left > right) break;
      const kept = values[left] as number;
      values[left++] = values[right] as number;
      values[right--] = kept;
    }
    if (place <= right) end = right;
    else if (place >= left) start = left;
    else break;
  }
  return values[place] as number;
}

/** Puts a good pivot at a place, by selecting in a part of the numbers around it. */
function narrow(values: Float64Array, place: number, start: number, end: number): void {
  const count = end - start + 1;
  const rank = place - start + 1;
  const logarithm = Math.log(count);
  const sample = 0.5 * Math.exp((2 * logarithm) / 3);
  const side = rank < count / 2 ? -1 : 1;
  const spread = 0.5 * Math.sqrt((logarithm * sample * (count - sample)) / count) * side;
  const low = Math.max(start, Math.floor(place - (rank * sample) / count + spread));
  const high = Math.min(end, Math.floor(place + ((count - rank) * sample) / count + spread));
  select(values, place, low, high);
}

function leastFrom(values: Float64Array, start: number): number {
  let least = values[start] as number;
  for (let i = start + 1; i < values.length; i++) {
    if ((values[i] as number) < least) least = values[i] as number;
  }
  return least;
}
