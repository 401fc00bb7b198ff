import { writeSetting } from "../../facts/numbers.ts";
import { type PointColumn, type PointWords, pointFacts } from "../../facts/points.ts";
import { differing, word } from "../../facts/words.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { shownColor } from "../area/area-look.ts";
import type { DataDescription } from "../artist.ts";
import { settings } from "../settings.ts";
import { counted, rangeInWords } from "../wording.ts";
import type { BarContainer } from "./bar-container.ts";
import { type BarLooks, inTurn } from "./bar-looks.ts";
import type { BarPatch } from "./bar-patch.ts";
import type { Bars } from "./bars.ts";
import { barLimits } from "./limits.ts";

/** The lines of bars in the text of a figure: where they stand, how thick and how long they are, and where they begin. */
export function barSummary(bars: BarContainer, space: AxesSpace): string[] {
  const { look, orientation } = bars;
  return [
    orientation === "vertical" ? "bars" : "lying bars",
    lookFact(look),
    ...settings({ ...bars, alpha: look.alpha }, { zorder: 1 }),
    ...pointFacts(columnsOf(bars, space), wordsOf(bars)),
  ];
}

function wordsOf({ orientation }: Bars): PointWords {
  return ["bar", "bars", orientation === "vertical" ? "x" : "y"];
}

/** The same for one of them. */
export function oneBarSummary({ container, index }: BarPatch, space: AxesSpace): string[] {
  const { look } = container;
  const pick = (values: Float64Array) => values.subarray(index, index + 1);
  const { left, bottom, width, height } = container;
  const box = { left: pick(left), bottom: pick(bottom), width: pick(width), height: pick(height) };
  const own = {
    ...look,
    facecolors: [inTurn(look.facecolors, index)],
    edgecolors: [inTurn(look.edgecolors, index)],
    linewidths: [inTurn(look.linewidths, index)],
    hatches: [inTurn(look.hatches, index)],
  };
  const { orientation, barLabels, zorder } = container;
  const bar = { orientation, barLabels, zorder, ...box, look: own };
  return ["bar", lookFact(own), ...pointFacts(columnsOf(bar, space), wordsOf(container))];
}

/** Colors of insides, and what differs from the defaults. */
export function lookFact(look: BarLooks): string {
  const names = (colors: readonly (string | null)[]) =>
    [...new Set(colors.map((color) => shownColor(color, null) ?? "none"))].join(" ");
  const widths = [...new Set(look.linewidths)].map(writeSetting).join(" ");
  const hatches = [...new Set(look.hatches)].map((hatch) => word(hatch ?? "none")).join(" ");
  const edge = names(look.edgecolors);
  const edgeFacts = edge === "none" ? [] : [`edge ${edge} ${widths}`];
  const facts = [...edgeFacts, ...differing("hatch", hatches, "none")];
  return [names(look.facecolors), ...facts].join(", ");
}

function columnsOf(bars: Bars, space: AxesSpace): [PointColumn, PointColumn, ...PointColumn[]] {
  const isUpright = bars.orientation === "vertical";
  const { left, bottom, width, height } = bars;
  const [starts, thicknesses, bases, lengths] = isUpright
    ? [left, width, bottom, height]
    : [bottom, height, left, width];
  const [across, along] = isUpright
    ? [space.x.scale, space.y.scale]
    : [space.y.scale, space.x.scale];
  const middles = starts.map((start, index) => start + (thicknesses[index] as number) / 2);
  const isFromZero = bases.every((base) => base === 0);
  const isOneThickness = thicknesses.every(
    (each) => Math.abs(each - (thicknesses[0] ?? 0)) <= 1e-9 * Math.abs(each),
  );
  return [
    { name: "x", values: middles, scale: across },
    { name: "y", values: lengths, scale: along },
    ...(isFromZero ? [] : [{ name: "from", values: bases, scale: along }]),
    ...(isOneThickness ? [] : [{ name: "width", values: thicknesses }]),
  ];
}

/** Bars in a sentence. */
export function describeBars(bars: BarContainer): DataDescription {
  const { count, datavalues } = bars;
  const { x } = barLimits(bars);
  const finite = datavalues.filter(Number.isFinite);
  const reach = finite.reduce(
    ({ min, max }, value) => ({ min: Math.min(min, value), max: Math.max(max, value) }),
    { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY },
  );
  return {
    noun: ["set of bars", "sets of bars"],
    short: "set",
    x: x !== null && x.min <= x.max ? x : null,
    says:
      finite.length === 0
        ? "has no data"
        : `has ${counted(count, "bar")} ${rangeInWords(reach.min, reach.max)}`,
  };
}
