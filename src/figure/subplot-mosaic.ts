import type { Axes } from "../axes/axes.ts";
import { readSharing, type Sharing } from "../axes/sharing.ts";
import { invalidArgument } from "../errors.ts";
import { GridSpec, type GridSpecOptions, gridReaders } from "../layout/gridspec.ts";
import { listOf, type Reader, readNoMore, readOptions, readText } from "../options.ts";
import { type AxesProperties, readProperties } from "./axes-options.ts";
import { mosaicRagged, mosaicSharing, noMosaicRectangle } from "./errors.ts";
import type { Figure } from "./figure.ts";

/** What `Figure.subplotMosaic` takes after the mosaic. */
export interface SubplotMosaicOptions {
  /** Whether all axes share their horizontal axis. @default false */
  sharex?: boolean;
  /** Whether all axes share their vertical axis. @default false */
  sharey?: boolean;
  /** Widths of the columns relative to one another. @default all are equal */
  widthRatios?: readonly number[];
  /** Heights of the rows relative to one another. @default all are equal */
  heightRatios?: readonly number[];
  /** What stands for an empty cell. @default "." */
  emptySentinel?: string;
  /** Margins, gaps and ratios of the grid. @default the figure's */
  gridspecKw?: GridSpecOptions;
  /** What every axes is given, such as `{ xscale: "log" }`. @default nothing */
  subplotKw?: AxesProperties;
}

/** Names of axes in a grid: rows of names, or a text with a letter for each cell and rows on lines or behind `;`. */
export type Mosaic = string | readonly (readonly string[])[];

const readAll: Reader<boolean> = (where, value) => {
  const sharing: Sharing = readSharing(where, value);
  if (typeof sharing === "boolean") return sharing;
  throw mosaicSharing(where, sharing);
};

const readers = {
  sharex: readAll,
  sharey: readAll,
  widthRatios: gridReaders.widthRatios,
  heightRatios: gridReaders.heightRatios,
  emptySentinel: readText,
  gridspecKw: (where: string, value: unknown) => readOptions(where, value, gridReaders),
  subplotKw: readProperties,
};

/** The first and the last row and column of a name. */
interface Cells {
  readonly name: string;
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** A mosaic read and checked. */
export interface MosaicRequest {
  readonly grid: GridSpec;
  readonly cells: readonly Cells[];
  readonly options: ReturnType<typeof readOptions<typeof readers>>;
}

/** Reads the arguments of `subplotMosaic`; throws a PlotError that begins with `fn`. */
export function readMosaic(fn: string, args: readonly unknown[]): MosaicRequest {
  const [mosaic, given = {}, ...more] = args;
  readNoMore(fn, ["mosaic", "options"], more);
  const options = readOptions(fn, given, readers);
  const rows = readRows(`${fn}: mosaic`, mosaic);
  const { emptySentinel = "." } = options;
  const names = [...new Set(rows.flat())].filter((name) => name !== emptySentinel);
  const cells = names.map((name) => cellsOf(fn, rows, name));
  const { widthRatios, heightRatios, gridspecKw = {} } = options;
  const ratios = { ...(widthRatios && { widthRatios }), ...(heightRatios && { heightRatios }) };
  const grid = new GridSpec(rows.length, rows[0]?.length ?? 0, { ...gridspecKw, ...ratios });
  return { grid, cells, options };
}

/** Adds the axes of a mosaic in the order of their names' first cells. */
export function addMosaic(figure: Figure, request: MosaicRequest): Record<string, Axes> {
  const { grid, cells, options } = request;
  const { sharex, sharey, subplotKw = {} } = options;
  const made = new Map<string, Axes>();
  let first: Axes | undefined;
  for (const { name, rows, columns } of cells) {
    const shared = {
      ...(sharex && first ? { sharex: first } : {}),
      ...(sharey && first ? { sharey: first } : {}),
    };
    const axes = figure.addSubplot(grid.at(rows, columns), { ...subplotKw, ...shared });
    first ??= axes;
    made.set(name, axes);
  }
  return Object.fromEntries(made);
}

function readRows(where: string, mosaic: unknown): readonly (readonly string[])[] {
  const rows = typeof mosaic === "string" ? rowsOfText(mosaic) : listOf(mosaic)?.map(listOf);
  if (rows === undefined || rows.length === 0 || !rows.every((row) => row !== undefined)) {
    throw invalidArgument(
      where,
      'rows of names, such as [["a", "b"]], or a text like "AB;CC"',
      mosaic,
    );
  }
  const read = rows.map((row: readonly unknown[], at) =>
    row.map((name, column) => readText(`${where}[${at}][${column}]`, name)),
  );
  const width = read[0]?.length ?? 0;
  const ragged = read.findIndex((row) => row.length !== width || width === 0);
  if (ragged >= 0) throw mosaicRagged(where, width, ragged, read[ragged]?.length ?? 0);
  return read;
}

function rowsOfText(text: string): string[][] {
  const lines = text.includes(";") ? text.split(";") : text.split("\n");
  const rows = lines.map((line) => [...line.trim()]);
  return rows.filter((row) => row.length > 0);
}

/** The rectangle of a name; PlotError where it is none. */
function cellsOf(fn: string, rows: readonly (readonly string[])[], name: string): Cells {
  const at = rows.flatMap((row, index) =>
    row.flatMap((other, column) => (other === name ? [[index, column] as const] : [])),
  );
  const [ys, xs] = [at.map(([row]) => row), at.map(([, column]) => column)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys) + 1];
  const [left, right] = [Math.min(...xs), Math.max(...xs) + 1];
  if (at.length !== (bottom - top) * (right - left)) throw noMosaicRectangle(fn, name);
  return { name, rows: [top, bottom], columns: [left, right] };
}
