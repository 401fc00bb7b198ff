/** Where the files of figures lie. */
import { basename, dirname, join } from "node:path";
import { plainFailure } from "./failure.ts";
import type { DrawnFigure, Failure, Picture } from "./protocol.ts";
import { pathFrom } from "./report.ts";
import type { Outcome } from "./script-run.ts";
import type { Settings } from "./settings.ts";

/** A file as a script draws it. */
export interface OutputFile {
  /** Absolute path. */
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly milliseconds: number;
}

/**
 * The file of an exported figure: the script's name, and for other exports than the default theirs.
 * @example fileNameOf("docs/figures/tangent.ts", "zoomed", { format: "svg", suffix: "" }) // "tangent-zoomed.svg"
 */
export function fileNameOf(
  script: string,
  exportName: string,
  { format, suffix }: Pick<Picture, "format" | "suffix">,
): string {
  const name = basename(script).replace(/\.m?[tj]s$/, "");
  return `${exportName === "default" ? name : `${name}-${exportName}`}${suffix}.${format}`;
}

/** How wide the column of paths is: as wide as the widest path known before anything is drawn. */
export function widestName({ cwd, scripts, out, formats }: Settings): number {
  const paths = scripts.flatMap((script) =>
    formats.map((format) =>
      join(out ?? dirname(script), fileNameOf(script, "default", { format, suffix: "" })),
    ),
  );
  return Math.max(...paths.map((path) => pathFrom(cwd, path).length));
}

/** All files an outcome stands for, those of its exports first. */
export function filesOf(outcome: Outcome, out: string | null): OutputFile[] {
  const folder = out ?? dirname(outcome.script);
  const exported = outcome.figures.flatMap((figure) => filesOfFigure(figure, outcome, folder));
  const { milliseconds } = outcome;
  return [...exported, ...outcome.saved.map((file) => ({ ...file, milliseconds }))];
}

function filesOfFigure(figure: DrawnFigure, outcome: Outcome, folder: string): OutputFile[] {
  const { exportName, milliseconds, pictures } = figure;
  return pictures.map((picture) => {
    const path = join(folder, fileNameOf(outcome.script, exportName, picture));
    return { path, content: picture.content, milliseconds };
  });
}

// What can stand in the name of a file everywhere.
const fileName = /^[\p{L}\p{N}_$-]+$/u;

/** Keeps that no two scripts, and no two exports, draw the same file. */
export class OutputNames {
  /** Scripts by the files they draw. */
  readonly #owners = new Map<string, string>();
  readonly #tell: (path: string) => string;

  /** @param tell How a path is told to people */
  constructor(tell: (path: string) => string) {
    this.#tell = tell;
  }

  /** Claims all files of an outcome for its script; a failure says which another has, and claims none. */
  claim(outcome: Outcome, files: readonly OutputFile[]): Failure | null {
    this.release(outcome.script);
    const odd = outcome.figures.find(({ exportName }) => !fileName.test(exportName));
    if (odd !== undefined) return noFileName(odd.exportName);
    const saved = new Set(outcome.saved.map(({ path }) => path));
    const seen = new Set<string>();
    for (const { path } of files) {
      const key = keyOf(path);
      const owner = this.#owners.get(key) ?? (seen.has(key) ? outcome.script : undefined);
      if (owner !== undefined) return this.#collision(path, owner, saved.has(path));
      seen.add(key);
    }
    for (const { path } of files) this.#owners.set(keyOf(path), outcome.script);
    return null;
  }

  /** Gives up what a script has claimed. */
  release(script: string): void {
    for (const [key, owner] of this.#owners) if (owner === script) this.#owners.delete(key);
  }

  /** Whether a script of this run draws the file. */
  has(path: string): boolean {
    return this.#owners.has(keyOf(path));
  }

  #collision(path: string, owner: string, isSaved: boolean): Failure {
    const advice = isSaved ? "save it elsewhere" : "rename the script or the export";
    return plainFailure(
      "name-collision",
      `${this.#tell(path)} is drawn already by ${this.#tell(owner)}; ${advice}`,
    );
  }
}

// Names that differ by the size of letters are one file on Windows and macOS.
function keyOf(path: string): string {
  return path.toLowerCase();
}

function noFileName(name: string): Failure {
  return plainFailure(
    "name-collision",
    `the export ${JSON.stringify(name)} cannot be the name of a file; use letters, digits, "_" and "-"`,
  );
}
