/** Norms that are linear on a logarithmic axis. */

import { invalidArgument } from "../../errors.ts";
import {
  nameArguments,
  readBoolean,
  readNumber,
  readOptions,
  readPositive,
} from "../../options.ts";
import { wrongLimits } from "./errors.ts";
import { decimalLog, naturalLog } from "./logarithm.ts";
import {
  limitNames,
  limitReaders,
  Normalize,
  type NormalizeArguments,
  type NormalizeOptions,
  type Normed,
  type NormLimit,
  type NormValue,
  roomFor,
  toValue,
  zeros,
} from "./normalize.ts";

/** A norm that bends its axis first. */
abstract class BentNorm extends Normalize {
  /** The place on the bent axis; not finite where there is none. */
  protected abstract bend(value: number): number;
  /** Back from the bent axis. */
  protected abstract straighten(place: number): number;

  protected override counts(value: number): boolean {
    return Number.isFinite(this.bend(value)) && Number.isFinite(value);
  }

  protected override normalize(values: ArrayLike<NormValue>, clip: boolean): Normed {
    const [vmin, vmax] = this.limitsFor(values);
    const { result, round } = roomFor(values);
    if (vmin === vmax) return zeros(values, result);
    const [start, end] = this.#ends(vmin, vmax);
    const [low, span] = [round(start), round(end - start)];
    for (let i = 0; i < result.length; i++) {
      const value = round(toValue(values[i]));
      const place = this.bend(clip ? Math.min(Math.max(value, vmin), vmax) : value);
      result[i] = Number.isFinite(place) ? round(round(place) - low) / span : Number.NaN;
    }
    return result;
  }

  protected override invert(value: number): number {
    const [vmin, vmax] = this.limits();
    if (vmin > vmax) throw wrongLimits(this.title, "vmin must not be above vmax", vmin, vmax);
    const [start, end] = this.#ends(vmin, vmax);
    return this.straighten(value * (end - start) + start);
  }

  #ends(vmin: number, vmax: number): readonly [number, number] {
    const ends = [this.bend(vmin), this.bend(vmax)] as const;
    if (ends.every(Number.isFinite)) return ends;
    throw wrongLimits(this.title, "vmin and vmax must have a place on its scale", vmin, vmax);
  }
}

/**
 * Brings data to 0..1 on a logarithmic scale. What is not above 0 is missing, and has no say in the limits.
 * @throws PlotError `invalid-limits` when it is called and a limit is not above 0, or `vmin` above `vmax`
 * @example new LogNorm(1, 100)([1, 10, 0]) // 0, 0.5, NaN
 */
export class LogNorm extends BentNorm {
  protected override readonly title = "LogNorm";

  constructor(...args: NormalizeArguments) {
    super();
    this.setLimits(
      readOptions("LogNorm", nameArguments("LogNorm", limitNames, args), limitReaders),
    );
  }

  protected bend(value: number): number {
    return decimalLog(value);
  }

  protected straighten(place: number): number {
    return 10 ** place;
  }
}

/** What a SymLogNorm may be given by name. */
export interface SymLogNormOptions extends NormalizeOptions {
  /** Up to this distance from 0 the scale is linear; above 0. */
  readonly linthresh?: number | null;
  /** Room for one half of the linear part, in powers of the base. @default 1 */
  readonly linscale?: number | null;
  /** Base of the logarithm, above 1. @default 10 */
  readonly base?: number | null;
}

/** `linthresh`, `linscale`, `vmin`, `vmax` and `clip` in order, then perhaps an object with the others. */
export type SymLogNormArguments =
  | [options: SymLogNormOptions]
  | [linthresh: number, options?: SymLogNormOptions]
  | [linthresh: number, linscale: NormLimit, options?: SymLogNormOptions]
  | [linthresh: number, linscale: NormLimit, vmin: NormLimit, options?: SymLogNormOptions]
  | [
      linthresh: number,
      linscale: NormLimit,
      vmin: NormLimit,
      vmax: NormLimit,
      options?: SymLogNormOptions,
    ]
  | [
      linthresh: number,
      linscale: NormLimit,
      vmin: NormLimit,
      vmax: NormLimit,
      clip: boolean,
      options?: SymLogNormOptions,
    ];

/**
 * Brings data to 0..1 on a scale that is logarithmic on both sides of 0 and linear around it.
 * @throws PlotError without a linthresh above 0
 * @example new SymLogNorm(1, { vmin: -100, vmax: 100 })([-100, 0, 100]) // 0, 0.5, 1
 */
export class SymLogNorm extends BentNorm {
  protected override readonly title = "SymLogNorm";
  readonly linthresh: number;
  readonly linscale: number;
  readonly base: number;
  readonly #logBase: number;
  /** The slope of the linear part. */
  readonly #slope: number;

  constructor(...args: SymLogNormArguments) {
    super();
    const named = nameArguments("SymLogNorm", ["linthresh", "linscale", ...limitNames], args);
    const {
      linthresh,
      linscale = 1,
      base = 10,
      ...limits
    } = readOptions("SymLogNorm", named, {
      linthresh: readPositive,
      linscale: readPositive,
      vmin: readNumber(),
      vmax: readNumber(),
      clip: readBoolean,
      base: readPositive,
    });
    if (linthresh === undefined) {
      throw invalidArgument("SymLogNorm: linthresh", "a finite number above 0", linthresh);
    }
    if (base <= 1) throw invalidArgument("SymLogNorm: base", "a number above 1", base);
    this.linthresh = linthresh;
    this.linscale = linscale;
    this.base = base;
    this.#logBase = naturalLog(base);
    this.#slope = linscale / (1 - 1 / base);
    this.setLimits(limits);
  }

  protected bend(value: number): number {
    const size = Math.abs(value);
    if (size <= this.linthresh) return value * this.#slope;
    const logs = naturalLog(size / this.linthresh) / this.#logBase;
    return Math.sign(value) * this.linthresh * (this.#slope + logs);
  }

  protected straighten(place: number): number {
    const size = Math.abs(place);
    if (size <= this.linthresh * this.#slope) return place / this.#slope;
    return Math.sign(place) * this.linthresh * this.base ** (size / this.linthresh - this.#slope);
  }
}
