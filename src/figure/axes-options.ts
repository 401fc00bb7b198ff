import { Axes } from "../axes/axes.ts";
import { readScale } from "../axes/axes-view.ts";
import { type Limits, readLimitPair } from "../axes/limits.ts";
import { invalidArgument } from "../errors.ts";
import { isInstance, type Reader, readText } from "../options.ts";
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
}

/** What `Figure.addSubplot` and `Figure.addAxes` take after the place. */
export interface AddAxesOptions extends AxesProperties {
  /** Axes whose horizontal scale and limits are to be those of the new ones. @default none */
  sharex?: Axes;
  /** Axes whose vertical scale and limits are to be those of the new ones. @default none */
  sharey?: Axes;
}

const readAxes: Reader<Axes> = (where, value) => {
  if (isInstance(value, Axes)) return value;
  throw invalidArgument(where, "axes, as addSubplot returns them", value);
};

/** Readers of what all axes of a grid can be given. */
export const propertyReaders = {
  title: readText,
  xlabel: readText,
  ylabel: readText,
  xlim: readLimitPair,
  ylim: readLimitPair,
  xscale: readScale,
  yscale: readScale,
} satisfies Record<keyof AxesProperties, Reader<unknown>>;

export const addAxesReaders = {
  ...propertyReaders,
  sharex: readAxes,
  sharey: readAxes,
} satisfies Record<keyof AddAxesOptions, Reader<unknown>>;

const setters: {
  [Name in keyof AxesProperties]-?: (axes: Axes, value: NonNullable<AxesProperties[Name]>) => void;
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
    setters[name as keyof AxesProperties](axes, value as never);
  }
}
