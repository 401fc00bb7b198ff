import { invalidArgument } from "../../errors.ts";
import { readNoMore, refuseMore } from "../../options.ts";
import { Colormap } from "./colormap.ts";
import { checkColorCount } from "./errors.ts";
import {
  lookupChannel,
  type SegmentData,
  type SegmentRow,
  type Segments,
  stepFrom0To1,
} from "./lookup-table.ts";
import { type ColormapColor, toRgba } from "./rgba.ts";

/** A color, with its place from 0 to 1. */
export type PlacedColor = readonly [value: number, color: ColormapColor];

const channelNames = ["red", "green", "blue", "alpha"] as const;

/**
 * A colormap whose red, green and blue run straight from point to point.
 *
 * Each channel is a list of rows `[x, y0, y1]`: at the place `x` it comes to `y0` and goes on from `y1`; or it is a
 * function of the place. Alpha is 1 when it is left out.
 * @throws PlotError for rows that do not run from 0 to 1
 * @example
 * const ramp = [[0, 0, 0], [1, 1, 1]] as const;
 * const off = [[0, 0, 0], [1, 0, 0]] as const;
 * new LinearSegmentedColormap("reds", { red: ramp, green: off, blue: off })
 */
export class LinearSegmentedColormap extends Colormap {
  /** Its channels, as they were given. */
  readonly segmentdata: SegmentData;
  /** Exponent of the places: above 1, the first colors take more room. */
  readonly gamma: number;

  constructor(name: string, segmentdata: SegmentData, N?: number, gamma?: number);
  constructor(name: string, segmentdata: SegmentData, N = 256, gamma = 1, ...more: unknown[]) {
    readNoMore("LinearSegmentedColormap", ["name", "segmentdata", "N", "gamma"], more);
    super(name, N);
    checkChannels(segmentdata);
    this.segmentdata = segmentdata;
    this.gamma = gamma;
  }

  /**
   * Makes a colormap that runs evenly from color to color, or through colors at places of their own.
   * @param N How many colors it is cut into.
   * @throws PlotError for fewer than one color, and for places that do not run from 0 to 1
   * @example LinearSegmentedColormap.fromList("heat", ["black", "red", "white"])
   */
  static fromList(
    name: string,
    colors: readonly (ColormapColor | PlacedColor)[],
    N = 256,
    gamma = 1,
  ): LinearSegmentedColormap {
    const placed = placeColors(colors);
    const rgba = placed.map(([, color], index) => toRgba(color, `fromList: colors[${index}]`));
    const rows = (channel: number): SegmentRow[] =>
      placed.map(([x], index) => [x, rgba[index]?.[channel] ?? 0, rgba[index]?.[channel] ?? 0]);
    const data = { red: rows(0), green: rows(1), blue: rows(2), alpha: rows(3) };
    return new LinearSegmentedColormap(name, data, N, gamma);
  }

  copy(): LinearSegmentedColormap {
    const { name, segmentdata, N, gamma } = this;
    return new LinearSegmentedColormap(name, segmentdata, N, gamma)
      .takeExtremes(this)
      .takeColors(this);
  }

  reversed(name: string | null = null): LinearSegmentedColormap {
    const { red, green, blue, alpha } = this.segmentdata;
    const data = { red: reverse(red), green: reverse(green), blue: reverse(blue) };
    const all = alpha === undefined ? data : { ...data, alpha: reverse(alpha) };
    const reversed = new LinearSegmentedColormap(name ?? `${this.name}_r`, all, this.N, this.gamma);
    return reversed.takeExtremes(this, true);
  }

  /** The same segments cut into another number of colors; as in matplotlib, gamma is 1 again. */
  resampled(lutsize: number): LinearSegmentedColormap {
    checkColorCount("resampled: lutsize", lutsize);
    return new LinearSegmentedColormap(this.name, this.segmentdata, lutsize).takeExtremes(this);
  }

  protected makeColors(): Float64Array {
    const table = new Float64Array(4 * this.N).fill(1);
    for (const [offset, name] of channelNames.entries()) {
      const channel = this.segmentdata[name];
      if (channel === undefined) continue;
      const gamma = name === "alpha" ? 1 : this.gamma;
      const values = lookupChannel(channel, this.N, gamma, whereIs(name));
      for (const [index, value] of values.entries()) table[4 * index + offset] = value;
    }
    return table;
  }
}

refuseMore("LinearSegmentedColormap", LinearSegmentedColormap.prototype, {
  copy: [],
  reversed: ["name"],
  resampled: ["lutsize"],
});

function whereIs(channel: string): string {
  return `LinearSegmentedColormap: segmentdata.${channel}`;
}

function checkChannels(segmentdata: SegmentData): void {
  if (typeof segmentdata !== "object" || segmentdata === null) {
    const expected = "an object of channels, { red, green, blue }";
    throw invalidArgument("LinearSegmentedColormap: segmentdata", expected, segmentdata);
  }
  for (const name of channelNames) {
    const channel: unknown = segmentdata[name];
    if (name === "alpha" && channel === undefined) continue;
    if (typeof channel !== "function" && !Array.isArray(channel)) {
      throw invalidArgument(whereIs(name), "rows [x, y0, y1], or a function of x", channel);
    }
  }
}

function placeColors(colors: readonly (ColormapColor | PlacedColor)[]): PlacedColor[] {
  if (!Array.isArray(colors) || colors.length === 0) {
    throw invalidArgument("fromList: colors", "an array of at least one color", colors);
  }
  if (isPlacedColor(colors[0])) return colors;
  return colors.map((color, index) => [stepFrom0To1(index, colors.length), color]);
}

function isPlacedColor(color: unknown): boolean {
  return Array.isArray(color) && color.length === 2;
}

function reverse(channel: Segments): Segments {
  if (typeof channel === "function") return (x) => channel(1 - x);
  return channel.map(([x, y0, y1]): SegmentRow => [1 - x, y1, y0]).toReversed();
}
