/** A project of its own for the command to work in, with the built package installed. */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
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
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { copyInto, installInto, root } from "../built.ts";

/** The program the package installs. */
export const program = join(root, "dist/cli.js");

/** What the command said and how it ended. */
export interface Ending {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Files = Readonly<Record<string, string>>;
type Packages = readonly string[] | "copy";

export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), "d2l-plot-cli-"));

  readonly #program: string;

  /**
   * @param files Contents by path; a package.json is there in any case.
   * @param packages What is installed besides; `"copy"`: nothing, and a copy of the package, which sees nothing around it.
   */
  constructor(files: Files, packages: Packages = ["jiti"]) {
    if (packages === "copy") copyInto(this.folder);
    else installInto(this.folder, packages);
    this.#program =
      packages === "copy" ? join(this.folder, "node_modules/d2l-plot/dist/cli.js") : program;
    this.write({ "package.json": '{ "private": true, "type": "module" }', ...files });
  }

  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), content);
    }
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  /** Runs the command in the project. */
  run(...args: readonly string[]): Ending {
    return this.runWith({}, ...args);
  }

  runWith(env: Readonly<Record<string, string>>, ...args: readonly string[]): Ending {
    const result: SpawnSyncReturns<string> = spawnSync(process.execPath, [this.#program, ...args], {
      cwd: this.folder,
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "", ...env },
    });
    return { status: result.status, stdout: result.stdout, stderr: result.stderr };
  }

  /** All files but those of installed packages, each with the time it was written. */
  files(): ReadonlyMap<string, number> {
    const paths = readdirSync(this.folder, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => !path.startsWith("node_modules"))
      .filter((path) => statSync(join(this.folder, path)).isFile());
    return new Map(paths.sort().map((path) => [path, statSync(join(this.folder, path)).mtimeMs]));
  }

  /** Takes the folder away. */
  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** A project that is removed when the test has ended. */
export function projectOf(files: Files, packages?: Packages): Project {
  const project = new Project(files, packages);
  onTestFinished(() => project.remove());
  return project;
}
