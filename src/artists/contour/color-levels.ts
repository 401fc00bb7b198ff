/** What contours have of a mapping from heights to colors. */
import { LogNorm } from "../../style/norms/log-norms.ts";
import { NoNorm } from "../../style/norms/no-norm.ts";
import type { ColorLevels, ColorMapping } from "../scalar-mappable.ts";
import type { ContourParts } from "./contour-parts.ts";

/** Beyond all heights, as matplotlib has it. */
const beyond = 1e250;

/** What a colorbar shows of contours: a face for each area, or a line at each level. */
export function colorLevelsOf(parts: ContourParts): ColorLevels {
  const { set, norm, extend, colors, linewidths, hatches } = parts;
  const { levels } = set;
  const lines = levels.map((level, index) => ({
    level,
    color: colors[index] ?? "#00000000",
    linewidth: linewidths[index % linewidths.length] ?? 0,
  }));
  return {
    boundaries: [
      ...(extend === "min" || extend === "both"
        ? [norm instanceof LogNorm ? 1 / beyond : -beyond]
        : []),
      ...levels,
      ...(extend === "max" || extend === "both" ? [beyond] : []),
    ],
    values: colorValues(parts),
    ticks: levels,
    extend,
    hatches,
    lines: "layers" in set ? null : lines,
  };
}

/** The values whose colors the levels or the areas have: heights, or places in a list of colors, from -1 on where one lies below. */
function colorValues({ set, norm, extend }: ContourParts): readonly number[] {
  const values = "layers" in set ? set.layers : set.levels;
  if (!(norm instanceof NoNorm)) return values;
  const first = "layers" in set && (extend === "min" || extend === "both") ? -1 : 0;
  return values.map((_, index) => first + index);
}

/** Contours with the colors that a mapping gives them now. */
export function mappedAnew(parts: ContourParts, { cmap, norm }: ColorMapping): ContourParts {
  norm.autoscaleNone(parts.set.levels);
  const values = colorValues({ ...parts, norm });
  const places = norm instanceof NoNorm ? Int32Array.from(values) : Float64Array.from(values);
  return { ...parts, cmap, norm, colors: cmap.toHexes(norm(places), parts.alpha) };
}
