/** Draws texts as the outlines of their characters, which look the same in every viewer. */
import { unitsPerEm } from "../text/dejavu-sans.ts";
import type { ShippedGlyph } from "../text/formula/ship.ts";
import { glyphRow, type PlacedGlyph } from "../text/glyph-row.ts";
import type { Face } from "../text/glyphs.ts";
import { typesetSource } from "../text/lines.ts";
import { isMathtext, layoutMathtext } from "../text/mathtext.ts";
import { measureText, measuringSize } from "../text/metrics.ts";
import { type Outlines, readOutlines } from "../text/outlines.ts";
import type { SVGDefs } from "./defs.ts";
import type { Lettering, WriteLetters } from "./text.ts";
import { element, escapeText, formatNumber } from "./xml.ts";

/** The outlines of the font, those of the other fonts of formulas, and the definitions that hold those in use. */
interface Type {
  readonly face: Face;
  readonly outlines: Outlines;
  readonly formulaOutlines: () => readonly Outlines[];
  readonly defs: SVGDefs;
}

/** How far letters lean to the right, as a share of their height: DejaVu Sans Oblique leans by 11 degrees. */
const lean = Math.tan((11 * Math.PI) / 180);

const textAnchorShares = { start: 0, middle: 0.5, end: 1 } as const;

/**
 * What writes texts as outlines of a font. Every outline is defined once. Characters that the font lacks stay text, each
 * run of them at its position in the line; the whole text goes into a label for screen readers.
 * @param fileOf The TrueType fonts DejaVu Sans and DejaVu Sans Bold, by whose metrics the letters are placed; the bold one is
 * asked for when it is needed.
 * @param readFormulaFonts Reads the other fonts of formulas, when one is met that needs them.
 */
export function letterWriter(
  fileOf: (face: Face) => Uint8Array,
  readFormulaFonts: () => readonly Uint8Array[],
): WriteLetters {
  const regular = readOutlines(fileOf("regular"));
  let bold: Outlines | undefined;
  const outlinesOf = (face: Face) => {
    if (face === "regular") return regular;
    bold ??= readOutlines(fileOf("bold"));
    return bold;
  };
  let others: readonly Outlines[] | undefined;
  const formulaOutlines = () => {
    others ??= readFormulaFonts().map(readOutlines);
    return others;
  };
  return (lettering, transform, style, defs) => {
    const face = lettering.bold ? "bold" : "regular";
    const slant = lettering.italic ? " skewX(-11)" : "";
    const scale = scaleTransform(lettering.size / unitsPerEm) + slant;
    const place = {
      "aria-label": lettering.lines.join("\n"),
      transform: transform === undefined ? scale : `${transform} ${scale}`,
    };
    const type: Type = { face, outlines: outlinesOf(face), formulaOutlines, defs };
    const lines = lettering.lines.map((_, index) => drawLetterLine(lettering, index, type));
    return { name: "g", place, style, content: lines.join("") };
  };
}

function drawLetterLine(lettering: Lettering, index: number, type: Type): string {
  const { math, source, lines } = lettering;
  if (math || isMathtext(lines.join("\n"), source)) return drawTickLabel(lettering, index, type);
  return drawFormulas(lettering, index, type) ?? drawTextLine(lettering, index, type);
}

function drawTextLine(
  { lines, size, step, anchor, font, italic }: Lettering,
  index: number,
  type: Type,
) {
  const text = lines[index] ?? "";
  const units = unitsPerEm / size;
  const y = index * step * units;
  // Letters lean about the first base line, so that those of the others begin to the left of their places.
  const shift = italic ? lean * y : 0;
  const left = shift - textAnchorShares[anchor] * measureText(text, size, type.face).width * units;
  const row = glyphRow(text, true, type.face).map(({ codePoint, x }) => ({
    codePoint,
    x: x + left,
  }));
  const substitutes = missingRuns(row, type.outlines).map(([x, run]) =>
    element(
      "text",
      { transform: scaleTransform(units), x: x / units, y: y / units, ...font },
      escapeText(run),
    ),
  );
  return useGlyphs(row, y, type) + substitutes.join("");
}

