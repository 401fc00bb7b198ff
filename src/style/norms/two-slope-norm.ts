import { invalidArgument } from "../../errors.ts";
import { nameArguments, readNumber, readOptions } from "../../options.ts";
import { wrongLimits } from "./errors.ts";
import { Normalize, type Normed, type NormLimit, type NormValue, toValue } from "./normalize.ts";

/** What a TwoSlopeNorm may be given by name. */
export interface TwoSlopeNormOptions {
  /** What becomes 0.5. */
  readonly vcenter?: number | null;
  /** What becomes 0, below `vcenter`. @default the smallest of the first data normed */
  readonly vmin?: number | null;
  /** What becomes 1, above `vcenter`. @default the largest of the first data normed */
  readonly vmax?: number | null;
}

/** `vcenter`, `vmin` and `vmax` in order, then perhaps an object with the others. */
export type TwoSlopeNormArguments =
  | [options: TwoSlopeNormOptions]
  | [vcenter: number, options?: TwoSlopeNormOptions]
  | [vcenter: number, vmin: NormLimit, options?: TwoSlopeNormOptions]
  | [vcenter: number, vmin: NormLimit, vmax: NormLimit];

const order = "vmin, vcenter and vmax must be in ascending order";

/**
 * Brings data linearly to 0..0.5 below a center, and to 0.5..1 above it; what lies outside becomes infinite.
 * @throws PlotError `invalid-limits` when the limits are not on either side of the center
 * @example new TwoSlopeNorm(0, -1, 4)([-1, 0, 2, 5]) // 0, 0.5, 0.75, Infinity
 */
export class TwoSlopeNorm extends Normalize {
  protected override readonly title = "TwoSlopeNorm";
  readonly vcenter: number;

  constructor(...args: TwoSlopeNormArguments) {
    super();
    const named = nameArguments("TwoSlopeNorm", ["vcenter", "vmin", "vmax"], args);
    const readers = { vcenter: readNumber(), vmin: readNumber(), vmax: readNumber() };
    const { vcenter, ...limits } = readOptions("TwoSlopeNorm", named, readers);
    if (vcenter === undefined) {
      throw invalidArgument("TwoSlopeNorm: vcenter", "a finite number", vcenter);
    }
    const { vmin = Number.NEGATIVE_INFINITY, vmax = Number.POSITIVE_INFINITY } = limits;
    if (!(vmin < vcenter && vcenter < vmax)) {
      throw wrongLimits("TwoSlopeNorm", order, vmin, vcenter, vmax);
    }
    this.vcenter = vcenter;
    this.setLimits(limits);
  }

  /** Sets the limits that are not known yet; data on one side of the center only make it the other limit. */
  override autoscaleNone(values: ArrayLike<NormValue>): void {
    super.autoscaleNone(values);
    if (this.vmin !== null) this.vmin = Math.min(this.vmin, this.vcenter);
    if (this.vmax !== null) this.vmax = Math.max(this.vmax, this.vcenter);
  }

  protected override normalize(values: ArrayLike<NormValue>): Normed {
    this.autoscaleNone(values);
    const [vmin, vmax] = this.#ends();
    return Float64Array.from(values, (given) => {
      const value = toValue(given);
      if (value < vmin) return Number.NEGATIVE_INFINITY;
      if (value > vmax) return Number.POSITIVE_INFINITY;
      if (value === vmax) return 1;
      return value < this.vcenter
        ? piece(value, vmin, this.vcenter, 0, 0.5)
        : piece(value, this.vcenter, vmax, 0.5, 1);
    });
  }

  protected override invert(value: number): number {
    const [vmin, vmax] = this.#ends();
    if (value < 0) return Number.NEGATIVE_INFINITY;
    if (value > 1) return Number.POSITIVE_INFINITY;
    if (value === 1) return vmax;
    return value < 0.5
      ? piece(value, 0, 0.5, vmin, this.vcenter)
      : piece(value, 0.5, 1, this.vcenter, vmax);
  }

  /** The limits; 1 to either side of the center in place of those no datum told. */
  #ends(): readonly [number, number] {
    return [this.vmin ?? this.vcenter - 1, this.vmax ?? this.vcenter + 1];
  }
}

/** What a straight line from (x0, y0) to (x1, y1) has at x. */
function piece(x: number, x0: number, x1: number, y0: number, y1: number): number {
  return ((y1 - y0) / (x1 - x0)) * (x - x0) + y0;
}
