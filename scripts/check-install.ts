/**
 * Packs the package, installs it into an empty project as a user would, and runs the README's first example there, as
 * an ES module and through `require`: the picture has the bytes of the one in `output/`. Its types are read without
 * those of any other package.
 */
import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readmeBlocks } from "./readme.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const picture = "output/tangent.svg";
const expected = readFileSync(join(root, picture));

const example = readmeBlocks("js")[0]?.code;
if (example === undefined) throw new Error("the README has no example in JavaScript");

const project = mkdtempSync(join(tmpdir(), "d2l-plot-install-"));
try {
  install();
  runExample("example.mjs", example);
  runExample("example.cjs", withRequire(example));
  checkTypes("example.mts", example);
} finally {
  rmSync(project, { recursive: true });
}

function install(): void {
  run(root, "npm", "pack", "--pack-destination", project);
  const tarball = readdirSync(project).find((name) => name.endsWith(".tgz")) ?? "";
  const size = statSync(join(project, tarball)).size;
  writeFileSync(join(project, "package.json"), '{ "private": true }\n');
  run(project, "npm", "install", "--no-audit", "--no-fund", `./${tarball}`);
  const installed = folderSize(join(project, "node_modules"));
  console.log(
    `ok   installs: ${megabytes(size)} packed, ${megabytes(installed)} with what it needs`,
  );
}

/** Runs the example in a folder of its own and looks at what it wrote. */
function runExample(name: string, code: string): void {
  const folder = join(project, name.replace(".", "-"));
  mkdirSync(folder);
  writeFileSync(join(folder, name), code);
  run(folder, process.execPath, name);
  if (!readFileSync(join(folder, picture)).equals(expected)) {
    throw new Error(`${name} wrote another ${picture} than the one in the repository`);
  }
  console.log(`ok   ${name} draws ${picture} to the byte`);
}

/** Types are checked in the declarations too, without those of Node, the browser or another package. */
function checkTypes(name: string, code: string): void {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    module: "nodenext",
    target: "es2022",
    lib: ["es2022"],
    types: [],
  };
  writeFileSync(join(project, name), code);
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [name] }));
  run(project, process.execPath, join(root, "node_modules/typescript/bin/tsc"));
  console.log("ok   its types need no others");
}

/** The example as a CommonJS module. */
function withRequire(code: string): string {
  const changed = code.replace(
    /^import (\{.*?\}) from "d2l-plot";$/ms,
    'const $1 = require("d2l-plot");',
  );
  if (changed === code) throw new Error("the example imports nothing from d2l-plot");
  return changed;
}

function run(folder: string, command: string, ...args: readonly string[]): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
  });
  if (status === 0) return;
  throw new Error(`${[command, ...args].join(" ")} failed\n${stdout}${stderr}`, { cause: error });
}

function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => statSync(join(folder, path)))
    .filter((entry) => entry.isFile())
    .reduce((sum, { size }) => sum + size, 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
