/** Places the lines of a text around its anchor, as matplotlib's Text does. */
import { type Bbox, numberRange, translateBbox } from "./bbox.ts";
import type { Face } from "./glyphs.ts";
import { linesOf, measureLine, type SourceLine } from "./lines.ts";
import { measureMathtext } from "./mathtext.ts";
import { measureText } from "./metrics.ts";

export type HorizontalAlignment = "left" | "center" | "right";
export type VerticalAlignment = "top" | "center" | "baseline" | "center_baseline" | "bottom";

export interface TextLayoutOptions {
  /** Font size in points. */
  readonly size: number;
  /** Which side of the block lies at the anchor. @default "left" */
  readonly ha?: HorizontalAlignment;
  /** Which height of the block lies at the anchor; "baseline" is that of the last line. @default "baseline" */
  readonly va?: VerticalAlignment;
  /** Counterclockwise angle in degrees. @default 0 */
  readonly rotation?: number;
  /** "anchor" aligns first and then turns about the anchor; "default" aligns the box around the turned text. */
  readonly rotationMode?: "default" | "anchor";
  /** Where shorter lines stand in the block. @default the value of `ha` */
  readonly multialignment?: HorizontalAlignment;
  /** Distance between lines, as a multiple of a line's ascent. @default 1.2 */
  readonly linespacing?: number;
  /** The font. @default "regular" */
  readonly face?: Face;
  /** Whether lines are mathtext: tick labels of log, symlog and logit axes. @default false */
  readonly math?: boolean;
}

/** A line of a laid out text, its formulas typeset; `x`, `y` is the left end of its base line. */
export interface LayoutLine extends SourceLine {
  readonly x: number;
  readonly y: number;
}

type XY = readonly [x: number, y: number];

/** A laid out text, in points from its anchor, y upwards. */
export interface TextLayout {
  readonly lines: readonly LayoutLine[];
  /** Where the first base line meets the side of the block at which its lines, without their outer blanks, are aligned. */
  readonly start: XY;
  /** Where the base lines do so, where blanks put some of the lines at other places than the first; else null. */
  readonly starts: readonly XY[] | null;
  /** Distance between the first two base lines, before rotation; 0 for a single line. */
  readonly lineStep: number;
  /** The upright box around the block. It depends on advance widths and line heights, not on ink. */
  readonly box: Bbox;
  /** The descent of the last line below its base line, before rotation. */
  readonly descent: number;
}

/**
 * Lays a text out around its anchor at (0, 0), formulas in it as `typesetTeX` writes them but measured as they are typeset; a
 * line break begins a new line. Every line, even an empty one, has at least the ascent and descent of "lp". The empty string has no box: null.
 * @example layoutText("one\ntwo", { size: 10, ha: "center", va: "top" })?.box // [-9.3, -20.88, 9.3, 0]
 */
export function layoutText(text: string, options: TextLayoutOptions): TextLayout | null {
  if (text === "") return null;
  const { ha = "left", rotation = 0, multialignment = ha } = options;
  const block = blockOf(text, options);
  const turn = turnBy(rotation);
  const turned = turnedBox(block, rotation);
  const [x, y] = anchorIn(block, turned, options);
  const side = indent(0, block.width, multialignment);
  const shifts = block.lines.map((line) => blanksShift(line, options, multialignment));
  const startOf = ({ y: down }: BlockLine, index: number): XY => {
    const [startX, startY] = turn([side + (shifts[index] ?? 0), down]);
    return [startX - x, startY - y];
  };
  const [first] = block.lines;
  return {
    lines: block.lines.map(({ text, source, width, y: down }): LayoutLine => {
      const [lineX, lineY] = turn([indent(width, block.width, multialignment), down]);
      const placed = { text, x: lineX - x, y: lineY - y };
      return source === undefined ? placed : { ...placed, source };
    }),
    start: first === undefined ? [Number.NaN, Number.NaN] : startOf(first, 0),
    starts: shifts.every((shift) => shift === shifts[0]) ? null : block.lines.map(startOf),
    lineStep: lineStepOf(block),
    box: translateBbox(turned, -x, -y),
    descent: block.descent,
  };
}

/**
 * The box around the lines of a text before it is turned about its anchor at (0, 0): matplotlib draws frames around it.
 * It ends the descent of the last line below each base line.
 */
export function frameOfText(text: string, options: TextLayoutOptions): Bbox {
  const { ha = "left", rotation = 0, multialignment = ha } = options;
  const block = blockOf(text, options);
  const [x, y] = turnBy(-rotation)(anchorIn(block, turnedBox(block, rotation), options));
  const lefts = block.lines.map((line) => indent(line.width, block.width, multialignment));
  const rights = block.lines.map((line, index) => (lefts[index] ?? 0) + line.width);
  const bottoms = block.lines.map((line) => line.y - block.descent);
  const tops = block.lines.map((line, index) => (bottoms[index] ?? 0) + line.height);
  const box: Bbox = [
    numberRange(lefts)[0],
    numberRange(bottoms)[0],
    numberRange(rights)[1],
    numberRange(tops)[1],
  ];
  return translateBbox(box, -x, -y);
}

function blockOf(text: string, options: TextLayoutOptions): Block {
  const { size, linespacing = 1.2, math = false, face = "regular" } = options;
  const texts = math ? text.split("\n").map((line) => ({ text: line })) : linesOf(text);
  return stackLines(texts, { size, linespacing, math, face });
}

