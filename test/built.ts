/**
 * The built package, for tests of what runs outside of Vitest: programs, worker threads, plugins in other tools. It is
 * built when it is older than the sources, by the first test that asks; others wait for it.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { contentHash } from "../src/svg/content-hash.ts";

/** The repository, which is the package when `dist/` is built. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const lock = join(tmpdir(), `d2l-plot-build-${contentHash(root)}`);

/** Builds the bundles if need be. */
export function ensureBuilt(): void {
  while (isOld()) {
    if (takeLock()) {
      try {
        if (isOld()) build();
      } finally {
        rmSync(lock, { force: true });
      }
    } else sleep(100);
  }
}

/** Makes the built package, and others of the repository, known to a folder as installed ones. */
export function installInto(folder: string, others: readonly string[] = []): void {
  ensureBuilt();
  const modules = join(folder, "node_modules");
  mkdirSync(modules, { recursive: true });
  symlinkSync(root, join(modules, "d2l-plot"), "junction");
  for (const name of others)
    symlinkSync(join(root, "node_modules", name), join(modules, name), "junction");
}

/** Copies the built package into a folder as an installed one that sees no package of the repository. */
export function copyInto(folder: string): void {
  ensureBuilt();
  const installed = join(folder, "node_modules/d2l-plot");
  mkdirSync(installed, { recursive: true });
  cpSync(join(root, "package.json"), join(installed, "package.json"));
  cpSync(join(root, "dist"), join(installed, "dist"), { recursive: true });
}

/** The file that is written last tells whether all are there. */
function isOld(): boolean {
  const built = join(root, "dist/vega.cjs");
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  const sources = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true });
  const inputs = sources.map(({ parentPath, name }) => join(parentPath, name));
  return [join(root, "rolldown.config.ts"), ...inputs].some(
    (path) => statSync(path).mtimeMs > mtimeMs,
  );
}

function build(): void {
  const { status, stderr } = spawnSync("npx rolldown -c", {
    cwd: root,
    shell: true,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the build failed\n${stderr}`);
}

/** Whether it is this process that builds; a lock counts as long as the process that took it runs. */
function takeLock(): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (!isHeld()) rmSync(lock, { force: true });
    return false;
  }
}

/** Whether a lock's process runs; one that is just being written counts as held. */
function isHeld(): boolean {
  try {
    const holder = readFileSync(lock, "utf8");
    return holder === "" || process.kill(Number(holder), 0);
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
