/** Reads how values are to be colored, for all verbs that color some. */
import { rcParams } from "../config/rc-params.ts";
import { invalidArgument, list, PlotError } from "../errors.ts";
import { type Reader, readNumber } from "../options.ts";
import type { Colormap } from "../style/colormaps/colormap.ts";
import { readColormap } from "../style/colormaps/registry.ts";
import { LogNorm, SymLogNorm } from "../style/norms/log-norms.ts";
import { Normalize } from "../style/norms/normalize.ts";
import type { ColorMapping } from "./scalar-mappable.ts";

/** How values are colored. */
export interface MappingOptions {
  /** A colormap or its name, such as `"Reds"` or `"viridis_r"`. @default rcParams["image.cmap"], "viridis" */
  cmap?: string | Colormap | null;
  /** What brings values to 0..1, or `"linear"`, `"log"` or `"symlog"` (linear from −2 to 2). @default linear */
  norm?: Normalize | NormName | null;
  /** The value of the first color; not together with a norm of your own. @default the least value */
  vmin?: number | null;
  /** The value of the last color; not together with a norm of your own. @default the greatest value */
  vmax?: number | null;
}

/** Norms that go by the name of a scale. */
export type NormName = "linear" | "log" | "symlog";

/** The readers of {@link MappingOptions}. */
export function mappingReaders() {
  return {
    cmap: readColormap as Reader<Colormap>,
    norm: readNorm,
    vmin: readNumber(),
    vmax: readNumber(),
  };
}

/** {@link MappingOptions} once read. */
export type MappingRequest = {
  readonly [Name in keyof ReturnType<typeof mappingReaders>]?: ReturnType<
    ReturnType<typeof mappingReaders>[Name]
  >;
};

/**
 * What colors values as asked for; limits that were not are those of the values.
 * @throws PlotError for limits beside a norm, which has its own
 */
export function toMapping(
  fn: string,
  request: MappingRequest,
  values: ArrayLike<number>,
): ColorMapping {
  const { cmap, norm, vmin = null, vmax = null } = request;
  if (typeof norm === "object" || typeof norm === "function") {
    if (vmin !== null || vmax !== null) throw limitsBesideNorm(fn, vmin === null ? "vmax" : "vmin");
  }
  const made = toNorm(norm);
  if (vmin !== null) made.vmin = vmin;
  if (vmax !== null) made.vmax = vmax;
  made.autoscaleNone(values);
  return { cmap: cmap ?? readColormap(`${fn}: cmap`, rcParams["image.cmap"]), norm: made };
}

function toNorm(norm: Normalize | NormName = "linear"): Normalize {
  switch (norm) {
    case "linear":
      return new Normalize();
    case "log":
      return new LogNorm();
    case "symlog":
      return new SymLogNorm(2);
    default:
      return norm;
  }
}

function readNorm(where: string, value: unknown): Normalize | NormName {
  if (value instanceof Normalize) return value;
  const names: readonly NormName[] = ["linear", "log", "symlog"];
  const name = names.find((known) => known === value);
  if (name !== undefined) return name;
  throw invalidArgument(where, `a norm, such as new LogNorm(), or one of ${list(names)}`, value);
}

function limitsBesideNorm(fn: string, name: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: ${name} is given beside norm, which has limits of its own; set ${name} on the norm`,
  );
}
