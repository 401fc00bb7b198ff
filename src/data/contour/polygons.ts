/** The area between two levels. */

import {
  absent,
  edgeE,
  edgeEnd,
  edgeN,
  edgeNE,
  edgeNW,
  edgeS,
  edgeSE,
  edgeStart,
  edgeSW,
  edgeW,
  full,
  hasEdge,
  NE,
  NW,
  SE,
  SW,
  triangleNE,
  triangleNW,
  triangleSE,
  triangleSW,
} from "./edges.ts";
import type { ContourField } from "./field.ts";
import { type CellEdge, ContourTracer, type LevelIndex } from "./tracer.ts";

/** An area, and the holes in it. */
export interface ContourPolygon {
  /** The outer ring, then those of the holes: x and y of their points in turn, the first one again at the end. */
  readonly rings: readonly Float64Array[];
}

/** A ring on its way. */
interface TracedRing {
  readonly points: number[];
  /** The ring it is a hole of; null for an outer ring. */
  readonly parent: TracedRing | null;
  readonly holes: TracedRing[];
}

/** How a ring begins. */
interface Start {
  readonly edge: number;
  readonly level: LevelIndex;
  readonly isHole: boolean;
  /** Whether it begins along the end of the field, rather than inside. */
  readonly alongEnd: boolean;
}

/**
 * The polygons where a field is above a lower level and not above an upper one, each with its holes; outer rings run
 * anticlockwise, holes clockwise.
 */
export function contourPolygons(
  field: ContourField,
  lower: number,
  upper: number,
): ContourPolygon[] {
  const tracer = new RingTracer(field, lower, upper);
  for (let cell = 0; cell < field.forms.length; cell++) {
    if (field.forms[cell] !== absent) tracer.startIn(cell);
  }
  return tracer.rings
    .filter((ring) => ring.parent === null)
    .map((ring) => ({ rings: [ring, ...ring.holes].map(closeRing) }));
}

function closeRing({ points }: TracedRing): Float64Array {
  const ring = new Float64Array(points.length + 2);
  ring.set(points);
  ring.copyWithin(points.length, 0, 2);
  return ring;
}

/**
 * From a node at which the field ends, the edges along which its end may go on, leftmost first, for one that comes
 * along edge `by`. `shift` leads from the node to the cell of the edge, in columns and rows.
 */
const onward = [
  { by: edgeE, edge: edgeNW, shift: [-1, -1] },
  { by: edgeSE, edge: edgeN, shift: [-1, -1] },
  { by: edgeS, edge: edgeNE, shift: [-1, 0] },
  { by: edgeSW, edge: edgeE, shift: [-1, 0] },
  { by: edgeW, edge: edgeSE, shift: [0, 0] },
  { by: edgeNW, edge: edgeS, shift: [0, 0] },
  { by: edgeN, edge: edgeSW, shift: [0, -1] },
  { by: edgeNE, edge: edgeW, shift: [0, -1] },
] as const;

/** Corners next to the northeast one, and the edges a contour enters by when it parts that one from them. */
const partings: Readonly<
  Record<
    number,
    { readonly others: readonly [number, number]; readonly around: number; readonly hole: number }
  >
> = {
  [full]: { others: [NW, SE], around: edgeN, hole: edgeE },
  [triangleNE]: { others: [NW, SE], around: edgeN, hole: edgeE },
  [triangleNW]: { others: [NW, SW], around: edgeN, hole: edgeSE },
  [triangleSE]: { others: [SW, SE], around: edgeNW, hole: edgeE },
};

class RingTracer {
  readonly rings: TracedRing[] = [];
  readonly #tracer: ContourTracer;
  /** Per node, the outer ring that first came by its edge to the north. */
  readonly #owners: (TracedRing | undefined)[];
  readonly #visitedSouth: Uint8Array;
  readonly #visitedWest: Uint8Array;
  readonly #visitedCorner: Uint8Array;

  constructor(field: ContourField, lower: number, upper: number) {
    this.#tracer = new ContourTracer(field, lower, upper);
    const count = field.z.length;
    this.#owners = new Array(count);
    this.#visitedSouth = new Uint8Array(count + field.columns);
    this.#visitedWest = new Uint8Array(count + 1);
    this.#visitedCorner = new Uint8Array(count);
  }

