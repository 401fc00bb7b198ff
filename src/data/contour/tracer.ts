/**
 * Follows the contours of a field, in matplotlib's order and direction: that of contourpy's algorithm of 2014.
 *
 * A contour of a lower level has high nodes on its left, one of an upper level has low nodes there, so that the layer
 * between both is always on the left. Levels are counted: 1 is the lower one, or the only one, 2 the upper one.
 */

import {
  edgeE,
  edgeEnd,
  edgeN,
  edgeS,
  edgeStart,
  edgeW,
  leftExit,
  NE,
  NW,
  rightExit,
  SE,
  SW,
  straightExit,
} from "./edges.ts";
import type { ContourField } from "./field.ts";

/** An edge of a cell. */
export interface CellEdge {
  cell: number;
  edge: number;
}

/** 1 for the lower level, 2 for the upper one. */
export type LevelIndex = 1 | 2;

// What is remembered of a cell for the lower level; for the upper level, a bit further left.
const visited = 1;
const saddle = 4;
/** Contours turn left in this saddle. */
const turnsLeft = 16;
/** The second visit to this saddle begins in the south or west. */
const restsSouthWest = 64;

/** A field between two levels, or at one, and how far contours have been followed. */
export class ContourTracer {
  readonly field: ContourField;
  readonly lower: number;
  readonly upper: number;
  /** Per node: 0 up to the lower level, 1 above it, 2 above the upper level. */
  readonly bands: Uint8Array;
  readonly #marks: Uint8Array;
  /** From a cell to its corners, by corner. */
  readonly #corners: Int32Array;
  /** From a cell to the next one over an edge, by edge. */
  readonly #steps: Int32Array;

  constructor(field: ContourField, lower: number, upper = Number.POSITIVE_INFINITY) {
    this.field = field;
    this.lower = lower;
    this.upper = upper;
    this.bands = new Uint8Array(field.z.length);
    for (let node = 0; node < field.z.length; node++) {
      const height = field.z[node] as number;
      this.bands[node] = height > upper ? 2 : Number(height > lower);
    }
    this.#marks = new Uint8Array(field.z.length);
    this.#corners = Int32Array.of(0, 1, field.columns + 1, field.columns);
    this.#steps = Int32Array.of(-field.columns, 1, field.columns, -1);
  }

  /** What there is of a cell. */
  kindOf(cell: number): number {
    return this.field.forms[cell] ?? 0;
  }

