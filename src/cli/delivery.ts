/** Brings what scripts draw into files, and tells of it. */
import { messageOf } from "../errors.ts";
import { plainFailure } from "./failure.ts";
import { filesOf, type OutputFile, OutputNames, widestName } from "./outputs.ts";
import type { Failure, SavedFile } from "./protocol.ts";
import { fileLine, pathFrom, type Reporter } from "./report.ts";
import type { Outcome } from "./script-run.ts";
import type { Settings } from "./settings.ts";
import { findStrays, type Stray } from "./strays.ts";
import { type WriteResult, writeIfChanged } from "./write.ts";

export class Delivery {
  /** The scripts whose last run failed; what they drew before is not given up. */
  readonly failedScripts = new Set<string>();
  readonly #settings: Settings;
  readonly #reporter: Reporter;
  readonly #names: OutputNames;
  readonly #width: number;
  /** What became of the files that scripts saved themselves. */
  readonly #saved = new Map<string, WriteResult>();

  constructor(settings: Settings, reporter: Reporter) {
    this.#settings = settings;
    this.#reporter = reporter;
    this.#names = new OutputNames((path) => this.#tell(path));
    this.#width = widestName(settings);
  }

  /** Writes what a script saves; gives null, or why it could not. */
  save({ path, content }: SavedFile): string | null {
    try {
      this.#saved.set(path, writeIfChanged(path, content));
      return null;
    } catch (error) {
      return messageOf(error);
    }
  }

  /** Writes the figures a script exports, unless it failed. @returns Why its figures are not all there, or null. */
  deliver(outcome: Outcome): Failure | null {
    const files = filesOf(outcome, this.#settings.out);
    const claimed = outcome.failure ?? this.#names.claim(outcome, files);
    for (const file of files) {
      const result = this.#saved.get(file.path);
      if (result !== undefined) this.#tellFile(file, result);
    }
    const failure = claimed ?? this.#writeAll(files.filter(({ path }) => !this.#saved.has(path)));
    if (failure === null) this.failedScripts.delete(outcome.script);
    else this.failedScripts.add(outcome.script);
    this.#reporter.outcome(outcome, failure);
    return failure;
  }

  /** Whether a file is one that a script draws. */
  has(path: string): boolean {
    return this.#names.has(path) || this.#saved.has(path);
  }

  /** Pictures that none of the scripts draws any more, those of failed ones left out. */
  strays(): Stray[] {
    return findStrays(this.#settings, (path) => this.has(path)).filter(
      ({ script }) => !this.failedScripts.has(script),
    );
  }

  #writeAll(files: readonly OutputFile[]): Failure | null {
    try {
      for (const file of files) this.#tellFile(file, writeIfChanged(file.path, file.content));
      return null;
    } catch (error) {
      return plainFailure("write-failed", messageOf(error));
    }
  }

  #tellFile(file: OutputFile, result: WriteResult): void {
    this.#reporter.file(fileLine(this.#tell(file.path), file, this.#width), result);
  }

  #tell(path: string): string {
    return pathFrom(this.#settings.cwd, path);
  }
}
