import { readNoArguments, refuseMoreInAccessors } from "../options.ts";
import type { Colormap } from "../style/colormaps/colormap.ts";
import { readColormap } from "../style/colormaps/registry.ts";
import type { Normalize, NormValue } from "../style/norms/normalize.ts";
import type { Hatching } from "./area/area-look.ts";
import { defaultNorm, readClim, readNorm } from "./norm-calls.ts";
import { RasterArtist, type Standing } from "./raster-artist.ts";

/** What brings values to colors: a norm to numbers from 0 to 1, and a colormap from there. */
export interface ColorMapping {
  readonly cmap: Colormap;
  readonly norm: Normalize;
}

/** What a colorbar shows of an artist that has levels, such as contours: a face between any two of them, or a line at each. */
export interface ColorLevels {
  /** The levels, and values beyond them where the artist has colors for what lies outside. */
  readonly boundaries: readonly number[];
  /** The value whose color each face has. */
  readonly values: readonly number[];
  /** The levels that were asked for, where the ticks are. */
  readonly ticks: readonly number[];
  readonly extend: "neither" | "both" | "min" | "max";
  /** The hatching of each face, null for none. */
  readonly hatches: readonly (Hatching | null)[];
  /** The lines at the levels in place of faces, with widths in points; null for faces. */
  readonly lines:
    | readonly { readonly level: number; readonly color: string; readonly linewidth: number }[]
    | null;
}

/** An artist whose colors stand for values, as matplotlib's `ScalarMappable`. */
export abstract class ScalarMappable extends RasterArtist {
  #cmap: Colormap | null;
  #norm: Normalize | null;
  readonly #listeners = new Set<() => void>();
  readonly #tell = () => {
    for (const listener of this.#listeners) listener();
  };

  /** @param mapping What colors its values; null for an artist whose colors were given. */
  constructor(mapping: ColorMapping | null, standing: Standing = {}) {
    super(standing);
    this.#cmap = mapping?.cmap ?? null;
    this.#norm = mapping?.norm ?? null;
    this.#norm?.onChange(this.#tell);
  }

  /** The name of its class in messages. @internal */
  protected abstract readonly title: string;
  /** The values that are colored, row by row; null where colors were given instead. */
  abstract getArray(): ArrayLike<number> | null;

  /** The axes it is drawn in, which make room for its colorbar; null for one that belongs to none. */
  readonly axes: object | null = null;

  /** What a colorbar shows in place of all colors; null for an artist without levels. @internal */
  get colorLevels(): ColorLevels | null {
    return null;
  }

  /** The colormap. */
  get cmap(): Colormap {
    this.#cmap ??= readColormap("cmap", "viridis");
    return this.#cmap;
  }

  /** What brings values to 0..1. */
  get norm(): Normalize {
    this.#norm ??= defaultNorm();
    return this.#norm;
  }

  /** The colormap, as matplotlib's getter gives it. */
  getCmap(): Colormap {
    return this.cmap;
  }

  /**
   * Colors the values by another colormap; colorbars follow.
   * @param cmap A colormap or its name.
   * @throws PlotError for a name that is none
   * @example image.setCmap("gray");
   */
  setCmap(cmap: string | Colormap): void {
    this.#cmap = readColormap(`${this.title}.setCmap: cmap`, cmap);
    this.#tell();
  }

  /**
   * Norms the values anew; limits the norm lacks are those of the values.
   * @throws PlotError for what is no norm
   * @example image.setNorm(new LogNorm());
   */
  setNorm(norm: Normalize): void {
    const read = readNorm(`${this.title}.setNorm: norm`, norm);
    this.#norm?.offChange(this.#tell);
    this.#norm = read;
    read.onChange(this.#tell);
    this.autoscaleNone();
    this.#tell();
  }

  /** The values of the first and the last color; null where no value tells them. */
  getClim(): [vmin: number | null, vmax: number | null] {
    return [this.norm.vmin, this.norm.vmax];
  }

  /**
   * Sets the values of the first and the last color; null, or nothing, keeps one.
   * @throws PlotError for what is no finite number
   * @example image.setClim(0, 1); image.setClim({ vmax: 2 });
   */
  setClim(vmin: number | null, vmax?: number | null): void;
  setClim(limits: readonly [vmin: number | null, vmax: number | null]): void;
  setClim(limits: { vmin?: number | null; vmax?: number | null }): void;
  setClim(...args: unknown[]): void {
    const { vmin, vmax } = readClim(`${this.title}.setClim`, args);
    if (vmin !== null) this.norm.vmin = vmin;
    if (vmax !== null) this.norm.vmax = vmax;
  }

  /** Sets the limits to the least and the greatest finite value. */
  autoscale(): void;
  autoscale(...args: unknown[]): void {
    readNoArguments(`${this.title}.autoscale`, args);
    this.norm.autoscale(this.#values);
  }

  /** Sets the limits that are not known yet. */
  autoscaleNone(): void;
  autoscaleNone(...args: unknown[]): void {
    readNoArguments(`${this.title}.autoscaleNone`, args);
    this.norm.autoscaleNone(this.#values);
  }

  get #values(): ArrayLike<NormValue> {
    return this.getArray() ?? [];
  }

  /** Tells those who follow its colors that they are others now. */
  changed(): void {
    this.#tell();
  }

  /** Calls a function whenever norm, limits or colormap change. @internal */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Ends that. @internal */
  offChange(listener: () => void): void {
    this.#listeners.delete(listener);
  }
}

refuseMoreInAccessors("ScalarMappable", ScalarMappable.prototype);
