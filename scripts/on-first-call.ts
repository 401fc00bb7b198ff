/**
 * Leaves modules out of a bundle until one of their functions is called or one of their classes is used: what few figures
 * need costs the others neither time nor memory, though the sources import it as they import everything.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { OutputOptions, Plugin, PluginContext } from "rolldown";
import { moduleAt, pathOf, shortNames, source, valuesOf } from "./source-modules.ts";

const prefix = "\0on-first-call/";
const loaders = "\0load-on-first-call/";
/** The module in `src/` whose function `lateClass` puts a class in the place of one that is read late. */
const lateClass = "render/node/late-class.ts";
/** What stands after the path of a module that is loaded late, apart from the one in its place. */
export const kept = "?on-first-call";

/** Paths of modules in `src/`, by the name of the file they are read with. */
type Groups = Readonly<Record<string, readonly string[]>>;

/**
 * Puts a function or class that reads the module in the place of each that a module exports. The modules of a group are
 * read together, in a file of the group's name; what only they import goes with them. Other values have no first use:
 * only modules of the same group can import them.
 *
 * Files are CommonJS, since a function cannot wait for a module of another kind.
 * @param entry The module in `src/` that programs import; it and what it imports are the file `core`.
 */
export function onFirstCall(entry: string, groups: Groups): Plugin {
  const { buildEnd, outputOptions } = inOneFile("core", entry);
  const hooks = standingIn(
    groups,
    (group) => `import { isLoaded, load } from ${JSON.stringify(loaders + group)};`,
    lateClass,
  );
  return {
    name: "on-first-call",
    resolveId: (id, importer) => (id.startsWith(loaders) ? id : hooks.resolveId(id, importer)),
    load: (id) => (id.startsWith(loaders) ? loaderOf(id.slice(loaders.length)) : hooks.load(id)),
    buildEnd,
    outputOptions,
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "chunk") continue;
        file.code = inASCII(readAtOnce(file.code, file.fileName));
        if (file.fileName === "core.cjs") file.code = exportedAtOnce(file.code);
      }
    },
  };
}

/**
 * A module with the function that reads a group, and one that says whether it was. Instances of classes that were read have
 * those as their `constructor` that programs know.
 */
function loaderOf(group: string) {
  const code = `import { lateClassesRead } from ${JSON.stringify(source + lateClass)};
let loaded;
export const isLoaded = () => loaded !== undefined;
export function load() {
  if (loaded === undefined) {
    loaded = import(${JSON.stringify(prefix + group)});
    lateClassesRead();
  }
  return loaded;
}`;
  return { code, moduleType: "js" as const };
}

/**
 * Puts a module and all that it imports, at once and not on demand, into one file, and nothing else: bundlers of programs
 * take whole files to where they are needed.
 * @param entry The module in `src/`.
 */
export function inOneFile(name: string, entry: string) {
  const inside = new Set<string>();
  return {
    name: `in-one-file:${name}`,
    buildEnd(this: PluginContext) {
      const addAll = (ids: readonly string[]) => {
        for (const id of ids.filter((each) => !inside.has(each))) {
          inside.add(id);
          addAll(this.getModuleInfo(id)?.importedIds ?? []);
        }
      };
      addAll([source + entry]);
    },
    outputOptions(options: OutputOptions): OutputOptions {
      const { codeSplitting } = options;
      const others = typeof codeSplitting === "object" ? (codeSplitting.groups ?? []) : [];
      const own = { name: (id: string) => (inside.has(id) ? name : null), debugName: name };
      return { ...options, codeSplitting: { groups: [...others, own] } };
    },
  };
}

/**
 * The same where a function has to wait: each throws until a program has loaded the modules.
 * @param door A module in `src/` whose function `late` returns them, or throws.
 * @param all The module that `door` imports on demand; it is made here.
 */
export function onDemand(door: string, all: string, paths: readonly string[]): Plugin {
  const hooks = standingIn({ [all]: paths }, () => {
    return `import { late as load } from ${JSON.stringify(source + door)};`;
  });
  return {
    name: "on-demand",
    ...hooks,
    load: (id) => hooks.load(id === source + all ? prefix + all : id),
  };
}

/**
 * The hooks of a plugin that puts others in the place of modules.
 * @param loader An import of the function `load`, which returns a group's modules.
 * @param classes The module that puts classes in the place of others, where there may be some.
 */
