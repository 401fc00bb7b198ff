/**
 * Logarithm and power rounded correctly, through integers of arbitrary size.
 * `Math.log` and `**` may be a unit in the last place off and differ between engines. That
 * decides a text only where a value is halfway between two integers, so slowness costs nothing.
 */

const bits = 160;
const fixedOne = 1n << BigInt(bits);

/** The double nearest to the natural logarithm of a positive finite number. */
export function exactLog(value: number): number {
  return doubleOf(fixedLog(value));
}

/** The double nearest to `base ** exponent`, for a positive base and an exponent from 0 to 1. */
export function exactPower(base: number, exponent: number): number {
  return doubleOf(fixedExp(multiplyFixed(toFixedPoint(exponent), fixedLog(base))));
}

/**
 * By how much the decimal logarithm of a positive number exceeds an integer, also where the
 * difference is far smaller than the logarithm's last place.
 */
export function log10Excess(value: number, exponent: number): number {
  const log10 = (fixedLog(value) * fixedOne) / fixedLog(10);
  return doubleOf(log10 - BigInt(exponent) * fixedOne);
}

function doubleOf(fixed: bigint): number {
  return Number(fixed) * 2 ** -bits;
}

function toFixedPoint(value: number): bigint {
  // Bits beyond the 160th place are far below what the result can show.
  return BigInt(Math.round(value * 2 ** 106)) << BigInt(bits - 106);
}

function multiplyFixed(a: bigint, b: bigint): bigint {
  return (a * b) >> BigInt(bits);
}

function fixedLog(value: number): bigint {
  const exponent = Math.floor(Math.log2(value));
  // Two steps, since 2 ** -exponent overflows for subnormal numbers.
  const half = Math.trunc(exponent / 2);
  const mantissa = BigInt(value * 2 ** -half * 2 ** (half - exponent) * 2 ** 52);
  const unit = 2n ** 52n;
  const ln2 = twiceArtanh(1n, 3n);
  return BigInt(exponent) * ln2 + twiceArtanh(mantissa - unit, mantissa + unit);
}

/** ln((1 + z)/(1 - z)) for the fraction z = numerator/denominator, as a power series. */
function twiceArtanh(numerator: bigint, denominator: bigint): bigint {
  const z = (numerator * fixedOne) / denominator;
  const square = multiplyFixed(z, z);
  let power = z;
  let sum = 0n;
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k;
    power = multiplyFixed(power, square);
  }
  return 2n * sum;
}

/** e to a fixed-point number: the series for a small part of it, then repeated squaring. */
function fixedExp(exponent: bigint): bigint {
  const halvings = 8;
  const small = exponent >> BigInt(halvings);
  let term = fixedOne;
  let sum = 0n;
  for (let k = 1n; term !== 0n; k++) {
    sum += term;
    term = multiplyFixed(term, small) / k;
  }
  for (let count = 0; count < halvings; count++) sum = multiplyFixed(sum, sum);
  return sum;
}
