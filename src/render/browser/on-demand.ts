/** The code that a browser loads with the font and with Vega, one file for all. */

export { drawByVega } from "../vega/draw.ts";
export { draw, toBlob } from "./draw.ts";
export { lettersOf } from "./letters-of.ts";
