/** How the command speaks: one line for each file, a block for each failure. */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { codeFrame } from "./code-frame.ts";
import { withSlashes } from "./project.ts";
import type { CodePlace, Failure } from "./protocol.ts";
import type { Outcome } from "./script-run.ts";
import type { Settings } from "./settings.ts";
import type { WriteResult } from "./write.ts";

/** Where text goes, and whether it may be coloured. */
export interface Output {
  readonly isColored: boolean;
  readonly write: (text: string) => void;
}

/** What a command has to speak with. */
export interface Streams {
  readonly stdout: Output;
  readonly stderr: Output;
}

export type Color = "green" | "red" | "yellow" | "gray";

const codes: Readonly<Record<Color, number>> = { green: 32, red: 31, yellow: 33, gray: 90 };

export function inColor(output: Output, color: Color, text: string): string {
  return output.isColored ? `\u001b[${codes[color]}m${text}\u001b[39m` : text;
}

/** A path as people read it: from the working folder, with forward slashes. */
export function pathFrom(cwd: string, path: string): string {
  return printable(withSlashes(relative(cwd, path)) || ".");
}

/** A name in one line, without what a terminal would obey. */
export function printable(name: string): string {
  return name.replaceAll(/\p{Cc}/gu, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** A file's path, size and time in columns. */
export function fileLine(
  path: string,
  {
    content,
    milliseconds,
  }: { readonly content: string | Uint8Array; readonly milliseconds: number },
  width: number,
): string {
  const size = sizeText(content).padStart(8);
  return `${path.padEnd(width)}  ${size}  ${milliseconds.toFixed(0).padStart(5)} ms`;
}

/** `4.6 kB`; thousands, as file managers count. */
export function sizeText(content: string | Uint8Array): string {
  const bytes = typeof content === "string" ? Buffer.byteLength(content) : content.length;
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Lines of text, each behind the same blanks. */
export function indented(text: string, blanks: number): string {
  return text
    .replace(/\r?\n$/, "")
    .split("\n")
    .map((line) => (line === "" ? "" : " ".repeat(blanks) + line))
    .join("\n");
}

/** A number of things: `1 script`, `3 scripts`. */
export function howMany(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}

/** What a failure says, in lines: reason and code, place, and the code around it. */
export function failureText(failure: Failure, cwd: string, withStack: boolean): string {
  const { message, code, place, stack } = failure;
  const lines = [`${message}   [${code}]`];
  if (place !== null)
    lines.push(locationText(place, cwd), ...codeFrame(sourceLines(place.file), place));
  if (withStack && stack !== null) lines.push(stack);
  return lines.map((line) => indented(line, 2)).join("\n");
}

function locationText({ file, line, column }: CodePlace, cwd: string): string {
  return `${pathFrom(cwd, file)}:${line}${column === null ? "" : `:${column}`}`;
}

function sourceLines(file: string): string[] {
  try {
    return readFileSync(file, "utf8").trimEnd().split(/\r?\n/);
  } catch {
    return [];
  }
}

/** Says what happens, line by line: failures to stderr, all else to stdout. */
export class Reporter {
  readonly #cwd: string;
  readonly #withStack: boolean;
  readonly #streams: Streams;

  constructor({ cwd, stack }: Pick<Settings, "cwd" | "stack">, streams: Streams) {
    this.#cwd = cwd;
    this.#withStack = stack;
    this.#streams = streams;
  }

  say(text: string): void {
    this.#streams.stdout.write(`${text}\n`);
  }

  /** A file that was written, or was as drawn already. */
  file(line: string, result: WriteResult): void {
    const { stdout } = this.#streams;
    const mark =
      result === "written" ? inColor(stdout, "green", "✓") : inColor(stdout, "gray", "=");
    this.say(`${mark} ${line}`);
  }

  warn(message: string): void {
    this.say(`${inColor(this.#streams.stdout, "yellow", "!")} ${message}`);
  }

  /** What a script printed and what was odd about its figures; then why it failed, if it did. */
  outcome({ script, output, warnings }: Outcome, failure: Failure | null): void {
    if (output !== "") this.say(indented(output, 4));
    for (const message of warnings) this.warn(message);
    if (failure !== null) this.failure(script, failure);
  }

  failure(script: string, failure: Failure): void {
    const { stderr } = this.#streams;
    const text = failureText(failure, this.#cwd, this.#withStack);
    stderr.write(`${inColor(stderr, "red", "✗")} ${pathFrom(this.#cwd, script)}\n${text}\n`);
  }

  /** A line or a block about what is wrong. */
  complain(text: string): void {
    this.#streams.stderr.write(`${text}\n`);
  }
}
