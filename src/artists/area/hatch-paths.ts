/** The shapes of a hatching, cut at the edge of an area. */
import type { Corner } from "../../space/axes-space.ts";
import type { Hatching } from "./area-look.ts";
import { type HatchShape, hatchShapes } from "./hatch-shapes.ts";
import {
  areNear,
  boundsOfRings,
  boxRing,
  cutRing,
  hasSideIn,
  isApart,
  type Ring,
  type RingBounds,
  windings,
} from "./polygon-cut.ts";

/** A path of more outlines than these is more than a drawing program likes. */
const mostInPath = 500;

/**
 * The hatching of an area as SVG paths; none where none of it lies in the area.
 * @param rings The outlines of the area in points from the upper left corner of the axes, y downwards. What rings go around
 * is in it, unless others go around it the other way.
 * @param within Where hatching may be.
 * @param corner Where the pattern begins.
 */
export function hatchPaths(
  { letters, linewidth }: Hatching,
  rings: readonly Ring[],
  within: RingBounds,
  corner: Corner = [0, 0],
): string[] {
  const [left, top] = corner;
  const area = rings
    .map((ring) => cutRing(ring, boxRing(within)))
    .filter(isArea)
    .map((ring) => movedRing(ring, -left, -top))
    .map((ring) => ({ ring, bounds: boundsOfRings([ring]) }));
  if (area.length === 0) return [];
  const shapes = hatchShapes(letters, boundsOfRings(area.map(({ ring }) => ring)), linewidth);
  const paths = shapes
    .flatMap((shape) => cutShape(shape, area))
    .filter(isArea)
    .map((ring) => ringPath(movedRing(ring, left, top)));
  return Array.from({ length: Math.ceil(paths.length / mostInPath) }, (_, index) =>
    paths.slice(index * mostInPath, (index + 1) * mostInPath).join(""),
  );
}

function movedRing(ring: Ring, dx: number, dy: number): Ring {
  return ring.map(([x, y]) => [x + dx, y + dy]);
}

function isArea(ring: Ring): boolean {
  return ring.length > 2;
}

/** A ring, and the box around it: most of very many lie apart from a shape. */
interface BoundedRing {
  readonly ring: Ring;
  readonly bounds: RingBounds;
}

/** What of rings lies in a convex one. */
function cutRings(area: readonly BoundedRing[], convex: Ring): Ring[] {
  return area
    .filter(({ bounds }) => !isApart(bounds, convex))
    .map(({ ring }) => cutRing(ring, convex));
}

/** What of a shape lies in an area; it goes around it as the area does. */
function cutShape(shape: HatchShape, area: readonly BoundedRing[]): readonly Ring[] {
  const { outlines, parts, hole, center } = shape;
  const box = boundsOfRings(outlines);
  const near = area.filter(({ bounds }) => areNear(bounds, box));
  const rings = near.map(({ ring }) => ring);
  if (center !== null && !hasSideIn(rings, box)) {
    const times = windings(rings, center);
    if (times === 0) return [];
    return times > 0 ? outlines : outlines.map((outline) => outline.toReversed());
  }
  const kept = parts.flatMap((part) => cutRings(near, part));
  const holes = hole === null ? [] : cutRings(near, hole).map((ring) => ring.toReversed());
  return [...kept, ...holes];
}

function ringPath(ring: Ring): string {
  return `M${ring.map((point) => point.map(hundredths).join(",")).join("L")}Z`;
}

/** A length as no eye can tell it from another. */
function hundredths(length: number): number {
  return Math.round(length * 100) / 100 + 0;
}
