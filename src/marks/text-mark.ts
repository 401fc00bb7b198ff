import { toHex } from "../style/color.ts";
import type { PositionedText } from "../text/placed-text.ts";
import type { JsonObject } from "./json.ts";
import { points } from "./numbers.ts";
import { paint } from "./paint.ts";

/**
 * A text with its lines at the base lines laid out for it; null for an empty text. One with formulas has what was written as the
 * description of its layer, from which they are typeset where letters are outlines; a tick label that is a formula, itself.
 */
export function textLayer(text: PositionedText, height: number): JsonObject | null {
  if (text.bbox === null) return null;
  const { starts } = text;
  if (starts === null) return blockLayer(text, height);
  const lines = starts.map((start, index) => singleLine(text, start, index));
  return { layer: lines.map((line) => blockLayer(line, height)) };
}

/** A line of a text by itself. */
function singleLine(
  text: PositionedText,
  start: PositionedText["start"],
  index: number,
): PositionedText {
  const { source, ...rest } = text;
  const line = text.lines[index] ?? "";
  const written = source?.split("\n")[index];
  const own = { ...rest, text: line, lines: [line], start, starts: null };
  return written === undefined ? own : { ...own, source: written };
}

function blockLayer(text: PositionedText, height: number): JsonObject {
  return {
    ...(text.source === undefined ? {} : { description: text.source }),
    mark: {
      type: "text",
      text: textValue(text),
      ...baselineOf(text, height),
      align: text.multialignment,
      ...(text.rotation === 0 ? {} : { angle: clockwise(text.rotation) }),
      fontSize: text.size,
      ...(text.bold ? { fontWeight: "bold" } : {}),
      ...(text.italic ? { fontStyle: "italic" } : {}),
      ...lineHeight(text, "lineHeight"),
      ...paint("fill", toHex(text.color)),
    },
  };
}

/** An angle as Vega-Lite counts it, from 0 to 360 degrees. */
function clockwise(rotation: number): number {
  return (360 - (rotation % 360)) % 360;
}

/** The text, or its lines. */
export function textValue(text: PositionedText): string | readonly string[] {
  return text.lines.length > 1 ? text.lines : text.text;
}

/** Where the first base line meets the anchor, from the upper left corner of an axes of this height. */
export function baselineOf(text: PositionedText, height: number): { x: number; y: number } {
  const [right, up] = text.start;
  return { x: points(text.x + right), y: points(height - text.y - up) };
}

/** The distance of the base lines of a text of several lines, under the name a mark or an axis has for it. */
export function lineHeight(text: PositionedText, name: string): JsonObject {
  return text.lines.length < 2 ? {} : { [name]: points(text.lineStep) };
}
