/**
 * What formulas need of their fonts. A glyph has a number; those of a font follow each other, in the order of the fonts. Lists
 * of integers are texts of base-64 variable-length quantities, as in source maps.
 */
export interface FormulaTable {
  readonly fonts: readonly FormulaFont[];
  /** How far the next glyph stands to the right of each, and the box of its outline, in units of its font; y upwards. */
  readonly advances: string;
  readonly xMins: string;
  readonly xMaxs: string;
  readonly yMins: string;
  readonly yMaxs: string;
  /**
   * Which glyphs stand for which characters, by the name of a style. Of each row of characters: how far its first code point
   * and its first glyph are from the ends of the row before, and how long it is.
   */
  readonly faces: Readonly<Record<string, string>>;
}

/** A font of formulas. */
export interface FormulaFont {
  /** How many of its glyphs are in the table. */
  readonly count: number;
  readonly unitsPerEm: number;
  /** Whether its letters lean to the right, so that what is raised has to keep clear of them. */
  readonly slanted: boolean;
  /**
   * Of each left character: its distance to the one before, and how many right ones it has; of each of these, its distance to
   * the one before and by how much it moves.
   */
  readonly kerning: string;
}
