/** What `pcolormesh` takes, and how it is read. */
import type { RcParams } from "../../config/rc-params.ts";
import type { Data } from "../../data/data.ts";
import { type ImageCells, readImageCells } from "../../data/image-cells.ts";
import {
  isKeywords,
  type Reader,
  readNumber,
  readOneOf,
  readOptions,
  readText,
  withLongNames,
} from "../../options.ts";
import { readColor } from "../../style/read-color.ts";
import { type MappingOptions, mappingReaders } from "../color-mapping.ts";
import { type ArtistOptions, standingReaders } from "../raster-artist.ts";
import { notRowsAndColumns, wrongArguments } from "./errors.ts";
import { type Lattice, readLattice, unitLattice } from "./lattice.ts";

/** Places of columns or rows, or of all corners. */
export type MeshInput = Data;

/** What `pcolormesh` takes by name. */
export interface PcolormeshOptions extends MappingOptions, ArtistOptions {
  /** Opacity from 0 to 1. @default that of the colors */
  alpha?: number | null;
  /** Whether X and Y are corners (`"flat"`) or middles (`"nearest"`) of cells. @default "auto", as their number tells */
  shading?: "auto" | "flat" | "nearest";
  /** Color of the edges of cells; `"none"` for none, `"face"` for that of the cell. @default "none" */
  edgecolors?: string;
  /** The same as `edgecolors`. @default that of `edgecolors` */
  edgecolor?: string;
  /** Width of the edges in points. @default 1 */
  linewidth?: number;
  /**
   * Whether the cells become an image in the SVG, two pixels to a point, of which only what lies in the axes is kept. Cells with
   * edges, and cells that are no rectangles, cannot. @default true for more than 4,096 cells, and for cells that shine through
   */
  rasterized?: boolean;
  /** Its name. @default `_childN` */
  label?: string;
  /** Artists of a higher order are drawn later; grid lines have 1.5, lines 2. @default 1 */
  zorder?: number;
}

function meshReaders(rc: Readonly<RcParams>) {
  const color = readColor(rc["axes.prop_cycle"]);
  return {
    ...mappingReaders(),
    alpha: readNumber(0, 1),
    shading: readOneOf(["auto", "flat", "nearest"]),
    edgecolors: ((where, value) =>
      value === "none" || value === "face" ? value : color(where, value)) as Reader<string>,
    linewidth: readNumber(0),
    ...standingReaders(),
    label: readText,
    zorder: readNumber(),
  };
}

/** What was asked for. */
export type MeshRequest = ReturnType<typeof readMesh>;

/** Reads the arguments of `pcolormesh`. */
export function readMesh(fn: string, args: readonly unknown[], rc: Readonly<RcParams>) {
  const last = args.at(-1);
  const [ordered, options] = isKeywords(last) ? [args.slice(0, -1), last] : [args, {}];
  if (ordered.length !== 1 && ordered.length !== 3) throw wrongArguments(fn, ordered.length);
  const named = withLongNames(fn, options, { edgecolor: "edgecolors" });
  const read = readOptions(fn, named, meshReaders(rc));
  const cells = readImageCells(fn, "C", ordered.at(-1));
  if (cells.channels !== 1)
    throw notRowsAndColumns(fn, [cells.height, cells.width, cells.channels]);
  const corners = cornersOf(fn, ordered, cells, read.shading ?? rc["pcolor.shading"]);
  return { ...read, cells, corners };
}

function cornersOf(
  fn: string,
  ordered: readonly unknown[],
  { height, width }: ImageCells,
  shading: "auto" | "flat" | "nearest",
): Lattice {
  if (ordered.length === 1) return unitLattice(height, width, shading === "nearest" ? -0.5 : 0);
  const [X, Y] = ordered;
  return readLattice(fn, { X, Y }, [height, width], shading);
}
