import { createRequire } from "node:module";
import type { FormulaLine } from "../../text/formula/line.ts";
import { missingFile } from "./errors.ts";

/** The file of the build that typesets formulas; a module that is required has to be CommonJS. */
type Formulas = typeof import("../../text/formula/line.ts");

let formulas: Formulas | undefined;

/**
 * Stands in for `text/formula/typesetter.ts` in the build for Node, where a program without formulas does not read it.
 * @throws PlotError `missing-file`
 */
export function typeset(parts: readonly string[]): FormulaLine | null {
  formulas ??= readFormulas();
  return formulas.typesetFormulaLine(parts);
}

function readFormulas(): Formulas {
  try {
    return createRequire(import.meta.url)("./formulas.cjs");
  } catch (cause) {
    throw missingFile("formulas.cjs", "formulas need", cause);
  }
}

/** Nothing to wait for: it is read at the first need. */
export async function readTypesetter(): Promise<void> {}
