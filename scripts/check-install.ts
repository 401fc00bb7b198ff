/**
 * Packs the package and installs it into empty projects as users do: without optional packages, with them, and beside
 * node-canvas where that can be compiled. There the README's first example has to draw the picture in `output/`, as an
 * ES module and through `require`, and its types have to be read without those of any other package.
 */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readmeBlocks } from "./readme.ts";
import { check, closeReport, skip } from "./report.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const picture = "output/tangent.svg";
const expected = readFileSync(join(root, picture));
/** Most bytes that `npm install --omit=optional` may bring. */
const mostBytes = 4e6;

const example = readmeBlocks("js")[0]?.code;
if (example === undefined) throw new Error("the README has no example in JavaScript");
const exampleText = example;

const pixels = `
  import { plot } from "d2l-plot";
  const magic = (bytes) => String.fromCharCode(...bytes.subarray(0, 4));
  const figure = plot([1, 4, 9]);
  if (magic(figure.toPNG()) !== "\\x89PNG" || magic(figure.toPDF()) !== "%PDF") throw new Error("no PNG or PDF");
  if (Buffer.compare(figure.toPDF(), figure.toPDF()) !== 0) throw new Error("other bytes the second time");
`;

const withoutPixels = `
  import { plot } from "d2l-plot";
  import { existsSync } from "node:fs";
  const figure = plot([1, 4, 9]).save("a.svg").save("a.html").save("a.json");
  try { figure.save("a.png"); throw new Error("a PNG without a package for it"); }
  catch (error) {
    const says = /"@napi-rs\\/canvas", which is not installed.*npm install @napi-rs\\/canvas/;
    if (error.code !== "missing-package" || !says.test(error.message) || existsSync("a.png")) throw error;
  }
`;

const pageExample = `
  import { plot } from "d2l-plot";
  const figure = plot([1, 4, 9]);
  const svg: SVGSVGElement = figure.mount(document.body);
  const blob: Blob = await figure.toBlob("image/png", { scale: 2 });
  await figure.draw(document.createElement("canvas"));
  await figure.draw(new OffscreenCanvas(1, 1), { dpi: 72 });
  console.log(svg, blob);
`;

const work = mkdtempSync(join(tmpdir(), "d2l-plot-install-"));
try {
  main();
} finally {
  rmSync(work, { recursive: true });
}
closeReport();

function main(): void {
  run(root, "npm", "pack", "--pack-destination", work);
  const tarball = join(work, readdirSync(work).find((name) => name.endsWith(".tgz")) ?? "");
  const bare = install("bare", tarball, "--omit=optional");
  check("npm install --omit=optional brings this package alone", () => {
    const names = readdirSync(join(bare, "node_modules")).filter((name) => !name.startsWith("."));
    if (names.join() !== "d2l-plot") throw new Error(`it brought ${names.join()}`);
    const [packed, unpacked] = [statSync(tarball).size, folderSize(join(bare, "node_modules"))];
    if (unpacked > mostBytes) throw new Error(`${megabytes(unpacked)}, too much`);
    return `${megabytes(packed)} packed, ${megabytes(unpacked)} of at most ${megabytes(mostBytes)} unpacked`;
  });
  check("it holds the changelog and both licences", () => {
    for (const file of ["CHANGELOG.md", "LICENSE", "dist/THIRD-PARTY-LICENSES.txt"]) {
      statSync(join(bare, "node_modules/d2l-plot", file));
    }
  });
  checkExamples(bare);
  checkTypes(bare);
  check(
    "without optional packages, SVG, HTML and JSON are saved and PNG says what to install",
    () => runCode(bare, "texts.mjs", withoutPixels),
  );
  const full = install("full", tarball);
  check("npm install brings what PNG and PDF need, and nothing runs an install script", () => {
    runCode(full, "pixels.mjs", pixels);
    refuseInstallScripts(full);
    // Under that name it would change what a project's own jsdom and Vega draw with.
    if (existsSync(join(full, "node_modules/canvas"))) throw new Error("it brought canvas");
    return `${megabytes(folderSize(join(full, "node_modules")))} unpacked`;
  });
  checkNodeCanvas(tarball);
}

