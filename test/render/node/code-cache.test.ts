import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { requireLibrary } from "../../../src/render/node/code-cache.ts";

/** What stands in for the library: it has a number, and acts at once when it is told what to do at the end. */
interface Small {
  readonly number: number;
  readonly stored: number;
}

const require = createRequire(import.meta.url);
const { execArgv } = process;
const longAgo = new Date(1985, 9, 26);
let project: string;
let path: string;
let cache: string;

beforeEach(() => {
  // The processes of these tests have flags.
  process.execArgv = [];
  vi.stubEnv("NODE_OPTIONS", "");
  project = mkdtempSync(join(tmpdir(), "d2l-plot-code-"));
  path = join(project, "node_modules/d2l-plot/dist/core.cjs");
  cache = join(project, "node_modules/.cache/d2l-plot");
  mkdirSync(dirname(path), { recursive: true });
  write(1);
});

afterEach(() => {
  process.execArgv = execArgv;
  vi.unstubAllEnvs();
  rmSync(project, { recursive: true });
});

function write(number: number, time = longAgo): void {
  const code = `let stored = 0;
    exports.read = () => ${number};
    exports.onExitAfterFigure = (action) => { exports.read(); stored += 1; action(); };
    Object.defineProperty(exports, "stored", { get: () => stored });
    exports.number = exports.read();
    exports.folder = __dirname; exports.name = module.filename; exports.module = module;`;
  writeFileSync(path, code);
  utimesSync(path, time, time);
}

/** Reads it as a new program would. */
function read(hash = "hash"): Small {
  delete require.cache[path];
  return requireLibrary(path, hash) as object as Small;
}

test("the first program keeps what it has compiled, and the next one uses it", () => {
  expect(read()).toMatchObject({ number: 1, stored: 1 });
  expect(readdirSync(cache)).toEqual([expect.stringMatching(/^hash-\w+-v[\d.]+-\w+\.bin$/)]);
  expect(read()).toMatchObject({ number: 1, stored: 0 });
});

test("what was kept is run: of a text as long, under the same hash", () => {
  read();
  write(2);
  expect(read()).toMatchObject({ number: 1, stored: 0 });
});

test("what was kept of another build, or of a file changed since, is not run and is removed", () => {
  read();
  write(2);
  expect(read("other")).toMatchObject({ number: 2, stored: 1 });
  expect(readdirSync(cache)).toEqual([expect.stringMatching(/^other-/)]);
  write(3, new Date(2001, 1, 1));
  expect(read("other")).toMatchObject({ number: 3, stored: 1 });
  expect(readdirSync(cache)).toHaveLength(1);
});

test("what V8 cannot read, or was damaged, is written again", () => {
  read();
  const [name = ""] = readdirSync(cache);
  const good = statSync(join(cache, name)).size;
  const damaged = readFileSync(join(cache, name)).fill(7, 300, 400);
  // V8 itself remembers what it has compiled of a text: each time another one is read, as long as the first.
  for (const [number, bad] of ["", "no code", "\0".repeat(good), damaged].entries()) {
    writeFileSync(join(cache, name), bad);
    write(number + 2);
    expect(read()).toMatchObject({ number: number + 2, stored: 1 });
    expect(statSync(join(cache, name)).size).toBe(good);
  }
});

test("what a program that was ended has left is removed", () => {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, "hash-1-v20.20.2-x64.bin.77"), "half");
  read();
  expect(readdirSync(cache)).toEqual([expect.stringMatching(/\.bin$/)]);
});

test("a module gets what `require` gives, and is there for `require`", () => {
  const library = read();
  expect(library).toMatchObject({ folder: dirname(path), name: path, module: { loaded: true } });
  expect(require(path)).toBe(library);
  expect(requireLibrary(path, "hash")).toBe(library);
});

test("a module that throws is not there, and nothing is kept", () => {
  writeFileSync(path, "\n  throw new Error('no');");
  expect(() => read()).toThrow("no");
  expect(path in require.cache).toBe(false);
  expect(existsSync(cache)).toBe(false);
});

test("errors tell the place in the file, in its first line too", () => {
  writeFileSync(path, "throw new Error('no');");
  const thrown = vi.fn(() => read());
  expect(thrown).toThrow();
  expect(thrown.mock.results[0]?.value.stack).toContain(`${path}:1:7`);
});

test("a package that is not installed uses its own node_modules, where it has some", () => {
  const own = join(project, "own");
  const file = join(own, "dist/core.cjs");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, readFileSync(path));
  path = file;
  read();
  expect(readdirSync(own)).toEqual(["dist"]);
  mkdirSync(join(own, "node_modules"));
  read();
  expect(readdirSync(join(own, "node_modules/.cache/d2l-plot"))).toHaveLength(1);
});

test("where nothing can be written all works", () => {
  writeFileSync(join(project, "node_modules/.cache"), "a file, no folder");
  expect(read()).toMatchObject({ number: 1, stored: 1 });
  expect(read()).toMatchObject({ number: 1, stored: 1 });
});

test("Node's variable against caches of compiled code is obeyed", () => {
  vi.stubEnv("NODE_DISABLE_COMPILE_CACHE", "1");
  expect(read()).toMatchObject({ number: 1, stored: 0 });
  expect(existsSync(cache)).toBe(false);
});

test.each([
  ["--max-old-space-size=8192"],
  ["--import", "tsx", "--expose-gc"],
  ["--experimental-wasm-gc"],
])("with flags of V8 nothing is kept: %s", (...flags) => {
  process.execArgv = flags;
  expect(read()).toMatchObject({ number: 1, stored: 0 });
  process.execArgv = [];
  vi.stubEnv("NODE_OPTIONS", flags.join(" "));
  expect(read()).toMatchObject({ number: 1, stored: 0 });
  expect(existsSync(cache)).toBe(false);
});

test("other options of Node change nothing", () => {
  process.execArgv = ["--require", "/a/preflight.cjs", "--import=file:///a/loader.mjs", "-e", "0"];
  vi.stubEnv("NODE_OPTIONS", "--enable-source-maps --no-warnings");
  expect(read()).toMatchObject({ number: 1, stored: 1 });
});
