/** What `Figure.colorbar` takes, and what it needs of its figure. */

import { ScalarMappable } from "../artists/scalar-mappable.ts";
import type { Anchor } from "../axes/aspect.ts";
import { Axes } from "../axes/axes.ts";
import type { FormatterLike } from "../axes/axis.ts";
import type { RcParams } from "../config/rc-params.ts";
import { invalidArgument } from "../errors.ts";
import type { SubplotSpec } from "../layout/gridspec.ts";
import {
  isInstance,
  nameArguments,
  type Reader,
  readBoolean,
  readNumber,
  readOneOf,
  readOptions,
  readPositive,
  readText,
} from "../options.ts";
import type { Box } from "../space/axes-space.ts";
import { type ExtendName, extendNames } from "../style/norms/extend.ts";
import { FormatStrFormatter } from "../ticker/formatters/format-str.ts";
import { readFormatter } from "../ticker/formatters/read-formatter.ts";
import { FixedLocator } from "../ticker/locators/fixed.ts";
import { readLocator } from "../ticker/locators/read-locator.ts";
import type { Formatter, Locator } from "../ticker/types.ts";
import type { AxesPlace } from "./axes-stack.ts";
import { besideOwnAxes, noMappable, nothingToMap } from "./colorbar-errors.ts";
import type { AxesArray } from "./subplots.ts";

/** The side of its axes at which a colorbar stands. */
export type ColorbarLocation = "left" | "right" | "top" | "bottom";

/** What `Figure.colorbar` takes. Fractions are those of the place of the axes that make room. */
export interface ColorbarOptions {
  /** Axes that are to hold the colorbar; they are filled. @default new ones, for which others make room */
  cax?: Axes | null;
  /** The axes that make room, one or a list of them. @default those of the image */
  ax?: AxesArray | readonly Axes[] | null;
  /** At which side. @default "right", or "bottom" of a horizontal one */
  location?: ColorbarLocation | null;
  /** The direction of the bar. @default what suits the location */
  orientation?: "vertical" | "horizontal" | null;
  /** Room for the colorbar. @default 0.15 */
  fraction?: number;
  /** The gap between it and the axes. @default 0.05; 0.1 at the left, 0.15 at the bottom */
  pad?: number;
  /** Its length beside that of the axes. @default 1 */
  shrink?: number;
  /** Its length beside its breadth. @default 20 */
  aspect?: number;
  /** Where in its room it stands. @default in the middle, next to the axes */
  anchor?: readonly [x: number, y: number];
  /** Where in their place the axes stand that made room; false leaves that. @default next to the colorbar */
  panchor?: readonly [x: number, y: number] | false;
  /** At which ends it is pointed, for values beyond its limits. @default that of the norm, mostly "neither" */
  extend?: ExtendName | null;
  /** Lengths of the ends beside the inner one; `"auto"` is that of a face. @default 0.05 */
  extendfrac?: number | readonly [lower: number, upper: number] | "auto" | null;
  /** Whether ends are rectangles rather than triangles. @default false */
  extendrect?: boolean;
  /** Whether the faces of levels are all of one length. @default "uniform" */
  spacing?: "uniform" | "proportional";
  /** Where it has ticks: places, or a locator. @default as on any axis; at the edges of regions */
  ticks?: readonly number[] | Locator | null;
  /** How ticks are written: a formatter, or a text such as `"%.1f"` or `"{x:.1f}"`. @default as on any axis */
  format?: FormatterLike | null;
  /** Where ticks stand; beside axes that made room, on the outer side. @default "right", or "bottom" */
  ticklocation?: ColorbarLocation | "auto";
  /** Whether lines part the colors. @default false */
  drawedges?: boolean;
  /** What is written along it. @default "" */
  label?: string;
  /** Values between which the colors change. @default as many steps as the colormap has colors */
  boundaries?: readonly number[] | null;
  /** The value each face has the color of. @default the middles between boundaries */
  values?: readonly number[] | null;
  /** Whether one axes that makes room parts its cell with the colorbar, and both move with the grid. @default true */
  useGridspec?: boolean;
}

/** What making a colorbar needs of its figure. */
export interface ColorbarHost {
  readonly rc: Readonly<RcParams>;
  has(axes: Axes): boolean;
  placeOf(axes: Axes): AxesPlace | undefined;
  /** Gives axes another place. */
  replace(axes: Axes, place: SubplotSpec): void;
  /** Moves axes out of their place, to a box in points. */
  moveAside(axes: Axes, box: Box): void;
  /** Adds axes without making them the current ones. */
  add(place: SubplotSpec | Box): Axes;
  /** The current axes. */
  current(): Axes;
}

/** What was asked for. */
export type ColorbarRequest = ReturnType<typeof readColorbar>;

