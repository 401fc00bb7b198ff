import { type Bbox, translateBbox } from "./bbox.ts";
import {
  frameOfText,
  type HorizontalAlignment,
  layoutText,
  type TextLayoutOptions,
  type VerticalAlignment,
} from "./layout.ts";

/** A text at its position, in points, y upwards. */
export interface PositionedText {
  /** The text as it is drawn, its formulas typeset. */
  readonly text: string;
  /** The anchor. */
  readonly x: number;
  readonly y: number;
  readonly ha: HorizontalAlignment;
  readonly va: VerticalAlignment;
  /** At which side lines are aligned with each other. */
  readonly multialignment: HorizontalAlignment;
  /** Font size in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  /** Counterclockwise angle in degrees. */
  readonly rotation: number;
  readonly lines: readonly string[];
  /** The text as it was written, if formulas in it are typeset; the text itself, if that is mathtext. */
  readonly source?: string;
  /** From the anchor to the point where the first base line meets the side at which the lines are aligned. */
  readonly start: readonly [x: number, y: number];
  /** The same of each line, where blanks at their ends put lines at other places than the first; else null. */
  readonly starts: readonly (readonly [x: number, y: number])[] | null;
  /** The distance between base lines. */
  readonly lineStep: number;
  /** The box the text takes, or null for an empty text, which takes none. */
  readonly bbox: Bbox | null;
}

/** How a text is to be placed. */
export interface TextPlacement {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly ha: HorizontalAlignment;
  readonly va: VerticalAlignment;
  readonly color: string;
  /** Counterclockwise angle in degrees. @default 0 */
  readonly rotation?: number;
  /** "anchor" aligns first and then turns about the anchor. @default "default" */
  readonly rotationMode?: "default" | "anchor";
  /** Where shorter lines stand in the block. @default the value of `ha` */
  readonly multialignment?: HorizontalAlignment;
  /** Distance between lines, as a multiple of a line's ascent. @default 1.2 */
  readonly linespacing?: number;
  /** @default false */
  readonly bold?: boolean;
  /** Whether letters lean; they are measured as upright ones. @default false */
  readonly italic?: boolean;
  /** Whether the text is typeset as mathtext, like the tick labels of log axes. @default false */
  readonly math?: boolean;
}

/** Lays a text out about its anchor as matplotlib does. */
export function placeText(text: string, placement: TextPlacement): PositionedText {
  const { x, y, size, ha, va, color, rotation = 0, bold = false, italic = false } = placement;
  const { multialignment = ha } = placement;
  const layout = layoutText(text, layoutOptions(placement));
  const lines = layout?.lines.map((line) => line.text) ?? [];
  const isTypeset = layout?.lines.some(({ source }) => source !== undefined) === true;
  const placed = {
    text: lines.join("\n"),
    x,
    y,
    ha,
    va,
    multialignment,
    size,
    bold,
    italic,
    color,
    rotation,
    lines,
    start: layout?.start ?? [0, 0],
    starts: layout?.starts ?? null,
    lineStep: layout?.lineStep ?? 0,
    bbox: layout === null ? null : translateBbox(layout.box, x, y),
  };
  return isTypeset || placement.math === true ? { ...placed, source: text } : placed;
}

/** The box around a text's lines from its anchor, before it is turned about that; null for an empty text. */
export function textFrame(text: string, placement: TextPlacement): Bbox | null {
  return text === "" ? null : frameOfText(text, layoutOptions(placement));
}

function layoutOptions(placement: TextPlacement): TextLayoutOptions {
  const { size, ha, va, rotation = 0, rotationMode = "default", math = false } = placement;
  const { multialignment = ha, linespacing = 1.2, bold = false } = placement;
  const face = bold ? "bold" : "regular";
  return { size, ha, va, rotation, rotationMode, math, multialignment, linespacing, face };
}

/** The same text, its anchor moved. */
export function moveText<T extends PositionedText>(text: T, dx: number, dy: number): T {
  const { x, y, bbox } = text;
  return {
    ...text,
    x: x + dx,
    y: y + dy,
    bbox: bbox === null ? null : translateBbox(bbox, dx, dy),
  };
}
