import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import type { Tables } from "../../tables/tables.ts";
import { missingFile } from "./errors.ts";

/**
 * Stands in for `tables/all.ts` in the build for Node: the tables are in `tables.js`, a module for bundlers and browsers,
 * whose `require` is young in Node 20 and warns. So this makes its text a function and runs that.
 * @throws PlotError `missing-file`
 */
export const { boldGlyphs, rareGlyphs, rareSymbols, surveyColors }: Tables = tablesFromFile();

function tablesFromFile(): Tables {
  const filename = fileURLToPath(new URL("./tables.js", import.meta.url));
  return new Script(asFunction(readModule(filename)), { filename }).runInThisContext()();
}

/** A function that returns what a module exports; the module imports nothing, and ends with its exports. */
function asFunction(module: string): string {
  const at = module.lastIndexOf("export{");
  const names = module.slice(at + "export{".length, module.lastIndexOf("}"));
  const members = names.replaceAll(/([\w$]+) as (\w+)/g, "$2:$1");
  return `()=>{${module.slice(0, at)}return{${members}}}`;
}

function readModule(filename: string): string {
  try {
    return readFileSync(filename, "utf8");
  } catch (cause) {
    throw missingFile("tables.js", "rare and bold characters and survey colors need", cause);
  }
}
