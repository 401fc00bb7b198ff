/**
 * Draws every example with the build under circumstances that must not matter, and compares the bytes: working
 * directory, time zone, language, fonts, a package that draws pixels there or not, and the Node versions named as arguments
 * (22, 24 and 26 when none is). A Node that cannot be installed is skipped, and a line says so.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transpileModule } from "typescript";

interface Circumstance {
  readonly name: string;
  /** Where the program runs. @default a new folder */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The Node that runs it. @default this one */
  readonly node?: string;
  /** Whether a package that draws pixels is there. @default true */
  readonly canvas?: boolean;
  /** What must be the same. @default all formats, or without canvas those that need none */
  readonly formats?: readonly string[];
}

const texts = ["svg", "html", "json"];
const pixels = ["png", "pdf"];
const root = fileURLToPath(new URL("..", import.meta.url));
const versions = process.argv.length > 2 ? process.argv.slice(2) : ["22", "24", "26"];

const work = mkdtempSync(join(tmpdir(), "d2l-plot-same-"));
try {
  main();
} finally {
  rmSync(work, { recursive: true });
}

function main(): void {
  makeProgram("complete");
  makeProgram("without-canvas");
  symlinkSync(
    join(root, "node_modules/@napi-rs"),
    join(work, "complete/node_modules/@napi-rs"),
    "junction",
  );

  const expected = draw({ name: "as it is" });
  console.log(`${expected.size} files of ${exampleNames().length} examples`);
  for (const circumstance of [...circumstances(), ...versions.flatMap(nodeVersion)]) {
    const faults = differences(expected, draw(circumstance), circumstance);
    for (const fault of faults) console.error(fault);
    if (faults.length > 0) process.exitCode = 1;
    console.log(`${faults.length === 0 ? "ok  " : "FAIL"} ${circumstance.name}`);
  }
}

function circumstances(): Circumstance[] {
  const dejavu = join(root, "node_modules/dejavu-fonts-ttf/ttf");
  return [
    { name: "another working directory", cwd: join(work, "elsewhere/漢字 and spaces") },
    { name: "TZ=Asia/Tokyo", env: { TZ: "Asia/Tokyo" } },
    { name: "LANG=zh_CN.UTF-8", env: { LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" } },
    { name: "no package for pixels", canvas: false },
    { name: "no fonts", env: fonts("no-fonts", "") },
    { name: "DejaVu fonts", env: fonts("dejavu", `<dir>${dejavu}</dir>`) },
    { name: "no fonts, no package for pixels", canvas: false, env: fonts("no-fonts", "") },
  ];
}

/** A home of its own, with a configuration that makes known these fonts and no others. */
function fonts(name: string, folders: string): Record<string, string> {
  const home = join(work, name);
  const file = join(home, "fonts.conf");
  mkdirSync(home, { recursive: true });
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>${folders}</fontconfig>\n`);
  return {
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    FONTCONFIG_FILE: file,
  };
}

/** Another Node, as the npm registry has it; it is installed into the temporary folder. */
function nodeVersion(version: string): Circumstance[] {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const folder = join(work, `node-${version}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const install = `npm install --no-audit --no-fund --ignore-scripts ${name}@${version}`;
  const { status, stderr } = spawnSync(install, { cwd: folder, shell: true, encoding: "utf8" });
  if (status !== 0) {
    console.log(`skipped: Node ${version} could not be installed\n${stderr}`);
    return [];
  }
  const program = platform === "win" ? "node.exe" : "node";
  const node = join(folder, "node_modules", name, "bin", program);
  const found = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
  // HTML and JSON hold the data in full, and the last bit of `x ** 3` in an example is the engine's.
  return [{ name: `Node ${found}`, node, formats: ["svg", ...pixels] }];
}

/** The examples, those that redraw the book's figures not among them. */
function exampleNames(): string[] {
  const files = readdirSync(join(root, "examples")).filter((file) => file.endsWith(".ts"));
  return files.map((file) => file.slice(0, -".ts".length));
}

/** The build as an installed package, and beside it the examples in JavaScript and a script that runs them all. */
function makeProgram(folder: string): void {
  const installed = join(work, folder, "node_modules/d2l-plot");
  mkdirSync(installed, { recursive: true });
  cpSync(join(root, "package.json"), join(installed, "package.json"));
  cpSync(join(root, "dist"), join(installed, "dist"), { recursive: true });
  const names = exampleNames();
  for (const name of names) {
    const source = readFileSync(join(root, "examples", `${name}.ts`), "utf8");
    const { outputText } = transpileModule(source, { compilerOptions: { target: 9, module: 99 } });
    writeFileSync(join(work, folder, `${name}.mjs`), outputText);
  }
  const lines = names.map((name) => `await import("./${name}.mjs"); saveAs("output/${name}");`);
  const script = `import { gcf } from "d2l-plot";
const saveAs = (path) => process.argv.slice(2).map((format) => gcf().save(path + "." + format));
${lines.join("\n")}\n`;
  writeFileSync(join(work, folder, "all.mjs"), script);
}

/** Runs all examples; gives what they wrote, by file name. */
function draw(circumstance: Circumstance): Map<string, Buffer> {
  const { name, env, node = process.execPath, canvas = true } = circumstance;
  const { cwd = mkdtempSync(join(work, "run-")) } = circumstance;
  mkdirSync(cwd, { recursive: true });
  const script = join(work, canvas ? "complete" : "without-canvas", "all.mjs");
  const { status, stderr } = spawnSync(node, [script, ...formatsOf(circumstance)], {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${name}: the examples failed\n${stderr}`);
  const output = join(cwd, "output");
  return new Map(readdirSync(output).map((file) => [file, readFileSync(join(output, file))]));
}

function formatsOf({ canvas = true, formats }: Circumstance): readonly string[] {
  return formats ?? (canvas ? [...texts, ...pixels] : texts);
}

function differences(
  expected: ReadonlyMap<string, Buffer>,
  drawn: ReadonlyMap<string, Buffer>,
  circumstance: Circumstance,
): string[] {
  const formats = formatsOf(circumstance);
  return Array.from(expected)
    .filter(([file]) => formats.some((format) => file.endsWith(`.${format}`)))
    .filter(([file, bytes]) => drawn.get(file)?.equals(bytes) !== true)
    .map(([file]) => `${file} differs: ${circumstance.name}`);
}
