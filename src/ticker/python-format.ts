/**
 * Numbers written as Python's `%` operator and its format specifications write them. JavaScript rounds exact
 * ties away from zero where Python takes the even digit, and switches to exponents at other magnitudes.
 */
import { formatFixed } from "./python-math.ts";

/** Decimals that JavaScript can write; Python has no bound, and nobody asks for more. */
export const mostDecimals = 100;

/** The widest text a format may ask for: more than an axis has room for. */
export const mostWidth = 1000;

/** What is wrong with the numbers in a format, or `""`. */
export function sizeFault(width: number, precision: number): string {
  if (precision > mostDecimals) {
    return `asks for ${precision} digits; at most ${mostDecimals} are written`;
  }
  return width > mostWidth ? `asks for ${width} characters; a label has at most ${mostWidth}` : "";
}

/** The decimal digits of a number, and the exponent of the first: 123.4 is "1234" and 2. */
interface DecimalDigits {
  readonly digits: string;
  readonly exponent: number;
}

/** How a number is written; `value` is not negative where this is asked. */
export type Notation = "f" | "e" | "g";

/**
 * The text of `%.<precision>f`, `e` or `g` for a finite number without its sign.
 * @param keepPoint Whether the point and trailing zeros stay: Python's `#`.
 * @example formatMagnitude(1234.5, "e", 1, false) // "1.2e+03"
 */
export function formatMagnitude(
  value: number,
  notation: Notation,
  precision: number,
  keepPoint: boolean,
): string {
  switch (notation) {
    case "f":
      return withDecimalPoint(formatFixed(value, precision), precision, keepPoint);
    case "e":
      return exponential(roundedDigits(value, precision), keepPoint);
    case "g":
      return general(value, precision === 0 ? 1 : precision, keepPoint, 0);
    default:
      return notation satisfies never;
  }
}

/** The text of `format(value, ".<precision>")`: like `g`, but a number without exponent has a decimal. */
export function formatPlain(value: number, precision: number, keepPoint: boolean): string {
  return general(value, precision === 0 ? 1 : precision, keepPoint, 1);
}

/**
 * The shortest text that Python reads as the same float, without its sign: `str` and `repr`.
 * @param keepPoint Whether a mantissa of one digit has a point: Python's `#`.
 * @example floatText(1e16) // "1e+16"
 */
export function floatText(value: number, keepPoint = false): string {
  const [mantissa = "", power = "0"] = value.toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const exponent = Number(power);
  if (exponent < -4 || exponent >= 16) return exponential({ digits, exponent }, keepPoint);
  const text = positional({ digits, exponent });
  return text.includes(".") ? text : `${text}.0`;
}

/** All digits of a whole number, without its sign and without an exponent. */
export function wholeText(value: number): string {
  return BigInt(Math.trunc(value)).toString();
}

/** A sign for a number, where one is written: `-`, or what stands in its place. */
export function signOf(value: number, plus: string): string {
  return value < 0 || Object.is(value, -0) ? "-" : plus;
}

function withDecimalPoint(text: string, decimals: number, keepPoint: boolean): string {
  return decimals === 0 && keepPoint ? `${text}.` : text;
}

/** @param decimal Digits after the point that a number without exponent has at least. */
function general(value: number, precision: number, keepPoint: boolean, decimal: 0 | 1): string {
  const all = roundedDigits(value, precision - 1);
  const { exponent } = all;
  const digits = keepPoint ? all.digits : all.digits.replace(/0+$/, "") || "0";
  if (exponent < -4 || exponent >= precision - decimal) {
    return exponential({ digits, exponent }, keepPoint);
  }
  const text = positional({ digits, exponent });
  if (text.includes(".")) return text;
  return decimal === 1 ? `${text}.0` : `${text}${keepPoint ? "." : ""}`;
}

function exponential({ digits, exponent }: DecimalDigits, keepPoint: boolean): string {
  const rest = digits.slice(1);
  const mantissa = `${digits[0]}${rest === "" && !keepPoint ? "" : "."}${rest}`;
  const power = String(Math.abs(exponent)).padStart(2, "0");
  return `${mantissa}e${exponent < 0 ? "-" : "+"}${power}`;
}

function positional({ digits, exponent }: DecimalDigits): string {
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  if (digits.length <= exponent + 1) return digits.padEnd(exponent + 1, "0");
  return `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}

/** A number rounded to so many digits after the first, exact ties to the even digit. */
function roundedDigits(value: number, decimals: number): DecimalDigits {
  const rounded = digitsOf(value.toExponential(decimals));
  if (decimals === mostDecimals) return rounded;
  const exact = digitsOf(value.toExponential(mostDecimals));
  const kept = exact.digits.slice(0, decimals + 1);
  const isTie = /^50*$/.test(exact.digits.slice(decimals + 1));
  return isTie && Number(kept.at(-1)) % 2 === 0
    ? { digits: kept, exponent: exact.exponent }
    : rounded;
}

function digitsOf(text: string): DecimalDigits {
  const [mantissa = "", exponent = "0"] = text.split("e");
  return { digits: mantissa.replace(".", ""), exponent: Number(exponent) };
}
