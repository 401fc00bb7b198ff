import type { JsonObject } from "../../marks/json.ts";
import { positionOf } from "../../simplify/placement.ts";
import { maxUntouched, simplifyEdge } from "../../simplify/simplify.ts";
import type { StrokedPage } from "../../simplify/stroked-page.ts";
import { pathBreak } from "../../simplify/vertex-list.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { Point } from "../../style/outline.ts";
import { isEdged } from "../area/area-look.ts";
import { concatenated } from "../segments/polylines.ts";
import { strokedPage, turnedPage } from "../stroked-page.ts";
import type { CurveCorner, FillRun } from "./fill-runs.ts";
import { layerOfUnits, outlineUnits } from "./outline.ts";
import type { PolyCollection } from "./poly-collection.ts";

/** The areas between two curves, and their hatching; null when none is to be seen. */
export function fillLayer({ data, look }: PolyCollection, space: AxesSpace): JsonObject | null {
  const isAcross = data.orientation === "x";
  // Without an area, an edge would show still.
  const shown = isEdged(look) ? data.runs : data.runs.filter(hasArea);
  const units = groupsOf(shown).flatMap((runs) => {
    const corners = visibleCorners(runs, isAcross, look.linewidth, space);
    const points = corners.map((corner): Point | null =>
      corner === null || isAcross ? corner : [corner[1], corner[0]],
    );
    return outlineUnits(points, look, space);
  });
  return layerOfUnits(units);
}

/** All runs as one path where they lie side by side; those that may overlap are painted one over the other. */
function groupsOf(runs: readonly FillRun[]): readonly (readonly FillRun[])[] {
  if (runs.length === 1) return [runs];
  const places = concatenated(runs.map(({ along }) => along));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const direction = last < first ? -1 : 1;
  const isOrdered = places.every(
    (place, at) => direction * (place - (places[at - 1] ?? place)) >= 0,
  );
  return isOrdered ? [runs] : runs.map((run) => [run]);
}

/** A stretch of one point has an area only where it reaches to crossings of the curves. */
function hasArea({ along, start, end }: FillRun): boolean {
  return along.length > 1 || start[0] !== end[0];
}

/** The corners of all areas that their picture needs; null ends an area. */
function visibleCorners(
  runs: readonly FillRun[],
  isAcross: boolean,
  linewidth: number,
  space: AxesSpace,
): (CurveCorner | null)[] {
  const page = strokedPage(space, linewidth, false);
  const turned = isAcross ? page : turnedPage(page);
  const simplifies = space.rc["path.simplify"] && pointCount(runs) > maxUntouched;
  const merged = simplifies && runs.length > 1 ? mergeRuns(runs, turned) : runs;
  return merged.flatMap((run) => [...cornersOf(run, simplifies ? turned : null), null]);
}

/** Areas with less between them than this part of a pixel become one. */
const leastGap = 0.25;

function pointCount(runs: readonly FillRun[]): number {
  return runs.reduce((sum, { along }) => sum + along.length, 0);
}

/** Joins areas with next to nothing between them. */
function mergeRuns(runs: readonly FillRun[], page: StrokedPage): FillRun[] {
  const groups: FillRun[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (before !== undefined && gapBetween(before, run, page) < leastGap) last?.push(run);
    else groups.push([run]);
  }
  return groups.map(joinedRun);
}

function gapBetween(before: FillRun, after: FillRun, page: StrokedPage): number {
  const at = (place = 0) => positionOf(page.x, place);
  return Math.abs(at(after.along[0]) - at(before.along.at(-1)));
}

function joinedRun(group: readonly FillRun[]): FillRun {
  const [first, last] = [group[0] as FillRun, group.at(-1) as FillRun];
  if (first === last) return first;
  return {
    along: concatenated(group.map((run) => run.along)),
    first: concatenated(group.map((run) => run.first)),
    second: concatenated(group.map((run) => run.second)),
    start: first.start,
    end: last.end,
  };
}

/** The corners of an area: from its start along the first curve to its end, and back along the second. */
function cornersOf(
  { along, first, second, start, end }: FillRun,
  page: StrokedPage | null,
): CurveCorner[] {
  const there = edge(along, first, page);
  const back = edge(along, second, page).reverse();
  return withoutEqualCorners([start, ...there, end, ...back]);
}

function edge(along: Float64Array, values: Float64Array, page: StrokedPage | null): CurveCorner[] {
  const corner = (index: number): CurveCorner => [along[index] as number, values[index] as number];
  const vertices = page === null ? null : simplifyEdge(along, values, page);
  if (vertices === null) return Array.from(along, (_, index) => corner(index));
  return Array.from(
    vertices.filter((index) => index !== pathBreak),
    corner,
  );
}

/** matplotlib names the second curve's ends twice; one corner is enough. */
function withoutEqualCorners(corners: readonly CurveCorner[]): CurveCorner[] {
  return corners.filter(([along, at], index) => {
    const next = corners[(index + 1) % corners.length];
    return next === undefined || corners.length < 2 || next[0] !== along || next[1] !== at;
  });
}
