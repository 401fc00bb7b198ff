import { invalidArgument, list } from "../errors.ts";
import {
  nameArguments,
  type Reader,
  readCount,
  readNumber,
  readOneOf,
  readOptions,
} from "../options.ts";
import type { LogSubs } from "./types.ts";

/** How the options of a locator, formatter or scale are read, by their names here. */
export type OptionReaders = Readonly<Record<string, Reader<unknown>>>;

/** Options as they are read: those that were given. */
export type OptionValues<R extends OptionReaders> = {
  [Name in keyof R]?: R[Name] extends Reader<infer T> ? T : never;
};

/** More ticks than this are an error rather than a picture. */
export const mostTicks = 10_000;

/**
 * Reads arguments given in order, by name, or both, as in `new MaxNLocator(5, { integer: true })`. Names
 * may be spelt as in Python: `min_n_ticks` is `minNTicks`.
 * @param names Those that may come in order.
 */
export function readTickArguments<R extends OptionReaders>(
  fn: string,
  names: readonly (keyof R & string)[],
  args: readonly unknown[],
  readers: R,
): OptionValues<R> {
  return readTickOptions(fn, nameArguments(fn, names, args), readers);
}

/** Reads options by name, in either spelling. */
export function readTickOptions<R extends OptionReaders>(
  fn: string,
  options: unknown,
  readers: R,
): OptionValues<R> {
  return readOptions(fn, options, readers);
}

/** A list of finite numbers: an array, a typed array, or anything else one can walk through. */
export function readNumberList(where: string, value: unknown): readonly number[] {
  const items = itemsOf(value);
  if (items === undefined) throw invalidArgument(where, "a list of finite numbers", value);
  if (items.length > mostTicks)
    throw invalidArgument(where, `a list of at most ${mostTicks} numbers`, value);
  for (const [index, item] of items.entries()) {
    if (!Number.isFinite(item))
      throw invalidArgument(`${where}[${index}]`, "a finite number", item);
  }
  return items as readonly number[];
}

/** The items of an iterable, as many as are asked for; undefined for what is none, or throws while it is read. */
function itemsOf(value: unknown): unknown[] | undefined {
  try {
    return isIterable(value) ? takeUpTo(value, mostTicks + 1) : undefined;
  } catch {
    return undefined;
  }
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

/** The first items of what may never end. */
export function takeUpTo(values: Iterable<unknown>, most: number): unknown[] {
  const taken: unknown[] = [];
  for (const value of values) {
    if (taken.length === most) break;
    taken.push(value);
  }
  return taken;
}

const readCountOfTicks = readCount(1, mostTicks);
const subsNames: readonly string[] = ["auto", "all"];

/** A number of bins or ticks, or "auto" for as many as have room. */
export function readBins(where: string, value: unknown): number | "auto" {
  if (value === "auto") return value;
  if (typeof value === "string") throw invalidArgument(where, 'a whole number, or "auto"', value);
  return readCountOfTicks(where, value);
}

/** A base of logarithms. */
export function readLogBase(where: string, value: unknown): number {
  const base = typeof value === "number" ? value : Number.NaN;
  if (base > 0 && base !== 1 && Number.isFinite(base)) return base;
  throw invalidArgument(where, "a number above 0 and not 1", value);
}

/** A number above a bound. */
export function readAbove(bound: number): Reader<number> {
  return (where, value) => {
    if (typeof value === "number" && Number.isFinite(value) && value > bound) return value;
    throw invalidArgument(where, `a number above ${bound}`, value);
  };
}

/** Multiples of powers, or a rule that chooses them. */
export function readLogSubs(where: string, value: unknown): LogSubs {
  if (value === "auto" || value === "all") return value;
  if (isIterable(value)) return readMultiples(where, value);
  throw invalidArgument(where, `a list of numbers above 0, or one of ${list(subsNames)}`, value);
}

/** Multiples of powers. */
export function readMultiples(where: string, value: unknown): readonly number[] {
  const subs = readNumberList(where, value);
  const wrong = subs.findIndex((sub) => sub <= 0);
  if (wrong >= 0) throw invalidArgument(`${where}[${wrong}]`, "a number above 0", subs[wrong]);
  return subs;
}

export const readFinite = readNumber();
export const readNonpositive = readOneOf(["clip", "mask"]);
