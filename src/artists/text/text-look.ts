/** How texts look: what texts in axes, names of axes, titles and tick labels have in common. */
import type { RcParams } from "../../config/rc-params.ts";
import { invalidArgument } from "../../errors.ts";
import {
  isPlainObject,
  type Reader,
  readNumber,
  readOneOf,
  readOptions,
  readPositive,
  withLongNames,
} from "../../options.ts";
import { type FontSize, fontPoints, readFontSize } from "../../style/font-size.ts";
import { type FontStyle, type FontWeight, readBold, readItalic } from "../../style/font-weight.ts";
import { readColor } from "../../style/read-color.ts";
import type { HorizontalAlignment, VerticalAlignment } from "../../text/layout.ts";
import {
  type BoxOptions,
  boxReader,
  plainBox,
  type SizelessBox,
  sizedBox,
  type TextBox,
} from "./box-look.ts";

/** How a text looks. */
export interface TextStyleOptions {
  /** Points, or a name like `"small"`. @default rcParams["font.size"], 10 */
  fontsize?: FontSize;
  /** The same as `fontsize`. @default that of `fontsize` */
  size?: FontSize;
  /** Any matplotlib color. @default rcParams["text.color"], "black" */
  color?: string;
  /** The same as `color`. @default that of `color` */
  c?: string;
  /** Opacity from 0 to 1. @default the color's own */
  alpha?: number;
  /** From 0 to 1000, or a name; the font is DejaVu Sans, or its bold form from 550 on. @default rcParams["font.weight"], "normal"; that of titles and names is a setting of theirs */
  fontweight?: FontWeight;
  /** The same as `fontweight`. @default that of `fontweight` */
  weight?: FontWeight;
  /** Letters that lean are measured as upright ones. @default rcParams["font.style"], "normal" */
  fontstyle?: FontStyle;
  /** The same as `fontstyle`. @default that of `fontstyle` */
  style?: FontStyle;
  /** Counterclockwise angle in degrees, or one of the two words. @default 0 */
  rotation?: number | "horizontal" | "vertical";
  /** `"anchor"` aligns a text first and then turns it about its place; also `rotation_mode`. @default "default" */
  rotationMode?: "default" | "anchor";
  /** Which part of the text stands at its place. @default "left" */
  ha?: HorizontalAlignment;
  /** The same as `ha`. @default that of `ha` */
  horizontalalignment?: HorizontalAlignment;
  /** Which part of the text stands at its place. @default "baseline" */
  va?: VerticalAlignment;
  /** The same as `va`. @default that of `va` */
  verticalalignment?: VerticalAlignment;
  /** At which side several lines are aligned with each other. @default that of `ha` */
  multialignment?: HorizontalAlignment;
  /** The same as `multialignment`. @default that of `multialignment` */
  ma?: HorizontalAlignment;
  /** Distance between lines in multiples of their height. @default 1.2 */
  linespacing?: number;
  /** A box around the text. @default none */
  bbox?: BoxOptions;
  /** Color of a box around the text that has no `bbox`. @default none */
  backgroundcolor?: string;
  /** The same options once more, those outside of it go first. @default none */
  fontdict?: Omit<TextStyleOptions, "fontdict">;
}

/** How a text looks, as far as it was said; lengths are points. */
export interface TextLook {
  readonly size?: number;
  /** `#rrggbb`, or `#rrggbbaa`. */
  readonly color?: string;
  readonly alpha?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Counterclockwise, from 0 to 360 degrees. */
  readonly rotation?: number;
  readonly rotationMode?: "default" | "anchor";
  readonly ha?: HorizontalAlignment;
  readonly va?: VerticalAlignment;
  readonly multialignment?: HorizontalAlignment;
  readonly linespacing?: number;
  readonly box?: TextBox;
}

/** Reads an angle in degrees, or one of the words matplotlib has for two of them. */
export function readRotation(where: string, value: unknown): number {
  if (value === "horizontal") return 0;
  if (value === "vertical") return 90;
  if (typeof value === "number" && Number.isFinite(value)) return ((value % 360) + 360) % 360;
  throw invalidArgument(where, 'a finite number of degrees, "horizontal" or "vertical"', value);
}

/** Readers of {@link TextStyleOptions} by their long names. */
export function textReaders(rc: Readonly<RcParams>) {
  const color = readColor(rc["axes.prop_cycle"]);
  const align = readOneOf(["left", "center", "right"]);
  return {
    fontsize: readFontSize as Reader<FontSize>,
    color,
    alpha: readNumber(0, 1),
    fontweight: readBold,
    fontstyle: readItalic,
    rotation: readRotation,
    rotationMode: readOneOf(["default", "anchor"]),
    ha: align,
    va: readOneOf(["top", "bottom", "center", "baseline", "center_baseline"]),
    multialignment: align,
    linespacing: readPositive,
    bbox: ((where, value) => boxReader(rc)(where, value)) satisfies Reader<SizelessBox>,
    backgroundcolor: color,
  };
}

/** Reads options by readers of their long names, texts' short names and `fontdict` among them. */
export function readTextOptions<R extends Readonly<Record<string, Reader<unknown>>>>(
  fn: string,
  options: unknown,
  readers: R,
) {
  const longNames = {
    size: "fontsize",
    c: "color",
    weight: "fontweight",
    style: "fontstyle",
    horizontalalignment: "ha",
    verticalalignment: "va",
    ma: "multialignment",
  };
  const named = (given: unknown) => withLongNames(fn, given, longNames);
  if (!isPlainObject(options) || !Object.hasOwn(options, "fontdict")) {
    return readOptions(fn, named(options), readers);
  }
  const { fontdict, ...others } = options;
  const inner = fontdict ?? {};
  if (!isPlainObject(inner)) throw invalidArgument(`${fn}: fontdict`, "an object", fontdict);
  return readOptions(fn, { ...Object(named(inner)), ...Object(named(others)) }, readers);
}

type Read = {
  [K in keyof ReturnType<typeof textReaders>]?: ReturnType<ReturnType<typeof textReaders>[K]>;
};

/**
 * What options that were read say of a text's look.
 * @param usual The size the text has if nothing is said of it.
 */
export function textLook(
  given: Read,
  rc: Readonly<RcParams>,
  usual: FontSize = "medium",
): TextLook {
  const { fontsize, fontweight, fontstyle, bbox, backgroundcolor } = given;
  const { color, alpha, rotation, rotationMode, ha, va, multialignment, linespacing } = given;
  const size = fontPoints(fontsize ?? usual, rc["font.size"]);
  const box = bbox ?? (backgroundcolor === undefined ? undefined : plainBox(backgroundcolor));
  return defined({
    size: fontsize === undefined ? undefined : size,
    color,
    alpha,
    bold: fontweight,
    italic: fontstyle,
    rotation,
    rotationMode,
    ha,
    va,
    multialignment,
    linespacing,
    box: box === undefined ? undefined : sizedBox(box, size),
  });
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what is undefined. */
function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}
