/**
 * The few rules of Python's arithmetic and printing that JavaScript does not share.
 * Tick texts hinge on them: a value one unit in the last place off may print another digit.
 */

/**
 * The quotient `a // b`, exact also when `a` is within rounding of a multiple of `b`.
 * `Math.floor(a / b)` is not: the division may round up to the next integer.
 * @example floorDivide(1, 0.1); // 9, while Math.floor(1 / 0.1) is 10
 */
export function floorDivide(a: number, b: number): number {
  const quotient = (a - floorRemainder(a, b)) / b;
  const below = Math.floor(quotient);
  return quotient - below > 0.5 ? below + 1 : below;
}

/** The remainder `a % b` with the sign of `b`. */
export function floorRemainder(a: number, b: number): number {
  const remainder = a % b;
  return remainder !== 0 && remainder < 0 !== b < 0 ? remainder + b : remainder;
}

/**
 * The nearest integer, halves to the even one.
 * @example roundHalfEven(2.5); // 2
 */
export function roundHalfEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest === 0.5) return below % 2 === 0 ? below : below + 1;
  return rest < 0.5 ? below : below + 1;
}

/**
 * The text of C's `%.nf`: the exact binary value rounded to `decimals` places, exact ties to even.
 * `toFixed` rounds exact ties away from zero instead.
 * @example formatFixed(2.5, 0); // "2"
 */
export function formatFixed(value: number, decimals: number): string {
  if (decimals > mostDecimals || Math.abs(value) >= 1e21) return longFixed(value, decimals);
  const text = value.toFixed(decimals);
  if (!isTie(value, decimals) || isEvenDigit(text)) return text;
  // A tie has exactly one decimal more, a 5, so leaving it out is the neighbour towards zero.
  return value.toFixed(decimals + 1).slice(0, decimals === 0 ? -2 : -1);
}

/** As many decimals as `toFixed` writes. */
const mostDecimals = 100;

/** What `toFixed` does not write: digits of numbers from 1e21 on, which are whole, and zeros after its last decimal. */
function longFixed(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return String(value);
  const text = Math.abs(value) >= 1e21 ? `${BigInt(value)}` : value.toFixed(mostDecimals);
  const [whole, digits = ""] = text.split(".");
  return decimals === 0 ? text : `${whole}.${digits.padEnd(decimals, "0")}`;
}

/** A double lies halfway between two decimals just when it is an odd multiple of 2^-(n+1). */
function isTie(value: number, decimals: number): boolean {
  return Math.abs(value * 2 ** (decimals + 1)) % 2 === 1;
}

function isEvenDigit(text: string): boolean {
  return Number(text.at(-1)) % 2 === 0;
}

/**
 * The text of C's `%g` for values from 1 to 10: six digits, trailing zeros left out.
 * @example formatGeneral(2.5000001); // "2.5"
 */
export function formatGeneral(value: number): string {
  return formatFixed(value, 5).replace(/\.?0+$/, "");
}

/** Whether two numbers agree within a billionth of the larger; nothing but 0 is close to 0. */
export function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** What of the settings says how a minus is written. */
interface MinusSettings {
  readonly "axes.unicode_minus": boolean;
}

/** Writes hyphens as minus signs (U+2212), which is how numbers on an axis are drawn unless a setting says no. */
export function withMinusSign(text: string, settings?: MinusSettings): string {
  return settings?.["axes.unicode_minus"] === false ? text : text.replaceAll("-", "−");
}
