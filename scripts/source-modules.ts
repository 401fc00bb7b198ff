/** How the plugins of the build name modules of ours: by their paths below `src/`. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const source = fileURLToPath(new URL("../src/", import.meta.url));

/**
 * The module of ours that another one imports; undefined for anything else. Plugins that asked the others by `this.resolve`
 * would ask each other once for every order they can stand in.
 */
export function moduleAt(id: string, importer: string | undefined): string | undefined {
  if (!importer?.startsWith(source) || !/^\.{1,2}\/.*\.ts$/.test(id)) return undefined;
  return pathOf(join(dirname(importer), id));
}

/** The path below `src/` of a file. */
export function pathOf(file: string): string {
  return file.slice(source.length).replaceAll("\\", "/");
}

/**
 * The names of the values that a module of ours exports.
 * @param kinds Which ones, by the words they are declared with.
 */
export function valuesOf(
  path: string,
  kinds: readonly ("class" | "const" | "function" | "let")[] = [
    "class",
    "const",
    "function",
    "let",
  ],
): string[] {
  const found = readFileSync(source + path, "utf8").matchAll(
    new RegExp(`^export (?:abstract )?(?:async )?(?:${kinds.join("|")}) (\\w+)`, "gm"),
  );
  return Array.from(new Set(Array.from(found, ([, name = ""]) => name)));
}

/**
 * Short names for exported values in files between which they are handed, by paths and their own names: with their own, the
 * package would be 2 % larger.
 * @param modules Modules with the names of some of their values.
 */
export function shortNames(
  modules: Iterable<readonly [path: string, names: readonly string[]]>,
): ReadonlyMap<string, string> {
  const all = [...modules].flatMap(([path, names]) => names.map((name) => `${path} ${name}`));
  return new Map(all.map((name, index) => [name, `a${index.toString(36)}`]));
}
