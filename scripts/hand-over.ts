/**
 * Lets modules that are loaded on demand do without a program's entry: bundlers put all of a file that two others import
 * into what both load, so that a page of one line would load the classes that only other figures have.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "rolldown";
import { kept } from "./on-first-call.ts";
import { moduleAt, pathOf, shortNames, source, valuesOf } from "./source-modules.ts";

const prefix = "\0handed-over/";

export interface HandOver {
  /** The module in `src/` that programs import. */
  readonly entry: string;
  /** The module whose file, with all that it imports, both load. */
  readonly core: string;
  /** The modules that are loaded on demand. */
  readonly late: readonly string[];
  /** The module whose function `handedOver` returns what the entry has handed over. */
  readonly door: string;
  /** The module whose function `toHandOver` returns that; it is made here. */
  readonly all: string;
}

/**
 * Gives modules loaded on demand what else the entry exports from its own hands, not by an import, and each other as they
 * are.
 */
export function handOver({ entry, core, late, door, all }: HandOver): Plugin {
  const atOnce = importsOf([entry], new Set(late));
  const inCore = importsOf([core], new Set(late));
  const onDemand = new Set(
    [...importsOf(late)].filter((path) => !atOnce.has(path) || late.includes(path)),
  );
  const wanted = new Set([...onDemand].flatMap((path) => importedBy(path)));
  const handed = [...wanted]
    .filter((path) => atOnce.has(path) && !inCore.has(path) && !late.includes(path))
    .sort();
  const names = new Map(handed.map((path) => [path, valuesOf(path)]));
  const places = shortNames(names);
  return {
    name: "hand-over",
    resolveId(id, importer) {
      const path = moduleAt(id, importer) ?? "";
      const from = pathOf(importer?.replace(kept, "") ?? "");
      if (!onDemand.has(from)) return null;
      // What is loaded with the module itself needs no function that reads it.
      if (late.includes(path)) return source + path + kept;
      return names.has(path) ? prefix + path : null;
    },
    load(id) {
      if (id === source + all) return { code: handing([...names], places), moduleType: "js" };
      if (!id.startsWith(prefix)) return null;
      const path = id.slice(prefix.length);
      const from = JSON.stringify(source + door);
      const values = `{ ${names
        .get(path)
        ?.map((name) => `${places.get(`${path} ${name}`)}: ${name}`)
        .join()} } = handedOver()`;
      return {
        code: `import { handedOver } from ${from};\nexport const ${values};`,
        moduleType: "js",
      };
    },
  };
}

/** A module with a function that returns what others export. */
function handing(
  modules: readonly (readonly [path: string, names: readonly string[]])[],
  places: ReadonlyMap<string, string>,
): string {
  const imports = modules.map(([path, names]) => {
    const values = names.map((name) => `${name} as ${places.get(`${path} ${name}`)}`);
    return `import { ${values.join()} } from ${JSON.stringify(source + path)};\n`;
  });
  return `${imports.join("")}export function toHandOver() { return { ${[...places.values()].join()} }; }`;
}

/** The modules that some import at once, and those they import; what is left out is read by others on demand. */
function importsOf(
  paths: readonly string[],
  leftOut: ReadonlySet<string> = new Set(),
): Set<string> {
  const found = new Set(paths);
  for (const path of found) {
    for (const each of leftOut.has(path) ? [] : importedBy(path)) found.add(each);
  }
  return found;
}

function importedBy(path: string): string[] {
  const text = existsSync(source + path) ? readFileSync(source + path, "utf8") : "";
  const found = text.matchAll(
    /^(?:import|export)\s+(?!type\b)(?:[\w*{][^;"]*\sfrom\s+)?"(\.[^"]+)";/gm,
  );
  return Array.from(found, ([, target = ""]) => join(path, "..", target).replaceAll("\\", "/"));
}
