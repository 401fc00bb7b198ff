import { inner } from "../../facts/words.ts";
import type { JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import type { AxesSpace, AxisName } from "../../space/axes-space.ts";
import type { Obstacle } from "../../space/obstacle.ts";
import { type Bbox, union } from "../../text/bbox.ts";
import { mergeLimits } from "../../ticker/autoscale.ts";
import type { ArtistLimits, DataDescription, HandleBox } from "../artist.ts";
import { layerOf } from "../beyond-axes.ts";
import { lineBounds } from "../line/line-bounds.ts";
import { lineLayer, markerMarks } from "../line/line-layer.ts";
import { strokeOf } from "../line/stroke.ts";
import { lineSummary } from "../line/summary.ts";
import { obstacleOf } from "../obstacle-of.ts";
import { lineLookOf, segmentsLayer, strokeOf as strokeOfStems } from "../segments/layer.ts";
import { counted, rangeInWords } from "../wording.ts";
import type { StemContainer } from "./stem-container.ts";

/** Stems, heads on them, and the line they stand on. */
export function stemLayer(
  { stemlines, markerline, baseline }: StemContainer,
  space: AxesSpace,
): JsonObject | null {
  const layer = [
    layerOf(stemlines, segmentsLayer, space),
    layerOf(markerline, lineLayer, space),
    layerOf(baseline, lineLayer, space),
  ].filter((part) => part !== null);
  return layer.length === 0 ? null : { layer };
}

/** What all three reach. */
export function stemLimits({ stemlines, markerline, baseline }: StemContainer): ArtistLimits {
  const all: ArtistLimits[] = [stemlines.limits, markerline.summary, baseline.summary];
  const along = (axis: AxisName) => {
    const reached = all.map((limits) => limits[axis]).filter((limits) => limits !== null);
    return reached.length === 0 ? null : reached.reduce(mergeLimits);
  };
  return { x: along("x"), y: along("y") };
}

/** What heads and base line take that go on beyond the axes. */
export function stemBounds(stem: StemContainer, space: AxesSpace): Bbox | null {
  const lines = [stem.markerline, stem.baseline];
  const open = stem.clipOn ? lines.filter(({ clipOn }) => !clipOn) : lines;
  return union(open.map((line) => lineBounds(line, space)));
}

/** A legend that looks for the best place keeps clear of heads and base line, as in matplotlib; stems are a collection. */
export function stemObstacles(
  { markerline, baseline }: StemContainer,
  space: AxesSpace,
): Obstacle[] {
  const lines = [markerline, baseline];
  return lines.map((line) => obstacleOf(line, space, { joined: true, span: null }));
}

/** In a legend: one stem with its head, on a base line. */
export function stemHandle(
  { stemlines, markerline, baseline }: StemContainer,
  box: HandleBox,
): JsonObject[] {
  const { x, width, height, axesHeight, markerscale } = box;
  const base = points(axesHeight - box.y);
  const middle = points(x + width / 2);
  // matplotlib's `legend.scatteryoffsets` puts a single head a little above the middle.
  const top = points(axesHeight - (box.y + 0.6875 * (height + box.descent)));
  const stroke = {
    ...strokeOfStems(lineLookOf(stemlines, 0), null),
    strokeWidth: stemlines.linewidths[0] ?? 0,
  };
  const stem: JsonObject = {
    mark: { type: "rule", ...stroke },
    encoding: {
      x: { value: middle },
      x2: { value: middle },
      y: { value: base },
      y2: { value: top },
    },
  };
  const heads = markerMarks(markerline, markerline.markersize * markerscale).map((mark) => ({
    mark: Object.assign(mark, { x: middle, y: top }),
  }));
  if (baseline.pattern === null) return [stem, ...heads];
  const ends = { x: points(x), x2: points(x + width) };
  const foot: JsonObject = {
    mark: { type: "rule", ...ends, ...strokeOf(baseline, baseline.pattern) },
    encoding: { y: { value: base } },
  };
  return [stem, foot, ...heads];
}

/** The facts of stems: their heads and their base line. */
export function stemSummary(container: StemContainer, space: AxesSpace): string[] {
  const heads = lineSummary(container.markerline, space);
  const base = lineSummary(container.baseline, space);
  return ["stem", ...heads.slice(1), "base", ...inner(base.slice(1))];
}

/** Their part in the description of the figure. */
export function describeStem({ markerline: { summary } }: StemContainer): DataDescription {
  const { count, x, y } = summary;
  return {
    noun: ["row of stems", "rows of stems"],
    short: "row",
    x: count > 0 ? x : null,
    says:
      count === 0 ? "has no data" : `has ${counted(count, "stem")} ${rangeInWords(y.min, y.max)}`,
  };
}
