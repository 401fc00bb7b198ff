import { pointFacts } from "../../facts/points.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { ArtistLimits, DataDescription } from "../artist.ts";
import { lookFact } from "../bar/summary.ts";
import { settings } from "../settings.ts";
import { counted, rangeInWords } from "../wording.ts";
import type { StepPolygon } from "./step-polygon.ts";

/** The lines of an outline of a histogram in the text of a figure: its corners up to where it comes down. */
export function stepsSummary(polygon: StepPolygon, space: AxesSpace): string[] {
  const { look, closed, orientation, xdata, ydata } = polygon;
  const [x, y] = [xdata, ydata].map((values) => binCorners(values, closed)) as [
    Float64Array,
    Float64Array,
  ];
  return [
    "steps",
    `${lookFact(look)}${orientation === "vertical" ? "" : ", to the right"}`,
    ...settings({ ...polygon, alpha: look.alpha }, { zorder: closed ? 1 : 2 }),
    ...pointFacts(
      [
        { name: "x", values: x, scale: space.x.scale },
        { name: "y", values: y, scale: space.y.scale },
      ],
      ["corner", "corners"],
    ),
  ];
}

/** The corners on the way from the first bin to the last. */
function binCorners(values: Float64Array, closed: boolean): Float64Array {
  return values.subarray(0, closed ? (values.length + 3) / 2 : values.length);
}

/** What an outline reaches; margins end at 0, whatever it stands on, as in matplotlib. */
export function stepsLimits({ summary, orientation }: StepPolygon): ArtistLimits {
  const { x, y } = summary;
  return { x, y, sticky: orientation === "vertical" ? { y: [0] } : { x: [0] } };
}

/** An outline in a sentence. */
export function describeSteps({ summary, closed, xdata }: StepPolygon): DataDescription {
  const { count, x, y } = summary;
  const bins = closed ? (xdata.length - 1) / 4 : (xdata.length - 2) / 2;
  return {
    noun: ["histogram outline", "histogram outlines"],
    short: "outline",
    x: count > 0 ? x : null,
    says: count === 0 ? "has no data" : `has ${counted(bins, "bin")} ${rangeInWords(y.min, y.max)}`,
  };
}
