/** The lines of a text: what is drawn where texts are text, and the formulas it stands for. */
import type { FormulaLine } from "./formula/line.ts";
import { typeset } from "./formula/typesetter.ts";
import type { Face } from "./glyphs.ts";
import { measureText, measuringSize, type TextMetrics } from "./metrics.ts";
import { formulaParts, typesetTeX } from "./tex.ts";

/** A line of text. */
export interface SourceLine {
  /** The line as Unicode text. */
  readonly text: string;
  /** The line as it was written, where it has formulas that are typeset; else it is plain text. */
  readonly source?: string;
}

/** The lines of a text, with the formulas in them. */
export function linesOf(text: string): readonly SourceLine[] {
  if (!text.includes("$")) return text.split("\n").map((line) => ({ text: line }));
  return text.split("\n").map((line) => {
    const { text: drawn } = typesetTeX(line);
    return typesetSource(line) === null ? { text: drawn } : { text: drawn, source: line };
  });
}

/** A line as it was written, typeset; null for one without formulas, or with one that cannot be read. */
export function typesetSource(line: string): FormulaLine | null {
  const parts = formulaParts(line);
  return parts === null ? null : typeset(parts);
}

/** The size of a line at a font size in points, as matplotlib measures it: formulas by their boxes, other texts in a face. */
export function measureLine({ text, source }: SourceLine, size: number, face: Face): TextMetrics {
  const line = source === undefined ? null : typesetSource(source);
  if (line === null) return measureText(text, size, face);
  const scale = size / measuringSize;
  const { width, height, descent } = line;
  return { width: width * scale, height: height * scale, descent: descent * scale };
}