/** Reads the arguments of `Figure.colorbar`. */
export function readColorbar(fn: string, args: readonly unknown[], host: ColorbarHost) {
  const { mappable, ...options } = nameArguments(fn, ["mappable", "cax", "ax"], args);
  if (!isInstance(mappable, ScalarMappable)) throw noMappable(fn, mappable);
  if (mappable.getArray() === null && mappable.colorLevels === null) throw nothingToMap(fn);
  const read = readOptions(fn, options, readers(host));
  if (read.cax !== undefined) requireNoPlace(fn, read);
  return { ...read, mappable };
}

function requireNoPlace(fn: string, read: object): void {
  const placing = ["ax", "location", "fraction", "pad", "shrink", "aspect", "anchor", "panchor"];
  const name = placing.find((each) => each in read);
  if (name !== undefined) throw besideOwnAxes(fn, name);
}

function readers(host: ColorbarHost) {
  const locations = ["left", "right", "top", "bottom"] as const;
  return {
    cax: ((where, value) => axesReader(host)(where, value)) as Reader<Axes>,
    ax: readParents(host),
    location: readOneOf(locations),
    orientation: readOneOf(["vertical", "horizontal"]),
    fraction: readNumber(1e-3, 0.99),
    pad: readNumber(0, 0.98),
    shrink: readNumber(1e-3, 1),
    aspect: readPositive,
    anchor: readAnchorPair,
    panchor: ((where, value) => (value === false ? value : readAnchorPair(where, value))) as Reader<
      Anchor | false
    >,
    extend: readOneOf(extendNames),
    extendfrac: readLengths,
    extendrect: readBoolean,
    spacing: readOneOf(["uniform", "proportional"]),
    ticks: readBarTicks,
    format: readBarFormat,
    ticklocation: readOneOf([...locations, "auto"]),
    drawedges: readBoolean,
    label: readText,
    boundaries: readRising,
    values: readValues,
    useGridspec: readBoolean,
  };
}

function axesReader(host: ColorbarHost): Reader<Axes> {
  return (where, value) => {
    if (value instanceof Axes && host.has(value)) return value;
    throw invalidArgument(where, "axes of this figure", value);
  };
}

/** Axes that make room, and whether they came as a list. */
interface Parents {
  readonly axes: readonly Axes[];
  readonly isList: boolean;
}

function readParents(host: ColorbarHost): Reader<Parents> {
  return (where, value) => {
    const given: unknown[] = Array.isArray(value) ? value.flat(2) : [value];
    if (given.length === 0)
      throw invalidArgument(where, "axes of this figure, or a list of them", value);
    const read = axesReader(host);
    if (!Array.isArray(value)) return { axes: [read(where, value)], isList: false };
    return { axes: given.map((each, index) => read(`${where}[${index}]`, each)), isList: true };
  };
}

const readAnchorPair: Reader<readonly [number, number]> = (where, value) => {
  const [x, y, ...more] = Array.isArray(value) ? value : [];
  const isFraction = (each: unknown) => typeof each === "number" && each >= 0 && each <= 1;
  if (isFraction(x) && isFraction(y) && more.length === 0) return [x, y];
  throw invalidArgument(where, "[x, y], fractions from 0 to 1", value);
};

const readLengths: Reader<"auto" | readonly [number, number]> = (where, value) => {
  if (value === "auto") return value;
  const pair: unknown[] = Array.isArray(value) ? value : [value, value];
  const areLengths = pair.every((each) => typeof each === "number" && each >= 0 && each <= 10);
  if (areLengths && pair.length === 2) return pair as [number, number];
  throw invalidArgument(where, 'a number from 0 to 10, two of them, or "auto"', value);
};

const readBarTicks: Reader<Locator> = (where, value) => {
  const isList = Array.isArray(value) || ArrayBuffer.isView(value);
  if (!isList) return readLocator(where, value);
  const places = readValues(where, value);
  return new FixedLocator(places, Math.max(places.length, 1));
};

const readBarFormat: Reader<Formatter> = (where, value) =>
  typeof value === "string" && value.includes("%")
    ? new FormatStrFormatter(value)
    : readFormatter(where, value);

const readValues: Reader<readonly number[]> = (where, value) => {
  const isList = Array.isArray(value) || ArrayBuffer.isView(value);
  const numbers: unknown[] = isList ? Array.from(value as ArrayLike<unknown>) : [];
  if (isList && numbers.every(Number.isFinite)) return numbers as number[];
  throw invalidArgument(where, "a list of finite numbers", value);
};

const readRising: Reader<readonly number[]> = (where, value) => {
  const numbers = readValues(where, value);
  const rises = numbers.every((each, at) => at === 0 || each > (numbers[at - 1] ?? each));
  if (rises && numbers.length > 1) return numbers;
  throw invalidArgument(where, "at least two rising numbers", value);
};
