/** What the checks of bundles share: the package as it is installed, beside a program, and the bundlers to try. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const tools = join(root, "test/integration/bundlers");

export const bundlers = ["esbuild", "rollup", "vite", "webpack"] as const;
export type Bundler = (typeof bundlers)[number];
export type Target = "browser" | "node-esm" | "node-cjs" | "node-alone";

export interface Bundle {
  /** The file to run. */
  readonly main: string;
  /** What the bundler had to say. */
  readonly warnings: readonly string[];
}

/** Installs the bundlers if need be, in their own folder; false where they cannot be had. */
export function installBundlers(): boolean {
  if (existsSync(join(tools, "node_modules/webpack"))) return true;
  const command = "npm ci --no-audit --no-fund --ignore-scripts";
  return spawnSync(command, { cwd: tools, shell: true, stdio: "ignore" }).status === 0;
}

/** A folder with the programs of the bundlers' folder and, installed, this package and nothing else. */
export function makeProject(): string {
  const project = mkdtempSync(join(tmpdir(), "d2l-plot-bundles-"));
  const installed = join(project, "node_modules/d2l-plot");
  mkdirSync(installed, { recursive: true });
  cpSync(join(root, "package.json"), join(installed, "package.json"));
  cpSync(join(root, "dist"), join(installed, "dist"), { recursive: true });
  cpSync(tools, project, {
    recursive: true,
    filter: (path) => !path.startsWith(join(tools, "node_modules")),
  });
  return project;
}

/** Bundles a program of a project into a folder of its own. */
export function bundle(
  bundler: Bundler,
  target: Target,
  project: string,
  entry: string,
  name: string = target,
): Bundle {
  const folder = join(project, `${bundler}-${name}`);
  mkdirSync(folder, { recursive: true });
  const args = [join(tools, "build.mjs"), bundler, target, join(project, entry), folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${bundler} failed\n${stdout}${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}
