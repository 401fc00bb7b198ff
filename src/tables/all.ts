/** The tables that few figures need. */

export { rareGlyphs } from "./dejavu-sans.ts";
export { boldGlyphs } from "./dejavu-sans-bold.ts";
export { rareSymbols } from "./tex-symbols.ts";
export { surveyColors } from "./xkcd.ts";
