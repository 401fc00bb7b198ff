import { loadFailed, notLoaded } from "../../tables/errors.ts";
import { formulaNeeds } from "../errors.ts";
import type { FormulaLine, typesetFormulaLine } from "./line.ts";

let typesetLine: typeof typesetFormulaLine | undefined;

/** Stands in for `typesetter.ts` in the build for browsers, where what typesets formulas is a file of its own. */
export function typeset(parts: readonly string[]): FormulaLine | null {
  if (typesetLine === undefined) {
    throw notLoaded(formulaNeeds(parts.join("$")), "await loadTables()");
  }
  return typesetLine(parts);
}

export async function readTypesetter(): Promise<void> {
  try {
    typesetLine ??= (await import("./line.ts")).typesetFormulaLine;
  } catch (cause) {
    throw loadFailed("formulas.js", cause);
  }
}

/** Takes what typesets formulas from a program that has it from its start. */
export function useTypesetter(given: typeof typesetFormulaLine): void {
  typesetLine = given;
}
