import { readArtists } from "../artists/late.ts";
import { readNoArguments } from "../options.ts";
import { platform } from "./node/platform.ts";

/**
 * Loads Vega, which draws specs that are not a figure's own. Only a program in a browser has to wait for it, once, before
 * it draws such a spec at once; `renderAll` loads it where it is needed, and Node reads it at the first need.
 * @throws PlotError `missing-file`, as a rejection, where the package's file is not there
 * @example await loadVega();
 */
export function loadVega(): Promise<void>;
export async function loadVega(...args: unknown[]): Promise<void> {
  readNoArguments("loadVega", args);
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
export function loadFont(): Promise<void>;
export async function loadFont(...args: unknown[]): Promise<void> {
  readNoArguments("loadFont", args);
  await platform.loadFont();
}

/**
 * Loads the code of what a page with lines, texts and legends does not need: every other kind of artist, dates, twins,
 * aspects, `tickParams`, `toText` and more, see the README. Only a program in a browser has to wait for it, once; Node reads it at
 * the first need.
 * @throws PlotError `missing-file`, as a rejection, where the package's file is not there
 * @example
 * await loadArtists();
 * console.log(plot(x, y).toText());
 */
export function loadArtists(): Promise<void>;
export async function loadArtists(...args: unknown[]): Promise<void> {
  readNoArguments("loadArtists", args);
  await readArtists();
}
