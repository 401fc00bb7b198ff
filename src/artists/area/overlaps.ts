/** Where shapes overlap. */
import type { HatchFamily, HatchShape } from "./hatch-shapes.ts";
import { boundsOfRings, cutRing, isApart, type Ring, type RingBounds } from "./polygon-cut.ts";

/** A convex polygon that counts so many times. */
export interface ConvexTerm {
  readonly ring: Ring;
  readonly sign: number;
}

/** The same with the box around it. */
interface BoundedTerm extends ConvexTerm {
  readonly bounds: RingBounds;
}

/**
 * Convex polygons whose sum is −1 where there is a shape, and 0 elsewhere: each shape is taken away, what two share is added
 * again, what three share is taken away, and so on.
 * @param families Shapes of one family do not overlap.
 */
export function overlapTerms(families: readonly HatchFamily[]): readonly ConvexTerm[] {
  const terms: BoundedTerm[] = [];
  for (const family of families) {
    const more = family.flatMap(piecesOf).flatMap((part) => [part, ...shared(terms, part)]);
    for (const term of more) terms.push(term);
  }
  return terms;
}

/** The parts of a shape, taken away, and its hole, added. */
function piecesOf({ parts, hole }: HatchShape): BoundedTerm[] {
  const holes = hole === null ? [] : [boundedTerm(hole, 1)];
  return [...parts.map((part) => boundedTerm(part, -1)), ...holes];
}

function boundedTerm(ring: Ring, sign: number): BoundedTerm {
  return { ring, sign, bounds: boundsOfRings([ring]) };
}

/** What terms share with one more. */
function shared(terms: readonly BoundedTerm[], { ring, sign }: BoundedTerm): BoundedTerm[] {
  return terms
    .filter(({ bounds }) => !isApart(bounds, ring))
    .map((term) => ({ ring: cutRing(term.ring, ring), sign: term.sign * sign }))
    .filter((term) => term.ring.length > 2)
    .map((term) => boundedTerm(term.ring, term.sign));
}
