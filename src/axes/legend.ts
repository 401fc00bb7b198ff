import type { BaseArtist, HandleColors } from "../artists/artist.ts";
import { kindOf, kinds } from "../artists/kinds.ts";
import { isFraction, type LegendPlace, readLegendLoc } from "../config/legend-loc.ts";
import type { RcParams } from "../config/rc-params.ts";
import { invalidArgument } from "../errors.ts";
import type {
  LegendFace,
  LegendFrameLook,
  LegendHandle,
  LegendSpacing,
  LegendState,
} from "../layout/legend-layout.ts";
import {
  isKeywords,
  listOf,
  mostPoints,
  type Reader,
  readBoolean,
  readCount,
  readNoMore,
  readNumber,
  readOneOf,
  readOptions,
  readText,
} from "../options.ts";
import { toHex } from "../style/color.ts";
import { type FontSize, fontPoints, readFontSize } from "../style/font-size.ts";
import {
  type FontStyle,
  type FontWeight,
  fontLook,
  readBold,
  readItalic,
} from "../style/font-weight.ts";
import { readColor } from "../style/read-color.ts";
import { withAlpha } from "../style/with-alpha.ts";
import { checkFormulas } from "../text/formulas.ts";
import {
  bestOnPage,
  fontSizeTwice,
  hiddenLabel,
  labelsBeforeHandles,
  noLabels,
  noLegendHandle,
  tooManyLabels,
} from "./errors.ts";

/** What `Axes.legend` and `Figure.legend` take by name. Distances and sizes without a unit are multiples of the font size. */
export interface LegendOptions {
  /** What is shown, in this order: artists, each perhaps a list of artists drawn over each other. @default all with a label */
  handles?: readonly LegendHandle[];
  /** Names of the handles. @default their labels */
  labels?: readonly (string | number)[];
  /** A name, its code from 0 to 10, or `[x, y]` of the frame's lower left corner in fractions. @default "best"; "upper right" in a figure */
  loc?: LegendPlace | number;
  /** A point `[x, y]` or a box `[x, y, width, height]` to stand at, in fractions of the axes or the figure. @default all of it */
  bboxToAnchor?:
    | readonly [x: number, y: number]
    | readonly [x: number, y: number, width: number, height: number];
  /** Number of columns. @default 1 */
  ncols?: number;
  /** The same as `ncols`. @default 1 */
  ncol?: number;
  /** `"expand"` spreads the columns over the width of the room. @default as wide as needed */
  mode?: "expand";
  /** A line above the names. @default none */
  title?: string;
  /** Points, or a name like `"small"`. @default rcParams["legend.title_fontsize"], null: that of `font.size`, 10 */
  titleFontsize?: FontSize;
  /** Where title and columns stand if one is narrower. @default "center" */
  alignment?: "left" | "center" | "right";
  /** Points, or a name like `"small"`. @default "medium" */
  fontsize?: FontSize;
  /** The font of the names. @default its size is that of `fontsize`, the rest that of rcParams["font.weight"] and "font.style" */
  prop?: { readonly size?: FontSize; readonly weight?: FontWeight; readonly style?: FontStyle };
  /** A color, a list of colors, or which color of its handle a name has. @default rcParams["legend.labelcolor"], "None": that of `text.color` */
  labelcolor?: string | readonly string[];
  /** Size of markers in the legend beside those in the axes. @default 1 */
  markerscale?: number;
  /** Whether handles stand before their names. @default true */
  markerfirst?: boolean;
  /** How many markers a line has. @default rcParams["legend.numpoints"], 1 */
  numpoints?: number;
  /** How many points of a scatter plot are shown. @default rcParams["legend.scatterpoints"], 1 */
  scatterpoints?: number;
  /** Heights of these points as shares of the height of the handle. @default [0.375, 0.5, 0.3125] */
  scatteryoffsets?: readonly number[];
  /** From the frame to what is in it. @default 0.4 */
  borderpad?: number;
  /** Between rows. @default 0.5 */
  labelspacing?: number;
  /** Length of handles. @default 2 */
  handlelength?: number;
  /** Height of handles. @default 0.7 */
  handleheight?: number;
  /** Between handle and name. @default 0.8 */
  handletextpad?: number;
  /** From the edge of the room. @default 0.5 */
  borderaxespad?: number;
  /** Between columns. @default 2 */
  columnspacing?: number;
  /** Whether a frame is drawn. @default true */
  frameon?: boolean;
  /** Whether the corners of the frame are round. @default true */
  fancybox?: boolean;
  /** Whether the frame throws a shadow. @default rcParams["legend.shadow"], false */
  shadow?: boolean;
  /** Opacity of the frame from 0 to 1. @default 0.8; 1 with a shadow */
  framealpha?: number;
  /** Inside of the frame; `"inherit"` is that of the axes. @default "inherit" */
  facecolor?: string;
  /** Edge of the frame; `"inherit"` is that of the axes. @default rcParams["legend.edgecolor"], "0.8" */
  edgecolor?: string;
}

