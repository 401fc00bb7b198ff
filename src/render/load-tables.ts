import { PlotError } from "../errors.ts";
import { readNoArguments } from "../options.ts";
import { readTables } from "../tables/tables.ts";
import { readTypesetter } from "../text/formula/typesetter.ts";

/**
 * Loads the tables that few figures need: of characters besides the most common letters of Latin, Greek and Cyrillic, common
 * signs and what the font lacks; of the colors `xkcd:…`; and what formulas between dollar signs are typeset with. Only a program in a
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
