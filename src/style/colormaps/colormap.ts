/** Colormaps: numbers from 0 to 1, or whole numbers, to colors. */

import { invalidArgument } from "../../errors.ts";
import {
  hasProperty,
  nameArguments,
  readBoolean,
  readNoMore,
  readOptions,
  refuseMore,
  refuseMoreInAccessors,
} from "../../options.ts";
import { Callable } from "../callable.ts";
import { isIntegerKind, missingPlace, numberKindOf } from "../number-kind.ts";
import { isListedValue, readValueList } from "../value-list.ts";
import { checkColorCount, wrongAlphas } from "./errors.ts";
import { type ColormapColor, type Rgba, rgbaToHex, toRgba } from "./rgba.ts";

/** Colors for values that have none of the map's own. */
export interface ColormapExtremes {
  /** For NaN and missing values. @default transparent */
  readonly bad?: ColormapColor | null;
  /** For values below 0. @default the first color */
  readonly under?: ColormapColor | null;
  /** For values above 1. @default the last color */
  readonly over?: ColormapColor | null;
}

/** How colors are given. */
export interface ColormapCallOptions {
  /** Alpha from 0 to 1 in place of the colors' own; for an array of values perhaps one each. @default their own */
  readonly alpha?: number | ArrayLike<number> | null;
  /** Whether channels run from 0 to 255, cut off to whole numbers, rather than from 0 to 1. @default false */
  readonly bytes?: boolean;
}

/** Numbers to be colored. Bigints, and what typed arrays of whole numbers hold, are places in the map. */
export type ColormapValues = ArrayLike<number | bigint>;

type Alphas = ColormapCallOptions["alpha"];
type Channels = Float64Array | Uint8ClampedArray;

/** A colormap is called with a number, or with many. */
export interface Colormap {
  (x: number | bigint, alpha?: number | null, bytes?: boolean): Rgba;
  (x: number | bigint, options: ColormapCallOptions): Rgba;
  (x: ColormapValues, alpha?: Alphas, bytes?: boolean): Rgba[];
  (x: ColormapValues, options: ColormapCallOptions): Rgba[];
}

