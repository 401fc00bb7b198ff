import type { TickStyle } from "../layout/tick-style.ts";
import type { JsonObject } from "../marks/json.ts";
import { points } from "../marks/numbers.ts";
import { dashLengths } from "../marks/paint.ts";
import type { AxisName } from "../space/axes-space.ts";
import { dashPattern } from "../style/dashes.ts";

type GridStyle = Pick<TickStyle, "gridLinestyle" | "gridLinewidth">;

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
  const { offset = 0 } = dashPattern(style.gridLinestyle, style.gridLinewidth) ?? {};
  const period = rest.reduce((sum, length) => sum + length, first);
  const begin = name === "x" ? (first - offset - height) % period : offset;
  const within = points(begin < 0 ? begin + period : begin);
  return within === 0 ? {} : { gridDashOffset: within };
}

/** Lengths of dashes and gaps in turn, as many of these as of those. */
function evenDashes({ gridLinestyle, gridLinewidth }: GridStyle): readonly number[] {
  const dashes = dashLengths(dashPattern(gridLinestyle, gridLinewidth)?.dashes ?? []);
  return dashes.length % 2 === 0 ? dashes : [...dashes, ...dashes];
}

function reversedDashes([first, ...others]: readonly number[]): readonly number[] {
  return first === undefined ? [] : [first, ...others.reverse()];
}