  /** The node at a corner of a cell. */
  nodeAt(cell: number, corner: number): number {
    return cell + (this.#corners[corner] as number);
  }

  /** The band of the node at a corner of a cell. */
  bandAt(cell: number, corner: number): number {
    return this.bands[this.nodeAt(cell, corner)] ?? 0;
  }

  /** Whether all four nodes of a cell are in one band, so that no contour passes through it. */
  isFlat(cell: number): boolean {
    const { bands } = this;
    const north = cell + this.field.columns;
    const band = bands[cell];
    return bands[cell + 1] === band && bands[north] === band && bands[north + 1] === band;
  }

  /** Whether the node at a corner belongs to the left of a contour. */
  isInside(cell: number, corner: number, level: LevelIndex): boolean {
    const band = this.bandAt(cell, corner);
    return level === 1 ? band >= 1 : band < 2;
  }

  /** Whether a contour comes into the cell over an edge. */
  entersBy(cell: number, edge: number, level: LevelIndex): boolean {
    return (
      this.isInside(cell, edgeStart[edge] as number, level) &&
      !this.isInside(cell, edgeEnd[edge] as number, level)
    );
  }

  /** Whether all contours of a level through a cell have been followed. */
  isVisited(cell: number, level: LevelIndex): boolean {
    return this.#has(cell, visited, level);
  }

  isSaddle(cell: number, level: LevelIndex): boolean {
    return this.#has(cell, saddle, level);
  }

  turnsLeftIn(cell: number, level: LevelIndex): boolean {
    return this.#has(cell, turnsLeft, level);
  }

  /** The edge by which a contour that has not been followed comes into a cell; undefined if there is none. */
  entryOf(cell: number, level: LevelIndex): number | undefined {
    const entries = entryOrder.filter(
      (edge) => leftExit[8 * this.kindOf(cell) + edge] !== -1 && this.entersBy(cell, edge, level),
    );
    if (entries.length < 2) return entries[0];
    // Two contours pass through a saddle, one from the south or west, the other from opposite.
    const isSecond = this.isSaddle(cell, level) && !this.#has(cell, restsSouthWest, level);
    return isSecond ? entries[1] : entries[0];
  }

  /** Whether the field ends at an edge; it always does at the long edge of a triangle. */
  isEnd(cell: number, edge: number): boolean {
    const { southEnds, westEnds, columns } = this.field;
    switch (edge) {
      case edgeS:
        return southEnds[cell] === 1;
      case edgeN:
        return southEnds[cell + columns] === 1;
      case edgeW:
        return westEnds[cell] === 1;
      case edgeE:
        return westEnds[cell + 1] === 1;
      default:
        return leftExit[8 * this.kindOf(cell) + edge] !== -1;
    }
  }

  /**
   * Follows a contour from cell to cell until the field ends, or until it is back where it started.
   * @param points Gets the x and y of each edge that is crossed, without the first.
   * @param place Where it comes in; afterwards where it goes out, or is back.
   * @param start Where to stop, if it is not to go on to the end of the field.
   * @param onExit Told of each cell and the edge it is left by.
   */
  followInside(
    points: number[],
    place: CellEdge,
    level: LevelIndex,
    start: CellEdge | null,
    onExit?: (cell: number, edge: number) => void,
  ): void {
    while (true) {
      place.edge = this.#exitOf(place.cell, place.edge, level);
      onExit?.(place.cell, place.edge);
      this.pushCrossing(points, place, level);
      if (this.isEnd(place.cell, place.edge)) return;
      place.cell += this.#steps[place.edge] as number;
      place.edge ^= 2;
      if (start !== null && place.cell === start.cell && place.edge === start.edge) return;
    }
  }

  /** Adds the point of an edge that lies on a level. */
  pushCrossing(points: number[], { cell, edge }: CellEdge, level: LevelIndex): void {
    const { x, y, z } = this.field;
    const from = this.nodeAt(cell, edgeStart[edge] as number);
    const to = this.nodeAt(cell, edgeEnd[edge] as number);
    const height = z[to] as number;
    const share =
      (height - (level === 1 ? this.lower : this.upper)) / (height - (z[from] as number));
    points.push(
      (x[from] as number) * share + (x[to] as number) * (1 - share),
      (y[from] as number) * share + (y[to] as number) * (1 - share),
    );
  }

  /** The edge a contour leaves a cell by, with high nodes kept on its left. */
  #exitOf(cell: number, edge: number, level: LevelIndex): number {
    const at = 8 * this.kindOf(cell) + edge;
    const [left, right] = [leftExit[at] as number, rightExit[at] as number];
    if (this.isSaddle(cell, level)) {
      this.#mark(cell, visited, level);
      return this.turnsLeftIn(cell, level) ? left : right;
    }
    // The far nodes; in a triangle both are the same.
    const isLeftInside = this.isInside(cell, edgeStart[left] as number, level);
    const isRightInside = this.isInside(cell, edgeEnd[right] as number, level);
    if (!isLeftInside && isRightInside) return this.#firstExit(cell, edge, level, left, right);
    this.#mark(cell, visited, level);
    if (isLeftInside !== isRightInside) return straightExit[edge] as number;
    return isRightInside ? right : left;
  }

  /** The exit on the first visit to a saddle, which the height of its middle decides for both visits. */
  #firstExit(cell: number, edge: number, level: LevelIndex, left: number, right: number): number {
    this.#mark(cell, saddle, level);
    if (edge === edgeN || edge === edgeE) this.#mark(cell, restsSouthWest, level);
    const { z } = this.field;
    const height = (corner: number) => z[this.nodeAt(cell, corner)] as number;
    const middle = 0.25 * (height(SW) + height(SE) + height(NW) + height(NE));
    const isInside = level === 1 ? middle > this.lower : !(middle > this.upper);
    if (isInside) return right;
    this.#mark(cell, turnsLeft, level);
    return left;
  }

  #has(cell: number, bit: number, level: LevelIndex): boolean {
    return ((this.#marks[cell] as number) & (bit << (level - 1))) !== 0;
  }

  #mark(cell: number, bit: number, level: LevelIndex): void {
    this.#marks[cell] = (this.#marks[cell] as number) | (bit << (level - 1));
  }
}

/** Edges in the order in which loops look for their entry: in saddles, south and west come first. */
const entryOrder = [edgeS, edgeW, edgeE, edgeN, 4, 5, 6, 7] as const;
