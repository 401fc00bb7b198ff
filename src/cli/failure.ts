/** What a thrown value says of a script, for people: reason, code and place. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { show } from "../errors.ts";
import { isInstance } from "../options.ts";
import type { CodePlace, Failure } from "./protocol.ts";

/** Whether columns of a stack count in the file as it was written; jiti moves what stands in a line. */
export type Columns = "exact" | "unknown";

/** Describes what a script threw. */
export function failureOf(thrown: unknown, script: string, columns: Columns): Failure {
  const place = placeInScript(thrown, script, columns);
  const stack = isErrorLike(thrown) ? stackOf(thrown) || null : null;
  return { code: failureCode(thrown), message: messageOfScript(thrown), place, stack };
}

/** A failure that is known without anything thrown. */
export function plainFailure(code: string, message: string): Failure {
  return { code, message, place: null, stack: null };
}

/** Whether a value is an error that says something: a script may throw whatever it likes. */
function isErrorLike(thrown: unknown): thrown is Error {
  return isInstance(thrown, Error) && typeof thrown.message === "string";
}

function stackOf({ stack }: Error): string {
  return typeof stack === "string" ? stack : "";
}

/** PlotErrors of any copy of the library keep their code. */
function failureCode(thrown: unknown): string {
  if (isErrorLike(thrown) && thrown.name === "PlotError" && "code" in thrown) {
    return String(thrown.code);
  }
  return "script-failed";
}

function messageOfScript(thrown: unknown): string {
  if (!isErrorLike(thrown)) return `the script threw ${show(thrown)}`;
  if (isChdir(thrown)) {
    return "a figure script cannot change the working folder; paths are relative to where d2l-plot was started";
  }
  if (failureCode(thrown) !== "script-failed") return thrown.message;
  const message = withoutPlace(thrown.message);
  // jiti throws an Error whose message begins with "ParseError: ".
  const name = /^\w+Error: /.test(message) ? "" : `${thrown.name}: `;
  return `${name}${message}${hintFor(thrown)}`;
}

function isChdir(error: Error): boolean {
  return (
    "code" in error &&
    error.code === "ERR_WORKER_UNSUPPORTED_OPERATION" &&
    error.message.includes("chdir")
  );
}

/** What to do about errors that say nothing of the kind to whoever writes figures. */
function hintFor(error: Error): string {
  if ("code" in error && error.code === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX") {
    return "; Node.js only strips types. Write it without, or run with jiti: npm install -D jiti";
  }
  const isCommonJS = /import statement outside a module|Unexpected token 'export'/.test(
    error.message,
  );
  return error instanceof SyntaxError && isCommonJS
    ? '; set "type": "module" in package.json, or let the name end in .mjs or .mts'
    : "";
}

// jiti ends the message of a syntax error with the place: "ParseError: Unexpected token  \n /a/b.ts:3:28".
const placeInMessage = /\s*\n\s*((?:\/|[A-Za-z]:\\)[^\n]*?):(\d+):(\d+)\s*$/;

function withoutPlace(message: string): string {
  return message.replace(placeInMessage, "").trim();
}

// "at f (file:///a/b.ts:5:16)" and "at /a/b.ts:5:16".
const frame = /^\s+at (?:async )?(?:.*? \()?((?:file:\/\/|\/|[A-Za-z]:\\)[^()\n]*):(\d+):(\d+)\)?$/;
// Node.js puts the place of a syntax error before everything else: "/a/b.ts:3", the lines, and a caret below.
const stackHead = /^((?:file:\/\/|\/|[A-Za-z]:\\)[^\n]*):(\d+)$/;

/** The first place of a stack that lies in the script; failing that, in a file it imports. */
function placeInScript(thrown: unknown, script: string, columns: Columns): CodePlace | null {
  if (!isErrorLike(thrown)) return null;
  const inMessage = placeInMessage.exec(thrown.message);
  if (inMessage) return ofParser(toPlace(inMessage, "exact"));
  const lines = stackOf(thrown).split("\n");
  const atHead = stackHead.exec(lines[0] ?? "");
  if (atHead) return { ...toPlace(atHead, "unknown"), column: caretColumn(lines) };
  const places = lines.slice(1).flatMap((line) => {
    const found = frame.exec(line);
    return found === null ? [] : [toPlace(found, columns)];
  });
  if (thrown instanceof SyntaxError && places.length === 0) return placeOfSyntaxError(script);
  return (
    places.find(({ file }) => file === script) ??
    places.find(({ file }) => !/[\\/](?:node_modules|dist)[\\/]/.test(file) && canRead(file)) ??
    null
  );
}

function toPlace(found: RegExpExecArray, columns: Columns): CodePlace {
  const [, file = "", line, column] = found;
  return {
    file: file.startsWith("file:") ? fileURLToPath(file.replace(/[?#].*$/, "")) : file,
    line: Number(line),
    column: columns === "exact" ? Number(column) : null,
  };
}

/** The parser of jiti counts columns in the file as written, from 0. */
function ofParser({ column, ...place }: CodePlace): CodePlace {
  return { ...place, column: (column ?? 0) + 1 };
}

/** Of a syntax error in JavaScript a program is not told the place; Node.js prints it when it only checks the file. */
function placeOfSyntaxError(script: string): CodePlace | null {
  const args = ["--check", script];
  const lines = spawnSync(process.execPath, args, { encoding: "utf8" }).stderr.split("\n");
  const atHead = stackHead.exec(lines[0] ?? "");
  if (atHead === null) return null;
  return { ...toPlace(atHead, "unknown"), column: caretColumn(lines) };
}

/** Where the carets stand below the lines of code that begin a stack. */
function caretColumn(lines: readonly string[]): number | null {
  const carets = lines.slice(1, 8).find((line) => /^\s*\^+\s*$/.test(line));
  return carets === undefined ? null : carets.indexOf("^") + 1;
}

function canRead(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}
