import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Face } from "../../text/glyphs.ts";
import { boldFontData, fontData, formulaFontData } from "./font-data.ts";

/** Stands in for `font.ts` in the build for bundlers, whose bundle holds the font. */
export function readFont(face: Face = "regular"): Uint8Array {
  // Not imported, since few programs need it.
  const { inflateRawSync } = process.getBuiltinModule("node:zlib");
  return inflateRawSync(Buffer.from(face === "bold" ? boldFontData : fontData, "base64"));
}

/** Stands in for the same of `font.ts`. */
export function readFormulaFonts(): readonly Uint8Array[] {
  const { inflateRawSync } = process.getBuiltinModule("node:zlib");
  return formulaFontData.map((data) => inflateRawSync(Buffer.from(data, "base64")));
}

/** A file with the font, for a package that takes no other; it is there as long as the program runs. */
export function fontFile(face: Face = "regular"): string {
  const folder = mkdtempSync(join(tmpdir(), "d2l-plot-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, face === "bold" ? "DejaVuSans-Bold.ttf" : "DejaVuSans.ttf");
  writeFileSync(path, readFont(face));
  return path;
}
