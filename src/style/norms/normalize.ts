/** Norms: what data are before a colormap takes them, numbers from 0 to 1. */

import {
  nameArguments,
  readBoolean,
  readNumber,
  readOptions,
  refuseMore,
  refuseMoreInAccessors,
} from "../../options.ts";
import { Callable } from "../callable.ts";
import { type NumberKind, numberKindOf } from "../number-kind.ts";
import { isListedValue, type ListedValue, readValueList } from "../value-list.ts";
import { notInvertible, wrongLimits } from "./errors.ts";

/** Data to be normed; null, undefined and NaN are missing. */
export type NormValue = ListedValue;
/** What a norm gives for many values: single precision for single precision and short integers. */
export type Normed = Float64Array | Float32Array | Int32Array;

/** A limit of the data, or null to take it from the data. */
export type NormLimit = number | null | undefined;

/** What all norms with two limits may be given by name. */
export interface NormalizeOptions {
  /** What becomes 0. @default the smallest of the first data normed */
  readonly vmin?: number | null;
  /** What becomes 1. @default the largest of the first data normed */
  readonly vmax?: number | null;
  /** Whether what lies outside is brought to the nearer limit. @default false */
  readonly clip?: boolean | null;
}

/** `vmin`, `vmax` and `clip` in order, as many as wanted, then perhaps an object with the others. */
export type NormalizeArguments =
  | [options?: NormalizeOptions]
  | [vmin: NormLimit, options?: NormalizeOptions]
  | [vmin: NormLimit, vmax: NormLimit, options?: NormalizeOptions]
  | [vmin: NormLimit, vmax: NormLimit, clip: boolean | null | undefined];

/** A norm is called with a value, or with many. */
export interface Normalize {
  (value: NormValue, clip?: boolean | null): number;
  (values: ArrayLike<NormValue>, clip?: boolean | null): Normed;
}

