/** The colors of contours: a colormap over the levels, or colors in turn. */

import type { Colormap } from "../../style/colormaps/colormap.ts";
import { ListedColormap } from "../../style/colormaps/listed-colormap.ts";
import { getCmap } from "../../style/colormaps/registry.ts";
import type { ColormapColor } from "../../style/colormaps/rgba.ts";
import { LogNorm } from "../../style/norms/log-norms.ts";
import { NoNorm } from "../../style/norms/no-norm.ts";
import { Normalize } from "../../style/norms/normalize.ts";
import { colorsAndCmap } from "./errors.ts";
import type { ContourExtend } from "./levels.ts";

/** How contours are colored. */
export interface ContourColorOptions {
  /** What messages begin with. */
  readonly fn: string;
  /** One color, or colors that repeat. Not together with `cmap`. */
  readonly colors?: string | readonly ColormapColor[] | null;
  /** A colormap or its name. @default "viridis" */
  readonly cmap?: string | Colormap | null;
  /** @default linear, logarithmic on a logarithmic scale */
  readonly norm?: Normalize | null;
  /** Ends of the norm. @default the first and the last level */
  readonly vmin?: number | null;
  readonly vmax?: number | null;
  readonly log?: boolean;
  readonly extend?: ContourExtend;
  readonly alpha?: number | null;
}

/** The colors of contours, and what they came from. */
export interface ContourColors {
  /** One per level, or per layer. */
  readonly hexes: readonly string[];
  readonly cmap: Colormap;
  readonly norm: Normalize;
  /** Whether all have the same color; lines below 0 are then dashed. */
  readonly monochrome: boolean;
}

/**
 * The colors of lines at levels, or of layers between them.
 * @param layers The middles of layers; null for lines.
 * @throws PlotError for a colormap there is not, and for both colors and a colormap
 */
export function contourColors(
  levels: readonly number[],
  layers: readonly number[] | null,
  options: ContourColorOptions,
): ContourColors {
  const { fn, colors = null, alpha = null } = options;
  if (colors !== null) {
    if (options.cmap !== null && options.cmap !== undefined) throw colorsAndCmap(fn, colors);
    return colorsInTurn(levels, layers, colors, options);
  }
  const cmap = getCmap(options.cmap);
  const norm = options.norm ?? (options.log ? new LogNorm() : new Normalize());
  if (typeof options.vmin === "number") norm.vmin = options.vmin;
  if (typeof options.vmax === "number") norm.vmax = options.vmax;
  norm.autoscaleNone(levels);
  if (options.extend !== undefined && options.extend !== "neither") norm.clip = false;
  const hexes = cmap.toHexes(norm(Float64Array.from(layers ?? levels)), alpha);
  return { hexes, cmap, norm, monochrome: cmap.monochrome };
}

/** The line styles of levels: with one color for all, those below 0 are dashed. */
export function isDashed(level: number, monochrome: boolean, zmin: number, zmax: number): boolean {
  return monochrome && level < -(zmax - zmin) * 1e-15;
}

function colorsInTurn(
  levels: readonly number[],
  layers: readonly number[] | null,
  colors: string | readonly ColormapColor[],
  { extend = "neither", alpha = null }: ContourColorOptions,
): ContourColors {
  const below = Number(extend === "min" || extend === "both");
  const above = Number(extend === "max" || extend === "both");
  const count = layers === null ? levels.length : levels.length - 1;
  const isForAll =
    typeof colors !== "string" && below + above > 0 && colors.length === count + below + above;
  const own = isForAll && below ? colors.slice(1) : colors;
  const cmap = new ListedColormap(own, null, count);
  if (isForAll && below) cmap.setUnder(colors[0]);
  if (isForAll && above) cmap.setOver(colors.at(-1));
  const first = layers === null ? 0 : -below;
  const places = Int32Array.from(layers ?? levels, (_, index) => first + index);
  const norm = new NoNorm();
  norm.autoscaleNone(levels);
  return { hexes: cmap.toHexes(norm(places), alpha), cmap, norm, monochrome: cmap.monochrome };
}
