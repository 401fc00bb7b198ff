/** How areas with an edge look, one or many of them. */
import type { RcParams } from "../../config/rc-params.ts";
import { type Reader, readBoolean, readListOf, readNumber } from "../../options.ts";
import { byte, toHex } from "../../style/color.ts";
import {
  type DashPattern,
  dashPattern,
  type LineStyle,
  type LineStyleLike,
  toLineStyle,
} from "../../style/dashes.ts";
import { readColor } from "../../style/read-color.ts";
import { invalidHatch } from "./errors.ts";
import { hatchLetters } from "./hatch.ts";

/** Options of areas with an edge. Where a list is taken, its items serve in turn, over and over. */
export interface PatchOptions {
  /** Any matplotlib color of the inside, `"none"` for none; also `fc`. @default that of `color` */
  facecolor?: string;
  /** The same as `facecolor`. @default that of `facecolor` */
  fc?: string;
  /** Any matplotlib color, or a list of them; also `ec`. @default none */
  edgecolor?: string | readonly string[];
  /** The same as `edgecolor`. @default that of `edgecolor` */
  ec?: string | readonly string[];
  /** Width of the edge in points, or a list of widths; also `lw`. @default rcParams["patch.linewidth"], 1 */
  linewidth?: number | readonly number[];
  /** The same as `linewidth`. @default that of `linewidth` */
  lw?: number | readonly number[];
  /** Line style of the edge; also `ls`. @default "-" */
  linestyle?: LineStyleLike;
  /** The same as `linestyle`. @default that of `linestyle` */
  ls?: LineStyleLike;
  /** Letters of `/ \ | - + x o O . *`, each again where it is to be denser, or a list of such texts. @default none */
  hatch?: string | readonly (string | null)[];
  /** Whether the inside is painted; edges are black where it is not. @default true */
  fill?: boolean;
  /** Opacity of inside and edge from 0 to 1. @default the colors' own */
  alpha?: number;
  /** Artists of a higher order are drawn later. @default 1 */
  zorder?: number;
}

/** The looks of areas: of each list, area `i` has item `i`, counted round. */
export interface PatchLook {
  readonly facecolors: readonly string[];
  readonly edgecolors: readonly string[];
  /** Points. */
  readonly linewidths: readonly number[];
  readonly linestyle: LineStyle;
  readonly hatches: readonly (string | null)[];
  readonly hatchcolors: readonly string[];
  /** Points. */
  readonly hatchWidth: number;
  /** Replaces the opacity of insides and edges, null for their own. */
  readonly alpha: number | null;
}

/** A short name of an option of areas. */
export type ShortName = keyof ReturnType<typeof patchShortNames>;

/** Short names of options of areas. */
export function patchShortNames() {
  return { fc: "facecolor", ec: "edgecolor", lw: "linewidth", ls: "linestyle" };
}

/** The readers of options of areas. */
export function patchReaders(cycle: readonly string[]) {
  const linestyle: Reader<LineStyle> = (where, value) => toLineStyle(value, where);
  return {
    facecolor: readOneColor(cycle),
    edgecolor: readColors(cycle),
    linewidth: readListOf(readNumber(0)),
    linestyle,
    hatch: readListOf(readHatch),
    fill: readBoolean,
    alpha: readNumber(0, 1),
    zorder: readNumber(),
  };
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

/** Reads letters of hatching; none is null. */
export function readHatch(where: string, value: unknown): string | null {
  if (value === null || value === "") return null;
  const letters = hatchLetters();
  const isHatch =
    typeof value === "string" && [...value].every((letter) => letters.includes(letter));
  if (!isHatch) throw invalidHatch(where, value, letters);
  return value;
}

/** Options of areas once read. */
type PatchRequest = {
  readonly [Name in keyof ReturnType<typeof patchReaders>]?: ReturnType<
    ReturnType<typeof patchReaders>[Name]
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
export function patchLook(
  request: PatchRequest,
  usual: UsualLook,
  rc: Readonly<RcParams>,
): PatchLook {
  const { fill = usual.fill ?? true, alpha = null, edgecolor, facecolor, hatch } = request;
  const own = edgecolor ?? (usual.edgecolor == null ? null : [usual.edgecolor]);
  const isForced = rc["patch.force_edgecolor"] || !fill;
  const edges = own ?? (isForced ? [toHex(rc["patch.edgecolor"])] : null);
  const faces = facecolor ?? usual.colors;
  return {
    facecolors: fill ? orNone(faces) : [none()],
    edgecolors: orNone(edges ?? []),
    linewidths: orOne(request.linewidth, rc["patch.linewidth"]),
    linestyle: request.linestyle ?? "-",
    hatches: orOne(hatch, null),
    // Hatching has the color of an edge that was asked for.
    hatchcolors:
      edges === null
        ? [toHex(rc["hatch.color"])]
        : orNone(edges).map((edge) => colorOf(edge, alpha) ?? none()),
    hatchWidth: rc["hatch.linewidth"],
    alpha,
  };
}

/** What is not painted, whatever the opacity. */
function none(): string {
  return "none";
}

function orNone(colors: readonly string[]): readonly string[] {
  return colors.length === 0 ? [none()] : colors;
}

function orOne<T>(values: readonly T[] | undefined, one: T): readonly T[] {
  return values === undefined || values.length === 0 ? [one] : values;
}

/** The item of a list that serves in turn. */
export function inTurn<T>(values: readonly T[], index: number): T {
  return values[index % values.length] as T;
}

/** The look of one area. Colors are `#rrggbb[aa]`, null for none; lengths points. */
export interface OneLook {
  readonly facecolor: string | null;
  readonly edgecolor: string | null;
  readonly linewidth: number;
  readonly hatch: string | null;
  readonly hatchcolor: string;
}

/** What the area of this number looks like. */
export function lookAt(look: PatchLook, index: number): OneLook {
  return {
    facecolor: colorOf(inTurn(look.facecolors, index), look.alpha),
    edgecolor: colorOf(inTurn(look.edgecolors, index), look.alpha),
    linewidth: inTurn(look.linewidths, index),
    hatch: inTurn(look.hatches, index),
    hatchcolor: inTurn(look.hatchcolors, index),
  };
}

/** A color with the opacity of the whole; null when it does not show. */
export function colorOf(color: string, alpha: number | null): string | null {
  if (color === none()) return null;
  const whole = alpha === null ? color : withAlpha(color.slice(0, 7), alpha);
  return whole.length === 9 && whole.endsWith("00") ? null : whole;
}

function withAlpha(color: string, alpha: number): string {
  const opacity = byte(alpha);
  return opacity === "ff" ? color : color + opacity;
}

/** How an edge of this width is dashed; null when it is not drawn. */
export function edgePattern({ linestyle }: PatchLook, linewidth: number): DashPattern | null {
  return linewidth > 0 ? dashPattern(linestyle, linewidth) : null;
}
