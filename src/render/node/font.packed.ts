import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Face } from "../../text/glyphs.ts";
import { fromBase85 } from "../base85.ts";
import { packedFonts } from "./packed-fonts.ts";

/** Stands in for `font.ts` in the build, which holds the fonts as texts. */
export function readFont(face: Face = "regular"): Uint8Array {
  return inflateFont(packedFonts()[face]);
}

/** Stands in for the same of `font.ts`. */
export function readFormulaFonts(): readonly Uint8Array[] {
  return packedFonts().formulas.map(inflateFont);
}

/** A file with the font, for a package that takes no other; it is there as long as the program runs. */
export function fontFile(face: Face = "regular"): string {
  const folder = mkdtempSync(join(tmpdir(), "d2l-plot-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, face === "bold" ? "DejaVuSans-Bold.ttf" : "DejaVuSans.ttf");
  writeFileSync(path, readFont(face));
  return path;
}

function inflateFont(font: string): Uint8Array {
  // Not imported, since few programs need it.
  const { inflateRawSync } = process.getBuiltinModule("node:zlib");
  return inflateRawSync(fromBase85(font));
}
