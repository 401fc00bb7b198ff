/** A project of its own that uses this package as it is built, and Vitest run in it. */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { copyInto } from "../built.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** This package as it was installed, if it was; which Vitest runs in the projects, and on which Node. */
const installed = process.env.D2L_PLOT_PACKAGE;
const vitest = realpathSync(process.env.D2L_PLOT_VITEST ?? join(root, "node_modules/vitest"));
const node = process.env.D2L_PLOT_NODE ?? process.execPath;

/** The version of that Vitest. */
export const version: string = JSON.parse(
  readFileSync(join(vitest, "package.json"), "utf8"),
).version;

/** How Vitest is run. */
export interface RunOptions {
  readonly pool?: string;
  /** Whether the figures are drawn with their changes. */
  readonly changed?: boolean;
  readonly ci?: boolean;
  readonly args?: readonly string[];
}

/** What came of it. */
export interface Run {
  readonly passed: boolean;
  readonly output: string;
}

/** A folder with a program that has this package and Vitest installed. */
export class Project {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "d2l-plot-vitest-")));

  /** @param files A folder whose files are copied, such as `./project/`. @default an empty project */
  constructor(files?: URL) {
    if (files !== undefined) cpSync(fileURLToPath(files), this.folder, { recursive: true });
    writeFileSync(join(this.folder, "package.json"), '{ "type": "module", "private": true }\n');
    mkdirSync(join(this.folder, "node_modules"));
    this.link("vitest", vitest);
  }

  /** Installs this package as it is built, or, for `npm run check:vitest`, as it was packed. */
  async build(): Promise<this> {
    if (installed === undefined) copyInto(this.folder);
    else cpSync(installed, join(this.folder, "node_modules/d2l-plot"), { recursive: true });
    return this;
  }

  /** Lets the project find a package that is installed elsewhere. */
  link(name: string, folder = join(root, "node_modules", name)): void {
    symlinkSync(realpathSync(folder), join(this.folder, "node_modules", name), "junction");
  }

  /** Takes a package out of the project. */
  unlink(name: string): void {
    rmSync(join(this.folder, "node_modules", name), { recursive: true, force: true });
  }

  /** Puts a package of one module into the project. */
  writePackage(name: string, code: string): void {
    const folder = join(this.folder, "node_modules", name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "type": "module", "exports": "./index.js" }');
    writeFileSync(join(folder, "index.js"), code);
  }

  /** Lets the project draw pixels. */
  linkCanvas(): void {
    mkdirSync(join(this.folder, "node_modules/@napi-rs"));
    for (const name of readdirSync(join(root, "node_modules/@napi-rs"))) {
      if (name.startsWith("canvas")) this.link(`@napi-rs/${name}`);
    }
  }

  /** Runs all its tests. */
  run({ pool = "forks", changed = false, ci = false, args = [] }: RunOptions = {}): Run {
    const program = join(this.folder, "node_modules/vitest/vitest.mjs");
    const given = [program, "run", `--pool=${pool}`, ...args];
    const { VITEST: _, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(node, given, {
      cwd: this.folder,
      encoding: "utf8",
      env: { ...env, NO_COLOR: "1", CI: ci ? "1" : "", CHANGED: changed ? "1" : "0" },
    });
    return { passed: status === 0, output: `${stdout}${stderr}`.replaceAll("\r\n", "\n") };
  }

  /** Files that its tests wrote, by path. */
  files(): string[] {
    const all = readdirSync(this.folder, { recursive: true, encoding: "utf8" });
    return all
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => !path.startsWith("node_modules") && /\.(?:svg|png|snap|html)$/.test(path))
      .sort();
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  write(path: string, content: string): void {
    writeFileSync(join(this.folder, path), content);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** What was printed of a failed test: its message, with the difference of the texts below. */
export function failureOf(test: string, output: string): string {
  const start = output.indexOf(`> ${test}\n`);
  if (start === -1) return "";
  const end = output.indexOf("\n ❯ ", start);
  return output.slice(start + test.length + 3, end).replace(/\n\s*$/, "");
}

/** How many lines a printed difference takes away and puts in. */
export function changedLines(failure: string): {
  readonly removed: number;
  readonly added: number;
} {
  const count = (sign: string, head: string) =>
    failure.split("\n").filter((line) => line.startsWith(sign) && line !== head).length;
  return { removed: count("-", "- Expected"), added: count("+", "+ Received") };
}
