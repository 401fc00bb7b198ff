import { type GridStyle, gridPattern } from "../layout/tick-style.ts";
import type { JsonObject } from "../marks/json.ts";
import { points } from "../marks/numbers.ts";
import { capOf, dashLengths } from "../marks/paint.ts";
import type { AxisName } from "../space/axes-space.ts";

/**
 * The dashes of an axis' grid lines as Vega is to draw them: it draws upright lines from the top, while matplotlib's dashes
 * begin at the bottom, so theirs stand here the other way round.
 */
export function gridDashes(style: GridStyle, name: AxisName): readonly number[] {
  const dashes = evenDashes(style);
  return name === "x" ? reversedDashes(dashes) : dashes;
}

/** How far into their dashes the grid lines of an axis begin, so that they are right at matplotlib's end of the line. */
export function gridDashOffset(style: GridStyle, name: AxisName, height: number): JsonObject {
  const [first = 0, ...rest] = evenDashes(style);
  if (first === 0 && rest.length === 0) return {};
  const { offset = 0 } = gridPattern(style) ?? {};
  const period = rest.reduce((sum, length) => sum + length, first);
  const begin = name === "x" ? (first - offset - height) % period : offset;
  const within = points(begin < 0 ? begin + period : begin);
  return within === 0 ? {} : { gridDashOffset: within };
}

/** How the dashes of grid lines end, where settings say so; solid ones end at the edges of the axes. */
export function gridCap(style: GridStyle): JsonObject {
  if (style.dashes["lines.dash_capstyle"] === "butt") return {};
  const pattern = gridPattern(style);
  return { gridCap: pattern?.dashes ? (capOf(pattern).strokeCap ?? "butt") : "butt" };
}

/** Lengths of dashes and gaps in turn, as many of these as of those. */
function evenDashes(style: GridStyle): readonly number[] {
  const dashes = dashLengths(gridPattern(style)?.dashes ?? []);
  return dashes.length % 2 === 0 ? dashes : [...dashes, ...dashes];
}

function reversedDashes([first, ...others]: readonly number[]): readonly number[] {
  return first === undefined ? [] : [first, ...others.reverse()];
}
