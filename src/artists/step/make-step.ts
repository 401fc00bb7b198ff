import { isKeywords, readOneOf } from "../../options.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import type { Line2D } from "../line/line2d.ts";
import { readPlot } from "../line/read-plot.ts";
import type { LineVerbs } from "../line/verbs.ts";

/** Draws lines in steps. */
export function makeStep(
  axes: DrawingAxes & LineVerbs,
  fn: string,
  args: readonly unknown[],
): Line2D[] {
  const last = args.at(-1);
  const { where = "pre", ...options } = isKeywords(last) ? last : {};
  const ordered = isKeywords(last) ? args.slice(0, -1) : args;
  const step = readOneOf(["pre", "post", "mid"])(`${fn}: where`, where ?? "pre");
  const drawn = { ...options, drawstyle: `steps-${step}` };
  const { groups, positions } = readPlot(fn, [...ordered, drawn], axes);
  axes.takeUnits(positions);
  return groups.flatMap(({ lines, request }) => axes.addLines(lines, request));
}
