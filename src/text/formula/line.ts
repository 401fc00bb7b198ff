/** Typesets lines with formulas between dollar signs as matplotlib's mathtext does. */
import { measuringSize } from "../metrics.ts";
import { type CharStyle, type FormulaList, makeChar, makeHlist } from "./nodes.ts";
import { type FormulaState, readFormula } from "./reader.ts";
import { type Shipped, ship } from "./ship.ts";

/** A typeset line at the size text is measured at: what is drawn where, from the left end of its base line, y upwards. */
export interface FormulaLine extends Shipped {
  readonly width: number;
  readonly height: number;
  readonly descent: number;
}

/** A cache of the lines typeset last; figures measure a line several times. */
const lineCache = new Map<string, FormulaLine | null>();
const mostLines = 200;

/**
 * Typesets a line that has formulas; null where one of them cannot be read. Sizes are rounded up to whole pixels.
 * @param parts Plain texts and formulas in turn, a plain text first and last.
 */
export function typesetFormulaLine(parts: readonly string[]): FormulaLine | null {
  const key = parts.join("$");
  const known = lineCache.get(key);
  if (known !== undefined) return known;
  const line = typeset(parts);
  if (lineCache.size >= mostLines) lineCache.clear();
  lineCache.set(key, line);
  return line;
}

function typeset(parts: readonly string[]): FormulaLine | null {
  const look: CharStyle = { style: "default", variant: "rm", fontSize: measuringSize };
  const state: FormulaState = { spaceAfterScripts: false };
  const lists: FormulaList[] = [];
  for (const [index, part] of parts.entries()) {
    const list = index % 2 === 0 ? plainList(part, look) : readFormula(part, look, state);
    if (list === null) return null;
    lists.push(list);
  }
  return shipLine(makeHlist(lists));
}

function plainList(text: string, look: CharStyle): FormulaList {
  return makeHlist(
    Array.from(text, (letter) => makeChar(letter, letter.codePointAt(0) ?? 0, look)),
  );
}

function shipLine(list: FormulaList): FormulaLine {
  const { glyphs, rules } = ship(list);
  const [ascent, descent] = [Math.ceil(list.height), Math.ceil(list.depth)];
  // The line is moved up by what rounding adds to its ascent.
  const up = ascent - list.height;
  return {
    width: Math.ceil(list.width),
    height: ascent + descent,
    descent,
    glyphs: glyphs.map((glyph) => ({ ...glyph, y: glyph.y + up })),
    rules: rules.map((rule) => ({ ...rule, y: rule.y + up })),
  };
}
