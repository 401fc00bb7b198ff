/** `d2l-plot check`: draws all figures into memory and says which files are not as drawn. */
import { basename, extname, join } from "node:path";
import { exitCodeOf, exitCodes } from "./build.ts";
import { drawAll, poolFor } from "./draw-all.ts";
import { explainSVG } from "./explain.ts";
import { filesOf, type OutputFile, OutputNames } from "./outputs.ts";
import { comparePixels, type PixelDiff, unseen } from "./pixel-diff.ts";
import type { Failure } from "./protocol.ts";
import { howMany, inColor, pathFrom, Reporter, type Streams } from "./report.ts";
import type { Outcome } from "./script-run.ts";
import type { Settings } from "./settings.ts";
import { findStrays } from "./strays.ts";
import { bytesOf, readIfThere, writeIfChanged } from "./write.ts";

export interface CheckOptions {
  /** The folder for what is drawn now and how it differs, absolute; null: nothing is written. */
  readonly diff: string | null;
}

/** Compares all figures with their files; writes nothing but into `diff`. @returns The exit code. */
export async function check(
  settings: Settings,
  options: CheckOptions,
  streams: Streams,
): Promise<number> {
  const run = new Check(settings, options, streams);
  const pool = poolFor(settings.scripts);
  try {
    for await (const outcome of drawAll(settings, { pool, save: () => null, mayWrite: false })) {
      run.compare(outcome);
    }
  } finally {
    await pool.close();
  }
  return run.close();
}

class Check {
  readonly #settings: Settings;
  readonly #options: CheckOptions;
  readonly #streams: Streams;
  readonly #reporter: Reporter;
  readonly #names: OutputNames;
  readonly #failures: Failure[] = [];
  readonly #failedScripts = new Set<string>();
  readonly #counts = { current: 0, stale: 0, missing: 0, stray: 0 };

  constructor(settings: Settings, options: CheckOptions, streams: Streams) {
    this.#settings = settings;
    this.#options = options;
    this.#streams = streams;
    this.#reporter = new Reporter(settings, streams);
    this.#names = new OutputNames((path) => this.#tell(path));
  }

  compare(outcome: Outcome): void {
    const files = filesOf(outcome, this.#settings.out);
    const failure = outcome.failure ?? this.#names.claim(outcome, files);
    if (failure === null) {
      for (const file of files) this.#compareFile(file, outcome.script);
    } else {
      this.#failures.push(failure);
      this.#failedScripts.add(outcome.script);
      this.#reporter.outcome(outcome, failure);
    }
  }

  close(): number {
    for (const { path, script } of findStrays(this.#settings, (path) => this.#names.has(path))) {
      if (this.#failedScripts.has(script)) continue;
      this.#counts.stray++;
      this.#complain(`${this.#tell(path)} is drawn by no script (was ${this.#tell(script)})`);
    }
    const { current, stale, missing, stray } = this.#counts;
    if (this.#failures.length + stale + missing + stray === 0) {
      this.#reporter.say(`${howMany(current, "figure")}, all current`);
      return exitCodes.done;
    }
    this.#reporter.complain(this.#summary());
    return exitCodeOf(this.#failures) || exitCodes.failed;
  }

  #summary(): string {
    const { current, stale, missing, stray } = this.#counts;
    const failed = this.#failures.length;
    const parts = Object.entries({ stale, missing, stray, failed })
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${count} ${name}`);
    const total = howMany(current + stale + missing, "figure");
    const advice = stale + missing > 0 ? ` Run: ${this.#settings.buildCommand}` : "";
    return `${parts.join(", ")} of ${total}.${advice}`;
  }

  #compareFile(file: OutputFile, script: string): void {
    const stored = readIfThere(file.path);
    const named = `(${this.#tell(script)})`;
    if (stored === null) {
      this.#counts.missing++;
      this.#keep(file, "actual", bytesOf(file.content));
      this.#complain(`${this.#tell(file.path)} is missing ${named}`);
      return;
    }
    const difference = differenceOf(stored, file);
    if (difference === null) {
      this.#counts.current++;
      return;
    }
    this.#counts.stale++;
    this.#keep(file, "actual", bytesOf(file.content));
    if (difference.pixels !== null) this.#keep(file, "diff", difference.pixels.toPNG());
    this.#complain(
      [`${this.#tell(file.path)} is stale ${named}`, ...difference.lines].join("\n    "),
    );
  }

  /** Leaves a file for people to look at, if they asked for it. */
  #keep({ path }: OutputFile, what: "actual" | "diff", content: Uint8Array): void {
    if (this.#options.diff === null) return;
    const extension = extname(path);
    const name = `${basename(path, extension)}.${what}${what === "diff" ? ".png" : extension}`;
    writeIfChanged(join(this.#options.diff, name), content);
  }

  #complain(text: string): void {
    this.#reporter.complain(`${inColor(this.#streams.stderr, "red", "✗")} ${text}`);
  }

  #tell(path: string): string {
    return pathFrom(this.#settings.cwd, path);
  }
}

/** How a file is unlike what is drawn now. */
interface FileDifference {
  readonly lines: readonly string[];
  readonly pixels: PixelDiff | null;
}

const textExtensions = [".svg", ".html", ".json"];

/** Null when the file is as drawn: its text but for the ends of lines, its pixels but for what nobody sees, its bytes. */
function differenceOf(stored: Buffer, { path, content }: OutputFile): FileDifference | null {
  const now = Buffer.from(bytesOf(content));
  const extension = extname(path).toLowerCase();
  if (stored.equals(now)) return null;
  if (textExtensions.includes(extension) && withoutReturns(stored) === withoutReturns(now))
    return null;
  if (extension === ".svg") return differenceOfSVG(stored, now);
  if (extension !== ".png") return { lines: [], pixels: null };
  const pixels = comparePixels(stored, now, "png");
  if (pixels !== null && pixels.most <= unseen) return null;
  return { lines: shareLine(pixels), pixels };
}

function differenceOfSVG(stored: Buffer, now: Buffer): FileDifference {
  const pixels = comparePixels(stored, now, "svg");
  const lines = explainSVG(stored.toString("utf8"), now.toString("utf8"));
  const last = lines.at(-1) ?? "";
  // Counts stand in one line; whatever else is said has lines of its own.
  if (!/^(?:text|paths) /.test(last)) return { lines: [...lines, ...shareLine(pixels)], pixels };
  const counts = [last, ...shareLine(pixels)].join("      ");
  return { lines: [...lines.slice(0, -1), counts], pixels };
}

function withoutReturns(bytes: Buffer): string {
  return bytes.toString("utf8").replaceAll("\r\n", "\n");
}

function shareLine(pixels: PixelDiff | null): string[] {
  return pixels === null || pixels.share === 0
    ? []
    : [`${(100 * pixels.share).toPrecision(2)} % of the pixels`];
}
