/** Makes meshes. */
import { toMapping } from "../color-mapping.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { standingOf } from "../raster-artist.ts";
import { readMesh } from "./options.ts";
import { QuadMesh } from "./quad-mesh.ts";

/** Draws what `pcolormesh` is asked for. */
export function makeMesh(axes: DrawingAxes, args: readonly unknown[]): QuadMesh {
  const fn = "Axes.pcolormesh";
  const request = readMesh(fn, args, axes.rcNow);
  const values = Float64Array.from(request.cells.data);
  const mapping = toMapping(fn, request, values);
  const { edgecolors = "none" } = request;
  const state = {
    corners: request.corners,
    values,
    edgecolor: edgecolors === "none" ? null : edgecolors,
    linewidth: request.linewidth ?? 1,
    alpha: request.alpha ?? null,
    standing: standingOf(request),
    label: request.label ?? axes.childLabel,
    zorder: request.zorder ?? 1,
  };
  return axes.addArtist(new QuadMesh(axes, state, mapping), ["x", "y"]);
}
