/** Matplotlib's colormaps by name, each made when it is first asked for. */

import { isInstance, ownEntry, readNoArguments, readNoMore } from "../../options.ts";
import { Colormap } from "./colormap.ts";
import { checkColorCount, unknownColormap } from "./errors.ts";
import { formulas } from "./formulas.ts";
import { LinearSegmentedColormap } from "./linear-segmented-colormap.ts";
import { ListedColormap } from "./listed-colormap.ts";
import { evenColors, listedColors, packedColors, packedSegments, segmentRows } from "./tables.ts";
import { readHexColors, readSegments, unpackColumns, unpackSegments } from "./unpack-colors.ts";

const made = new Map<string, Colormap>();

/**
 * A colormap of matplotlib by its name; `_r` after it reverses it.
 * The colormap is the caller's own: what is set on it changes no other.
 * @param name A colormap is given back as it is. @default "viridis"
 * @param lut How many colors it shall have. @default as many as it has, mostly 256
 * @throws PlotError for a name that is none, with the nearest one
 * @example getCmap("coolwarm_r", 11).toHex(0) // "#b40426"
 */
export function getCmap(name?: string | Colormap | null, lut?: number | null): Colormap;
export function getCmap(
  name?: string | Colormap | null,
  lut?: number | null,
  ...more: unknown[]
): Colormap {
  readNoMore("getCmap", ["name", "lut"], more);
  if (lut !== undefined && lut !== null) checkColorCount("getCmap: lut", lut);
  if (isInstance(name, Colormap)) return typeof lut === "number" ? name.resampled(lut) : name;
  const found = findColormap(name ?? "viridis");
  if (found === undefined) throw unknownColormap("getCmap: name", name, colormaps());
  return typeof lut === "number" ? found.resampled(lut) : found.copy();
}

/**
 * Reads an argument that is a colormap or the name of one.
 * @throws PlotError for a name that is none, with the nearest one
 */
export function readColormap(where: string, value: unknown): Colormap {
  if (isInstance(value, Colormap)) return value;
  const found = findColormap(value);
  if (found === undefined) throw unknownColormap(where, value, colormaps());
  return found.copy();
}

/**
 * The names of all colormaps there are, in order, each with its reverse.
 * @example colormaps().includes("viridis_r") // true
 */
export function colormaps(): string[];
export function colormaps(...args: unknown[]): string[] {
  readNoArguments("colormaps", args);
  const names = new Set(
    [listedColors, evenColors, packedColors, packedSegments, segmentRows, formulas].flatMap(
      Object.keys,
    ),
  );
  return [...names, "twilight_shifted"].flatMap((name) => [name, `${name}_r`]).sort();
}

function findColormap(name: unknown): Colormap | undefined {
  if (typeof name !== "string") return undefined;
  const known = made.get(name);
  if (known !== undefined) return known;
  const fresh = name.endsWith("_r")
    ? makeColormap(name.slice(0, -2))?.reversed()
    : makeColormap(name);
  if (fresh !== undefined) made.set(name, fresh);
  return fresh;
}

function makeColormap(name: string): Colormap | undefined {
  const listed = ownEntry(listedColors, name);
  if (listed !== undefined) return new ListedColormap(readHexColors(listed), name);
  const even = ownEntry(evenColors, name);
  if (even !== undefined) return LinearSegmentedColormap.fromList(name, readHexColors(even));
  const packed = ownEntry(packedColors, name === "twilight_shifted" ? "twilight" : name);
  if (packed !== undefined) return new ListedColormap(packedRows(name, packed), name);
  const data = segmentsOf(name);
  return data === undefined ? undefined : new LinearSegmentedColormap(name, data);
}

function segmentsOf(name: string) {
  const packed = ownEntry(packedSegments, name);
  if (packed !== undefined) return unpackSegments(packed);
  const rows = ownEntry(segmentRows, name);
  return rows === undefined ? ownEntry(formulas, name) : readSegments(rows);
}

/** Triples of a packed colormap; twilight_shifted is twilight from its middle on, and reversed. */
function packedRows(name: string, packed: string): number[][] {
  const [reds, greens, blues] = unpackColumns(packed);
  const rows = reds.map((red, index) => [red, greens[index] ?? 0, blues[index] ?? 0]);
  if (name !== "twilight_shifted") return rows;
  const half = rows.length / 2;
  return [...rows.slice(half), ...rows.slice(0, half)].reverse();
}
