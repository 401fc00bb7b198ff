/** Makes surfaces. */
import { nameArguments } from "../../options.ts";
import { type Rgba, rgbaToHex, toRgba } from "../../style/colormaps/rgba.ts";
import { withAlpha } from "../../style/with-alpha.ts";
import { toMapping } from "../color-mapping.ts";
import type { Axes3DHost } from "./artist-3d.ts";
import { tooFewFacecolors } from "./errors.ts";
import { Poly3DCollection } from "./poly-3d-collection.ts";
import { readHeightTables } from "./read-tables.ts";
import { shadedColors } from "./shade.ts";
import { stridesOf } from "./strides.ts";
import { readSurfaceOptions, type SurfaceRequest } from "./surface-options.ts";
import { meanHeights, normalsOf, type Patches, patchesOf } from "./surface-polygons.ts";

/** Draws what `plotSurface` is asked for. */
export function makeSurface(axes: Axes3DHost, args: readonly unknown[]): Poly3DCollection {
  const fn = "Axes3D.plotSurface";
  const { X, Y, Z, ...options } = nameArguments(fn, ["X", "Y", "Z"], args);
  const nodes = readHeightTables(fn, X, Y, Z);
  const request = readSurfaceOptions(fn, options, axes.rcNow);
  const polygons = patchesOf(nodes, stridesOf(fn, request, nodes, 10));
  const given = givenFaces(fn, polygons, request);
  const isMapped = request.cmap !== undefined && given === null;
  const values = isMapped ? meanHeights(polygons) : null;
  const mapping = values === null ? null : toMapping(fn, request, values);
  warnOfOptions(axes, fn, request, isMapped);
  // As in matplotlib a color of the cycle is used up, also where a colormap has others.
  const faces = given ?? [request.color ?? toRgba(axes.nextColor("lines"), fn)];
  const state = {
    polygons,
    values,
    colors: colorsOf(polygons, faces, request.shade ?? true),
    edgecolor: surfaceEdge(request, given !== null, isAlphaFirst(options)),
    linewidth: request.linewidth ?? 1,
    alpha: request.alpha ?? null,
    label: request.label || axes.childLabel,
    zorder: request.zorder ?? 1,
  };
  return axes.add3D(new Poly3DCollection(state, mapping), nodes);
}

/** The colors given for the cells, one for each polygon; null where none were. */
function givenFaces(
  fn: string,
  { cells }: Patches,
  { facecolors }: SurfaceRequest,
): readonly Rgba[] | null {
  if (facecolors === undefined) return null;
  return cells.map(([row, column]) => {
    const color = facecolors[row]?.[column];
    if (color !== undefined) return color;
    const last = cells.at(-1) ?? [0, 0];
    throw tooFewFacecolors(
      fn,
      [facecolors.length, facecolors[row]?.length ?? 0],
      [last[0] + 1, last[1] + 1],
    );
  });
}

function colorsOf(polygons: Patches, faces: readonly Rgba[], isShaded: boolean): string[] {
  return isShaded ? shadedColors(faces, normalsOf(polygons)) : faces.map(rgbaToHex);
}

/** Cells that were given colors have edges of these. */
function surfaceEdge(
  { edgecolor, alpha }: SurfaceRequest,
  hasFaces: boolean,
  isPaled: boolean,
): string | null {
  if (hasFaces) return "face";
  if (edgecolor === undefined || edgecolor === "#00000000") return null;
  return edgecolor === "face" || !isPaled ? edgecolor : withAlpha(edgecolor, alpha ?? null);
}

/** Whether the opacity comes before the color of the edges, which it then counts for: matplotlib reads one after the other. */
function isAlphaFirst(options: object): boolean {
  const names = Object.keys(options);
  const edge = names.findIndex((name) => name === "edgecolor" || name === "ec");
  const alpha = names.indexOf("alpha");
  return alpha !== -1 && alpha < edge;
}

function warnOfOptions(
  axes: Axes3DHost,
  fn: string,
  request: SurfaceRequest,
  isMapped: boolean,
): void {
  const names = (["norm", "vmin", "vmax"] as const).filter((name) => request[name] !== undefined);
  if (!isMapped && names.length > 0) {
    axes.warn(`${fn}: there is no cmap, so ${names.join(", ")} change nothing`);
  }
  if (request.antialiased === false) {
    axes.warn(`${fn}: antialiased changes nothing, edges of vector pictures are smooth`);
  }
}
