/** `d2l-plot build`: draws all figures and writes the files whose bytes have changed. */
import { messageOf } from "../errors.ts";
import { drawAll, poolFor } from "./draw-all.ts";
import { plainFailure } from "./failure.ts";
import { filesOf, Names, type OutputFile, widestName } from "./outputs.ts";
import type { Failure, SavedFile } from "./protocol.ts";
import { counted, fileLine, pathFrom, Reporter, type Streams } from "./report.ts";
import type { Outcome } from "./script-run.ts";
import type { Settings } from "./settings.ts";
import { findStrays } from "./strays.ts";
import type { WorkerPool } from "./worker-pool.ts";
import { type WriteResult, writeIfChanged } from "./write.ts";

/** What a run came to. */
export const exitCodes = { done: 0, failed: 1, wrongUse: 2 } as const;

/** Draws and writes all figures. @returns The exit code. */
export async function build(settings: Settings, streams: Streams): Promise<number> {
  const start = performance.now();
  const pool = poolFor(settings.scripts);
  const run = new Build(settings, new Reporter(settings, streams));
  try {
    await run.drawAll(pool);
  } finally {
    await pool.close();
  }
  return run.close(performance.now() - start);
}

class Build {
  readonly #settings: Settings;
  readonly #reporter: Reporter;
  readonly #names: Names;
  readonly #width: number;
  /** What became of the files that scripts saved themselves. */
  readonly #saved = new Map<string, WriteResult>();
  readonly #failures: Failure[] = [];
  readonly #failedScripts = new Set<string>();

  constructor(settings: Settings, reporter: Reporter) {
    this.#settings = settings;
    this.#reporter = reporter;
    this.#names = new Names((path) => pathFrom(settings.cwd, path));
    this.#width = widestName(settings);
  }

  async drawAll(pool: WorkerPool): Promise<void> {
    const save = (file: SavedFile) => this.#save(file);
    for await (const outcome of drawAll(this.#settings, { pool, save, mayWrite: true })) {
      this.#finish(outcome);
    }
  }

  close(milliseconds: number): number {
    for (const { path, script } of this.#strays()) {
      this.#reporter.warn(`${this.#tell(path)} is drawn by no script (was ${this.#tell(script)})`);
    }
    const failed = this.#failures.length === 0 ? "" : `, ${this.#failures.length} failed`;
    const count = counted(this.#settings.scripts.length, "script");
    this.#reporter.say(`${count}${failed}, ${(milliseconds / 1000).toFixed(1)} s`);
    return exitCodeOf(this.#failures);
  }

  #finish(outcome: Outcome): void {
    const files = filesOf(outcome, this.#settings.out);
    const claimed = outcome.failure ?? this.#names.claim(outcome, files);
    for (const file of files) {
      const result = this.#saved.get(file.path);
      if (result !== undefined) this.#tellFile(file, result);
    }
    const failure = claimed ?? this.#writeAll(files.filter(({ path }) => !this.#saved.has(path)));
    if (failure !== null) {
      this.#failures.push(failure);
      this.#failedScripts.add(outcome.script);
    }
    this.#reporter.outcome(outcome, failure);
  }

  #writeAll(files: readonly OutputFile[]): Failure | null {
    try {
      for (const file of files) this.#tellFile(file, writeIfChanged(file.path, file.content));
      return null;
    } catch (error) {
      return plainFailure("write-failed", messageOf(error));
    }
  }

  #save({ path, content }: SavedFile): string | null {
    try {
      this.#saved.set(path, writeIfChanged(path, content));
      return null;
    } catch (error) {
      return messageOf(error);
    }
  }

  #tellFile(file: OutputFile, result: WriteResult): void {
    this.#reporter.file(fileLine(this.#tell(file.path), file, this.#width), result);
  }

  #tell(path: string): string {
    return pathFrom(this.#settings.cwd, path);
  }

  #strays() {
    return findStrays(this.#settings, (path) => this.#names.has(path)).filter(
      ({ script }) => !this.#failedScripts.has(script),
    );
  }
}

/** Two figures of one name are a wrong use; anything else that fails is a failure. */
export function exitCodeOf(failures: readonly Failure[]): number {
  if (failures.some(({ code }) => code === "name-collision")) return exitCodes.wrongUse;
  return failures.length > 0 ? exitCodes.failed : exitCodes.done;
}
