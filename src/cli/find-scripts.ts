/** Which files are figure scripts. */
import { readdirSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { WrongUse } from "./errors.ts";

const scriptName = /\.m?[tj]s$/;
const noScript = /\.d\.m?ts$|\.test\.m?[tj]s$/;

/** Whether a path within a folder is one of its figure scripts; what begins with `_` or a dot is not, nor a folder so named. */
export function isScript(path: string): boolean {
  const parts = path.split(/[\\/]/);
  return (
    scriptName.test(path) &&
    !noScript.test(path) &&
    !parts.some((part) => /^[._]/.test(part) || part === "node_modules")
  );
}

/**
 * The scripts that paths name: a file is meant itself, a folder its scripts, those in its folders included.
 * @returns Absolute paths, those of a folder in the order of their names.
 * @throws WrongUse for a path that is not there and a folder without scripts
 */
export function findScripts(cwd: string, paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => scriptsAt(resolve(cwd, path), path));
  return [...new Set(found)];
}

function scriptsAt(place: string, given: string): string[] {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (stats === undefined) throw new WrongUse(`there is no ${given}`);
  if (!stats.isDirectory()) {
    if (scriptName.test(basename(place))) return [place];
    throw new WrongUse(`${given} is no script; one ends in .ts, .mts, .js or .mjs`);
  }
  const found = scriptsIn(place);
  if (found.length > 0) return found;
  throw new WrongUse(
    `${given} has no script; those end in .ts, .mts, .js or .mjs, and not in .d.ts or .test.ts, and do not begin with "_"`,
  );
}

function scriptsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => isScript(relative(folder, path)))
    .sort();
}
