import { platform } from "./node/platform.ts";

/**
 * Loads Vega, which draws specs that are not a figure's own. Only a program in a browser has to wait for it, once, before
 * it draws such a spec at once; `renderAll` loads it where it is needed, and Node reads it at the first need.
 * @throws PlotError `missing-file`, as a rejection, where the package's file is not there
 * @example await loadVega();
 */
export async function loadVega(): Promise<void> {
  await platform.loadVega();
}

/**
 * Loads the font of this package, whose outlines `rcParams["svg.fonttype"] = "path"` writes. Only a program in a browser
 * has to wait for it, once; `renderAll`, `toBlob` and `draw` load it by themselves, and Node reads it at the first need.
 * @throws PlotError `missing-file`, as a rejection, where the package's file is not there
 * @example
 * await loadFont();
 * rcParams["svg.fonttype"] = "path";
 */
export async function loadFont(): Promise<void> {
  await platform.loadFont();
}