/** Which color of its handle a name can have. */
const colorsOfHandles = {
  linecolor: ["color", "facecolor"],
  markerfacecolor: ["markerfacecolor", "facecolor"],
  mfc: ["markerfacecolor", "facecolor"],
  markeredgecolor: ["markeredgecolor", "edgecolor"],
  mec: ["markeredgecolor", "edgecolor"],
} as const;

type ColorOfHandle = keyof typeof colorsOfHandles;

const readBboxAnchor: Reader<readonly [number, number, number, number]> = (where, value) => {
  const numbers = listOf(value) ?? [];
  const [x, y, width = 0, height = 0] = numbers;
  const isBox =
    (numbers.length === 2 || numbers.length === 4) && Array.from(numbers).every(isFraction);
  if (isBox) return [Number(x), Number(y), Number(width), Number(height)];
  throw invalidArgument(where, "[x, y] or [x, y, width, height] in fractions", value);
};

const readLabelColor: Reader<ColorOfHandle | readonly string[]> = (where, value) => {
  if (typeof value === "string" && Object.hasOwn(colorsOfHandles, value)) {
    return value as ColorOfHandle;
  }
  if (!Array.isArray(value)) return [readColor()(where, value)];
  if (value.length === 0) throw invalidArgument(where, "a color or a list of colors", value);
  return value.map((each, index) => readColor()(`${where}[${index}]`, each));
};

const readFrameColor: Reader<string> = (where, value) =>
  value === "inherit" ? value : readColor()(where, value);

const readOffsets: Reader<readonly number[]> = (where, value) => {
  if (!Array.isArray(value) || value.length === 0) {
    throw invalidArgument(where, "a list of numbers", value);
  }
  return Array.from(value, (each, index) => readSpacing(`${where}[${index}]`, each));
};

/** Reads artists that legends can show, or lists of them. */
export const readLegendHandles: Reader<readonly LegendHandle[]> = (where, value) => {
  const given = listOf(value);
  if (given === undefined) throw invalidArgument(where, "a list of artists", value);
  return given.map((each, index) => {
    const place = `${where}[${index}]`;
    const several = listOf(each);
    return several === undefined
      ? readLegendHandle(place, each)
      : several.map((one, at) => readLegendHandle(`${place}[${at}]`, one));
  });
};

const readLegendHandle: Reader<BaseArtist> = (where, value) => {
  if (!isArtist(value)) throw invalidArgument(where, "an artist, such as a line", value);
  if (kindOf(value).handle === undefined) throw noLegendHandle(where, value.kind);
  return value;
};

/** Whether a value can be drawn in an axes. Never throws. */
export function isArtist(value: unknown): value is BaseArtist {
  try {
    const isObject = typeof value === "object" && value !== null && "kind" in value;
    return isObject && Object.hasOwn(kinds, `${value.kind}`);
  } catch {
    return false;
  }
}

/** Reads a legend's names: a list of strings, one per line; a number counts as its digits. */
export const readLegendLabels: Reader<readonly string[]> = (where, value) => {
  const labels = listOf(value);
  if (labels === undefined) throw invalidArgument(where, "a list of names, one per series", value);
  return labels.map((label, index) =>
    typeof label === "number" ? String(label) : readText(`${where}[${index}]`, label),
  );
};

const readSpacing = readNumber(-mostPoints, mostPoints);
const readers = {
  handles: readLegendHandles,
  labels: readLegendLabels,
  loc: readLegendLoc,
  bboxToAnchor: readBboxAnchor,
  ncols: readCount(1, 1000),
  ncol: readCount(1, 1000),
  mode: readOneOf(["expand"]),
  title: readText,
  titleFontsize: readFontSize,
  alignment: readOneOf(["left", "center", "right"]),
  fontsize: readFontSize,
  prop: (where: string, value: unknown) =>
    readOptions(where, value, { size: readFontSize, weight: readBold, style: readItalic }),
  labelcolor: readLabelColor,
  markerscale: readNumber(0, mostPoints),
  markerfirst: readBoolean,
  numpoints: readCount(1, 1000),
  scatterpoints: readCount(1, 1000),
  scatteryoffsets: readOffsets,
  borderpad: readSpacing,
  labelspacing: readSpacing,
  handlelength: readNumber(0, mostPoints),
  handleheight: readNumber(0, mostPoints),
  handletextpad: readSpacing,
  borderaxespad: readSpacing,
  columnspacing: readSpacing,
  frameon: readBoolean,
  fancybox: readBoolean,
  shadow: readBoolean,
  framealpha: readNumber(0, 1),
  facecolor: readFrameColor,
  edgecolor: readFrameColor,
} satisfies Record<keyof LegendOptions, Reader<unknown>>;

