import { type FormulaLine, typesetFormulaLine } from "./line.ts";

/**
 * Typesets a line of plain texts and formulas in turn; null where a formula cannot be read. In the build for browsers
 * `typesetter.browser.ts` stands in, which loads the code and its tables on demand.
 */
export function typeset(parts: readonly string[]): FormulaLine | null {
  return typesetFormulaLine(parts);
}

/** Loads them, so that `typeset` can be called. */
export async function readTypesetter(): Promise<void> {}
