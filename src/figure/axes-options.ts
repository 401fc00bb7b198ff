import { Axes } from "../axes/axes.ts";
import { type Limits, readLimitPair } from "../axes/limits.ts";
import { readScale } from "../axes/scale-name.ts";
import { axes3DReaders } from "../axes/three-d/axes-3d-readers.ts";
import type { Axes3DProperties } from "../axes/three-d/camera-options.ts";
import { invalidArgument } from "../errors.ts";
import {
  isInstance,
  isPlainObject,
  ownCopy,
  type Reader,
  readOneOf,
  readOptions,
  readText,
} from "../options.ts";
import type { ScaleName } from "../ticker/scale.ts";

/** What new axes can be given at once: the arguments of their setters, which are called in the order they stand here. */
export interface AxesProperties {
  /** The title above the axes. @default none */
  title?: string;
  /** The name of the horizontal axis. @default none */
  xlabel?: string;
  /** The name of the vertical axis. @default none */
  ylabel?: string;
  /** The horizontal view limits; null keeps a side. @default chosen from the data */
  xlim?: Limits;
  /** The vertical view limits; null keeps a side. @default chosen from the data */
  ylim?: Limits;
  /** The horizontal scale. @default "linear" */
  xscale?: ScaleName;
  /** The vertical scale. @default "linear" */
  yscale?: ScaleName;
  /** `"3d"` makes axes of three dimensions, see {@link Axes3D}. @default "rectilinear" */
  projection?: "rectilinear";
}

/** What new axes of three dimensions can be given at once. */
export interface Axes3DOptions
  extends Omit<AxesProperties, "projection" | "xscale" | "yscale">,
    Axes3DProperties {
  /** Makes axes of three dimensions. */
  projection: "3d";
}

/** What `Figure.addSubplot` and `Figure.addAxes` take after the place. */
export interface AddAxesOptions extends AxesProperties {
  /** Axes whose horizontal scale and limits are to be those of the new ones. @default none */
  sharex?: Axes;
  /** Axes whose vertical scale and limits are to be those of the new ones. @default none */
  sharey?: Axes;
}

/** The same for axes of three dimensions. */
export interface AddAxes3DOptions
  extends Axes3DOptions,
    Pick<AddAxesOptions, "sharex" | "sharey"> {}

const readAxesToShare: Reader<Axes> = (where, value) => {
  if (isInstance(value, Axes)) return value;
  throw invalidArgument(where, "axes, as addSubplot returns them", value);
};

/** Readers of what all axes of a grid can be given. */
const propertyReaders = {
  title: readText,
  xlabel: readText,
  ylabel: readText,
  xlim: readLimitPair,
  ylim: readLimitPair,
  xscale: readScale,
  yscale: readScale,
  projection: readOneOf(["rectilinear", "3d"]),
} satisfies Record<keyof AxesProperties, Reader<unknown>>;

const addAxesReaders = {
  ...propertyReaders,
  sharex: readAxesToShare,
  sharey: readAxesToShare,
} satisfies Record<keyof AddAxesOptions, Reader<unknown>>;

/** Whether options ask for axes of three dimensions. */
export function areOf3D(options: object): boolean {
  return "projection" in options && options.projection === "3d";
}

/** Reads what all axes of a grid are given. */
export const readProperties: Reader<object> = (where, value) =>
  readFor(where, value, propertyReaders);

/** Reads what new axes are given, and whose axes they share. */
export function readAddAxes(fn: string, options: unknown): AddAxesRequest {
  return readFor(fn, options, addAxesReaders);
}

/** What new axes are given, once read. */
export interface AddAxesRequest {
  readonly sharex?: Axes | undefined;
  readonly sharey?: Axes | undefined;
}

function readFor(
  fn: string,
  value: unknown,
  readers: Readonly<Record<string, Reader<unknown>>>,
): Record<string, unknown> {
  const options = isPlainObject(value) ? ownCopy(fn, value) : value;
  const isOf3D = isPlainObject(options) && areOf3D(options);
  return readOptions(fn, options, isOf3D ? { ...readers, ...axes3DReaders() } : readers);
}

const setters: {
  [Name in keyof Omit<AxesProperties, "projection">]-?: (
    axes: Axes,
    value: NonNullable<AxesProperties[Name]>,
  ) => void;
} = {
  title: (axes, title) => axes.setTitle(title),
  xlabel: (axes, label) => axes.setXlabel(label),
  ylabel: (axes, label) => axes.setYlabel(label),
  xlim: (axes, limits) => axes.setXlim(limits),
  ylim: (axes, limits) => axes.setYlim(limits),
  xscale: (axes, scale) => axes.setXscale(scale),
  yscale: (axes, scale) => axes.setYscale(scale),
};

/** Gives axes what was asked for, in the order it was. */
export function applyProperties(axes: Axes, properties: object): void {
  for (const [name, value] of Object.entries(properties)) {
    setters[name as keyof typeof setters]?.(axes, value as never);
  }
}
