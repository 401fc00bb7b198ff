/**
 * The geometry of one cell of a grid: a quadrilateral between four nodes, or, where one node is missing, the triangle
 * of the other three. Corners and edges are named by compass, x to the east, y to the north; edges run
 * anticlockwise, so that the cell lies on their left.
 */

/** Corners of a cell. */
export const SW = 0;
export const SE = 1;
export const NE = 2;
export const NW = 3;

/** Edges of a cell, then the long edges of triangles, named by the node that is missing. */
export const edgeS = 0;
export const edgeE = 1;
export const edgeN = 2;
export const edgeW = 3;
export const edgeSW = 4;
export const edgeSE = 5;
export const edgeNE = 6;
export const edgeNW = 7;

/** The corner an edge runs from, and the one it runs to. */
export const edgeStart = Uint8Array.of(SW, SE, NE, NW, NW, SW, SE, NE);
export const edgeEnd = Uint8Array.of(SE, NE, NW, SW, SE, NE, NW, SW);

/** What there is of a cell: nothing, all, or the triangle at one of its corners. */
export const absent = 0;
export const full = 1;
export const triangleSW = 2;
export const triangleSE = 3;
export const triangleNE = 4;
export const triangleNW = 5;

/** The edges of each form of cell, anticlockwise. */
const edgesOfForm: readonly (readonly number[])[] = [
  [],
  [edgeS, edgeE, edgeN, edgeW],
  [edgeS, edgeNE, edgeW],
  [edgeS, edgeE, edgeNW],
  [edgeE, edgeN, edgeSW],
  [edgeN, edgeW, edgeSE],
];

/** Who enters a cell by an edge leaves it by one of these, at `8 * form + edge`; -1 where the cell has no such edge. */
export const leftExit = neighbors(-1);
export const rightExit = neighbors(1);
/** Only quadrilaterals can be left straight ahead; by edge. */
export const straightExit = Uint8Array.of(edgeN, edgeW, edgeS, edgeE);

function neighbors(step: number): Int8Array {
  const table = new Int8Array(8 * edgesOfForm.length).fill(-1);
  for (const [form, edges] of edgesOfForm.entries()) {
    for (const [place, edge] of edges.entries())
      table[8 * form + edge] = edges.at((place + step) % edges.length) ?? -1;
  }
  return table;
}

/** Whether a form of cell has an edge. */
export function hasEdge(form: number, edge: number): boolean {
  return leftExit[8 * form + edge] !== -1;
}