/** An empty project with the package installed from its tarball. */
function install(name: string, tarball: string, ...options: readonly string[]): string {
  const project = join(work, name);
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "private": true }\n');
  run(project, "npm", "install", "--no-audit", "--no-fund", ...options, tarball);
  return project;
}

function checkExamples(project: string): void {
  const examples = { "example.mjs": exampleText, "example.cjs": withRequire(exampleText) };
  for (const [name, code] of Object.entries(examples)) {
    check(`${name} draws ${picture} to the byte`, () => runExample(project, name, code));
  }
}

/** Runs the example in a folder of its own and looks at what it wrote. */
function runExample(project: string, name: string, code: string): void {
  const folder = join(project, name.replace(".", "-"));
  mkdirSync(folder);
  runCode(folder, name, code);
  if (readFileSync(join(folder, picture)).equals(expected)) return;
  throw new Error(`it wrote another ${picture} than the one in the repository`);
}

/** Types are checked in the declarations too, without those of Node, the browser or another package. */
function checkTypes(project: string): void {
  const modes = [
    ["example.mts", "nodenext"],
    ["example.mts", "node16"],
    ["example.cts", "nodenext"],
    ["example.cts", "node16"],
  ] as const;
  for (const [name, module] of modes) {
    check(`the types of ${name} need no others, with module: ${module}`, () =>
      compile(project, name, exampleText, { module, lib: ["es2022"] }),
    );
  }
  check("with the DOM's types, mount gives an SVGSVGElement and toBlob a Blob", () =>
    compile(project, "page.mts", pageExample, { module: "nodenext", lib: ["es2022", "dom"] }),
  );
}

function compile(project: string, name: string, code: string, options: object): void {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    target: "es2022",
    types: [],
    ...options,
  };
  writeFileSync(join(project, name), code);
  const config = JSON.stringify({ compilerOptions, files: [name] });
  writeFileSync(join(project, "tsconfig.json"), config);
  run(project, process.execPath, join(root, "node_modules/typescript/bin/tsc"));
}

/** npm notes in its lock file which packages would run one. */
function refuseInstallScripts(project: string): void {
  const lock = readFileSync(join(project, "package-lock.json"), "utf8");
  if (lock.includes("hasInstallScript")) throw new Error("a package runs an install script");
}

/**
 * node-canvas downloads its binary, or compiles it with Cairo's headers and those of this Node; where neither can be
 * had there is nothing to check.
 */
function checkNodeCanvas(tarball: string): void {
  const name = "PNG and PDF are drawn where only node-canvas is installed";
  const project = install("node-canvas", tarball, "--omit=optional");
  const nodedir = dirname(dirname(process.execPath));
  const env = existsSync(join(nodedir, "include/node/node.h"))
    ? { npm_config_nodedir: nodedir }
    : {};
  const command = "npm install --no-audit --no-fund --omit=optional canvas@3";
  const { status } = spawnSync(command, {
    cwd: project,
    env: { ...process.env, ...env },
    shell: true,
    stdio: "ignore",
    timeout: 180_000,
  });
  if (status !== 0) skip(name, "node-canvas cannot be installed here");
  else check(name, () => runCode(project, "pixels.mjs", pixels));
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

function runCode(folder: string, name: string, code: string): void {
  writeFileSync(join(folder, name), code);
  run(folder, process.execPath, name);
}

function run(folder: string, command: string, ...args: readonly string[]): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
  });
  // A program in which Node warns of something is not as it should be; npm says what it likes.
  if (status === 0 && (command === "npm" || stderr === "")) return;
  throw new Error(`${[command, ...args].join(" ")} failed\n${stdout}${stderr}`, { cause: error });
}

/** The bytes of all files in a folder; a link to a program is none. */
function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => lstatSync(join(folder, path)))
    .filter((entry) => entry.isFile())
    .reduce((sum, { size }) => sum + size, 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
