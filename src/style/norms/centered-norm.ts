import { nameArguments, readBoolean, readNumber, readOptions, refuseMore } from "../../options.ts";
import { readValueList } from "../value-list.ts";
import { Normalize, type NormLimit, type NormValue, rangeOfValid } from "./normalize.ts";

/** What a CenteredNorm may be given by name. */
export interface CenteredNormOptions {
  /** What becomes 0.5. @default 0 */
  readonly vcenter?: number | null;
  /** How far from the center 0 and 1 lie. @default as far as the first data normed reach */
  readonly halfrange?: number | null;
  /** Whether what lies outside is brought to the nearer limit. @default false */
  readonly clip?: boolean | null;
}

/** `vcenter`, `halfrange` and `clip` in order, as many as wanted, then perhaps an object with the others. */
export type CenteredNormArguments =
  | [options?: CenteredNormOptions]
  | [vcenter: NormLimit, options?: CenteredNormOptions]
  | [vcenter: NormLimit, halfrange: NormLimit, options?: CenteredNormOptions]
  | [vcenter: NormLimit, halfrange: NormLimit, clip: boolean];

/**
 * Brings data linearly to 0..1 so that a center becomes 0.5.
 * @example new CenteredNorm()([-2, 0, 4]) // 0.25, 0.5, 1
 */
export class CenteredNorm extends Normalize {
  protected override readonly title = "CenteredNorm";
  readonly vcenter: number;

  constructor(...args: CenteredNormArguments) {
    super();
    const named = nameArguments("CenteredNorm", ["vcenter", "halfrange", "clip"], args);
    const readers = { vcenter: readNumber(), halfrange: readNumber(), clip: readBoolean };
    const { vcenter = 0, halfrange, clip = false } = readOptions("CenteredNorm", named, readers);
    this.vcenter = vcenter;
    this.clip = clip;
    if (halfrange !== undefined) this.#reach(Math.abs(halfrange));
  }

  /** How far from the center 0 and 1 lie; null until it is known. */
  get halfrange(): number | null {
    const { vmin, vmax } = this;
    return vmin === null || vmax === null
      ? null
      : Math.max(this.vcenter - vmin, vmax - this.vcenter);
  }

  /** Sets the limits so far from the center that all finite values lie between them. */
  override autoscale(values: ArrayLike<NormValue>): void {
    const [low, high] = rangeOfValid(
      readValueList("CenteredNorm.autoscale: values", values),
      Number.isFinite,
    );
    if (low <= high) this.#reach(Math.max(this.vcenter - low, high - this.vcenter));
  }

  override autoscaleNone(values: ArrayLike<NormValue>): void {
    if (!this.scaled()) this.autoscale(values);
  }

  #reach(halfrange: number): void {
    this.vmin = this.vcenter - halfrange;
    this.vmax = this.vcenter + halfrange;
  }
}

refuseMore(
  "CenteredNorm",
  CenteredNorm.prototype,
  { autoscale: ["values"], autoscaleNone: ["values"] },
  true,
);
