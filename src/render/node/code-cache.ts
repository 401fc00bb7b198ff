/**
 * Keeps what V8 has compiled of the library for the next program, as Python does beside its modules: half of what a program
 * of one figure waits for is V8 reading texts. With Node 20.20 import and the first figure take 16 ms in the place of 32,
 * and the file has 1.3 MB.
 *
 * It lies in `node_modules/.cache/d2l-plot`, where tools keep what may be deleted at any time. Where it is missing, is of
 * another Node or cannot be written, all works without it.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire, Module } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";
import type { onExitAfterFigure } from "./first-figure.ts";

/** What is needed of it here. */
interface Library {
  readonly onExitAfterFigure: typeof onExitAfterFigure;
}

/**
 * Reads the library as `require` does, with the code that an earlier program has kept.
 * @param path The module in CommonJS, in ASCII, without `import()`.
 * @param hash Of its text: code that was kept of another text must not run.
 */
export function requireLibrary(path: string, hash: string): Library {
  const require = createRequire(path);
  if (path in require.cache || !isV8OfNode || process.env.NODE_DISABLE_COMPILE_CACHE) {
    return require(path);
  }
  const place = cacheFile(path, hash);
  const script = compile(path, codeAt(place));
  const library = run(script, path, require);
  if (script.cachedDataRejected !== false && hasUsualFlags()) {
    library.onExitAfterFigure(() => keep(place, script));
  }
  return library;
}

/** Bun has another engine, and Deno asks its user about each folder. */
const isV8OfNode = !("bun" in process.versions || "deno" in process.versions);

/** What may be said to Node and changes no flag of V8, which takes code back only with the flags it was made with. */
const withoutFlags =
  /^(?!--)|^--(?:conditions|disable-warning|enable-source-maps|env-file|eval|experimental-(?:strip-types|transform-types|vm-modules)|import|input-type|loader|no-deprecation|no-warnings|print|require)\b/;

function hasUsualFlags(): boolean {
  const { NODE_OPTIONS = "" } = process.env;
  return [...process.execArgv, ...NODE_OPTIONS.split(" ")].every((each) => withoutFlags.test(each));
}

/** Where compiled code lies: in the `node_modules` that hold the package, or in the package's own. */
function cacheFile(path: string, hash: string): string {
  const folder = dirname(dirname(path));
  const parent = dirname(folder);
  const modules = basename(parent) === "node_modules" ? parent : join(folder, "node_modules");
  // Someone may have changed the file since it was built.
  const changed = Math.trunc(statSync(path).mtimeMs).toString(36);
  const { version, arch } = process;
  return join(modules, ".cache", "d2l-plot", `${hash}-${changed}-${version}-${arch}.bin`);
}

/** Compiled code, which is kept twice: V8 ends the process over damaged code, and a hash would take longer to read. */
function codeAt(place: string): Buffer | undefined {
  try {
    const copies = readFileSync(place);
    const code = copies.subarray(0, copies.length / 2);
    return copies.subarray(code.length).equals(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

function compile(filename: string, cachedData: Buffer | undefined): Script {
  const head = "(function (exports, require, module, __filename, __dirname) {";
  const code = `${head}${readFileSync(filename, "latin1")}\n})`;
  return new Script(code, { filename, columnOffset: -head.length, cachedData });
}

/** What Node does with the function it makes of a module. */
function run(script: Script, path: string, require: NodeJS.Require): Library {
  const module = new Module(path);
  module.filename = path;
  require.cache[path] = module;
  try {
    script.runInThisContext()(module.exports, require, module, path, dirname(path));
  } catch (error) {
    delete require.cache[path];
    throw error;
  }
  module.loaded = true;
  return module.exports;
}

function keep(place: string, script: Script): void {
  const folder = dirname(place);
  const unfinished = `${place}.${process.pid}`;
  try {
    if (!existsSync(dirname(dirname(folder)))) return;
    mkdirSync(folder, { recursive: true });
    const code = script.createCachedData();
    writeFileSync(unfinished, Buffer.concat([code, code]));
    renameSync(unfinished, place);
    for (const name of outdated(folder, place)) unlinkSync(join(folder, name));
  } catch {
    // Nothing hangs on it: the next program compiles the library again.
  }
}

/** Files of other builds, and what programs that were ended have left. */
function outdated(folder: string, place: string): string[] {
  const [build = ""] = basename(place).split("-v");
  return readdirSync(folder).filter((name) => !name.startsWith(build) || !name.endsWith(".bin"));
}
