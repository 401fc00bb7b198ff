import { writeAlone, writeSetting } from "../../facts/numbers.ts";
import { pointFacts } from "../../facts/points.ts";
import { differing, word } from "../../facts/words.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { type DashPattern, dashPattern, type LineStyleName } from "../../style/dashes.ts";
import { settings } from "../settings.ts";
import type { Line2D, SpannedAxis, Through } from "./line2d.ts";

/** The lines of a line in the text of a figure. */
export function lineSummary(line: Line2D, space: AxesSpace): string[] {
  const style = lineLook(line);
  if (line.span !== null) return spanSummary(line, line.span, style);
  if (line.through !== null) return ["axline", ...style, throughFact(line.through)];
  const x = { name: "x", values: line.xdata, scale: space.x.scale };
  const y = { name: "y", values: line.ydata, scale: space.y.scale };
  return ["line", ...style, ...pointFacts([x, y])];
}

/** How a line looks. */
export function lineLook(line: Line2D): string[] {
  return [
    strokeFact(line),
    ...gapFact(line),
    ...markerFacts(line),
    ...differing("in", line.drawstyle, "default"),
    ...settings(line, { zorder: 2 }),
  ];
}

/** The points an endless line goes through, or a point and how much it rises. */
function throughFact({ points: { x, y }, slope }: Through): string {
  const places = Array.from(x, (at, index) => `(${writeAlone(at)}, ${writeAlone(y[index] ?? 0)})`);
  const rise = slope === null ? "" : ` with slope ${writeAlone(slope)}`;
  return `through ${places.join(" and ")}${rise}`;
}

/** A line across the axes has one place in the data; its ends are told where it is shorter than the axes. */
function spanSummary(
  { xdata, ydata }: Line2D,
  span: SpannedAxis,
  style: readonly string[],
): string[] {
  const [noun, across, along] = span === "y" ? ["vline", xdata, ydata] : ["hline", ydata, xdata];
  const place = `at ${writeAlone(across[0] ?? 0)}`;
  const [from = 0, to = 1] = along;
  const isWhole = from === 0 && to === 1;
  const ends = `over ${writeSetting(from)} to ${writeSetting(to)} of the axes`;
  return [noun, ...style, place, ...(isWhole ? [] : [ends])];
}

function strokeFact({ color, pattern, linestyle, linewidth }: Line2D): string {
  return pattern === null
    ? `${color} no line`
    : `${color} ${dashesText(pattern, linestyle, linewidth)} ${writeSetting(linewidth)}`;
}

function gapFact({ gapcolor, pattern }: Line2D): string[] {
  return gapcolor !== null && pattern?.dashes ? [`gaps ${gapcolor}`] : [];
}

const styleWords = { "-": "solid", "--": "dashed", "-.": "dashdot", ":": "dotted", None: "none" };

/** The name of the dashes; where they have none, `[offset, [on, off, …]]` in points. */
function dashesText(pattern: DashPattern, linestyle: LineStyleName, linewidth: number): string {
  if (pattern.dashes === null) return "solid";
  const named = dashPattern(linestyle, linewidth);
  const isNamed = named !== null && writeDashes(named) === writeDashes(pattern);
  return isNamed ? styleWords[linestyle] : `dashes ${writeDashes(pattern)}`;
}

function writeDashes({ offset, dashes }: DashPattern): string {
  return `[${writeSetting(offset)}, [${(dashes ?? []).map(writeSetting).join(", ")}]]`;
}

/** Nothing without a marker; of one, what differs from the line's color and from matplotlib's settings. */
function markerFacts(line: Line2D): string[] {
  const { marker, markersize, markerfacecolor, markeredgecolor, markeredgewidth, fillstyle } = line;
  if (marker === "None") return [];
  const others = [
    differing("face", markerfacecolor, line.color),
    differing("edge", markeredgecolor, line.color),
    differing("edge width", writeSetting(markeredgewidth), "1"),
    differing("filled", fillstyle, "full"),
  ];
  const { markevery } = line;
  const every = markevery === null ? [] : [`every ${JSON.stringify(markevery)}`];
  return [
    [`marker ${word(String(marker))} ${writeSetting(markersize)}`, ...others.flat(), ...every].join(
      ", ",
    ),
  ];
}
