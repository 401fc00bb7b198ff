import { invalidArgument } from "../../errors.ts";
import { nameArguments, readNumber, readOptions } from "../../options.ts";
import {
  limitNames,
  limitReaders,
  Normalize,
  type NormalizeOptions,
  type Normed,
  type NormLimit,
  type NormValue,
  roomFor,
  toValue,
  zeros,
} from "./normalize.ts";

/** What a PowerNorm may be given by name. */
export interface PowerNormOptions extends NormalizeOptions {
  /** The exponent. */
  readonly gamma?: number | null;
}

/** `gamma`, `vmin`, `vmax` and `clip` in order, then perhaps an object with the others. */
export type PowerNormArguments =
  | [options: PowerNormOptions]
  | [gamma: number, options?: PowerNormOptions]
  | [gamma: number, vmin: NormLimit, options?: PowerNormOptions]
  | [gamma: number, vmin: NormLimit, vmax: NormLimit, options?: PowerNormOptions]
  | [gamma: number, vmin: NormLimit, vmax: NormLimit, clip: boolean];

/**
 * Brings data linearly from `vmin`..`vmax` to 0..1, then raises them to a power. What lies below `vmin` becomes 0.
 * @throws PlotError without a gamma
 * @example new PowerNorm(0.5, 0, 16)([0, 4, 16]) // 0, 0.5, 1
 */
export class PowerNorm extends Normalize {
  protected override readonly title = "PowerNorm";
  readonly gamma: number;

  constructor(...args: PowerNormArguments) {
    super();
    const named = nameArguments("PowerNorm", ["gamma", ...limitNames], args);
    const readers = { ...limitReaders, gamma: readNumber() };
    const { gamma, ...limits } = readOptions("PowerNorm", named, readers);
    if (gamma === undefined) throw invalidArgument("PowerNorm: gamma", "a finite number", gamma);
    this.gamma = gamma;
    this.setLimits(limits);
  }

  protected override normalize(values: ArrayLike<NormValue>, clip: boolean): Normed {
    const [vmin, vmax] = this.limitsFor(values);
    const { result, round } = roomFor(values);
    if (vmin === vmax) return zeros(values, result);
    const [low, high] = [round(vmin), round(vmax)];
    const whole = round(power(vmax - vmin, this.gamma));
    for (let i = 0; i < result.length; i++) {
      const value = round(toValue(values[i]));
      const inside = clip ? Math.min(Math.max(value, low), high) : value;
      result[i] = round(power(Math.max(round(inside - low), 0), this.gamma)) / whole;
    }
    return result;
  }

  protected override invert(value: number): number {
    const [vmin, vmax] = this.limits();
    return power(value, 1 / this.gamma) * (vmax - vmin) + vmin;
  }
}

/** A power; the usual ones are rounded correctly, which `**` does not promise. */
function power(base: number, exponent: number): number {
  if (exponent === 2) return base * base;
  return exponent === 0.5 ? Math.sqrt(base) : base ** exponent;
}
