import { writeAlone, writeSetting } from "../../facts/numbers.ts";
import type { JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { Obstacle } from "../../space/obstacle.ts";
import { toPage } from "../../space/to-page.ts";
import type { Point } from "../../style/outline.ts";
import { paintOfArea } from "../area/area-paint.ts";
import { axesCorner, closedShape } from "../area/axes-corner.ts";
import { betweenParts, hatchUnits } from "../area/hatch-marks.ts";
import { boxRing, type Ring } from "../area/polygon-cut.ts";
import type { ArtistLimits, DataDescription } from "../artist.ts";
import { nearPage } from "../bar/near-page.ts";
import { boxObstacle } from "../box-obstacle.ts";
import { layerOfUnits } from "../fill/outline.ts";
import { lookFacts } from "../fill/summary.ts";
import { withinReach } from "../line/cut-line.ts";
import { rangeInWords } from "../wording.ts";
import type { AxesSpan } from "./axes-span.ts";

/** The rectangle of a band with its hatching: its place in the data one way, in the axes the other. */
export function spanLayer(span: AxesSpan, space: AxesSpace): JsonObject | null {
  const { look } = span;
  const hatched = { hatching: look.hatching, rings: () => ringsOf(span, space) };
  const units = betweenParts(hatchUnits([hatched], space), (parts) => [
    spanUnit(span, paintOfArea(look, parts), space),
  ]);
  return layerOfUnits(units);
}

function spanUnit(span: AxesSpan, paint: JsonObject, space: AxesSpace): JsonObject {
  if ("strokeDash" in paint) return dashedUnit(span, paint, space);
  const { orientation, ends, fractions } = span;
  const near = nearPage(space, orientation);
  const [first, second] = ends.map((end) => near.value(end));
  const isUpright = orientation === "x";
  const [from, to] = fractions.map((share) =>
    points(withinReach(isUpright ? space.height * (1 - share) : space.width * share)),
  );
  const across = isUpright ? "y" : "x";
  return {
    data: { values: [{ [orientation]: orGap(first), [`${orientation}2`]: orGap(second) }] },
    mark: { type: "rect", clip: true, ...paint },
    encoding: {
      [`${orientation}2`]: { field: `${orientation}2` },
      [across]: { value: from ?? 0 },
      [`${across}2`]: { value: to ?? 0 },
    },
  };
}

/** The same, its dashes from the lower left corner up. */
function dashedUnit(span: AxesSpan, paint: JsonObject, space: AxesSpace): JsonObject {
  const { x0, x1, y0, y1 } = cornersOf(span, space);
  const corners: Point[] = [
    [x0, y0],
    [x0, y1],
    [x1, y1],
    [x1, y0],
  ];
  const shape = corners.flat().every(Number.isFinite) ? closedShape(corners, space) : "";
  return {
    data: { values: [axesCorner(space)] },
    mark: { type: "point", size: 4, clip: true, shape, ...paint },
  };
}

/** What JSON can tell of a place; null where there is none. */
function orGap(place = Number.NaN): number | null {
  return Number.isNaN(place) ? null : place + 0;
}

/** The outline of a band in points from the upper left corner of the axes; none where an end has no place. */
function ringsOf(span: AxesSpan, space: AxesSpace): Ring[] {
  const { x0, x1, y0, y1 } = cornersOf(span, space);
  if (![x0, x1, y0, y1].every(Number.isFinite)) return [];
  const { height } = space;
  const [top, bottom] = [height - Math.max(y0, y1), height - Math.min(y0, y1)];
  return [boxRing([Math.min(x0, x1), top, Math.max(x0, x1), bottom])];
}

/** Where the ends of a band are in points from the lower left corner of the axes; NaN or an infinity for one without a place. */
function cornersOf({ orientation, ends, fractions }: AxesSpan, space: AxesSpace) {
  const { place } = nearPage(space, orientation);
  const [from, to] = [place(ends[0]), place(ends[1])];
  const [start, end] = fractions;
  return orientation === "x"
    ? { x0: from, x1: to, y0: start * space.height, y1: end * space.height }
    : { x0: start * space.width, x1: end * space.width, y0: from, y1: to };
}

/** A band has limits along its own axis only. */
export function spanLimits({ orientation, ends }: AxesSpan): ArtistLimits {
  const minpos = Math.min(...ends.map((end) => (end > 0 ? end : Number.POSITIVE_INFINITY)));
  const limits = { min: Math.min(...ends), max: Math.max(...ends), minpos };
  return orientation === "x" ? { x: limits, y: null } : { x: null, y: limits };
}

/** A legend that looks for the best place keeps clear of a band. */
export function spanObstacles(
  { orientation, ends, fractions }: AxesSpan,
  space: AxesSpace,
): Obstacle[] {
  const place = toPage(space, orientation);
  const length = orientation === "x" ? space.height : space.width;
  const along = [place(ends[0]), place(ends[1])] as const;
  const across = [fractions[0] * length, fractions[1] * length] as const;
  return orientation === "x" ? boxObstacle(along, across) : boxObstacle(across, along);
}

/** The facts of a band. */
export function spanSummary(span: AxesSpan): string[] {
  const { orientation, ends, fractions } = span;
  const [from, to] = fractions;
  const part = `over ${writeSetting(from)} to ${writeSetting(to)} of the axes`;
  return [
    orientation === "x" ? "vspan" : "hspan",
    ...lookFacts(span),
    `from ${writeAlone(ends[0])} to ${writeAlone(ends[1])}`,
    ...(from === 0 && to === 1 ? [] : [part]),
  ];
}

/** Its part in the description of the figure. */
export function describeSpan({ orientation, ends }: AxesSpan): DataDescription {
  const [min, max] = [Math.min(...ends), Math.max(...ends)];
  return {
    noun: ["band", "bands"],
    short: "band",
    x: orientation === "x" ? { min, max } : null,
    says:
      orientation === "x"
        ? `lies over ${rangeInWords(min, max).replace("from ", "")}`
        : `lies ${rangeInWords(min, max)}`,
  };
}
