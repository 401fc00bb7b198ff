import { inner } from "../../facts/words.ts";
import type { JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import type { AxesSpace, AxisName } from "../../space/axes-space.ts";
import type { Obstacle } from "../../space/obstacle.ts";
import { type Bbox, union } from "../../text/bbox.ts";
import { mergeLimits } from "../../ticker/autoscale.ts";
import { cornerObstacle } from "../area/corner-obstacle.ts";
import type { ArtistLimits, DataDescription, HandleBox } from "../artist.ts";
import { layerOf } from "../beyond-axes.ts";
import { lineEnds, markerPlaces } from "../handle-points.ts";
import { lineBounds } from "../line/line-bounds.ts";
import { lineLayer, markerMarks } from "../line/line-layer.ts";
import type { Line2D } from "../line/line2d.ts";
import { strokeOf } from "../line/stroke.ts";
import { lineSummary } from "../line/summary.ts";
import { obstacleOf } from "../obstacle-of.ts";
import { lineLookOf, segmentsLayer, strokeOf as strokeOfStems } from "../segments/layer.ts";
import type { LineCollection } from "../segments/line-collection.ts";
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
  const obstacles = lines.map((line) => obstacleOf(line, space, { joined: true, span: null }));
  return [...obstacles, cornerObstacle(1, space)];
}

/** In a legend: stems with their heads, as many as lines have markers, on a base line. */
export function stemHandle(
  { stemlines, markerline, baseline }: StemContainer,
  box: HandleBox,
): JsonObject[] {
  const { numpoints, scatterpoints } = box;
  const base = points(box.axesHeight - box.y);
  const xs = markerPlaces(box, numpoints);
  // As in matplotlib there are as many stems as heights; with one height all heads share it.
  const tops = xs.map((_, index) => headAt(box, scatterpoints === 1 ? 0 : index));
  const stems = xs.slice(0, scatterpoints).map((x, index): JsonObject => {
    const [at, top] = [points(x), tops[index] ?? base];
    const encoding = {
      x: { value: at },
      x2: { value: at },
      y: { value: base },
      y2: { value: top },
    };
    return { mark: { type: "rule", ...strokeInLegend(stemlines) }, encoding };
  });
  const heads = xs.flatMap((x, index) =>
    markerMarks(markerline, markerline.markersize).map((mark) => ({
      mark: Object.assign(mark, { x: points(x), y: tops[index] }),
    })),
  );
  return [...stems, ...footOf(baseline, base, box), ...heads];
}

/** How high a head stands in a legend: above the height of such a point of a scatter plot, by half of what is left. */
function headAt({ axesHeight, y, height, scatteryoffsets }: HandleBox, index: number): number {
  const offset = scatteryoffsets[index % scatteryoffsets.length] ?? 0;
  return points(axesHeight - (y + (0.5 * offset + 0.5) * height));
}

/** matplotlib takes over dashes that have grown with the width of the line already, and lets them grow again. */
function strokeInLegend(stemlines: LineCollection): JsonObject {
  const look = lineLookOf(stemlines, 0);
  const { dashes, ...pattern } = look.pattern;
  const grown = dashes?.map((length) => length * look.linewidth) ?? null;
  return strokeOfStems({ ...look, pattern: { ...pattern, dashes: grown } }, null);
}

function footOf(baseline: Line2D, base: number, box: HandleBox): JsonObject[] {
  if (baseline.pattern === null) return [];
  const [from, to] = lineEnds(box, box.numpoints);
  const mark = {
    type: "rule",
    x: points(from),
    x2: points(to),
    ...strokeOf(baseline, baseline.pattern),
  };
  return [{ mark, encoding: { y: { value: base } } }];
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
