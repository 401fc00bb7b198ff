import { invalidArgument, PlotError } from "../../errors.ts";
import {
  isInstance,
  isPlainObject,
  type Reader,
  readBoolean,
  readListOf,
  readNumber,
} from "../../options.ts";
import { type FontSize, readFontSize } from "../../style/font-size.ts";
import type { Point } from "../../style/outline.ts";
import { readColor } from "../../style/read-color.ts";
import { percentWriter } from "../../ticker/formatters/format-str.ts";
import { isFormatter } from "../../ticker/formatters/read-formatter.ts";
import { ScalarFormatter } from "../../ticker/formatters/scalar.ts";
import { linearScale } from "../../ticker/scales/linear.ts";
import type { Formatter } from "../../ticker/types.ts";
import { contourLabelFailed, labelNotWritten, mouseLabels } from "./errors.ts";

/** How levels are written: a format of Python's `%` operator, a function, texts by their levels, or a formatter. */
export type LevelFormat =
  | string
  | ((level: number) => string)
  | Readonly<Record<string, string>>
  | ReadonlyMap<number, string>
  | Formatter;

/** What `Axes.clabel` takes besides contours and levels. */
export interface ContourLabelOptions {
  /** Points, or a word such as "small". @default rcParams["font.size"], 10 */
  fontsize?: FontSize;
  /** Any matplotlib color, or a list of them that levels take in turn. @default those of the lines */
  colors?: string | readonly string[];
  /** How levels are written. A level without a text of its own is written `%1.3f`, as in matplotlib. @default with as many decimals as all need */
  fmt?: LevelFormat;
  /** Whether lines are interrupted where labels stand. @default true */
  inline?: boolean;
  /** Room on either side of such a label in points; also `inline_spacing`. @default 5 */
  inlineSpacing?: number;
  /** Whether labels never stand on their heads; also `rightside_up`. @default true */
  rightsideUp?: boolean;
  /** Places in data units, each of which gets the label of the nearest line. @default places are chosen */
  manual?: boolean | readonly (readonly [x: number, y: number])[];
  /** Artists of a higher order are drawn later. @default that of the contours and 2 more */
  zorder?: number;
}

/** The readers of levels and options of labels of contours. */
export function contourLabelReaders(cycle: readonly string[]) {
  return {
    levels: readListOf(readNumber()),
    fontsize: readFontSize,
    colors: readListOf(readColor(cycle)),
    fmt: readLabelFormat,
    inline: readBoolean,
    inlineSpacing: readNumber(),
    rightsideUp: readBoolean,
    manual: readManualPlaces,
    zorder: readNumber(),
  } satisfies Record<keyof ContourLabelOptions | "levels", Reader<unknown>>;
}

/** Writes levels with as many decimals as all need. */
export function usualFormat(): LevelWriter {
  const formatter = new ScalarFormatter({ useOffset: false });
  return (level, all) => formatted(formatter, level, all);
}

/** Writes a level, given all that are labelled. */
export type LevelWriter = (level: number, all: readonly number[]) => string;

function readLabelFormat(where: string, value: unknown): LevelWriter {
  if (typeof value === "string") return percentWriter(where.split(":")[0] ?? where, value);
  if (typeof value === "function") return calling(where, value as (level: number) => unknown);
  if (value instanceof Map) return (level) => levelText(where, level, value.get(level));
  if (isFormatter(value)) {
    return (level, all) => whileWriting(where, level, () => formatted(value, level, all));
  }
  if (isPlainObject(value)) return (level) => levelText(where, level, value[String(level)]);
  const right = 'a text such as "%1.1f", a function of a level, texts by levels, or a formatter';
  throw invalidArgument(where, right, value);
}

function calling(where: string, write: (level: number) => unknown): LevelWriter {
  return (level) =>
    levelText(
      where,
      level,
      whileWriting(where, level, () => write(level)),
    );
}

/** @throws PlotError in the place of what a caller's function throws */
function whileWriting<T>(where: string, level: number, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    throw isInstance(cause, PlotError) ? cause : contourLabelFailed(where, level, cause);
  }
}

function levelText(where: string, level: number, text: unknown): string {
  // matplotlib writes this of a level that has no text.
  if (text === undefined) return "%1.3f";
  if (typeof text === "string") return text;
  throw labelNotWritten(where, level, text);
}

/** A level as a formatter writes it on an axis from 0 to 1. */
function formatted(formatter: Formatter, level: number, all: readonly number[]): string {
  const context = { view: [0, 1], scale: linearScale(), integral: false } as const;
  return formatter.format([...all, level], context).label(level, all.length);
}

function readManualPlaces(where: string, value: unknown): readonly Point[] | null {
  if (value === false) return null;
  if (value === true) throw mouseLabels(where);
  if (!Array.isArray(value)) throw invalidArgument(where, "false, or a list of [x, y]", value);
  return value.map((place, index) => readPlace(`${where}[${index}]`, place));
}

function readPlace(where: string, value: unknown): Point {
  const [x, y, ...more] = Array.isArray(value) ? value : [];
  if (Number.isFinite(x) && Number.isFinite(y) && more.length === 0) return [x, y];
  throw invalidArgument(where, "[x, y], finite numbers", value);
}
