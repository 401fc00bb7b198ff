/** The tables that few figures need. */
export { rareGlyphs } from "./dejavu-sans.ts";
export { rareSymbols } from "./tex-symbols.ts";
export { surveyColors } from "./xkcd.ts";
