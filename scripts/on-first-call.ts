/**
 * Leaves modules out of a bundle until one of their functions is called: a function that few figures need costs the others
 * neither time nor memory, though the sources import it as they import everything.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "rolldown";

const prefix = "\0on-first-call/";
const kept = "?on-first-call";
const source = fileURLToPath(new URL("../src/", import.meta.url));

/**
 * Puts a function that loads the module in the place of each that a module exports. The modules of a group are read
 * together, in a file of the group's name; what only they import goes with them. They export functions alone: a value has
 * no first call.
 *
 * Files are CommonJS, since a function cannot wait for a module of another kind.
 * @param groups Paths of modules in `src/`, by the name of the group.
 */
export function onFirstCall(groups: Readonly<Record<string, readonly string[]>>): Plugin {
  const groupOf = new Map(
    Object.entries(groups).flatMap(([group, paths]) =>
      paths.map((path, index) => [source + path, { group, index }] as const),
    ),
  );
  /** What is read at once: the entry, and what it imports. */
  const atOnce = new Set<string>();
  return {
    name: "on-first-call",
    async resolveId(id, importer) {
      if (id.startsWith(prefix)) return id;
      if (id.endsWith(kept)) return id;
      const found = await this.resolve(id, importer?.replace(kept, ""), { skipSelf: true });
      return importer?.endsWith(kept) ? found : null;
    },
    load(id) {
      if (id.endsWith(kept)) {
        return { code: readFileSync(id.slice(0, -kept.length), "utf8"), moduleType: "ts" };
      }
      if (id.startsWith(prefix)) {
        const paths = groups[id.slice(prefix.length)] ?? [];
        return paths
          .map(
            (path, index) => `export * as m${index} from ${JSON.stringify(source + path + kept)};`,
          )
          .join("\n");
      }
      const place = groupOf.get(id);
      return place === undefined ? null : { code: standIns(id, place), moduleType: "js" };
    },
    buildEnd() {
      const addAll = (ids: readonly string[]) => {
        for (const id of ids.filter((each) => !atOnce.has(each))) {
          atOnce.add(id);
          addAll(this.getModuleInfo(id)?.importedIds ?? []);
        }
      };
      addAll([...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry));
    },
    outputOptions: (options) => ({
      ...options,
      codeSplitting: { groups: [{ name: (id) => (atOnce.has(id) ? "core" : null) }] },
    }),
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "chunk") file.code = readAtOnce(file.code, file.fileName);
      }
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

/** The functions of a module, each of which calls the one of its name when it is called. */
function standIns(path: string, { group, index }: { group: string; index: number }): string {
  const text = readFileSync(path, "utf8");
  const value = /^export (?!type |interface |(?:async )?function )(.*)$/m.exec(text);
  if (value !== null) throw new Error(`${path} exports ${value[1]}, which is no function`);
  const names = new Set(
    Array.from(text.matchAll(/^export (?:async )?function (\w+)/gm), ([, name = ""]) => name),
  );
  const functions = Array.from(
    names,
    (name) => `export function ${name}(...args) { return load().m${index}.${name}(...args); }`,
  );
  const request = JSON.stringify(prefix + group);
  return `let loaded;
const load = () => loaded ??= import(${request});
${functions.join("\n")}`;
}