function standingIn(groups: Groups, loader: (group: string) => string, classes?: string) {
  const groupOf = new Map(
    Object.entries(groups).flatMap(([group, paths]) => {
      const names = shortNames(paths.map((path) => [path, lateValuesOf(path)]));
      return paths.map((path) => [source + path, { group, names }] as const);
    }),
  );
  return {
    resolveId(id: string, importer: string | undefined) {
      if (id.startsWith(prefix) || id.endsWith(kept)) return id;
      // Modules that are read together need nothing between them.
      const group = importer?.endsWith(kept) && groupOf.get(importer.slice(0, -kept.length))?.group;
      const path = source + moduleAt(id, importer);
      return group && groupOf.get(path)?.group === group ? path + kept : null;
    },
    load(id: string) {
      if (id.endsWith(kept)) {
        const code = readFileSync(id.slice(0, -kept.length), "utf8");
        return { code, moduleType: "ts" as const };
      }
      if (id.startsWith(prefix)) {
        const paths = groups[id.slice(prefix.length)] ?? [];
        const names = shortNames(paths.map((path) => [path, lateValuesOf(path)]));
        return paths.map((path) => shortExports(path, names)).join("\n");
      }
      const place = groupOf.get(id);
      if (place === undefined) return null;
      const code = `${loader(place.group)}\n${standIns(id, place.names, classes)}`;
      return { code, moduleType: "js" as const };
    },
  };
}

/** What is imported on demand is read at once here. */
function readAtOnce(code: string, file: string): string {
  const changed = code.replaceAll(
    /Promise\.resolve\(\)\.then\(\(\) ?=> ?(?:\{\s*return )?(require\(["`]\.\/[\w-]+\.cjs["`]\))(?:;?\s*\})?\)/g,
    "$1",
  );
  const left = /Promise\.resolve\(\)[^;]{0,40}require\(["`]\.\//.exec(changed);
  if (left !== null) throw new Error(`${file} waits for a file of its own: ${left[0]}`);
  return changed;
}

/** Writes other characters by their numbers; Node 20 reads a file without them 0.3 ms faster. */
function inASCII(code: string): string {
  return code.replaceAll(/[^\0-\x7f]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/**
 * Exports all that a file does as one object: to add 500 properties to an empty one takes 1.3 ms in Node 20. Nothing may
 * require the file before it has run to its end.
 */
function exportedAtOnce(code: string): string {
  const end = /(?:[,;}]|^)((?:exports\.[\w$]+ ?= ?[\w$]+[,;]\s*){100,})$/m.exec(code);
  if (end?.[1] === undefined) throw new Error("core.cjs does not end with what it exports");
  const names = Array.from(
    end[1].matchAll(/exports\.([\w$]+) ?= ?([\w$]+)/g),
    ([, name, value]) => {
      return name === value ? name : `${name}:${value}`;
    },
  );
  return `${code.slice(0, code.length - end[1].length)};module.exports={${names.join()}};\n`;
}

/** The modules in some folders of `src/` that export functions alone. */
export function functionModules(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: "utf8" })
      .map((path) => join(source, folder, path))
      .filter((path) => path.endsWith(".ts") && isOfFunctions(readFileSync(path, "utf8")))
      .map((path) => relative(source, path).replaceAll("\\", "/"))
      .sort(),
  );
}

function isOfFunctions(text: string): boolean {
  return /^export (?:async )?function /m.test(text) && !otherExport.test(text);
}

function lateValuesOf(path: string): string[] {
  return valuesOf(path, ["class", "function"]);
}

function shortExports(path: string, names: ReadonlyMap<string, string>): string {
  const values = lateValuesOf(path).map((name) => `${name} as ${names.get(`${path} ${name}`)}`);
  return `export { ${values.join()} } from ${JSON.stringify(source + path + kept)};`;
}

const otherExport = /^export (?!type |interface |(?:async )?function )(.*)$/m;

/** Functions with the names of those of a module, each of which calls that, and classes likewise. */
function standIns(
  file: string,
  names: ReadonlyMap<string, string>,
  classes: string | undefined,
): string {
  const path = pathOf(file);
  const value = otherExport.exec(readFileSync(file, "utf8"));
  if (value !== null && classes === undefined) {
    throw new Error(`${path} exports ${value[1]}, which is no function`);
  }
  const short = (name: string) => names.get(`${path} ${name}`);
  const functions = valuesOf(path, ["function"]).map(
    (name) => `export function ${name}(...args) { return load().${short(name)}(...args); }`,
  );
  const late = valuesOf(path, ["class"]).map((name) => {
    return `export const ${name} = lateClass("${name}", () => load().${short(name)}, isLoaded);`;
  });
  if (late.length === 0) return functions.join("\n");
  const door = `import { lateClass } from ${JSON.stringify(source + classes)};`;
  return [door, ...functions, ...late].join("\n");
}
