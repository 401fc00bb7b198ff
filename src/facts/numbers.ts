/** How numbers are written in the text of a figure. */
import type { Scale } from "../ticker/types.ts";

/** What the digits of a number depend on: the scale of the axis it is seen on. */
export interface SeenOn {
  readonly name: Scale["name"];
  /** Up to this distance from zero symlog is linear. */
  readonly linthresh?: number;
}

/** The least and the greatest of some numbers; `min` is above `max` when there is none. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
}

/** The power of ten a number is written as a multiple of: its quantum is 10 to the result. */
export type Quantum = (value: number) => number;

/** Writes numbers that share a quantum. */
export type WriteNumber = (value: number) => string;

/** Digits to which a range is told. */
const rangeDigits = 6;
/** Numbers that differ by less than this part of their size are one constant and its last bits. */
const noise = 1e-7;
/** The least exponent of a number that is not 0. */
const leastExponent = -323;
/** An exponent above those of all numbers: as a multiple of it, any is 0. */
const aboveAll = 400;

/** What the numbers reach that are finite. */
export function numberRangeOf(values: ArrayLike<number>): NumberRange {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    // A NaN fails both comparisons.
    if (value < min && value !== Number.NEGATIVE_INFINITY) min = value;
    if (value > max && value !== Number.POSITIVE_INFINITY) max = value;
  }
  return { min, max };
}

/**
 * The quantum of numbers that reach so far: six digits of their range. So noise in the last bits vanishes beside what
 * the numbers do, a small range at a large offset keeps its digits, and tiny numbers are not 0.
 *
 * Where a scale tells apart what lies close to 0 (or, a logit, to 1), so do the digits: there a number has six of its own.
 */
export function quantumOf({ min, max }: NumberRange, scale?: SeenOn): Quantum {
  const size = Math.max(Math.abs(min), Math.abs(max));
  const range = Math.min(Math.max(max - min, noise * size), Number.MAX_VALUE);
  const shared = lastDigit(range);
  if (scale === undefined || scale.name === "linear") return () => shared;
  return (value) => Math.min(shared, lastDigit(room(value, scale)));
}

/** The size by which a scale measures a change of a value. */
export function room(value: number, { name, linthresh = 0 }: SeenOn): number {
  switch (name) {
    case "linear":
    case "function":
      return Number.POSITIVE_INFINITY;
    case "log":
      return Math.abs(value);
    case "symlog":
      return Math.max(Math.abs(value), linthresh);
    case "logit":
      return Math.min(Math.abs(value), Math.abs(1 - value));
    default:
      return name satisfies never;
  }
}

/** The exponent of the last of six digits of a number; 0 and the infinities have none. */
function lastDigit(value: number): number {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) return aboveAll;
  // Told from a rounded form, so that 9.999999999999998 has the digits of 10.
  const exponent = Number(value.toExponential(9).split("e")[1]);
  return Math.max(exponent - rangeDigits + 1, leastExponent);
}

/**
 * Writes a number as a multiple of ten to `exponent`, as short as that allows: `0`, `-0.5325`, `1e-13`.
 * @example writeNumber(1e6 * Math.sin(Math.PI), 1) // "0"
 */
export function writeNumber(value: number, exponent: number): string {
  if (!Number.isFinite(value)) return String(value);
  const multiple = Math.round(value / Number(`1e${exponent}`));
  return String(Number(`${multiple}e${exponent}`) + 0);
}

/**
 * Writes numbers that reach so far.
 * @param more Digits beyond the quantum, as for means, which move less than the numbers do. @default 0
 */
export function writerOf(extent: NumberRange, scale?: SeenOn, more = 0): WriteNumber {
  const quantum = quantumOf(extent, scale);
  return (value) => writeNumber(value, quantum(value) - more);
}

/** Writes a number that stands alone, such as a place; its last bits are noise. */
export function writeAlone(value: number): string {
  return writerOf({ min: value, max: value })(value);
}

/** Writes a length, a share or another setting to six digits. */
export function writeSetting(value: number): string {
  return String(Number(value.toPrecision(rangeDigits)) + 0);
}
