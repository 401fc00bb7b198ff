import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Face } from "../../text/glyphs.ts";
import { missingFile } from "./errors.ts";

const files: Readonly<Record<Face, string>> = {
  regular: "DejaVuSans.ttf",
  bold: "DejaVuSans-Bold.ttf",
};

/** Path of a font file that comes with the package. */
export function fontFile(face: Face = "regular"): string {
  return fileURLToPath(new URL(`./${files[face]}`, import.meta.url));
}

/**
 * The bytes of that font.
 * @throws PlotError `missing-file`
 */
export function readFont(face: Face = "regular"): Uint8Array {
  try {
    return readFileSync(fontFile(face));
  } catch (cause) {
    throw missingFile(files[face], "outlines of letters, PNG and PDF need", cause);
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
