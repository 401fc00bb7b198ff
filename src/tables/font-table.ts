/**
 * Metrics of characters of a font, in font units. Lists of integers are texts of base-64 variable-length quantities, as
 * in source maps.
 */
export interface FontTable {
  /** The code points in runs: for each how many are left out before it, and how long it is. */
  readonly codes: string;
  /** Two base-64 digits for each code point: how far the next one stands to the right. */
  readonly advances: string;
  /** The same for the lowest and the highest points of the outlines, plus 1024; those of a blank are 0. */
  readonly yMins: string;
  readonly yMaxs: string;
  /**
   * How many sets of right characters, rows and left characters there are. Each set: how many it has, and the differences
   * of their code points. Each row: how many sets it has, and of each the offset of its characters and its number. Each
   * left character: its distance to the one before, and the number of its row.
   */
  readonly kerning: string;
}
