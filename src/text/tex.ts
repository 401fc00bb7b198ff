/** Reads `$...$` in a text as matplotlib does, and writes it as Unicode text. */
import { formulaToUnicode } from "./tex-formula.ts";

/** A text with its formulas typeset. */
export interface TypesetText {
  readonly text: string;
  /** The formulas, dollar signs included, that Unicode cannot express; they stand in `text` as written. */
  readonly untypeset: readonly string[];
}

const dollar = /(?<!\\)\$/;

/**
 * Typesets the formulas of a text, line by line. Formulas stand between dollar signs; a line with an odd number of
 * them has none, and `\$` is a dollar. Italics and bold type are dropped; the result is measured as plain text.
 * @example typesetTeX("loss at $\\eta = 10^{-3}$").text // "loss at η = 10⁻³"
 * @example typesetTeX("$x^q$") // { text: "$x^q$", untypeset: ["$x^q$"] }: there is no superscript q
 */
export function typesetTeX(text: string): TypesetText {
  if (!text.includes("$")) return { text, untypeset: [] };
  const lines = text.split("\n").map(typesetLine);
  return {
    text: lines.map((line) => line.text).join("\n"),
    untypeset: lines.flatMap((line) => line.untypeset),
  };
}

function typesetLine(line: string): TypesetText {
  const parts = formulaParts(line);
  if (parts === null) return { text: withPlainDollars(line), untypeset: [] };
  const untypeset: string[] = [];
  const typesetParts = parts.map((part, index) => {
    if (index % 2 === 0) return part;
    const typeset = formulaToUnicode(part);
    if (typeset === null) untypeset.push(`$${part}$`);
    return typeset ?? `$${part}$`;
  });
  return { text: typesetParts.join(""), untypeset };
}

/** Plain texts and formulas of a line in turn, a plain text first and last; null for a line without formulas. */
export function formulaParts(line: string): readonly string[] | null {
  const parts = line.split(dollar);
  // Between an even number of dollar signs lies an odd number of parts.
  if (parts.length === 1 || parts.length % 2 === 0) return null;
  return parts.map((part, index) => (index % 2 === 0 ? withPlainDollars(part) : part));
}

function withPlainDollars(text: string): string {
  return text.replaceAll("\\$", "$");
}