/**
 * A map from numbers to colors.
 *
 * A number from 0 to 1 takes color `floor(x * N)`, and 1 the last one. Whole numbers that say so by their type (a
 * bigint, or a typed array of integers) are places in the map. What lies below takes the color `under`, what lies
 * above `over`, NaN and null `bad`.
 * @example
 * const cmap = getCmap("viridis");
 * cmap(0.5); // [0.127568, 0.566949, 0.550556, 1]
 * cmap.toHex(0.5); // "#21918c"
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the interface declares calls, which Callable provides
export abstract class Colormap extends Callable {
  /** What it is called. */
  readonly name: string;
  /** How many colors there are. */
  readonly N: number;
  /** Whether it was made of a single color, whatever N. */
  readonly monochrome: boolean = false;
  #bad: Rgba = [0, 0, 0, 0];
  #under: Rgba | null = null;
  #over: Rgba | null = null;
  #ownColors: Float64Array | undefined;
  #table: Float64Array | undefined;
  #bytes: Uint8Array | undefined;

  constructor(name: string, N: number);
  constructor(name: string, N: number, ...more: unknown[]) {
    readNoMore("Colormap", ["name", "N"], more);
    super();
    checkColorCount("Colormap: N", N);
    this.name = name;
    this.N = N;
  }

  /** A colormap of its own with the same colors; to change its extremes does not change this one's. */
  abstract copy(): Colormap;
  /** The same colors from last to first, `under` and `over` changed about. @param name @default name + "_r" */
  abstract reversed(name?: string | null): Colormap;
  /** The same map with another number of colors. */
  abstract resampled(lutsize: number): Colormap;
  /** The colors of the map, four numbers each; asked for once. */
  protected abstract makeColors(): Float64Array;

  protected evaluate([x, ...rest]: readonly unknown[]): Rgba | Rgba[] {
    const { alpha = null, bytes = false } = readCallOptions(rest);
    const isOne = isListedValue(x);
    const values = isOne ? [x as number] : readColormapValues("cmap: x", x);
    const flat = bytes ? this.#toBytes(values, alpha) : this.#toFloats(values, alpha);
    const colors = Array.from(
      { length: values.length },
      (_, index) => Array.from(flat.subarray(4 * index, 4 * index + 4)) as Rgba,
    );
    return isOne ? (colors[0] as Rgba) : colors;
  }

  /**
   * The colors of many values as an image holds them: four bytes each, cut off rather than rounded.
   * @throws PlotError when there are neither one nor as many alphas as values
   * @example getCmap("gray").toBytes([0, 0.5]) // 0, 0, 0, 255, 128, 128, 128, 255
   */
  toBytes(values: ColormapValues, alpha?: Alphas): Uint8ClampedArray {
    const alphas = alpha == null ? alpha : readAlpha("cmap: alpha", alpha);
    return this.#toBytes(readColormapValues("cmap: values", values), alphas);
  }

  #toBytes(values: ColormapValues, alpha: Alphas): Uint8ClampedArray {
    this.#bytes ??= Uint8Array.from(this.#lut(), (channel) => channel * 255);
    const colors = new Uint8ClampedArray(4 * values.length);
    return this.#paint(colors, values, this.#bytes, alpha, (value) => Math.trunc(value * 255));
  }

  /**
   * The color of a value as lines and patches have it: `#rrggbb`, or `#rrggbbaa` where it is not opaque, rounded.
   * @example getCmap("tab10").toHex(3n) // "#d62728"
   */
  toHex(x: number | bigint, alpha?: number | null): string {
    return rgbaToHex(this(x, alpha));
  }

  /** The colors of many values as lines and patches have them. */
  toHexes(values: ColormapValues, alpha?: Alphas): string[] {
    if (alpha !== undefined && alpha !== null) return this(values, alpha).map(rgbaToHex);
    const hexes: string[] = [];
    return Array.from(this.indices(values), (place) => {
      hexes[place] ??= rgbaToHex(this.#row(place));
      return hexes[place];
    });
  }

  /** The place of each value's color: N for those below, N + 1 for those above, N + 2 for those that are none. */
  indices(values: ColormapValues): Int32Array {
    return this.#places(readColormapValues("cmap: values", values));
  }

  #places(values: ColormapValues): Int32Array {
    const numbers = numberKindOf(values);
    const isCount = isIntegerKind(numbers);
    const round = numbers === "single" ? Math.fround : (scaled: number) => scaled;
    const { N } = this;
    const places = new Int32Array(values.length);
    for (let i = 0; i < places.length; i++) {
      const value = values[i] ?? Number.NaN;
      places[i] =
        isCount || typeof value === "bigint"
          ? placeOfCount(Number(value), N)
          : placeOfNumber(round(value * N), N);
    }
    return places;
  }

  /** The color of NaN and missing values. */
  getBad(): Rgba {
    return this.#row(this.N + 2);
  }

  /** The color of values below 0. */
  getUnder(): Rgba {
    return this.#row(this.N);
  }

  /** The color of values above 1. */
  getOver(): Rgba {
    return this.#row(this.N + 1);
  }

  /** Sets the color of NaN and missing values. @param alpha In place of the color's own. */
  setBad(color: ColormapColor = "k", alpha?: number | null): void {
    this.#bad = toRgba(color, "setBad: color", alpha);
    this.#forget();
  }

  /** Sets the color of values below 0. @param alpha In place of the color's own. */
  setUnder(color: ColormapColor = "k", alpha?: number | null): void {
    this.#under = toRgba(color, "setUnder: color", alpha);
    this.#forget();
  }

  /** Sets the color of values above 1. @param alpha In place of the color's own. */
  setOver(color: ColormapColor = "k", alpha?: number | null): void {
    this.#over = toRgba(color, "setOver: color", alpha);
    this.#forget();
  }

  /** Sets several of them at once; those left out stay. */
  setExtremes(extremes: ColormapExtremes): void {
    const { bad, under, over } = readOptions("setExtremes", extremes, extremeReaders);
    if (bad !== undefined) this.#bad = bad;
    if (under !== undefined) this.#under = under;
    if (over !== undefined) this.#over = over;
    this.#forget();
  }

  /**
   * A copy with other extremes; this one stays as it is.
   * @example getCmap("gray").withExtremes({ under: "blue", over: "red" })
   */
  withExtremes(extremes: ColormapExtremes): Colormap {
    const copy = this.copy();
    copy.setExtremes(extremes);
    return copy;
  }

  /** Whether red, green and blue are the same everywhere. */
  isGray(): boolean {
    const table = this.#lut();
    return table.every((channel, at) => at % 4 === 3 || channel === table[at - (at % 4)]);
  }

  /** Takes the extremes of another colormap over, `under` and `over` changed about if asked. */
  protected takeExtremes(from: Colormap, isReversed = false): this {
    this.#bad = from.#bad;
    this.#under = isReversed ? from.#over : from.#under;
    this.#over = isReversed ? from.#under : from.#over;
    return this;
  }

  /** Takes the colors of an equal colormap over, if they have been computed. */
  protected takeColors(from: Colormap): this {
    this.#ownColors = from.#colors();
    return this;
  }

  #colors(): Float64Array {
    this.#ownColors ??= this.makeColors();
    return this.#ownColors;
  }

  /** Colors, then under, over and bad. */
  #lut(): Float64Array {
    if (this.#table !== undefined) return this.#table;
    const colors = this.#colors();
    const table = new Float64Array(colors.length + 12);
    table.set(colors);
    const extremes = [this.#under ?? colors.slice(0, 4), this.#over ?? colors.slice(-4), this.#bad];
    for (const [index, color] of extremes.entries()) table.set(color, colors.length + 4 * index);
    this.#table = table;
    return table;
  }

  #forget(): void {
    this.#table = undefined;
    this.#bytes = undefined;
  }

  #row(index: number): Rgba {
    return Array.from(this.#lut().subarray(4 * index, 4 * index + 4)) as Rgba;
  }

  #toFloats(values: ColormapValues, alpha: Alphas): Float64Array {
    const colors = new Float64Array(4 * values.length);
    return this.#paint(colors, values, this.#lut(), alpha, (value) => value);
  }

  /** Writes the colors of the values, taken from a table, and their alphas, brought to the unit of the table. */
  #paint<T extends Channels>(
    colors: T,
    values: ColormapValues,
    table: ArrayLike<number>,
    alpha: Alphas,
    toUnit: (alpha: number) => number,
  ): T {
    const places = this.#places(values);
    for (let i = 0; i < places.length; i++) copyColor(table, places[i] ?? 0, colors, i);
    if (alpha === null || alpha === undefined) return colors;
    if (typeof alpha !== "number" && alpha.length !== values.length) {
      throw wrongAlphas("cmap: alpha", alpha.length, values.length);
    }
    // What is bad stays invisible unless a color was set for it.
    const isBadHidden = this.getBad().every((channel) => channel === 0);
    for (let i = 0; i < places.length; i++) {
      if (isBadHidden && places[i] === this.N + 2) continue;
      const own = typeof alpha === "number" ? alpha : Number(alpha[i] ?? 1);
      colors[4 * i + 3] = toUnit(Math.min(Math.max(own, 0), 1));
    }
    return colors;
  }
}

