import { readArtists } from "../artists/late.ts";
import { PlotError } from "../errors.ts";
import { readNoArguments } from "../options.ts";
import { readTables } from "../tables/tables.ts";
import { readTypesetter } from "../text/formula/typesetter.ts";
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
 * Loads the tables that few figures need: of characters besides letters of Latin, Greek and Cyrillic, common signs and
 * what the font lacks; of the colors `xkcd:…`; and what formulas between dollar signs are typeset with. Only a program in a
 * browser has to wait for them, once, before it uses any of these.
 * @throws PlotError `missing-file`, as a rejection, where the package's file is not there
 * @example
 * await loadTables();
 * plot(x, y, { xlabel: "სიჩქარე", fmts: ["xkcd:sky blue"] });
 */
export function loadTables(): Promise<void>;
export async function loadTables(...args: unknown[]): Promise<void> {
  readNoArguments("loadTables", args);
  await Promise.all([readTables(), readTypesetter()]);
}

/**
 * Loads the code of what a page with lines, points and texts does not need: `figure.toText()`. Only a program in a
 * browser has to wait for it, once; Node reads it at the first need.
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

/** What a function returns, after loading the tables if it asks for them. */
export async function withTables<T>(build: () => T): Promise<T> {
  try {
    return build();
  } catch (error) {
    if (!(error instanceof PlotError) || error.code !== "not-loaded") throw error;
  }
  await loadTables();
  return build();
}
