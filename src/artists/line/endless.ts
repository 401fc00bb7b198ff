/** Lines without ends, straight on the page. */
import { valueAtPosition } from "../../simplify/placement.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { everywhere } from "../../space/domain.ts";
import type { Obstacle } from "../../space/obstacle.ts";
import { placementOf, toPage } from "../../space/to-page.ts";
import type { Through } from "./line2d.ts";

/** A place in points from the lower left corner of the axes. */
type Place = readonly [x: number, y: number];

/** The points in data units at which an endless line enters the axes and leaves them; none when it passes them by. */
export function endlessPoints(through: Through, space: AxesSpace) {
  const ends = endsOnPage(through, space) ?? [];
  const [across, up] = [placementOf(space, "x"), placementOf(space, "y")];
  return {
    xdata: Float64Array.from(ends, ([x]) => valueAtPosition(across, x)),
    ydata: Float64Array.from(ends, ([, y]) => valueAtPosition(up, y)),
  };
}

/** What a legend keeps clear of: the part that shows. */
export function endlessObstacles(through: Through, space: AxesSpace): Obstacle[] {
  const ends = endsOnPage(through, space);
  if (ends === null) return [];
  const [x, y] = ([0, 1] as const).map((axis) => {
    const values = Float64Array.from(ends, (end) => end[axis]);
    const [min, max] = [Math.min(...values), Math.max(...values)];
    const extent = { min, max, minpos: max };
    return { values, extent, place: (value: number) => value, domain: everywhere };
  });
  return x === undefined || y === undefined ? [] : [{ x, y, joined: true, isSorted: false }];
}

/** Where an endless line enters the axes and leaves them: the middle two of its four crossings with their edges. */
function endsOnPage(through: Through, space: AxesSpace): readonly [Place, Place] | null {
  const { width, height } = space;
  const { x, y, slope } = lineOnPage(through, space);
  if (!Number.isFinite(x) || !Number.isFinite(y) || Number.isNaN(slope)) return null;
  if (slope === 0) return level(y, width);
  if (!Number.isFinite(slope)) return uprightEnds(x, height);
  const crossings: Place[] = [
    [0, y - x * slope],
    [width, y + (width - x) * slope],
    [x - y / slope, 0],
    [x + (height - y) / slope, height],
  ];
  const [, start, stop] = crossings.sort((a, b) => a[0] - b[0]);
  return start === undefined || stop === undefined ? null : [start, stop];
}

function level(y: number, width: number): readonly [Place, Place] {
  return [
    [0, y],
    [width, y],
  ];
}

function uprightEnds(x: number, height: number): readonly [Place, Place] {
  return [
    [x, 0],
    [x, height],
  ];
}

/** A point of the line in points, and how steep it is there. */
function lineOnPage({ points: { x, y }, slope }: Through, space: AxesSpace) {
  const [toX, toY] = [toPage(space, "x"), toPage(space, "y")];
  const [x1, y1] = [toX(x[0] ?? 0), toY(y[0] ?? 0)];
  if (slope === null) {
    const [dx, dy] = [toX(x[1] ?? 0) - x1, toY(y[1] ?? 0) - y1];
    return { x: x1, y: y1, slope: dx === 0 ? Number.POSITIVE_INFINITY : dy / dx };
  }
  const [perX, perY] = [toX(1) - toX(0), toY(1) - toY(0)];
  return { x: x1, y: y1, slope: (slope * perY) / perX };
}
