/** The code that a browser loads with the font and with Vega, one file for all. */
export { letterWriter } from "../../svg/letters.ts";
export { drawByVega } from "../vega/draw.ts";
export { draw, toBlob } from "./draw.ts";
