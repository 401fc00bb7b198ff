/**
 * Bundles a program for Node with esbuild, rollup, vite and webpack, and with Bun into one executable; moves the bundle to
 * a folder of its own and runs it: what it draws must be what it draws unbundled. The same with Node told to be strict,
 * and in Bun and Deno. What cannot be installed is skipped, and a line says so.
 */
import { deepEqual, equal, match } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { type Bundler, bundle, bundlers, installBundlers, makeProject, root } from "./bundlers.ts";
import { check, closeReport, skip } from "./report.ts";

/** What a program drew, by name. */
type Drawn = Readonly<Record<string, string>>;

const bunPackage = `@oven/bun-${process.platform}-${process.arch === "arm64" ? "aarch64" : "x64"}`;
const denoPackage = `@deno/${process.platform}-${process.arch}${process.platform === "linux" ? "-glibc" : ""}`;
const everything = ["--allow-read", "--allow-env", "--allow-ffi", "--allow-sys"];

const work = mkdtempSync(join(tmpdir(), "d2l-plot-run-"));
const project = makeProject();
try {
  main();
} finally {
  for (const folder of [work, project]) rmSync(folder, { recursive: true });
}
closeReport();

function main(): void {
  linkCanvas(project);
  const expected = drawWith(process.execPath, "program.mjs");
  check("the program draws PNG, and with Vega", () => {
    match(expected.PNG ?? "", /^iVBOR/);
    match(expected["by Vega"] ?? "", /^<svg/);
  });
  checkFlags(expected);
  if (installBundlers()) {
    for (const bundler of bundlers) checkBundler(bundler, expected);
    checkCodeAlone(expected);
  } else skip("bundles for Node", "the bundlers cannot be installed");
  checkBun(expected);
  checkDeno(expected);
}

/** Puts the package that draws PNG beside a program, where a bundle finds it. */
function linkCanvas(folder: string): void {
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  const target = join(root, "node_modules/@napi-rs");
  symlinkSync(target, join(folder, "node_modules/@napi-rs"), "junction");
}

/** What a program prints, run in the project by a runtime with its options. */
function drawWith(command: string, ...args: readonly string[]): Drawn {
  return drawIn(project, command, ...args);
}

function drawIn(folder: string, command: string, ...args: readonly string[]): Drawn {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")} failed\n${stdout}${stderr}`);
  return JSON.parse(stdout);
}

/** Says which pictures are not as expected. */
function same(drawn: Drawn, expected: Drawn, except: readonly string[] = []): void {
  const names = Object.keys(expected).filter((name) => !except.includes(name));
  const others = names.filter((name) => drawn[name] !== expected[name]);
  deepEqual(
    others.map((name) => `${name}: ${drawn[name]?.slice(0, 300)}`),
    [],
  );
}

function checkFlags(expected: Drawn): void {
  check("node --disable-proto=throw draws all the same", () =>
    same(drawWith(process.execPath, "--disable-proto=throw", "program.mjs"), expected),
  );
  check("node without permission to start threads or load addons draws in one thread", () => {
    const [major = 0] = process.versions.node.split(".").map(Number);
    const flag = major < 24 ? "--experimental-permission" : "--permission";
    const drawn = drawWith(process.execPath, flag, "--allow-fs-read=*", "program.mjs");
    same(drawn, expected, ["PNG"]);
    match(drawn.PNG ?? "", /^missing-package: .* may not load it/);
  });
}

function checkBundler(bundler: Bundler, expected: Drawn): void {
  for (const target of ["node-esm", "node-cjs"] as const) {
    // Vite's builds for Node are ES modules.
    if (bundler === "vite" && target === "node-cjs") continue;
    check(`${bundler}, ${target}: the bundle draws all the same from another folder`, () => {
      const { main, warnings } = bundle(bundler, target, project, "program.mjs");
      deepEqual(warnings, []);
      const folder = moved(dirname(main));
      same(drawIn(folder, process.execPath, join(folder, basename(main))), expected);
    });
  }
}

/** A copy of a folder elsewhere, where there is no package but the one that draws PNG. */
function moved(from: string): string {
  const folder = mkdtempSync(join(work, "moved-"));
  cpSync(from, folder, { recursive: true });
  linkCanvas(folder);
  return folder;
}

/** A bundler that is told to take what Node takes leaves the files out: that is said, and copying them mends it. */
function checkCodeAlone(expected: Drawn): void {
  check(
    "a bundle without the package's files says what is missing, and draws all with them",
    () => {
      const { main } = bundle("esbuild", "node-alone", project, "program.mjs");
      const folder = moved(dirname(main));
      const program = join(folder, basename(main));
      const { stderr } = spawnSync(process.execPath, [program], { encoding: "utf8" });
      match(stderr, /Error: d2l-plot: the file core\.cjs .* See "Bundling"/);
      cpSync(join(root, "dist"), folder, { recursive: true });
      same(drawIn(folder, process.execPath, program), expected);
    },
  );
}

function checkBun(expected: Drawn): void {
  const bun = installed(bunPackage, "bin/bun");
  if (bun === undefined) {
    skip("Bun", `${bunPackage} cannot be installed or run`);
    return;
  }
  check("Bun draws all the same", () => same(drawWith(bun, "program.mjs"), expected));
  check("an executable that bun build --compile makes draws all the same", () => {
    const folder = mkdtempSync(join(work, "bun-"));
    const program = join(folder, "program");
    run(bun, "build", "--compile", "--conditions=module", "program.mjs", "--outfile", program);
    // An executable looks for native addons nowhere.
    const drawn = drawIn(folder, program);
    same(drawn, expected, ["PNG"]);
    match(drawn.PNG ?? "", /^missing-package: /);
  });
}

function checkDeno(expected: Drawn): void {
  const deno = installed(denoPackage, "deno");
  if (deno === undefined) {
    skip("Deno", `${denoPackage} cannot be installed or run`);
    return;
  }
  check("Deno draws all the same", () =>
    same(drawWith(deno, "run", ...everything, "program.mjs"), expected),
  );
  check("Deno without permission says that of PNG, and draws the rest", () => {
    const drawn = drawWith(deno, "run", "--no-prompt", "--allow-read", "program.mjs");
    same(drawn, expected, ["PNG"]);
    match(drawn.PNG ?? "", /^missing-package: .* may not load it/);
  });
}

/** A program that a package of the registry holds; undefined where it cannot be had. */
function installed(name: string, path: string): string | undefined {
  const folder = mkdtempSync(join(work, "tool-"));
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const command = `npm install --no-audit --no-fund --ignore-scripts ${name}`;
  spawnSync(command, { cwd: folder, shell: true, stdio: "ignore" });
  const program = join(folder, "node_modules", name, path);
  if (!existsSync(program)) return undefined;
  return spawnSync(program, ["--version"]).status === 0 ? program : undefined;
}

function run(command: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: "utf8" });
  equal(status, 0, `${[command, ...args].join(" ")} failed\n${stdout}${stderr}`);
}
