/** How an SVG holds its texts: as text, or as the outlines of their characters. matplotlib's names for it. */
export const fontTypes = ["none", "path"] as const;
export type FontType = (typeof fontTypes)[number];