  /** Follows all rings that begin in a cell, from south to north, so that outer rings come before their holes. */
  startIn(cell: number): void {
    // Where all nodes are in one band, a ring can only begin along the end of the field.
    if (this.#tracer.isFlat(cell) && this.#tracer.bands[cell] !== 1) return;
    const form = this.#tracer.kindOf(cell);
    for (const edge of [edgeS, edgeW]) {
      if (hasEdge(form, edge) && this.#tracer.isEnd(cell, edge)) this.#startAtEnd(cell, edge);
    }
    if (form === triangleNE) this.#startAtEnd(cell, edgeSW);
    if (form === triangleSW) this.#startHoleAtEnd(cell, edgeNE);
    this.#startInside(cell, form);
    if (hasEdge(form, edgeN) && this.#tracer.isEnd(cell, edgeN)) this.#startHoleAtEnd(cell, edgeN);
  }

  /** Rings that come in over an end of the field, or run along it. */
  #startAtEnd(cell: number, edge: number): void {
    const tracer = this.#tracer;
    const [from, to] = [edgeStart[edge] as number, edgeEnd[edge] as number];
    for (const level of [1, 2] as const) {
      if (!this.#isEndVisited(cell, edge) && tracer.entersBy(cell, edge, level)) {
        this.#follow(cell, { edge, level, isHole: false, alongEnd: false });
      }
    }
    const runsAlong = (level: LevelIndex) =>
      tracer.bandAt(cell, to) === 1 && (tracer.bandAt(cell, from) === 2) === (level === 2);
    for (const level of [1, 2] as const) {
      if (!this.#isEndVisited(cell, edge) && runsAlong(level)) {
        this.#follow(cell, { edge, level, isHole: false, alongEnd: true });
      }
    }
  }

  /** Holes along an end of the field, around what is missing. */
  #startHoleAtEnd(cell: number, edge: number): void {
    const isBetween =
      this.#tracer.bandAt(cell, edgeStart[edge] as number) === 1 &&
      this.#tracer.bandAt(cell, edgeEnd[edge] as number) === 1;
    if (isBetween && !this.#isEndVisited(cell, edge)) {
      this.#follow(cell, { edge, level: 1, isHole: true, alongEnd: true });
    }
  }

  /** Rings inside the field: only those that part the northeast corner from the others can be new. */
  #startInside(cell: number, form: number): void {
    const parting = partings[form];
    if (parting === undefined) return;
    for (const level of [1, 2] as const) {
      this.#startAround(cell, level, parting.others, parting.around);
      this.#startHole(cell, level === 1 ? 2 : 1, parting.others, parting.hole);
    }
  }

