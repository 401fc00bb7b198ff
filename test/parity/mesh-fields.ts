import type { QuadMesh } from "../../src/artists/mesh/quad-mesh.ts";

/** What truth files tell of a mesh, by their names. */
export function meshFields(mesh: QuadMesh) {
  const { label, zorder, linewidth, edgecolor, alpha, facecolors } = mesh;
  return {
    kind: "QuadMesh",
    label,
    zorder,
    alpha,
    facecolors: new Set(facecolors).size === 1 ? facecolors.slice(0, 1) : facecolors,
    edgecolors: edgecolor === null ? [] : [edgecolor],
    linewidths: [linewidth],
    dashes: [null],
    array: mesh.getArray(),
    clim: mesh.getClim(),
    cmap: mesh.getCmap().name,
    paths: facecolors.map((_, cell) => ({ v: wayAround(mesh, cell), codes: null })),
  };
}

/** The corners of a cell, from the first one back to it. */
function wayAround({ corners: { columns, x, y } }: QuadMesh, cell: number) {
  const first = cell + Math.floor(cell / columns);
  return [first, first + 1, first + columns + 2, first + columns + 1, first].map((corner) => [
    x[corner],
    y[corner],
  ]);
}
