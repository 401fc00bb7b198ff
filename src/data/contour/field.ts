/** A field to draw contours of: heights on a grid of nodes, some of which may be missing. */

import {
  absent,
  edgeE,
  edgeN,
  edgeS,
  edgeW,
  full,
  hasEdge,
  triangleNE,
  triangleNW,
  triangleSE,
  triangleSW,
} from "./edges.ts";

/** A grid of `columns` x `rows` nodes, row by row; the cell of a node lies to its northeast. */
export interface ContourField {
  readonly columns: number;
  readonly rows: number;
  /** Where the nodes lie. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The height at each node; NaN and the infinities are missing. */
  readonly z: Float64Array;
  /** What there is of each node's cell. */
  readonly forms: Uint8Array;
  /** Whether the edge to the south, or to the west, of each cell is where the field ends. */
  readonly southEnds: Uint8Array;
  readonly westEnds: Uint8Array;
}

/** Nodes and heights, row by row. */
export type ContourNodes = Pick<ContourField, "columns" | "rows" | "x" | "y" | "z">;

/**
 * Finds out which cells there are and where the field ends.
 * @param cornerMask Whether a cell with one missing node is a triangle rather than absent.
 */
export function makeField(nodes: ContourNodes, cornerMask: boolean): ContourField {
  const forms = findKinds(nodes, cornerMask);
  const { columns } = nodes;
  return {
    ...nodes,
    forms,
    southEnds: findEnds(forms, (cell) => (cell < columns ? -1 : cell - columns), edgeS, edgeN),
    westEnds: findEnds(forms, (cell) => (cell % columns === 0 ? -1 : cell - 1), edgeW, edgeE),
  };
}

/** Where only one of two neighbors has the edge between them. */
function findEnds(
  forms: Uint8Array,
  neighborOf: (cell: number) => number,
  own: number,
  other: number,
): Uint8Array {
  const ends = new Uint8Array(forms.length);
  for (let cell = 0; cell < forms.length; cell++) {
    const neighbor = forms[neighborOf(cell)] ?? absent;
    ends[cell] = Number(hasEdge(forms[cell] as number, own) !== hasEdge(neighbor, other));
  }
  return ends;
}

function findKinds({ columns, rows, z }: ContourNodes, cornerMask: boolean): Uint8Array {
  const forms = new Uint8Array(columns * rows);
  const isMissing = (node: number) => Number(!Number.isFinite(z[node]));
  for (let row = 0; row < rows - 1; row++) {
    for (let cell = row * columns; cell < (row + 1) * columns - 1; cell++) {
      const south = isMissing(cell) | (isMissing(cell + 1) << 1);
      const north = isMissing(cell + columns) | (isMissing(cell + columns + 1) << 1);
      const form = kindByMissing[south | (north << 2)] ?? absent;
      forms[cell] = cornerMask || form === full ? form : absent;
    }
  }
  return forms;
}

/** By the nodes that are missing: 1 for southwest, 2 southeast, 4 northwest, 8 northeast. */
const kindByMissing: readonly (number | undefined)[] = Object.assign(new Array<number>(16), {
  0: full,
  1: triangleNE,
  2: triangleNW,
  4: triangleSE,
  8: triangleSW,
});
