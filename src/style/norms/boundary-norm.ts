import { invalidArgument } from "../../errors.ts";
import {
  listOf,
  nameArguments,
  type Reader,
  readBoolean,
  readCount,
  readOneOf,
  readOptions,
} from "../../options.ts";
import { missingPlace } from "../number-kind.ts";
import { boundaryNotInvertible, clipWithExtend, fewerColorsThanRegions } from "./errors.ts";
import { type ExtendName, extendNames } from "./extend.ts";
import { Normalize, type Normed, type NormValue, toValue } from "./normalize.ts";

/** What a BoundaryNorm may be given by name. */
export interface BoundaryNormOptions {
  /** Edges of the regions, rising, at least two. */
  readonly boundaries?: ArrayLike<number>;
  /** How many colors the colormap has: at least as many as there are regions. */
  readonly ncolors?: number;
  /** Whether what lies outside takes the first or last color. Not together with `extend`. @default false */
  readonly clip?: boolean | null;
  /** On which sides what lies outside is a region of its own. @default "neither" */
  readonly extend?: ExtendName | null;
}

/** `boundaries`, `ncolors` and `clip` in order, then perhaps an object with the others. */
export type BoundaryNormArguments =
  | [options: BoundaryNormOptions]
  | [boundaries: ArrayLike<number>, options: BoundaryNormOptions]
  | [boundaries: ArrayLike<number>, ncolors: number, options?: BoundaryNormOptions]
  | [
      boundaries: ArrayLike<number>,
      ncolors: number,
      clip: boolean | null,
      options?: BoundaryNormOptions,
    ];

/**
 * Brings data to places in a colormap: one color for each region between two boundaries.
 * A region holds its lower boundary. Below the first lies -1, from the last on `ncolors`. With fewer regions than
 * colors, the regions are spread over all of them.
 * @throws PlotError for boundaries that do not rise, and for too few colors
 * @example new BoundaryNorm([0, 1, 5], 2)([0.5, 1, 9]) // 0, 1, 2
 */
export class BoundaryNorm extends Normalize {
  protected override readonly title = "BoundaryNorm";
  /** The edges of the regions, rising. */
  readonly boundaries: readonly number[];
  /** How many colors the colormap has. */
  readonly Ncmap: number;
  /** How many boundaries there are. */
  readonly N: number;
  /** On which sides what lies outside is a region of its own. */
  readonly extend: ExtendName;

  constructor(...args: BoundaryNormArguments) {
    super();
    const named = nameArguments("BoundaryNorm", ["boundaries", "ncolors", "clip"], args);
    const given = readOptions("BoundaryNorm", named, boundaryReaders);
    const { boundaries, ncolors, clip = false, extend = "neither" } = given;
    if (boundaries === undefined) readBoundaries("BoundaryNorm: boundaries", boundaries);
    if (ncolors === undefined) readColorCount("BoundaryNorm: ncolors", ncolors);
    this.boundaries = boundaries ?? [];
    this.Ncmap = ncolors ?? 0;
    this.N = this.boundaries.length;
    this.extend = extend;
    if (clip && extend !== "neither") throw clipWithExtend(extend);
    if (this.#regions > this.Ncmap) throw fewerColorsThanRegions(this.#regions, this.Ncmap);
    this.setLimits({ vmin: this.boundaries[0] ?? 0, vmax: this.boundaries.at(-1) ?? 0, clip });
  }

  /** There is no way back. @throws PlotError always */
  override inverse(): never {
    throw boundaryNotInvertible();
  }

  protected override evaluate(args: readonly unknown[]): number | bigint | Normed {
    const result = super.evaluate(args);
    // A place in the colormap, not a number from 0 to 1.
    return typeof result === "number" && !Number.isNaN(result) ? BigInt(result) : result;
  }

  protected override normalize(values: ArrayLike<NormValue>, clip: boolean): Int32Array {
    return Int32Array.from(values, (given) => {
      const value = toValue(given);
      return Number.isNaN(value) ? missingPlace : this.#placeOf(value, clip);
    });
  }

  #placeOf(value: number, clip: boolean): number {
    const [vmin, vmax] = this.limits();
    if (value < vmin) return clip ? this.#colorOf(0) : -1;
    if (value >= vmax) return clip ? this.Ncmap - 1 : this.Ncmap;
    return this.#colorOf(countUpTo(this.boundaries, value) - 1 + this.#offset);
  }

  /** The color of a region, which are spread evenly over the colormap, a single one in its middle. */
  #colorOf(region: number): number {
    if (this.Ncmap === this.#regions) return region;
    if (this.#regions === 1) return Math.floor((this.Ncmap - 1) / 2);
    return Math.trunc(((this.Ncmap - 1) / (this.#regions - 1)) * region);
  }

  get #offset(): number {
    return this.extend === "min" || this.extend === "both" ? 1 : 0;
  }

  get #regions(): number {
    const above = this.extend === "max" || this.extend === "both" ? 1 : 0;
    return this.N - 1 + this.#offset + above;
  }
}

const readBoundaries: Reader<readonly number[]> = (where, value) => {
  const boundaries = listOf(value) ?? [];
  const rises = boundaries.every(
    (one, index) =>
      typeof one === "number" &&
      Number.isFinite(one) &&
      (index === 0 || one > Number(boundaries[index - 1])),
  );
  if (!rises || boundaries.length < 2) {
    throw invalidArgument(where, "an array of at least two rising numbers", value);
  }
  return boundaries as number[];
};
const readColorCount = readCount(1, 1e6);
const boundaryReaders = {
  boundaries: readBoundaries,
  ncolors: readColorCount,
  clip: readBoolean,
  extend: readOneOf(extendNames),
};

/** How many of the rising numbers are not above `value`. */
function countUpTo(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
