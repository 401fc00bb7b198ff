/** How many areas look, where a list of colors or widths serves in turn. */
import type { RcParams } from "../../config/rc-params.ts";
import { type Reader, readListOf, readNumber } from "../../options.ts";
import type { CapStyle, DashPattern, JoinStyle, LineStyle } from "../../style/dashes.ts";
import { readColor } from "../../style/read-color.ts";
import { type AreaLook, edgePattern, hatching, shownColor, usualEdge } from "../area/area-look.ts";
import { type AreaOptions, areaReaders, type ShortName } from "../area/area-options.ts";
import { readHatch } from "../area/read-hatch.ts";
import { type RasterOptions, standingReaders } from "../raster-artist.ts";

/** Options of bars as areas with an edge. Where a list is taken, its items serve in turn, over and over. */
export interface PatchOptions
  extends Omit<AreaOptions, "color" | "edgecolor" | "ec" | "linewidth" | "lw" | "hatch">,
    RasterOptions {
  /** Any matplotlib color, or a list of them; also `ec`. @default none */
  edgecolor?: string | readonly string[];
  /** The same as `edgecolor`. @default that of `edgecolor` */
  ec?: string | readonly string[];
  /** Width of the edge in points, or a list of widths; also `lw`. @default rcParams["patch.linewidth"], 1 */
  linewidth?: number | readonly number[];
  /** The same as `linewidth`. @default that of `linewidth` */
  lw?: number | readonly number[];
  /** Letters of `/ \ | - + x o O . *`, each again where it is to be denser, or a list of such texts. @default none */
  hatch?: string | readonly (string | null)[];
  /** Artists of a higher order are drawn later. @default 1 */
  zorder?: number;
}

/** The looks of areas: of each list, area `i` has item `i`, counted round. Colors are null for none. */
export interface BarLooks {
  readonly facecolors: readonly (string | null)[];
  readonly edgecolors: readonly (string | null)[];
  /** Points. */
  readonly linewidths: readonly number[];
  readonly linestyle: LineStyle;
  readonly ends: { readonly capstyle: CapStyle; readonly joinstyle: JoinStyle };
  readonly hatches: readonly (string | null)[];
  /** Whether hatching has the color of the edge, rather than that of the settings. */
  readonly hatchesLikeEdge: boolean;
  readonly rc: Readonly<RcParams>;
  /** Replaces the opacity of insides and edges, null for their own. */
  readonly alpha: number | null;
}

/** The readers of options of bars as areas. */
export function barLookReaders(cycle: readonly string[]) {
  const { color: _, ...readers } = areaReaders(cycle);
  return {
    ...readers,
    facecolor: readOneColor(cycle),
    edgecolor: readColors(cycle),
    linewidth: readListOf(readNumber(0)),
    hatch: readListOf(readHatch),
    zorder: readNumber(),
    ...standingReaders(),
  } satisfies Record<Exclude<keyof PatchOptions, ShortName>, Reader<unknown>>;
}

/** Reads a color, or a list of them; none of `"none"`. In a list that is a black that does not show, until it is given an opacity. */
export function readColors(cycle: readonly string[]): Reader<readonly string[]> {
  const list = readListOf(readColor(cycle));
  return (where, value) => (isNone(value) ? [] : list(where, value));
}

/** Reads one color to the list of it; none of `"none"`. */
export function readOneColor(cycle: readonly string[]): Reader<readonly string[]> {
  const color = readColor(cycle);
  return (where, value) => (isNone(value) ? [] : [color(where, value)]);
}

function isNone(value: unknown): boolean {
  return typeof value === "string" && value.toLowerCase() === "none";
}

/** Options of bars as areas, once read. */
export type BarLooksRequest = {
  readonly [Name in keyof ReturnType<typeof barLookReaders>]?: ReturnType<
    ReturnType<typeof barLookReaders>[Name]
  >;
};

/** What areas look like that no option says otherwise of. */
interface UsualLook {
  /** Colors of insides. */
  readonly colors: readonly string[];
  /** Color of edges; null for that of the settings. @default null */
  readonly edgecolor?: string | null;
  /** @default true */
  readonly fill?: boolean;
}

/** What areas look like, by their options and what is usual for them. */
export function barLooks(
  request: BarLooksRequest,
  usual: UsualLook,
  rc: Readonly<RcParams>,
): BarLooks {
  const { fill = usual.fill ?? true, alpha = null, edgecolor, facecolor, hatch } = request;
  const { capstyle = "butt", joinstyle = "miter" } = request;
  const own = usual.edgecolor ?? usualEdge(fill, {}, rc);
  const edges = edgecolor ?? (own === null ? null : [own]);
  return {
    facecolors: fill ? orOne(facecolor ?? usual.colors, null) : [null],
    edgecolors: orOne(edges ?? [], null),
    linewidths: orOne(request.linewidth, rc["patch.linewidth"]),
    linestyle: request.linestyle ?? "-",
    ends: { capstyle, joinstyle },
    hatches: orOne(hatch, null),
    hatchesLikeEdge: edges !== null,
    rc,
    alpha,
  };
}

function orOne<T>(values: readonly T[] | undefined, one: T): readonly T[] {
  return values === undefined || values.length === 0 ? [one] : values;
}

/** The item of a list that serves in turn. */
export function inTurn<T>(values: readonly T[], index: number): T {
  return values[index % values.length] as T;
}

/** What the area of this number looks like. */
export function lookAt(looks: BarLooks, index: number): AreaLook {
  const { alpha, linestyle, ends, hatchesLikeEdge, rc } = looks;
  const facecolor = inTurn(looks.facecolors, index);
  const edgecolor = inTurn(looks.edgecolors, index);
  const linewidth = inTurn(looks.linewidths, index);
  const letters = inTurn(looks.hatches, index);
  const pattern = edgePattern(linestyle, linewidth, ends, rc);
  const look = { facecolor, edgecolor, linewidth, pattern, alpha, hatching: null };
  return { ...look, hatching: hatching(letters, look, !hatchesLikeEdge, rc) };
}

/** The look of one area as artists tell it. Colors are `#rrggbb[aa]`, null for none; lengths points. */
export interface ShownLook {
  readonly facecolor: string | null;
  readonly edgecolor: string | null;
  readonly linewidth: number;
  /** Lengths of dashes and gaps of the edge, null for a solid one. */
  readonly dashes: readonly number[] | null;
  readonly hatch: string | null;
}

/** What the area of this number looks like, the opacity of all contained. */
export function shownLookAt(looks: BarLooks, index: number): ShownLook {
  const { facecolor, edgecolor, linewidth, pattern, alpha, hatching } = lookAt(looks, index);
  return {
    facecolor: shownColor(facecolor, alpha),
    edgecolor: shownColor(edgecolor, alpha),
    linewidth,
    dashes: edgeDashes(pattern, linewidth),
    hatch: hatching?.letters ?? null,
  };
}

function edgeDashes(pattern: DashPattern | null, linewidth: number): readonly number[] | null {
  return linewidth > 0 ? (pattern?.dashes ?? null) : null;
}
