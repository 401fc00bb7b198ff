import type { ArgumentPath } from "../../data/argument-path.ts";
import { toSlots } from "../../data/slots.ts";
import { readBoolean } from "../../options.ts";
import { flatNumbersOf, readFlatNumbers, repeated } from "../bar/flat-numbers.ts";
import { invalidEvery, negativeError, unequalErrors, unequalFlags } from "./errors.ts";

/** Errors of points, downwards or to the left and upwards or to the right, one each per point. */
export interface Errors {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * Reads errors of so many points: one number for all, one per point, or two lists of them. NaN is no error bar.
 * @throws PlotError when their number does not fit, or one is below 0
 */
export function readErrors(path: ArgumentPath, value: unknown, points: number): Errors {
  if (typeof value === "number" && value < 0) throw negativeError(path.fn, path.name, value);
  const rows = errorRows(path, value);
  const [low, high = low] = rows;
  const lengths = rows.map(({ length }) => length);
  const isOneLength = new Set(lengths).size === 1;
  const [length = 0] = lengths;
  const fits = rows.length <= 2 && isOneLength && (length === points || length === 1);
  if (low === undefined || high === undefined || !fits) {
    const shape = rows.length === 1 ? lengths : [rows.length, Math.max(...lengths)];
    throw unequalErrors(path.fn, path.name, shape, points);
  }
  for (const [index, row] of rows.entries()) {
    checkErrors(
      { fn: path.fn, name: rows.length === 1 ? path.name : `${path.name}[${index}]` },
      row,
    );
  }
  return { low: repeated(low, points), high: repeated(high, points) };
}

function errorRows(path: ArgumentPath, value: unknown): Float64Array[] {
  if (typeof value === "number" || typeof value === "bigint") return [readFlatNumbers(path, value)];
  return toSlots(path, value).map((slot) => flatNumbersOf(slot));
}

function checkErrors({ fn, name }: ArgumentPath, errors: Float64Array): void {
  const index = errors.findIndex((error) => error < 0);
  if (index >= 0) throw negativeError(fn, `${name}[${index}]`, errors[index] as number);
}

/** Reads true or false, one for all points or one for each; 0 and 1 serve as well. */
export function readFlags({ fn, name }: ArgumentPath, value: unknown, points: number): boolean[] {
  if (!isListOfErrors(value)) return new Array(points).fill(readFlag(`${fn}: ${name}`, value));
  const flags = Array.from(value, (each, index) => readFlag(`${fn}: ${name}[${index}]`, each));
  if (flags.length === points) return flags;
  const [only] = flags;
  if (flags.length !== 1 || only === undefined) throw unequalFlags(fn, name, flags.length, points);
  return new Array(points).fill(only);
}

function readFlag(where: string, value: unknown): boolean {
  return value === 0 || value === 1 ? value === 1 : readBoolean(where, value);
}

function isListOfErrors(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value);
}

/**
 * Reads at which points error bars are drawn: every n-th one, every n-th from one on, or true or false for each.
 * @returns The numbers of these points, rising.
 */
export function readEvery({ fn, name }: ArgumentPath, value: unknown, points: number): number[] {
  const all = Array.from({ length: points }, (_, index) => index);
  if (
    isListOfErrors(value) &&
    value.length > 0 &&
    Array.from(value).every((each) => typeof each === "boolean")
  ) {
    if (value.length !== points) throw unequalFlags(fn, name, value.length, points);
    return all.filter((index) => value[index] === true);
  }
  const [start, step] =
    isListOfErrors(value) && value.length === 2 ? [value[0], value[1]] : [0, value];
  if (!isInteger(start) || !isInteger(step) || step < 1)
    throw invalidEvery(`${fn}: ${name}`, value);
  const first = start < 0 ? Math.max(0, start + points) : start;
  return all.filter((index) => index >= first && (index - first) % step === 0);
}

function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}
