/** `d2l-plot/snapshot`: figures in tests, whatever runs them. */
export { compareFigureFile, type FigureComparison } from "./compare-file.ts";
export { figureSerializer, isFigure } from "./figure-value.ts";
export type { FigureCompareOptions, FigureFileOptions, FigureMatchOptions } from "./options.ts";
export { sameText } from "./same-text.ts";