/**
 * Brings data linearly from `vmin`..`vmax` to 0..1, and what lies outside beyond them.
 * Equal limits give 0; missing values give NaN. Without limits, the first data called with set them.
 * @throws PlotError `invalid-limits` when it is called and `vmin` is above `vmax`
 * @example new Normalize(0, 10)([0, 5, 20]) // 0, 0.5, 2
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the interface declares calls, which Callable provides
export class Normalize extends Callable {
  /** Its name in messages. */
  protected readonly title: string = "Normalize";
  #vmin: number | null = null;
  #vmax: number | null = null;
  #clip = false;
  readonly #listeners = new Set<() => void>();

  constructor(...args: NormalizeArguments) {
    super();
    const named = nameArguments("Normalize", limitNames, args);
    this.setLimits(readOptions("Normalize", named, limitReaders));
  }

  /** What becomes 0; null until it is known. */
  get vmin(): number | null {
    return this.#vmin;
  }
  set vmin(value: number | null) {
    const vmin = value === null ? null : readNumber()("Normalize: vmin", value);
    if (vmin === this.#vmin) return;
    this.#vmin = vmin;
    this.#changed();
  }

  /** What becomes 1; null until it is known. */
  get vmax(): number | null {
    return this.#vmax;
  }
  set vmax(value: number | null) {
    const vmax = value === null ? null : readNumber()("Normalize: vmax", value);
    if (vmax === this.#vmax) return;
    this.#vmax = vmax;
    this.#changed();
  }

  /** Whether what lies outside is brought to the nearer limit. */
  get clip(): boolean {
    return this.#clip;
  }
  set clip(value: boolean) {
    this.#clip = readBoolean("Normalize: clip", value);
    this.#changed();
  }

  /** Calls a function whenever the limits change; to set one to what it is changes nothing. @internal */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Ends that. @internal */
  offChange(listener: () => void): void {
    this.#listeners.delete(listener);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Whether both limits are known. */
  scaled(): boolean {
    return this.#vmin !== null && this.#vmax !== null;
  }

  /** Sets both limits to the smallest and the largest finite value; without any they stay unknown. */
  autoscale(values: ArrayLike<NormValue>): void {
    this.#vmin = null;
    this.#vmax = null;
    this.autoscaleNone(values);
  }

  /** Sets the limits that are not known yet. */
  autoscaleNone(values: ArrayLike<NormValue>): void {
    if (this.scaled()) return;
    const listed = readValueList(`${this.title}.autoscale: values`, values);
    const [low, high] = rangeOfValid(listed, (value) => this.counts(value));
    if (low > high) return;
    this.#vmin ??= low;
    this.#vmax ??= high;
    this.#changed();
  }

  /**
   * The datum that becomes `value`.
   * @throws PlotError while a limit is not known
   */
  inverse(value: number): number;
  inverse(values: ArrayLike<number>): Float64Array;
  inverse(value: number | ArrayLike<number>): number | Float64Array {
    if (!this.scaled()) throw notInvertible(this.title);
    if (typeof value === "number") return this.invert(value);
    const listed = readValueList(`${this.title}.inverse: value`, value);
    return Float64Array.from(listed, (one) => this.invert(toValue(one)));
  }

  protected evaluate([value, clip, ...rest]: readonly unknown[]): number | bigint | Normed {
    nameArguments("norm", [], rest, ["value", "clip"]);
    const isClipped =
      clip === undefined || clip === null ? this.#clip : readBoolean("norm: clip", clip);
    if (isListedValue(value)) return this.normalize([value], isClipped)[0] ?? Number.NaN;
    return this.normalize(readValueList("norm: value", value), isClipped);
  }

  /** The values normed. */
  protected normalize(values: ArrayLike<NormValue>, clip: boolean): Normed {
    const [vmin, vmax] = this.limitsFor(values);
    const { result, round } = roomFor(values);
    if (vmin === vmax) return zeros(values, result);
    const [low, high, span] = [round(vmin), round(vmax), round(vmax - vmin)];
    for (let i = 0; i < result.length; i++) {
      const value = round(toValue(values[i]));
      const inside = clip ? Math.min(Math.max(value, low), high) : value;
      result[i] = round(inside - low) / span;
    }
    return result;
  }

  /** The datum that becomes one value. */
  protected invert(value: number): number {
    const [vmin, vmax] = this.limits();
    return vmin + value * (vmax - vmin);
  }

  /** Whether a value has a say in the limits. */
  protected counts(value: number): boolean {
    return Number.isFinite(value);
  }

  protected setLimits({ vmin, vmax, clip }: NormalizeOptions): void {
    this.#vmin = vmin ?? null;
    this.#vmax = vmax ?? null;
    this.#clip = clip ?? false;
  }

  /** The limits, 0 and 1 in place of those no datum told. */
  protected limits(): readonly [number, number] {
    return [this.#vmin ?? 0, this.#vmax ?? 1];
  }

  /** The limits once the values have set those that were not known. */
  protected limitsFor(values: ArrayLike<NormValue>): readonly [number, number] {
    this.autoscaleNone(values);
    const [vmin, vmax] = this.limits();
    if (vmin > vmax) throw wrongLimits(this.title, "vmin must not be above vmax", vmin, vmax);
    return [vmin, vmax];
  }
}

refuseMoreInAccessors("Normalize", Normalize.prototype);
refuseMore(
  "Normalize",
  Normalize.prototype,
  { autoscale: ["values"], autoscaleNone: ["values"], inverse: ["value"] },
  true,
);

export const limitNames = ["vmin", "vmax", "clip"] as const;
const readLimit = readNumber();
/** Readers of what most norms may be given. */
export const limitReaders = { vmin: readLimit, vmax: readLimit, clip: readBoolean };

/** The result for equal limits: 0, and NaN for what is missing. */
export function zeros<T extends Normed>(values: ArrayLike<NormValue>, result: T): T {
  for (let i = 0; i < result.length; i++)
    result[i] = Number.isNaN(toValue(values[i])) ? Number.NaN : 0;
  return result;
}

/** Room for the result, and the rounding its precision asks of every step. */
export function roomFor(values: ArrayLike<unknown>): {
  readonly result: Float64Array | Float32Array;
  readonly round: (value: number) => number;
} {
  return isSingle(numberKindOf(values))
    ? { result: new Float32Array(values.length), round: Math.fround }
    : { result: new Float64Array(values.length), round: (value) => value };
}

function isSingle(numbers: NumberKind): boolean {
  return numbers === "single" || numbers === "small-integer";
}

/** A datum as a number, NaN where it is missing. */
export function toValue(value: NormValue): number {
  return value === null || value === undefined ? Number.NaN : Number(value);
}

/** The smallest and the largest of the values that count; Infinity and -Infinity without any. */
export function rangeOfValid(
  values: ArrayLike<NormValue>,
  counts: (value: number) => boolean,
): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const given = values[i];
    const value = typeof given === "number" ? given : toValue(given);
    // What lies between those found before tells nothing new, so that few values are asked about.
    if (value >= low && value <= high) continue;
    if (!counts(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