/** A legend's options once read. */
export type LegendRequest = ReturnType<typeof readLegendOptions>;

/** Reads a legend's options; throws a `PlotError` that begins with `fn`. */
export function readLegendOptions(fn: string, options: unknown) {
  return readOptions(fn, options, readers);
}

/** Reads the arguments of `legend`: nothing, names, or handles and names, and options. */
export function readLegendCall(fn: string, args: readonly unknown[]): LegendRequest {
  const last = args.at(-1);
  const ordered = isKeywords(last) ? args.slice(0, -1) : args;
  const request = readLegendOptions(fn, isKeywords(last) ? last : {});
  const [first, second, ...more] = ordered;
  readNoMore(fn, ["handles", "labels", "options"], more);
  if (first == null && second == null) return request;
  if (second == null) {
    if (listOf(first)?.some(isArtist)) throw labelsBeforeHandles(fn);
    return { ...request, labels: readLegendLabels(`${fn}: labels`, first) };
  }
  const labels = readLegendLabels(`${fn}: labels`, second);
  return first == null
    ? { ...request, labels }
    : { ...request, handles: readLegendHandles(`${fn}: handles`, first), labels };
}

/** What a legend is made for. */
export interface LegendParent {
  readonly fn: string;
  /** What it can show if nobody says. */
  readonly artists: readonly BaseArtist[];
  /** Whether it stands in a figure rather than in an axes. */
  readonly isOfFigure: boolean;
  readonly rc: Readonly<RcParams>;
  warn(message: string): void;
}

/**
 * Pairs artists that a legend can show with names. Without names the artists' own labels serve, but for those that are
 * empty or start with `_`. What cannot be shown is left out and told to `warn`.
 */
export function makeLegend(request: LegendRequest, parent: LegendParent): LegendState {
  const { rc, warn } = parent;
  const entries = namedEntries(request, parent);
  for (const text of [...entries.map(({ label }) => label), request.title ?? ""]) {
    checkFormulas(text, warn, rc["svg.fonttype"]);
  }
  const handles = entries.map(({ handle }) => handle);
  const {
    numpoints = rc["legend.numpoints"],
    scatterpoints = rc["legend.scatterpoints"],
    scatteryoffsets = [0.375, 0.5, 0.3125],
  } = request;
  return {
    handles,
    labels: entries.map(({ label }) => label),
    colors: labelColors(request, handles, rc),
    loc: locOf(request, parent),
    anchor: request.bboxToAnchor ?? null,
    ncol: columnCount(request),
    mode: request.mode ?? null,
    title: request.title ?? "",
    titleSize: titlePoints(request, rc),
    alignment: request.alignment ?? "center",
    fontsize: fontPoints(fontsizeOf(request, parent), rc["font.size"]),
    face: fontLook(rc),
    nameFace: nameFace(request, rc),
    markerscale: request.markerscale ?? rc["legend.markerscale"],
    numpoints,
    scatterpoints,
    scatteryoffsets,
    markerfirst: request.markerfirst ?? true,
    spacing: legendSpacing(request, rc),
    frameon: request.frameon ?? rc["legend.frameon"],
    frame: frameLook(request, rc),
    rc,
  };
}

/** As in matplotlib, `ncol` counts where `ncols` says 1. */
function columnCount({ ncols = 1, ncol = 1 }: LegendRequest): number {
  return ncols === 1 ? ncol : ncols;
}

/** Weight and style of the names. */
function nameFace({ prop }: LegendRequest, rc: Readonly<RcParams>): LegendFace {
  const { bold, italic } = fontLook(rc) ?? { bold: false, italic: false };
  return { bold: prop?.weight ?? bold, italic: prop?.style ?? italic };
}

function fontsizeOf({ fontsize, prop }: LegendRequest, { fn, rc }: LegendParent): FontSize {
  if (fontsize !== undefined && prop?.size !== undefined) throw fontSizeTwice(fn);
  return fontsize ?? prop?.size ?? rc["legend.fontsize"];
}

function titlePoints({ titleFontsize }: LegendRequest, rc: Readonly<RcParams>): number {
  const { "legend.title_fontsize": usual, "font.size": base } = rc;
  return fontPoints(titleFontsize ?? usual ?? base, base);
}