function uprightBox({ bottom, width }: Block): Bbox {
  return [0, bottom, width, 0];
}

function turnedBox(block: Block, rotation: number): Bbox {
  const upright = uprightBox(block);
  return rotation === 0 ? upright : boundsOfTurned(upright, turnBy(rotation));
}

/** The point of the turned block that lies at the anchor. */
function anchorIn(block: Block, turned: Bbox, options: TextLayoutOptions): XY {
  const { ha = "left", va = "baseline", rotation = 0, rotationMode = "default" } = options;
  const isTurnedAfter = rotationMode === "anchor";
  const box = isTurnedAfter ? uprightBox(block) : turned;
  const baseline = isTurnedAfter ? -block.lastBaseline : turned[1] + block.descent;
  const anchor: XY = [alignedX(box, ha), alignedY(box, block, baseline, va)];
  return isTurnedAfter ? turnBy(rotation)(anchor) : anchor;
}

/** Lines one below the other, from the top left corner of the block at (0, 0). */
interface Block {
  readonly lines: readonly BlockLine[];
  readonly width: number;
  readonly bottom: number;
  /** The descent of the last line below its base line. */
  readonly descent: number;
  /**
   * The distance from the top to the last base line if there were no line spacing. matplotlib aligns by it, so a block of
   * several lines is not exactly centered.
   */
  readonly lastBaseline: number;
}

/** A line of a block: its width and height, and where its base line lies. */
interface BlockLine extends SourceLine {
  readonly width: number;
  readonly height: number;
  readonly y: number;
}

interface LineLayoutOptions {
  readonly size: number;
  readonly linespacing: number;
  readonly math: boolean;
  readonly face: Face;
}

function stackLines(texts: readonly SourceLine[], options: LineLayoutOptions): Block {
  const { size, linespacing, math, face } = options;
  const minimum = measureText("lp", size, face);
  const minStep = (minimum.height - minimum.descent) * linespacing;
  const lines: Block["lines"][number][] = [];
  let width = 0;
  let bottom = 0;
  let descent = 0;
  let lastBaseline = 0;
  for (const text of texts) {
    const metrics = math ? measureMathtext(text.text, size) : measureLine(text, size, face);
    descent = Math.max(metrics.descent, minimum.descent);
    const height = Math.max(metrics.height, minimum.height);
    const ascent = height - descent;
    const step = lines.length === 0 ? ascent : Math.max(minStep, ascent * linespacing);
    lastBaseline = ascent - bottom;
    lines.push({ width: metrics.width, height, y: bottom - step, ...text });
    width = Math.max(width, metrics.width);
    bottom -= step + descent;
  }
  return { lines, width, bottom, descent, lastBaseline };
}

/** Distance between the first two base lines, or 0. */
function lineStepOf({ lines: [first, second] }: Block): number {
  return first === undefined || second === undefined ? 0 : first.y - second.y;
}

/** The left end of a line in the block. */
function indent(width: number, blockWidth: number, alignment: HorizontalAlignment): number {
  switch (alignment) {
    case "left":
      return 0;
    case "center":
      return (blockWidth - width) / 2;
    case "right":
      return blockWidth - width;
    default:
      return alignment satisfies never;
  }
}

/**
 * How far along a line what is drawn of it stands from where the line is aligned: blanks at its ends take room, but programs that
 * draw texts leave them out.
 */
function blanksShift(
  { text }: SourceLine,
  { size, face = "regular" }: TextLayoutOptions,
  alignment: HorizontalAlignment,
): number {
  const inner = text.trim();
  if (inner === text || inner === "") return 0;
  const first = text.indexOf(inner);
  const before = measureText(text.slice(0, first), size, face).width;
  const after = measureText(text.slice(first + inner.length), size, face).width;
  return { left: before, center: (before - after) / 2, right: -after }[alignment];
}

/** Where a box has its anchor from left to right. */
function alignedX(box: Bbox, ha: HorizontalAlignment): number {
  switch (ha) {
    case "left":
      return box[0];
    case "center":
      return (box[0] + box[2]) / 2;
    case "right":
      return box[2];
    default:
      return ha satisfies never;
  }
}

/** Where a box has its anchor from bottom to top. */
function alignedY(
  box: Bbox,
  { lastBaseline }: Block,
  baseline: number,
  va: VerticalAlignment,
): number {
  switch (va) {
    case "top":
      return box[3];
    case "center":
      return (box[1] + box[3]) / 2;
    case "baseline":
      return baseline;
    case "center_baseline":
      return box[3] - lastBaseline / 2;
    case "bottom":
      return box[1];
    default:
      return va satisfies never;
  }
}

const quarterSines = [0, 1, 0, -1] as const;

function itself(point: XY): XY {
  return point;
}

/** A function that rotates points about (0, 0) by degrees counterclockwise; quarter turns are exact. */
function turnBy(degrees: number): (point: XY) => XY {
  const angle = ((degrees % 360) + 360) % 360;
  if (angle === 0) return itself;
  const radians = (angle * Math.PI) / 180;
  const sin = quarterSines[angle / 90] ?? Math.sin(radians);
  const cos = quarterSines[(angle / 90 + 1) % 4] ?? Math.cos(radians);
  return ([x, y]) => [x * cos - y * sin, x * sin + y * cos];
}

function boundsOfTurned([x0, y0, x1, y1]: Bbox, turn: (point: XY) => XY): Bbox {
  const corners = [turn([x0, y0]), turn([x1, y0]), turn([x1, y1]), turn([x0, y1])];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
