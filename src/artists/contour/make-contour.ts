import { contourColors, isDashed } from "../../data/contour/colors.ts";
import {
  type ContourAreaSet,
  type ContourLineSet,
  contourAreaSet,
  contourLineSet,
  type ContourQuestion as SetOptions,
} from "../../data/contour/contour.ts";
import { isLogarithmic } from "../../data/contour/level-ticks.ts";
import { isKeywords } from "../../options.ts";
import {
  type DashPattern,
  type DashSettings,
  dashPattern,
  type LineStyle,
  toLineStyle,
} from "../../style/dashes.ts";
import { LogNorm } from "../../style/norms/log-norms.ts";
import type { DataLimits } from "../../ticker/autoscale.ts";
import { hatching } from "../area/area-look.ts";
import type { ArtistLimits } from "../artist.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { areaLookOf } from "./area-look-of.ts";
import { type ContourRequest, readContourOptions } from "./contour-options.ts";
import type { ContourParts } from "./contour-parts.ts";
import { noLevelsInRange, wrongNumberOfArguments } from "./errors.ts";
import { labelContours } from "./make-labels.ts";
import { type ContourLabeler, QuadContourSet } from "./quad-contour-set.ts";
import { readGridPlaces, readHeights } from "./read-heights.ts";

/** Adds contour lines, or areas between them. */
export function makeContour(
  axes: DrawingAxes,
  fn: string,
  filled: boolean,
  args: readonly unknown[],
): QuadContourSet {
  const { z, places, request } = readContour(axes, fn, args);
  const log = isLog(request);
  const { rcNow: rc } = axes;
  const origin = request.origin === "image" ? rc["image.origin"] : (request.origin ?? null);
  const { levels = null, locator, extend = "neither", extent = null } = request;
  const { cornerMask = rc["contour.corner_mask"] } = request;
  const chosen = { levels, locator, extend, log };
  const options: SetOptions = { fn, ...places, ...chosen, origin, extent, cornerMask };
  const set = filled ? contourAreaSet(z, options) : contourLineSet(z, options);
  const parts = contourParts(axes, fn, set, request, () =>
    contourAreaSet(z, { ...options, overlap: true }),
  );
  if (set.isOutside) axes.warn(noLevelsInRange(fn, set.zmin, set.zmax));
  const label: ContourLabeler = (contours, caller, given) =>
    labelContours(axes, caller, contours, given);
  return axes.addArtist(new QuadContourSet(axes, parts, label), ["x", "y"]);
}

function isLog({ norm, locator }: ContourRequest): boolean {
  return norm instanceof LogNorm || isLogarithmic(locator);
}

/** z, or x, y and z, and perhaps levels behind them. */
function readContour(axes: DrawingAxes, fn: string, args: readonly unknown[]) {
  const last = args.at(-1);
  const hasOptions = args.length > 1 && isKeywords(last);
  const ordered = hasOptions ? args.slice(0, -1) : args;
  if (ordered.length < 1 || ordered.length > 4) throw wrongNumberOfArguments(fn, ordered.length);
  const isPlaced = ordered.length > 2;
  const [across, up, heights] = isPlaced ? ordered : [null, null, ordered[0]];
  const levels = ordered[isPlaced ? 3 : 1];
  const options = { ...(hasOptions ? last : {}), ...(levels === undefined ? {} : { levels }) };
  const x = readGridPlaces({ fn, name: "x" }, across);
  const y = readGridPlaces({ fn, name: "y" }, up);
  const request = readContourOptions(fn, options, axes.rcNow["axes.prop_cycle"]);
  return { z: readHeights(fn, heights, x, y), places: { x, y }, request };
}

function contourParts(
  axes: DrawingAxes,
  fn: string,
  set: ContourLineSet | ContourAreaSet,
  request: ContourRequest,
  stack: () => ContourAreaSet,
): ContourParts {
  const { rcNow: rc } = axes;
  const layers = "layers" in set ? set.layers : null;
  const log = isLog(request);
  const { extend = "neither", alpha = null, linestyles, hatches = [] } = request;
  const { hexes, cmap, norm, monochrome } = contourColors(set.levels, layers, {
    fn,
    log,
    ...request,
  });
  const linewidths = asList(request.linewidths ?? rc["contour.linewidth"] ?? rc["lines.linewidth"]);
  const styles = linestyles === undefined ? null : lineStyles(linestyles);
  const negative = toLineStyle(rc["contour.negative_linestyle"], fn);
  const isOpaque = hexes.every((hex) => hex.length === 7);
  return {
    set,
    stacked: layers !== null && isOpaque ? stack : null,
    extend,
    colors: hexes,
    cmap,
    norm,
    linewidths,
    patterns: set.levels.map((level, index) => {
      const usual = isDashed(level, monochrome, set.zmin, set.zmax) ? negative : "-";
      const style = styles === null ? usual : (styles[index % styles.length] ?? "-");
      return buttPattern(style, linewidths[index % linewidths.length] ?? 0, rc);
    }),
    hatches: hexes.map((facecolor, index) => {
      const letters = layers === null ? null : (hatches[index % hatches.length] ?? null);
      // The color as it shows has the opacity of all.
      return hatching(letters, areaLookOf({ facecolor }), true, rc);
    }),
    alpha,
    rasterized: request.rasterized ?? null,
    zorder: request.zorder ?? (layers === null ? 2 : 1),
    limits: contourLimits(set),
  };
}

function asList(value: number | readonly number[]): readonly number[] {
  return typeof value === "number" ? [value] : value;
}

function lineStyles(styles: LineStyle | readonly LineStyle[]): readonly LineStyle[] {
  const isOne = typeof styles === "string" || typeof styles[0] === "number";
  return isOne ? [styles as LineStyle] : (styles as readonly LineStyle[]);
}

function buttPattern(style: LineStyle, linewidth: number, rc: DashSettings): DashPattern | null {
  const pattern = dashPattern(style, linewidth, rc);
  return pattern === null ? null : { ...pattern, capstyle: "butt" };
}

/** The extent of the nodes, which margins do not cross. */
function contourLimits({ xlim, ylim }: ContourLineSet | ContourAreaSet): ArtistLimits {
  return { x: cornersOf(xlim), y: cornersOf(ylim), sticky: { x: xlim, y: ylim } };
}

function cornersOf([min, max]: readonly [number, number]): DataLimits {
  const minpos = [min, max].find((end) => end > 0) ?? Number.POSITIVE_INFINITY;
  return { min, max, minpos };
}
