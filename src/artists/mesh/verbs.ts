import type { DrawingAxes } from "../drawing-axes.ts";
import type { ImageInput } from "../image/options.ts";
import { makeMesh } from "./make-mesh.ts";
import type { MeshInput, PcolormeshOptions } from "./options.ts";
import type { QuadMesh } from "./quad-mesh.ts";

/** What draws meshes of cells. */
export interface MeshVerbs {
  /**
   * Draws a mesh of cells, each in the color of its value. Rows of `C` lie one above the other, from the bottom up. A value
   * that is NaN or null leaves its cell open.
   *
   * `X` and `Y` are the corners of the cells, one more each way than there are cells, or their middles: lists for columns
   * and rows, or matrices. Without them cells are squares between whole numbers.
   * @throws PlotError when data or an option cannot be read, or shapes do not fit; nothing is drawn then
   * @example axes.pcolormesh([0, 1, 10], [0, 1, 2], [[1, 2], [3, 4]], { cmap: "Blues", edgecolors: "k" });
   */
  pcolormesh(C: ImageInput, options?: PcolormeshOptions): QuadMesh;
  pcolormesh(X: MeshInput, Y: MeshInput, C: ImageInput, options?: PcolormeshOptions): QuadMesh;
}

export const meshVerbs = {
  pcolormesh(this: DrawingAxes, ...args: unknown[]): QuadMesh {
    return makeMesh(this, args);
  },
};
