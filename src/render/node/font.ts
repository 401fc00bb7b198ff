import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { missingFile } from "./errors.ts";

/** Path of the font file that comes with the package. */
export function fontFile(): string {
  return fileURLToPath(new URL("./DejaVuSans.ttf", import.meta.url));
}

/**
 * The bytes of that font.
 * @throws PlotError `missing-file`
 */
export function readFont(): Uint8Array {
  try {
    return readFileSync(fontFile());
  } catch (cause) {
    throw missingFile("DejaVuSans.ttf", "outlines of letters, PNG and PDF need", cause);
  }
}

/**
 * The bytes of the other fonts of formulas.
 * @throws PlotError `missing-file`
 */
export function readFormulaFonts(): readonly Uint8Array[] {
  return ["FormulaLetters.ttf", "FormulaSigns.ttf"].map((name) => {
    try {
      return readFileSync(fileURLToPath(new URL(`./${name}`, import.meta.url)));
    } catch (cause) {
      throw missingFile(name, "outlines of formulas need", cause);
    }
  });
}