  /** A ring around the northeast corner. */
  #startAround(
    cell: number,
    level: LevelIndex,
    others: readonly [number, number],
    edge: number,
  ): void {
    const tracer = this.#tracer;
    if (tracer.isVisited(cell, level) || !tracer.isInside(cell, NE, level)) return;
    if (others.some((corner) => tracer.isInside(cell, corner, level))) return;
    if (tracer.isSaddle(cell, level) && !tracer.turnsLeftIn(cell, level)) return;
    this.#follow(cell, { edge, level, isHole: false, alongEnd: false });
  }

  /** A hole around the northeast corner. */
  #startHole(
    cell: number,
    level: LevelIndex,
    others: readonly [number, number],
    edge: number,
  ): void {
    const tracer = this.#tracer;
    if (tracer.isVisited(cell, level) || tracer.isInside(cell, NE, level)) return;
    if (!others.every((corner) => tracer.isInside(cell, corner, level))) return;
    if (tracer.isSaddle(cell, level) && tracer.turnsLeftIn(cell, level)) return;
    this.#follow(cell, { edge, level, isHole: true, alongEnd: false });
  }

  /** Follows a ring all around, by turns inside and along the end of the field. */
  #follow(cell: number, { edge, level, isHole, alongEnd }: Start): void {
    const ring = this.#newRing(cell, isHole);
    const start = { cell, edge };
    const place = { cell, edge };
    let now = level;
    let isAlong = alongEnd;
    while (true) {
      if (isAlong) now = this.#followEnd(ring, place, now, start);
      else this.#followInside(ring, place, now, now === level ? start : null);
      const isBack = place.cell === cell && place.edge === edge;
      if (isBack && (isAlong || now === level)) return;
      isAlong = !isAlong;
    }
  }

  #newRing(cell: number, isHole: boolean): TracedRing {
    const parent = isHole ? this.#ownerSouthOf(cell + 1) : null;
    const ring = { points: [], parent, holes: [] };
    parent?.holes.push(ring);
    this.rings.push(ring);
    return ring;
  }

  #followInside(
    ring: TracedRing,
    place: CellEdge,
    level: LevelIndex,
    start: CellEdge | null,
  ): void {
    this.#tracer.followInside(ring.points, place, level, start, (cell, edge) => {
      if (edge === edgeE) this.#own(cell + 1, ring);
      else if (edge === edgeW) this.#own(cell, ring);
    });
  }

  /** Follows the end of the field to where the ring leaves it, or is back; gives the level it leaves by. */
  #followEnd(ring: TracedRing, place: CellEdge, first: LevelIndex, start: CellEdge): LevelIndex {
    const tracer = this.#tracer;
    let level = first;
    for (let isFirst = true; ; isFirst = false) {
      const to = tracer.nodeAt(place.cell, edgeEnd[place.edge] as number);
      const band = tracer.bands[to] as number;
      const from = tracer.bandAt(place.cell, edgeStart[place.edge] as number);
      const rises = from <= level && band === 2;
      const falls = from >= 1 && band === 0;
      if (rises || falls) level = rises ? 2 : 1;
      else if (!isFirst && place.cell === start.cell && place.edge === start.edge) return level;
      this.#visitEnd(place.cell, place.edge);
      if (rises || falls) {
        tracer.pushCrossing(ring.points, place, level);
        return level;
      }
      this.#goOn(place, to);
      this.#ownAt(place, ring);
      ring.points.push(tracer.field.x[to] as number, tracer.field.y[to] as number);
    }
  }

  /** Moves to the next edge along the end of the field, the leftmost there is. */
  #goOn(place: CellEdge, node: number): void {
    const tracer = this.#tracer;
    const from = onward.findIndex(({ by }) => by === place.edge);
    for (let turn = 0; turn < onward.length; turn++) {
      const { edge, shift } = onward[(from + turn) % onward.length] as (typeof onward)[number];
      const cell = node + shift[0] + shift[1] * tracer.field.columns;
      if (cell < 0 || !tracer.isEnd(cell, edge)) continue;
      place.cell = cell;
      place.edge = edge;
      return;
    }
  }

  #ownAt({ cell, edge }: CellEdge, ring: TracedRing): void {
    const form = this.#tracer.kindOf(cell);
    const isWestOrSouth = edge === edgeW || edge === edgeSW || edge === edgeS || edge === edgeSE;
    if (isWestOrSouth) {
      if (form !== triangleSE) this.#own(cell, ring);
    } else if (form !== triangleSW) this.#own(cell + 1, ring);
  }

  #own(node: number, ring: TracedRing): void {
    this.#owners[node] ??= ring.parent ?? ring;
  }

  /** The outer ring that came by a node, or by the nearest one south of it. */
  #ownerSouthOf(node: number): TracedRing | null {
    for (let at = node; at >= 0; at -= this.#tracer.field.columns) {
      const owner = this.#owners[at];
      if (owner !== undefined) return owner;
    }
    return null;
  }

  #isEndVisited(cell: number, edge: number): boolean {
    const [flags, at] = this.#flagOf(cell, edge);
    return flags[at] === 1;
  }

  #visitEnd(cell: number, edge: number): void {
    const [flags, at] = this.#flagOf(cell, edge);
    flags[at] = 1;
  }

  #flagOf(cell: number, edge: number): readonly [Uint8Array, number] {
    switch (edge) {
      case edgeS:
        return [this.#visitedSouth, cell];
      case edgeN:
        return [this.#visitedSouth, cell + this.#tracer.field.columns];
      case edgeW:
        return [this.#visitedWest, cell];
      case edgeE:
        return [this.#visitedWest, cell + 1];
      default:
        return [this.#visitedCorner, cell];
    }
  }
}
