/** The shapes of a hatching, cut at the edge of an area. */
import type { Corner } from "../../space/axes-space.ts";
import type { Point } from "../../style/outline.ts";
import type { Hatching } from "./area-look.ts";
import { hatchColors, type Shade } from "./hatch-colors.ts";
import { type HatchFamily, type HatchShape, hatchFamilies, hatchFillings } from "./hatch-shapes.ts";
import { insideOf } from "./inset.ts";
import { type ConvexTerm, overlapTerms } from "./overlaps.ts";
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

/** SVG paths of one shade. */
export interface ShadedPaths {
  readonly shade: Shade;
  readonly paths: readonly string[];
}

/** A path of more outlines than these is more than a drawing program likes. */
const mostInPath = 500;

/**
 * The hatching of an area; nothing where none of it lies in the area.
 * @param rings The outlines of the area in points from the upper left corner of the axes, y downwards. What rings go around
 * is in it, unless others go around it the other way.
 * @param within Where hatching may be.
 * @param corner Where the pattern begins.
 */
export function hatchPaths(
  hatching: Hatching,
  rings: readonly Ring[],
  within: RingBounds,
  corner: Corner = [0, 0],
): ShadedPaths[] {
  const [left, top] = corner;
  const area = insideOf(rings, hatching.inset)
    .map((ring) => cutRing(ring, boxRing(within)))
    .filter(isArea)
    .map((ring) => movedRing(ring, -left, -top))
    .map((ring) => ({ ring, bounds: boundsOfRings([ring]) }));
  if (area.length === 0) return [];
  return shadedRings(hatching, area)
    .map(({ shade, rings: drawn, isWhole }) => {
      const outlines = drawn.filter(isArea).map((ring) => ringPath(movedRing(ring, left, top)));
      return { shade, paths: joined(outlines, isWhole ? outlines.length : mostInPath) };
    })
    .filter(({ paths }) => paths.length > 0);
}

function joined(outlines: readonly string[], most: number): string[] {
  return Array.from({ length: Math.ceil(outlines.length / most) }, (_, index) =>
    outlines.slice(index * most, (index + 1) * most).join(""),
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

interface ShadedRings {
  readonly shade: Shade;
  readonly rings: readonly Ring[];
  /** Whether rings are holes of others, so that all are one path. */
  readonly isWhole: boolean;
}

/**
 * The inside between the shapes, where that is drawn, then lines, then what is filled, all of which may be faded. What is
 * faded lies side by side, but for a little.
 */
function shadedRings(hatching: Hatching, area: readonly BoundedRing[]): ShadedRings[] {
  const { ground, lines, fillings } = hatchColors(hatching);
  const whole = area.map(({ ring }) => ring);
  if (ground?.color === fillings.color) return [{ shade: ground, rings: whole, isWhole: true }];
  const shapes = shapesIn(boundsOfRings(whole), hatching, lines !== null);
  const parts: ShadedRings[] = [];
  if (ground !== null) {
    const holes = termRings(overlapTerms(shapes.below), area);
    parts.push({ shade: ground, rings: [...whole, ...holes], isWhole: true });
  }
  if (lines !== null) parts.push({ shade: lines, ...lineRings(shapes, area, lines, fillings) });
  if (lines === null || !isSame(lines, fillings)) {
    parts.push({ shade: fillings, rings: familyRings(shapes.filled, area), isWhole: false });
  }
  return parts;
}

interface Shapes {
  /** All of them, as they are drawn. */
  readonly drawn: readonly HatchFamily[];
  /** What of them is filled. */
  readonly filled: readonly HatchFamily[];
  /** All of them without their rims, below which is the inside. */
  readonly below: readonly HatchFamily[];
  /** What is filled without its rims, below which are lines. */
  readonly cores: readonly HatchFamily[];
}

function shapesIn(box: RingBounds, hatching: Hatching, hasLines: boolean): Shapes {
  const { letters, linewidth, opacity } = hatching;
  const lap = 2 * overlapOf(opacity);
  const filled = (width: number) => hatchFillings(letters, box, width);
  const drawn = (width: number) => hatchFamilies(letters, box, width);
  return {
    drawn: hasLines ? drawn(linewidth) : [],
    filled: filled(0),
    below: hasLines ? drawn(linewidth - lap) : filled(-lap),
    cores: filled(-lap),
  };
}

/** The rings of lines, which leave out what is filled where that shows them. */
function lineRings(
  { drawn, filled, cores }: Shapes,
  area: readonly BoundedRing[],
  lines: Shade,
  fillings: Shade,
): Omit<ShadedRings, "shade"> {
  const hides = filled.length === 0 || fillings.opacity === 1 || isSame(lines, fillings);
  if (hides) return { rings: familyRings(drawn, area), isWhole: false };
  const terms = [...overlapTerms(cores), ...overlapTerms(drawn).map(turnedTerm)];
  return { rings: termRings(terms, area), isWhole: true };
}

/**
 * How far areas of an opacity reach into one another, in points. Pixels at a rim that two areas share are a little paler than
 * both, which shows as a line; this much makes up for it where a point is one to three pixels.
 */
function overlapOf(opacity: number): number {
  return 0.2 * opacity ** 2;
}

function isSame(one: Shade, other: Shade): boolean {
  return one.color === other.color && one.opacity === other.opacity;
}

function turnedTerm({ ring, sign }: ConvexTerm): ConvexTerm {
  return { ring, sign: -sign };
}

/** What of the terms lies in an area, so turned that rings around a place add up to the sum of its terms. */
function termRings(terms: readonly ConvexTerm[], area: readonly BoundedRing[]): Ring[] {
  return terms.flatMap(({ ring, sign }) => {
    const box = boundsOfRings([ring]);
    const near = area.filter(({ bounds }) => areNear(bounds, box));
    const around = near.map((each) => each.ring);
    if (hasSideIn(around, box)) return cutRings(near, ring).map((each) => turnedBy(sign, each));
    const times = windings(around, ring[0] as Point);
    return Array.from({ length: Math.abs(times) }, () => turnedBy(sign * times, ring));
  });
}

function turnedBy(sign: number, ring: Ring): Ring {
  return sign > 0 ? ring : ring.toReversed();
}

function familyRings(families: readonly HatchFamily[], area: readonly BoundedRing[]): Ring[] {
  return families.flat().flatMap((shape) => cutShape(shape, area));
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