function locOf({ loc }: LegendRequest, { fn, isOfFigure, rc }: LegendParent): LegendPlace {
  const usual = readLegendLoc('rcParams["legend.loc"]', rc["legend.loc"]);
  if (!isOfFigure) return loc ?? usual;
  if (loc === "best") throw bestOnPage(fn);
  return loc ?? (usual === "best" ? "upper right" : usual);
}

function legendSpacing(request: LegendRequest, rc: Readonly<RcParams>): LegendSpacing {
  return {
    borderpad: request.borderpad ?? rc["legend.borderpad"],
    labelspacing: request.labelspacing ?? rc["legend.labelspacing"],
    handlelength: request.handlelength ?? rc["legend.handlelength"],
    handleheight: request.handleheight ?? rc["legend.handleheight"],
    handletextpad: request.handletextpad ?? rc["legend.handletextpad"],
    borderaxespad: request.borderaxespad ?? rc["legend.borderaxespad"],
    columnspacing: request.columnspacing ?? rc["legend.columnspacing"],
  };
}

function frameLook(request: LegendRequest, rc: Readonly<RcParams>): LegendFrameLook {
  const {
    facecolor = rc["legend.facecolor"],
    edgecolor = rc["legend.edgecolor"],
    shadow = rc["legend.shadow"],
  } = request;
  return {
    facecolor: toHex(facecolor === "inherit" ? rc["axes.facecolor"] : facecolor),
    edgecolor: toHex(edgecolor === "inherit" ? rc["axes.edgecolor"] : edgecolor),
    // As in matplotlib, only a shadow that was asked for here makes the frame opaque.
    alpha: request.framealpha ?? (request.shadow ? 1 : rc["legend.framealpha"]),
    fancybox: request.fancybox ?? rc["legend.fancybox"],
    shadow,
  };
}

function labelColors(
  { labelcolor }: LegendRequest,
  handles: readonly LegendHandle[],
  rc: Readonly<RcParams>,
): string[] {
  const usual = rc["text.color"];
  const asked = labelcolor ?? usualLabelColor(rc);
  return handles.map((handle, index) => {
    if (typeof asked !== "string") return asked[index % asked.length] ?? usual;
    return colorOf([handle].flat()[0], colorsOfHandles[asked]) ?? usual;
  });
}

function usualLabelColor({ "legend.labelcolor": color, "text.color": ink }: Readonly<RcParams>) {
  return readLabelColor('rcParams["legend.labelcolor"]', color === "None" ? ink : color);
}

/** The color of a handle that is a line, or an area. */
function colorOf(
  artist: BaseArtist | undefined,
  [ofLine, ofArea]: readonly [
    ofLine: Exclude<keyof HandleColors, "alpha">,
    ofArea: "facecolor" | "edgecolor",
  ],
): string | undefined {
  if (artist === undefined) return undefined;
  const colors = kindOf(artist).handleColors?.(artist) ?? (artist as HandleColors);
  const line = colors[ofLine];
  return line === undefined
    ? withAlpha(colors[ofArea] ?? "#00000000", colors.alpha ?? null)
    : (line ?? "#00000000");
}

/** What a legend shows, with names. */
function namedEntries(request: LegendRequest, { artists, warn }: LegendParent): NamedHandle[] {
  const { handles, labels } = request;
  if (handles === undefined) {
    const shown = legendHandles(artists);
    return labels === undefined ? labelled(shown, warn) : labeledHandles(shown, labels, warn);
  }
  const names = labels ?? handles.map((handle) => [handle].flat()[0]?.label ?? "");
  return labeledHandles(handles, names, warn);
}

/** What legends can show, in matplotlib's order: containers, such as the bars of one call, come last. */
function legendHandles(artists: readonly BaseArtist[]): BaseArtist[] {
  const [others, containers]: [BaseArtist[], BaseArtist[]] = [[], []];
  for (const artist of artists.flatMap((each) => kindOf(each).entries?.(each) ?? each)) {
    const { handle, isContainer = false } = kindOf(artist);
    if (handle === undefined || artist.label === "_nolegend_") continue;
    (isContainer ? containers : others).push(artist);
  }
  return [...others, ...containers];
}

interface NamedHandle {
  readonly handle: LegendHandle;
  readonly label: string;
}

function labelled(handles: readonly BaseArtist[], warn: (message: string) => void): NamedHandle[] {
  const shown = handles.filter(({ label }) => label !== "" && !label.startsWith("_"));
  if (shown.length === 0) warn(noLabels());
  return shown.map((handle) => ({ handle, label: handle.label }));
}

function labeledHandles(
  handles: readonly LegendHandle[],
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
