import type { BaseArtist } from "../artists/artist.ts";
import { kindOf } from "../artists/kinds.ts";
import { type LegendPlace, readLegendLoc } from "../config/legend-loc.ts";
import type { RcParams } from "../config/rc-params.ts";
import { invalidArgument } from "../errors.ts";
import type { Legend } from "../layout/legend-layout.ts";
import {
  type Reader,
  readBoolean,
  readCount,
  readNumber,
  readOptions,
  readText,
} from "../options.ts";
import { type FontSize, fontPoints, readFontSize } from "../style/font-size.ts";
import { checkFormulas } from "../text/formulas.ts";
import { hiddenLabel, noLabels, tooManyLabels } from "./errors.ts";

/** What `Axes.legend` takes after the names. */
export interface LegendOptions {
  /** A name, its code from 0 to 10, or `[x, y]` of the frame's lower left corner in axes fractions. @default "best" */
  loc?: LegendPlace | number;
  /** Number of columns. @default 1 */
  ncol?: number;
  /** A line above the names. @default none */
  title?: string;
  /** Points, or a name like `"small"`. @default "medium" */
  fontsize?: FontSize;
  /** Size of markers in the legend beside those in the axes. @default 1 */
  markerscale?: number;
  /** Whether a frame is drawn. @default true */
  frameon?: boolean;
}

const readers = {
  loc: readLegendLoc,
  ncol: readCount(1, 1000),
  title: readText,
  fontsize: readFontSize,
  markerscale: readNumber(0),
  frameon: readBoolean,
} satisfies Record<keyof LegendOptions, Reader<unknown>>;

/** Reads a legend's names: a list of strings, one per line; a number counts as its digits. */
export const readLegendLabels: Reader<readonly string[]> = (where, value) => {
  const labels = Array.isArray(value) ? value : undefined;
  if (labels === undefined) throw invalidArgument(where, "a list of names, one per series", value);
  return labels.map((label, index) =>
    typeof label === "number" ? String(label) : readText(`${where}[${index}]`, label),
  );
};

/** A legend's options once read. */
export type LegendRequest = ReturnType<typeof readLegendOptions>;

/** Reads a legend's options; throws a `PlotError` that begins with `fn`. */
export function readLegendOptions(fn: string, options: unknown) {
  return readOptions(fn, options, readers);
}

/**
 * Pairs artists that a legend can show with names. Without names the artists' own labels serve, but for those that are
 * empty or start with `_`. What cannot be shown is left out and told to `warn`.
 */
export function makeLegend(
  artists: readonly BaseArtist[],
  labels: readonly string[] | null,
  request: LegendRequest,
  rc: Readonly<RcParams>,
  warn: (message: string) => void,
): Legend {
  const handles = legendHandles(artists);
  const entries = labels === null ? labelled(handles, warn) : named(handles, labels, warn);
  for (const { label } of entries) checkFormulas(label, warn);
  checkFormulas(request.title ?? "", warn);
  return {
    handles: entries.map(({ handle }) => handle),
    labels: entries.map(({ label }) => label),
    loc: request.loc ?? readLegendLoc('rcParams["legend.loc"]', rc["legend.loc"]),
    ncol: request.ncol ?? 1,
    title: request.title ?? "",
    fontsize: fontPoints(request.fontsize ?? rc["legend.fontsize"], rc["font.size"]),
    markerscale: request.markerscale ?? rc["legend.markerscale"],
    frameon: request.frameon ?? rc["legend.frameon"],
    rc,
  };
}

/** What legends can show, in matplotlib's order: containers, such as the bars of one call, come last. */
function legendHandles(artists: readonly BaseArtist[]): BaseArtist[] {
  const isContainer = (artist: BaseArtist) => Number(kindOf(artist).isContainer ?? false);
  return artists
    .flatMap((artist) => kindOf(artist).entries?.(artist) ?? [artist])
    .filter((artist) => kindOf(artist).handle !== undefined && artist.label !== "_nolegend_")
    .sort((a, b) => isContainer(a) - isContainer(b));
}

interface NamedHandle {
  readonly handle: BaseArtist;
  readonly label: string;
}

function labelled(handles: readonly BaseArtist[], warn: (message: string) => void): NamedHandle[] {
  const shown = handles.filter(({ label }) => label !== "" && !label.startsWith("_"));
  if (shown.length === 0) warn(noLabels());
  return shown.map((handle) => ({ handle, label: handle.label }));
}

function named(
  handles: readonly BaseArtist[],
  labels: readonly string[],
  warn: (message: string) => void,
): NamedHandle[] {
  if (labels.length > handles.length) warn(tooManyLabels(labels, handles.length));
  return handles.slice(0, labels.length).flatMap((handle, index) => {
    const label = labels[index] ?? "";
    if (!label.startsWith("_")) return [{ handle, label }];
    warn(hiddenLabel(label));
    return [];
  });
}
