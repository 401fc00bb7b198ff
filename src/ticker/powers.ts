/**
 * Powers of ten: correctly rounded ones, and those of numpy's vectorised power.
 */

const [lowest, highest] = [-324, 308];
/** The powers that were asked for before; 0 for the others. */
const askedBefore = new Float64Array(highest - lowest + 1);

/**
 * The double nearest to 10 to an integer power; 0 and Infinity beyond the range of doubles.
 * `10 ** exponent` may miss it by a unit in the last place.
 */
export function powerOfTen(exponent: number): number {
  const at = exponent - lowest;
  if (askedBefore[at] === 0) askedBefore[at] = Number(`1e${exponent}`);
  return askedBefore[at] ?? (exponent > 0 ? Number.POSITIVE_INFINITY : 0);
}

// Exponents up to 40 at which numpy's power of an array (1.24, AVX-512) is a unit too low or high.
const oneUnitLow = new Set([
  -37, -33, -32, -30, -26, -22, -18, -10, -9, -5, -4, -1, 26, 30, 32, 40,
]);
const oneUnitHigh = new Set([-28, -20, 31, 34, 39]);

/**
 * Ten to an integer power as numpy gives it for an array of exponents where the processor has AVX-512, so 0.09999999999999999
 * for -1. Matplotlib compares such ticks with the limits exactly: from 0.8 to 1 it sees one minor
 * tick where correct rounding, which it has on other processors, gives two. No tick is handed out so.
 */
export function numpyPowerOfTen(exponent: number): number {
  const power = powerOfTen(exponent);
  // Half a unit and a bit more, which rounds to a whole one.
  const unit = power * 2 ** -53;
  if (oneUnitLow.has(exponent)) return power - unit;
  return oneUnitHigh.has(exponent) ? power + unit : power;
}

/** An integer power of the base, correctly rounded where the base is ten. */
export function powerOf(base: number, exponent: number): number {
  return base === 10 ? powerOfTen(exponent) : base ** exponent;
}

/** Floor of the decimal logarithm: the exponent of a positive number in scientific notation. */
export function decimalExponent(value: number): number {
  return Math.floor(Math.log10(value));
}
