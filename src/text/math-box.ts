/** Boxes of which mathtext composes a formula, as TeX does; lengths are pixels at the size text is measured at. */
import { unitsPerEm } from "./dejavu-sans.ts";
import { glyphOf } from "./glyphs.ts";
import { heightIn64ths, kernIn64ths, measuringSize } from "./metrics.ts";

/** Characters that stand together; `x`, `y` is the left end of their base line, `size` their font size. */
export interface MathRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A filled rectangle, the bar of a fraction; `x`, `y` is its lower left corner. */
export interface MathRule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box, and what is drawn in it, from the left end of its base line. */
export interface MathBox {
  readonly width: number;
  /** The height of the box above its base line and the depth below; the depth is negative for a box above the line. */
  readonly height: number;
  readonly depth: number;
  readonly runs: readonly MathRun[];
  readonly rules: readonly MathRule[];
}

/** An empty box of some width. */
export function space(width: number): MathBox {
  return { width, height: 0, depth: 0, runs: [], rules: [] };
}

/**
 * matplotlib looks up the kerning of mathtext by character codes where the font expects glyph numbers. In DejaVu Sans
 * the glyph found for a digit or a point is that of the character 29 codes later, so "25" is kerned like "OR".
 */
const kerningDetour = 29;

/**
 * Digits, points and signs in a row. Unlike in plain text, advance widths are not rounded. A run ends where kerning moves
 * the next character, since a viewer would not apply this kerning.
 */
export function characterBox(text: string): MathBox {
  const runs: MathRun[] = [];
  let width = 0;
  let yMin = Number.POSITIVE_INFINITY;
  let yMax = Number.NEGATIVE_INFINITY;
  let kerning: ReadonlyMap<number, number> | undefined;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const glyph = glyphOf(code);
    const kern = kernIn64ths(kerning?.get(code + kerningDetour) ?? 0) / 64;
    width += kern;
    const run = kern === 0 ? runs.pop() : undefined;
    runs.push({ x: width, y: 0, size: measuringSize, ...run, text: (run?.text ?? "") + character });
    width += (glyph.advance * measuringSize) / unitsPerEm;
    yMin = Math.min(yMin, glyph.yMin);
    yMax = Math.max(yMax, glyph.yMax);
    kerning = glyphOf(code + kerningDetour).kerning;
  }
  return {
    width,
    height: heightIn64ths(yMax) / 64,
    depth: -heightIn64ths(yMin) / 64,
    runs,
    rules: [],
  };
}

/** Boxes side by side on one base line. */
export function beside(...boxes: readonly MathBox[]): MathBox {
  let width = 0;
  const placed = boxes.map((box) => {
    const left = width;
    width += box.width;
    return movedBox(box, left, 0);
  });
  return {
    width,
    height: Math.max(0, ...placed.map((box) => box.height)),
    depth: Math.max(0, ...placed.map((box) => box.depth)),
    runs: placed.flatMap((box) => box.runs),
    rules: placed.flatMap((box) => box.rules),
  };
}

/** The box with its content moved to the right and up; its width stays the same. */
export function movedBox(box: MathBox, right: number, up: number): MathBox {
  return {
    width: box.width,
    height: box.height + up,
    depth: box.depth - up,
    runs: box.runs.map(({ text, x, y, size }) => ({ text, x: x + right, y: y + up, size })),
    rules: box.rules.map(({ x, y, width, height }) => ({ x: x + right, y: y + up, width, height })),
  };
}

/** The box and its content, scaled. */
export function scaledBox(box: MathBox, factor: number): MathBox {
  return {
    width: box.width * factor,
    height: box.height * factor,
    depth: box.depth * factor,
    runs: box.runs.map(({ text, x, y, size }) => ({
      text,
      x: x * factor,
      y: y * factor,
      size: size * factor,
    })),
    rules: box.rules.map(({ x, y, width, height }) => ({
      x: x * factor,
      y: y * factor,
      width: width * factor,
      height: height * factor,
    })),
  };
}
