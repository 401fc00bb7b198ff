/** numpy's ranges, with numpy's floats: the same operations in the same order, so that every bit is the same. */
import { invalidArgument } from "../errors.ts";
import { isPlainObject, type Reader, readBoolean, readNoMore, readOptions } from "../options.ts";
import { maxValues } from "./data.ts";
import { rangeTooLong } from "./errors.ts";

/** Options of `linspace`. */
export interface LinspaceOptions {
  /** Whether `stop` is the last value; if not, the values stop one step before it. @default true */
  endpoint?: boolean;
}

const linspaceReaders = { endpoint: readBoolean } satisfies Record<
  keyof LinspaceOptions,
  Reader<unknown>
>;

/**
 * Values from `start` up to, but not including, `stop`, a `step` apart; with one argument, from 0 up to it. Empty when
 * `stop` is not ahead. As in numpy, rounding can let a last value reach `stop`. Throws on NaN, the infinities, a step
 * of 0, and on more than 10⁸ values.
 *
 * numpy fills from the difference of the first two values, which differs from `step` in the last bits.
 * @example arange(0, 3, 0.1)[3]; // 0.30000000000000004
 */
export function arange(stop: number): number[];
export function arange(start: number, stop: number | undefined, step?: number): number[];
export function arange(first: number, second?: number, step = 1, ...more: unknown[]): number[] {
  readNoMore("arange", ["start", "stop", "step"], more);
  const [start, stop] = second === undefined ? [0, first] : [first, second];
  requireFinite("arange", { start, stop, step });
  if (step === 0) throw invalidArgument("arange: step", "other than 0", step);
  const length = arangeLength(start, stop, step);
  const next = start + step;
  const difference = next - start;
  const values = [start, next].slice(0, length);
  for (let i = 2; i < length; i++) values.push(start + i * difference);
  return values;
}

/**
 * `num` values, evenly spaced from `start` to `stop`, both included. Throws on NaN and the infinities, and when `num`
 * is no whole number from 0 to 10⁸.
 * @example linspace(0, 1, 5); // [0, 0.25, 0.5, 0.75, 1]
 */
export function linspace(
  start: number,
  stop: number,
  num?: number,
  options?: LinspaceOptions,
): number[];
export function linspace(
  start: number,
  stop: number,
  num = 50,
  options: unknown = {},
  ...more: unknown[]
): number[] {
  readNoMore("linspace", ["start", "stop", "num", "options"], more);
  requireFinite("linspace", { start, stop });
  requireCount(num);
  if (!isPlainObject(options)) {
    throw invalidArgument("linspace: options", "an object such as { endpoint: false }", options);
  }
  const { endpoint = true } = readOptions("linspace", options, linspaceReaders);
  const intervals = Math.max(endpoint ? num - 1 : num, 1);
  const distance = stop - start;
  const step = distance / intervals;
  const values: number[] = [];
  for (let i = 0; i < num; i++) {
    // A step that underflows to 0 would lose the distance, so the index is divided first then.
    values.push((step === 0 ? (i / intervals) * distance : i * step) + start);
  }
  if (endpoint && num > 1) values[num - 1] = stop;
  return values;
}

function arangeLength(start: number, stop: number, step: number): number {
  const quotient = (stop - start) / step;
  const length =
    quotient === 0 && stop !== start ? Number(Object.is(quotient, 0)) : Math.ceil(quotient);
  if (length > maxValues) throw rangeTooLong("arange", length, maxValues);
  return Math.max(length, 0);
}

function requireFinite(fn: string, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!Number.isFinite(value)) {
      throw invalidArgument(`${fn}: ${name}`, "a finite number", value);
    }
  }
}

function requireCount(num: unknown): void {
  if (!Number.isInteger(num) || Number(num) < 0) {
    throw invalidArgument("linspace: num", "a whole number, 0 or more", num);
  }
  if (Number(num) > maxValues) throw rangeTooLong("linspace", Number(num), maxValues);
}
