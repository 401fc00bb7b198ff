import type { RcParams } from "../../config/rc-params.ts";
import { invalidArgument } from "../../errors.ts";
import { type Reader, readNumber, readOneOf, readOptions } from "../../options.ts";
import { toHex } from "../../style/color.ts";
import { type FontSize, fontPoints, readFontSize } from "../../style/font-size.ts";
import { readColor } from "../../style/read-color.ts";
import type { HorizontalAlignment, VerticalAlignment } from "../../text/layout.ts";

/** What `Axes.text` and `Axes.annotate` take after text and place. */
export interface TextProps {
  /** Which part of the text stands at its place. @default "left" */
  ha?: HorizontalAlignment;
  /** Which part of the text stands at its place. @default "baseline" */
  va?: VerticalAlignment;
  /** Points, or a name like `"small"`. @default rcParams["font.size"], 10 */
  fontsize?: FontSize;
  /** Any matplotlib color. @default rcParams["text.color"], "black" */
  color?: string;
  /** Artists of a higher order are drawn later. @default 3 */
  zorder?: number;
}

const readers = {
  ha: readOneOf(["left", "center", "right"]),
  va: readOneOf(["top", "bottom", "center", "baseline", "center_baseline"]),
  fontsize: readFontSize,
  color: readColor(),
  zorder: readNumber(),
} satisfies Record<keyof TextProps, Reader<unknown>>;

/** A place in data units. */
export type DataPoint = readonly [x: number, y: number];

/** A text in an axes, perhaps with an arrow from it to a point. */
export interface TextArtist {
  readonly kind: "text";
  /** Texts have no name in a legend. */
  readonly label: "";
  readonly text: string;
  /** Where the text stands, in data units. */
  readonly at: DataPoint;
  /** The point the text is about, or null; a text about a point outside the axes is not drawn. */
  readonly xy: DataPoint | null;
  /** Whether an arrow leads from the text to the point. */
  readonly arrow: boolean;
  readonly ha: HorizontalAlignment;
  readonly va: VerticalAlignment;
  /** Points. */
  readonly size: number;
  readonly color: string;
  readonly zorder: number;
}

/** Reads what texts and annotations have in common; throws a PlotError that begins with `fn`. */
export function readTextProps(fn: string, options: unknown, rc: Readonly<RcParams>) {
  const {
    ha = "left",
    va = "baseline",
    fontsize,
    color,
    zorder = 3,
  } = readOptions(fn, options, readers);
  return {
    ha,
    va,
    size: fontPoints(fontsize ?? "medium", rc["font.size"]),
    color: color ?? toHex(rc["text.color"]),
    zorder,
  };
}

/** Reads a place in data units. */
export const readDataPoint: Reader<DataPoint> = (where, value) => {
  const [x, y] = Array.isArray(value) && value.length === 2 ? value : [];
  if (typeof x === "number" && typeof y === "number") return [x, y];
  throw invalidArgument(where, "[x, y], two numbers in data units", value);
};
