/** Draws texts as the outlines of their characters, which look the same in every viewer. */
import { unitsPerEm } from "../text/dejavu-sans.ts";
import { glyphRow, type PlacedGlyph } from "../text/glyph-row.ts";
import type { Face } from "../text/glyphs.ts";
import { layoutMathtext } from "../text/mathtext.ts";
import { measureText } from "../text/metrics.ts";
import { type Outlines, readOutlines } from "../text/outlines.ts";
import type { SVGDefs } from "./defs.ts";
import type { Lettering, WriteLetters } from "./text.ts";
import { element, escapeText, formatNumber } from "./xml.ts";

/** The outlines of the font, and the definitions that hold those in use. */
interface Type {
  readonly face: Face;
  readonly outlines: Outlines;
  readonly defs: SVGDefs;
}

/** How far letters lean to the right, as a share of their height: DejaVu Sans Oblique leans by 11 degrees. */
const lean = Math.tan((11 * Math.PI) / 180);

const shares = { start: 0, middle: 0.5, end: 1 } as const;

/**
 * What writes texts as outlines of a font. Every outline is defined once. Characters that the font lacks stay text, each
 * run of them at its position in the line; the whole text goes into a label for screen readers.
 * @param fileOf The TrueType fonts DejaVu Sans and DejaVu Sans Bold, by whose metrics the letters are placed; the bold one is
 * asked for when it is needed.
 */
export function letterWriter(fileOf: (face: Face) => Uint8Array): WriteLetters {
  const regular = readOutlines(fileOf("regular"));
  let bold: Outlines | undefined;
  const outlinesOf = (face: Face) => {
    if (face === "regular") return regular;
    bold ??= readOutlines(fileOf("bold"));
    return bold;
  };
  return (lettering, transform, style, defs) => {
    const face = lettering.bold ? "bold" : "regular";
    const slant = lettering.italic ? " skewX(-11)" : "";
    const scale = scaleTransform(lettering.size / unitsPerEm) + slant;
    const place = {
      "aria-label": lettering.lines.join("\n"),
      transform: transform === undefined ? scale : `${transform} ${scale}`,
    };
    const draw = lettering.math ? drawFormula : drawTextLine;
    const lines = lettering.lines.map((_, index) =>
      draw(lettering, index, { face, outlines: outlinesOf(face), defs }),
    );
    return { name: "g", place, style, content: lines.join("") };
  };
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
  const left = shift - shares[anchor] * measureText(text, size, type.face).width * units;
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

function drawFormula({ lines, size, step, anchor }: Lettering, index: number, type: Type) {
  const { runs, rules, width } = layoutMathtext(lines[index] ?? "", size);
  const units = unitsPerEm / size;
  const left = -shares[anchor] * width;
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