refuseMoreInAccessors("Colormap", Colormap.prototype);
refuseMore(
  "Colormap",
  Colormap.prototype,
  {
    setBad: ["color", "alpha"],
    setUnder: ["color", "alpha"],
    setOver: ["color", "alpha"],
    withExtremes: ["extremes"],
    toBytes: ["values", "alpha"],
    toHex: ["x", "alpha"],
    toHexes: ["values", "alpha"],
    indices: ["values"],
  },
  true,
);

function placeOfNumber(scaled: number, N: number): number {
  if (scaled >= 0 && scaled < N) return Math.trunc(scaled);
  if (scaled === N) return N - 1;
  if (scaled < 0) return N;
  return scaled > N ? N + 1 : N + 2;
}

function placeOfCount(count: number, N: number): number {
  if (count < 0) return count === missingPlace ? N + 2 : N;
  return count < N ? count : N + 1;
}

function copyColor(table: ArrayLike<number>, place: number, colors: Channels, at: number): void {
  for (let channel = 0; channel < 4; channel++) {
    colors[4 * at + channel] = table[4 * place + channel] ?? 0;
  }
}

function readCallOptions(args: readonly unknown[]): ColormapCallOptions {
  return readOptions("cmap", nameArguments("cmap", ["alpha", "bytes"], args, ["x"]), callReaders);
}

const callReaders = { alpha: readAlpha, bytes: readBoolean };

function readAlpha(where: string, value: unknown): number | ArrayLike<number> {
  if (typeof value === "number") return value;
  if (hasProperty(value, "length")) return readColormapValues(where, value) as ArrayLike<number>;
  throw invalidArgument(where, "a number from 0 to 1, or one per value", value);
}

/** Values as they are reckoned with; a missing one is NaN then. */
function readColormapValues(where: string, value: unknown): ColormapValues {
  return readValueList(where, value) as ColormapValues;
}

const readExtreme = (where: string, value: unknown): Rgba => toRgba(value, where);
const extremeReaders = { bad: readExtreme, under: readExtreme, over: readExtreme };
