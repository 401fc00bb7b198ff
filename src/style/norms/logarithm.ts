/**
 * Logarithms that are the same on every engine, and nearly always the nearest double: `Math.log` may be off by a
 * unit in the last place, a different one on each engine, and colors have borders.
 */

// The logarithms of 2 and of 10 in parts, of which the first has so few digits that a multiple of it is exact.
const ln2 = [0.6931471803691238, 1.9082149292705877e-10] as const;
const log10of2 = [0.30102999566361177, 3.694239077158931e-13] as const;

/** The natural logarithm: -Infinity for 0, NaN below. */
export function naturalLog(value: number): number {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) return Math.log(value);
  const [mantissa, exponent] = split(value, Math.SQRT2);
  const [head, tail] = logNearOne(mantissa);
  const whole = exponent * ln2[0];
  const sum = whole + head;
  // What the sum lost, then the small parts.
  const lost = Math.abs(whole) > Math.abs(head) ? whole - sum + head : head - sum + whole;
  return sum + (lost + (exponent * ln2[1] + tail));
}

/** The decimal logarithm: -Infinity for 0, NaN below. */
export function decimalLog(value: number): number {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) return Math.log10(value);
  const [mantissa, exponent] = split(value, 2);
  const shift = exponent < 0 ? 1 : 0;
  const power = exponent + shift;
  const rest = naturalLog(mantissa / (1 + shift));
  return power * log10of2[1] + Math.LOG10E * rest + power * log10of2[0];
}

const bytes = new DataView(new ArrayBuffer(8));

/** The number as a mantissa from `most`/2 up to `most`, which is at most 2, and a power of 2. */
function split(value: number, most: number): [mantissa: number, exponent: number] {
  // Subnormal numbers have no exponent of their own.
  const isSubnormal = value < 2 ** -1022;
  bytes.setFloat64(0, isSubnormal ? value * 2 ** 54 : value);
  const high = bytes.getInt32(0);
  const exponent = (high >>> 20) - (isSubnormal ? 1077 : 1023);
  bytes.setInt32(0, (high & 0xfffff) | 0x3ff00000);
  const mantissa = bytes.getFloat64(0);
  return mantissa < most ? [mantissa, exponent] : [mantissa / 2, exponent + 1];
}

/** The logarithm of a number near 1 as a sum of two: 2 artanh z for z = (m - 1)/(m + 1). */
function logNearOne(mantissa: number): [head: number, tail: number] {
  const above = mantissa - 1;
  const sum = mantissa + 1;
  const z = above / sum;
  // What the quotient lost: the remainder above - z * sum, exactly, over sum.
  const [product, error] = multiplyExactly(z, sum);
  const sumLost = mantissa - (sum - 1);
  const zLost = (above - product - error - z * sumLost) / sum;
  const square = z * z;
  return [2 * z, 2 * (zLost + z * square * artanhSeries(square))];
}

/** 1/3 + s/5 + s²/7 + ..., as far as a double shows for an s up to 0.03. */
function artanhSeries(s: number): number {
  const far = 1 / 15 + s * (1 / 17 + s * (1 / 19 + s * (1 / 21 + s * (1 / 23 + s * (1 / 25)))));
  return 1 / 3 + s * (1 / 5 + s * (1 / 7 + s * (1 / 9 + s * (1 / 11 + s * (1 / 13 + s * far)))));
}

/** A product and what its rounding lost. */
function multiplyExactly(a: number, b: number): [product: number, error: number] {
  const [aHigh, aLow] = halve(a);
  const [bHigh, bLow] = halve(b);
  const product = a * b;
  return [product, aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow];
}

/** A number as a sum of two with half the digits each. */
function halve(value: number): [high: number, low: number] {
  const scaled = value * 134217729;
  const high = scaled - (scaled - value);
  return [high, value - high];
}
