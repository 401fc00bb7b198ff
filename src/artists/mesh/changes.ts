/** What a mesh computes, and what its setters read. */
import { readImageCells } from "../../data/image-cells.ts";
import type { DataLimits } from "../../ticker/autoscale.ts";
import type { ArtistLimits } from "../artist.ts";
import type { ScalarMappable } from "../scalar-mappable.ts";
import { wrongShape } from "./errors.ts";

interface Lattice {
  readonly rows: number;
  readonly columns: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The color of each cell. */
export function cellColors(mesh: ScalarMappable): string[] {
  return mesh.cmap.toHexes(mesh.norm(mesh.getArray() ?? []));
}

/** Reads other values for the cells of a mesh, in rows or one after the other. */
export function changedCells(values: unknown, { rows, columns }: Lattice): Float64Array {
  const fn = "QuadMesh.setArray";
  const isFlat =
    ArrayBuffer.isView(values) || (Array.isArray(values) && typeof values[0] !== "object");
  const { height, width, channels, data } = readImageCells(
    fn,
    "values",
    isFlat ? [values] : values,
  );
  const fits = isFlat ? width === rows * columns : height === rows && width === columns;
  if (!fits || channels !== 1) throw wrongShape(`${fn}: values`, [height, width], [rows, columns]);
  return Float64Array.from(data);
}

/** What the view must hold, with all sides sticky; nothing for a mesh without cells. */
export function limitsOfMesh({ corners }: { readonly corners: Lattice }): ArtistLimits {
  if (corners.rows * corners.columns === 0) return { x: null, y: null };
  const [x, y] = [valueReach(corners.x), valueReach(corners.y)];
  return { x, y, sticky: { x: [x.min, x.max], y: [y.min, y.max] } };
}

/** As in matplotlib, the smallest value above zero is that of the outermost ones, whatever lies between. */
function valueReach(values: Float64Array): DataLimits {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  const minpos = [min, max].find((value) => value > 0) ?? Number.POSITIVE_INFINITY;
  return { min, max, minpos };
}
