/** What the verbs that draw images take, and how it is read. */
import type { Data } from "../../data/data.ts";
import { type ImageCells, readImageCells } from "../../data/image-cells.ts";
import {
  nameArguments,
  type Reader,
  readNumber,
  readOneOf,
  readOptions,
  readText,
} from "../../options.ts";
import { type MappingOptions, mappingReaders } from "../color-mapping.ts";
import type { LineOptions } from "../line/line2d.ts";
import { type ArtistOptions, standingReaders } from "../raster-artist.ts";
import { readExtent } from "./changes.ts";
import { invalidAspect, invalidInterpolation } from "./errors.ts";
import type { Extent, Interpolation, Origin } from "./image-state.ts";

/** Rows of numbers, or of colors: nested arrays, typed arrays, an ndarray or a tensor. */
export type ImageInput = Data | ArrayLike<Data>;

/** What `imshow` takes by name. */
export interface ImshowOptions extends MappingOptions, ArtistOptions {
  /** How high a unit of y is beside the width of a unit of x; `"auto"` fills the axes. @default "equal" */
  aspect?: number | "auto" | "equal" | null;
  /** How cells that are no whole number of pixels are drawn. @default rcParams["image.interpolation"], "antialiased" */
  interpolation?: Interpolation | null;
  /** Opacity from 0 to 1. @default that of the colors */
  alpha?: number | null;
  /** Where the first row is. @default rcParams["image.origin"], "upper" */
  origin?: Origin | null;
  /** Left, right, bottom and top in data units. @default the middles of cells are at whole numbers */
  extent?: Extent | null;
  /** Its name. @default `_childN` */
  label?: string;
  /** Artists of a higher order are drawn later; lines have 2. @default 0 */
  zorder?: number;
}

/** What `matshow` takes: as `imshow`, with cells as they are. */
export interface MatshowOptions extends ImshowOptions {
  /** How cells that are no whole number of pixels are drawn. @default "nearest" */
  interpolation?: Interpolation | null;
}

/** What `spy` takes. */
export interface SpyOptions extends Omit<ImshowOptions, "interpolation" | "cmap"> {
  /** Values up to it on either side of 0 count as 0. @default 0 */
  precision?: number;
  /** The colors of what is 0 and what is not. @default white and black */
  cmap?: MappingOptions["cmap"];
}

/** What has `spy` draw markers; all that a line takes but its style. */
export interface SpyMarkers extends Omit<LineOptions, "linestyle" | "ls"> {}

function interpolations(): readonly Interpolation[] {
  return ["antialiased", "nearest", "none"];
}

function imshowReaders() {
  const { visible, clipOn } = standingReaders();
  return {
    ...mappingReaders(),
    aspect: readImageAspect,
    interpolation: readInterpolation,
    alpha: readNumber(0, 1),
    visible,
    clipOn,
    origin: readOneOf(["upper", "lower"]),
    extent: readExtent as Reader<Extent>,
    label: readText,
    zorder: readNumber(),
  };
}

/** What `imshow` was asked for. */
export type ImageRequest = Omit<ReturnType<typeof readImshow>, "cells"> & {
  readonly cells: ImageCells;
};

/**
 * Reads the arguments of `imshow`.
 * @param first The name of the first argument. @default "X"
 */
export function readImshow(fn: string, args: readonly unknown[], first = "X") {
  const { [first]: X, ...options } = nameArguments(fn, [first, "cmap", "norm"], args);
  const read = readOptions(fn, options, imshowReaders());
  return Object.assign(read, { cells: readImageCells(fn, first, X) });
}

const readImageAspect: Reader<number | "auto"> = (where, value) => {
  if (value === "auto") return value;
  if (value === "equal") return 1;
  if (typeof value === "number" && Number.isFinite(value) && value > 0) return value;
  throw invalidAspect(where, value);
};

const readInterpolation: Reader<Interpolation> = (where, value) => {
  const name = interpolations().find((known) => known === value);
  if (name === undefined) throw invalidInterpolation(where, value, interpolations());
  return name;
};
