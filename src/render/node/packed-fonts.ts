import { boldFontData, fontData, formulaFontData } from "./font-data.ts";

/** Fonts as texts: deflated, and that in base 85. */
export interface PackedFonts {
  readonly regular: string;
  readonly bold: string;
  /** The other fonts of formulas. */
  readonly formulas: readonly string[];
}

/**
 * The fonts of this package as texts.
 *
 * The build for Node puts `packed-fonts.built.ts` in its place, which reads them from a file.
 */
export function packedFonts(): PackedFonts {
  return { regular: fontData, bold: boldFontData, formulas: formulaFontData };
}
