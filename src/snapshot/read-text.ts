/** Reads the text of a figure: which of its numbers are data, and what range they belong to. */
import type { NumberRange, SeenOn } from "../facts/numbers.ts";
import { scaleNames } from "../ticker/types.ts";

/** A number in the text. */
export interface Reading {
  readonly value: number;
  /** What all numbers reach that it shares a range with. */
  readonly extent: NumberRange;
  /** The scale of the axis it is seen on. */
  readonly scale: SeenOn;
}

/** A line of the text: its words, with `#` for each of its readings. */
export interface TextLine {
  readonly words: string;
  readonly readings: readonly Reading[];
}

const numberPattern = "-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?";
const quotedName = '(?: "(?:[^"\\\\]|\\\\.)*")?';
const patterns = {
  /** `x "epoch" log`, `y symlog, linthresh 0.1` */
  axis: new RegExp(`^ *([xy])${quotedName} (\\w+)(?:, .*)?$`),
  /** `20 points, x from 0 to 1.9 by 0.1` */
  points: /^ *(?:no|\d+) points?(, x from .*)?$/,
  /** `from 0 to 1`, `x from 0 to 1 by 0.1` */
  range: new RegExp(`(?:^|\\b)from ${numberPattern} to ${numberPattern}(?: by ${numberPattern})?$`),
  /** `at 0.5, 1` */
  place: new RegExp(`^ *(?:at|about|arrow to) ${numberPattern}(?:, ${numberPattern})?$`),
  /** `0.5: 3`, `0–83: 1 to 2, mean 1.5` */
  row: /^( *)(-?[\d.]+(?:e[+-]?\d+)?|\d+–\d+|NaN|-?Infinity): (.*)$/,
};

/** Reads a text line by line. */
export function readLines(text: string): TextLine[] {
  const reader = new TextReader();
  return text.split("\n").map((line) => reader.read(line));
}

const linear: SeenOn = { name: "linear" };

/** Numbers that share a range, which is known when all are read. */
class NumberGroup implements NumberRange {
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  readonly scale: SeenOn;

  constructor(scale: SeenOn = linear) {
    this.scale = scale;
  }

  read(text: string): Reading {
    const value = Number(text);
    this.min = Math.min(this.min, value);
    this.max = Math.max(this.max, value);
    return { value, extent: this, scale: this.scale };
  }
}

/** Goes through a text and knows where it is: in which axes, behind which axis, among which points. */
class TextReader {
  #scales: Record<string, SeenOn> = {};
  /** The axis whose name was the line before. */
  #axis = "";
  #columns = new Map<string, NumberGroup>();
  #isNumbered = false;

  read(line: string): TextLine {
    const axis = this.#axis;
    this.#axis = "";
    const named = patterns.axis.exec(line);
    if (named !== null) return this.#beginAxis(line, named);
    const points = patterns.points.exec(line);
    if (points !== null) return this.#beginPoints(line, points[1] !== undefined);
    const row = patterns.row.exec(line);
    if (row !== null) return this.#readRow(row);
    if (patterns.range.test(line))
      return readTextNumbers(line, new NumberGroup(this.#scales[axis]));
    // Each part of a place stands alone.
    return patterns.place.test(line) ? readTextNumbers(line) : { words: line, readings: [] };
  }

  #beginAxis(line: string, [, name = "", scale]: RegExpExecArray): TextLine {
    this.#axis = name;
    this.#scales[name] = readScaleName(scale, line);
    return { words: line, readings: [] };
  }

  #beginPoints(line: string, isNumbered: boolean): TextLine {
    this.#columns = new Map();
    this.#isNumbered = isNumbered;
    if (!isNumbered) return { words: line, readings: [] };
    const from = line.indexOf("from");
    return prefixed(line.slice(0, from), readTextNumbers(line.slice(from), this.#column("x")));
  }

  #readRow([, indent = "", key = "", cells = ""]: RegExpExecArray): TextLine {
    const isPosition = !this.#isNumbered && !key.includes("–");
    const head = isPosition
      ? readTextNumbers(key, this.#column("x"))
      : { words: key, readings: [] };
    const told = cells.split("; ").map((cell) => this.#readCell(cell));
    return {
      words: `${indent}${head.words}: ${told.map(({ words }) => words).join("; ")}`,
      readings: [head, ...told].flatMap(({ readings }) => readings),
    };
  }

  /** A cell is of the column it names, or else of the heights; a count of gaps is no number of data. */
  #readCell(cell: string): TextLine {
    const [, label = "y"] = /^([a-z]+) (?=[-\d])/.exec(cell) ?? [];
    const [told = "", gaps] = cell.split(/(, \d+ gaps?$)/);
    const read = readTextNumbers(told, this.#column(label));
    return { ...read, words: read.words + (gaps ?? "") };
  }

  #column(name: string): NumberGroup {
    const column = this.#columns.get(name) ?? new NumberGroup(this.#scales[name]);
    this.#columns.set(name, column);
    return column;
  }
}

/** Reads all numbers of a text into one group, or each into one of its own. */
function readTextNumbers(text: string, group?: NumberGroup): TextLine {
  const readings: Reading[] = [];
  const words = text.replace(new RegExp(numberPattern, "g"), (found) => {
    readings.push((group ?? new NumberGroup()).read(found));
    return "#";
  });
  return { words, readings };
}

function prefixed(start: string, { words, readings }: TextLine): TextLine {
  return { words: start + words, readings };
}

function readScaleName(scale: string | undefined, line: string): SeenOn {
  const name = scaleNames.find((known) => known === scale) ?? "linear";
  const [, linthresh = "2"] = /, linthresh (\S+?)(?:,|$)/.exec(line) ?? [];
  return { name, linthresh: Number(linthresh) };
}
