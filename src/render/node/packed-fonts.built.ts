import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { missingFile } from "./errors.ts";
import type { PackedFonts } from "./packed-fonts.ts";

/**
 * Stands in for `packed-fonts.ts` in the build for Node: the texts in `font.js`. That is a module for bundlers and browsers, and
 * holds nothing else between quotes. It is read as a text, since `require` of such a module is young in Node 20 and warns.
 * @throws PlotError `missing-file`
 */
export function packedFonts(): PackedFonts {
  const [regular = "", bold = "", ...formulas] = Array.from(
    readModule().matchAll(/"([^"]+)"/g),
    ([, font = ""]) => font,
  );
  return { regular, bold, formulas };
}

function readModule(): string {
  try {
    return readFileSync(fileURLToPath(new URL("./font.js", import.meta.url)), "latin1");
  } catch (cause) {
    throw missingFile("font.js", "outlines of letters, PNG and PDF need", cause);
  }
}