/** The runs of characters that the font lacks, each with its left end. */
function missingRuns(row: readonly PlacedGlyph[], outlines: Outlines): [x: number, text: string][] {
  const runs: [x: number, text: string][] = [];
  let isOpen = false;
  for (const { codePoint, x } of row) {
    const isMissing = !outlines.has(codePoint);
    if (isMissing && !isOpen) runs.push([x, ""]);
    const run = runs.at(-1);
    if (isMissing && run !== undefined) run[1] += String.fromCodePoint(codePoint);
    isOpen = isMissing;
  }
  return runs.filter(([, text]) => text.trim() !== "");
}

function drawTickLabel({ lines, size, step, anchor }: Lettering, index: number, type: Type) {
  const { runs, rules, width } = layoutMathtext(lines[index] ?? "", size);
  const units = unitsPerEm / size;
  const left = -textAnchorShares[anchor] * width;
  const base = index * step;
  const letters = runs.map((run) => {
    const [x, y] = [(left + run.x) * units, (base - run.y) * units];
    const row = glyphRow(run.text, false);
    if (run.size === size)
      return useGlyphs(
        row.map((each) => ({ ...each, x: each.x + x })),
        y,
        type,
      );
    const transform = `translate(${formatNumber(x)},${formatNumber(y)}) ${scaleTransform(run.size / size)}`;
    return element("g", { transform }, useGlyphs(row, 0, type));
  });
  const bars = rules.map(({ x, y, width, height }) =>
    element("rect", {
      x: (left + x) * units,
      y: (base - y - height) * units,
      width: width * units,
      height: height * units,
    }),
  );
  return [...letters, ...bars].join("");
}

/** Draws a line with formulas; null for one without. */
function drawFormulas({ source, step, anchor, size, font }: Lettering, index: number, type: Type) {
  const line =
    source === undefined ? null : typesetSource((source.split("\n")[index] ?? "").trim());
  if (line === null) return null;
  // Lines are typeset at the size text is measured at.
  const units = unitsPerEm / measuringSize;
  const left = -textAnchorShares[anchor] * line.width;
  const base = (index * step * measuringSize) / size;
  const glyphs = line.glyphs.map((glyph) => {
    const place = { x: (left + glyph.x) * units, y: (base - glyph.y) * units };
    return drawGlyph(glyph, place, type, font);
  });
  const rules = line.rules.map(({ x, y, width, height }) =>
    element("rect", {
      x: (left + x) * units,
      y: (base - y - height) * units,
      width: width * units,
      height: height * units,
    }),
  );
  return [...glyphs, ...rules].join("");
}

function drawGlyph(
  { outline, code, size }: ShippedGlyph,
  { x, y }: { readonly x: number; readonly y: number },
  { outlines, formulaOutlines, defs }: Type,
  font: Lettering["font"],
): string {
  const scale = size / measuringSize;
  const at = `translate(${formatNumber(x)},${formatNumber(y)})`;
  const isUsual = outlines.has(outline);
  const source = isUsual ? outlines : formulaOutlines().find((other) => other.has(outline));
  if (source === undefined) {
    const transform = `${at} ${scaleTransform((scale * unitsPerEm) / measuringSize)}`;
    return element(
      "text",
      { transform, ...font, "font-size": measuringSize },
      escapeText(String.fromCodePoint(code)),
    );
  }
  const path = source.pathOf(outline);
  if (path === "") return "";
  const href = defs.outline(path);
  return element(
    "use",
    scale === 1 ? { href, x, y } : { href, transform: `${at} ${scaleTransform(scale)}` },
  );
}

function useGlyphs(row: readonly PlacedGlyph[], y: number, { outlines, defs }: Type): string {
  const uses = row.map(({ codePoint, x }) => {
    const path = outlines.pathOf(codePoint);
    const place = { x: x === 0 ? undefined : x, y: y === 0 ? undefined : y };
    return path === "" ? "" : element("use", { href: defs.outline(path), ...place });
  });
  return uses.join("");
}

/** A transform that scales, by a factor rounded to nine digits: the last ones are rounding errors. */
function scaleTransform(factor: number): string {
  return `scale(${Number(factor.toPrecision(9))})`;
}
