import {
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { invalidArgument } from "../../errors.ts";
import { contentHash } from "../../svg/content-hash.ts";
import type { FileFormat, FileLocation } from "../file-location.ts";
import { gzip } from "../gzip.ts";
import { noFileURL, readFailed, unknownExtension, urlAsText, writeFailed } from "./errors.ts";

/** Formats by the extension that asks for them; `.vl.json` is how Vega's tools name a Vega-Lite spec. */
const formatByExtension: Readonly<Record<string, FileFormat>> = {
  ".svg": "svg",
  ".svgz": "svgz",
  ".png": "png",
  ".pdf": "pdf",
  ".html": "html",
  ".vl.json": "json",
  ".json": "json",
};

/**
 * Writes a file in a format, or in the one its name asks for. An SVG that is to be packed is so here.
 * @throws PlotError `invalid-argument` for what names no file, `unknown-extension`, `write-failed`
 */
export function save(
  location: FileLocation,
  contentOf: (format: FileFormat) => string | Uint8Array,
  format?: FileFormat,
): void {
  const path = toPath(location);
  const chosen = format ?? formatOf(path);
  const content = contentOf(chosen);
  writeFigureFile(path, chosen === "svgz" ? gzip(content) : content);
}

/**
 * The format a file name asks for by its extension, large or small letters alike.
 * @throws PlotError `unknown-extension`, listing the known ones.
 * @example formatOf("output/tangent.svg") // "svg"
 */
export function formatOf(path: string): FileFormat {
  const name = basename(path).toLowerCase();
  for (const [extension, format] of Object.entries(formatByExtension)) {
    if (name.endsWith(extension)) return format;
  }
  throw unknownExtension(path, Object.keys(formatByExtension));
}

/**
 * The path of a file for figures from the root on.
 * @throws PlotError `invalid-argument` for what names no file, `unknown-extension`
 */
export function resolveFile(location: FileLocation): string {
  const path = toPath(location);
  formatOf(path);
  return resolve(path);
}

/**
 * The bytes of a file.
 * @throws PlotError `invalid-argument` for what names no file, and for a file that cannot be read
 */
export function readFile(fn: string, location: FileLocation): Uint8Array {
  const path = toPath(location, `${fn}: fname`);
  try {
    return readFileSync(path);
  } catch (cause) {
    throw readFailed(fn, path, cause);
  }
}

/** Is told of a figure's file before it is written; true says that it took the file, and nothing is written. */
type WriteHook = (path: string, content: string | Uint8Array) => boolean;

/** Where a program that runs figure scripts, such as `d2l-plot check`, leaves its hook: all copies of the library see it. */
const writeHook = Symbol.for("d2l-plot.write");

/**
 * Writes the file of a figure, unless a program that runs figure scripts takes it.
 * @throws PlotError `write-failed`, see `writeFileAtomically`.
 */
function writeFigureFile(path: string, content: string | Uint8Array): void {
  const take = (globalThis as { [writeHook]?: WriteHook })[writeHook];
  if (take?.(path, content) !== true) writeFileAtomically(path, content);
}

/**
 * The path of a file; what a URL says is read once.
 * @throws PlotError `invalid-argument`
 */
export function toPath(location: FileLocation, where = "save: path"): string {
  if (typeof location === "string" && location !== "") {
    if (/^(?:file:|[a-z][a-z\d+.-]+:\/\/)/i.test(location)) throw urlAsText(location);
    return location;
  }
  if (typeof location !== "object" || location === null) throw notAFile(where, location);
  const href = hrefOf(location);
  if (href === null) throw notAFile(where, location);
  try {
    return fileURLToPath(href);
  } catch (cause) {
    throw noFileURL(href, cause);
  }
}

/** What a file: URL says, read once; null where it is none, or throws while it is read. */
function hrefOf(location: object): string | null {
  try {
    const { href, protocol } = location as { readonly href?: unknown; readonly protocol?: unknown };
    return protocol === "file:" && typeof href === "string" ? href : null;
  } catch {
    return null;
  }
}

function notAFile(where: string, location: unknown): Error {
  return invalidArgument(where, "a file name or a file: URL", location);
}

/**
 * Writes a file so that it is either there in full or as it was before: beside its place first, then renamed. A file
 * that is there keeps its mode, a link goes on leading to it, and a pipe or device is written to. Folders that are
 * missing are made, and removed again when the file cannot be written.
 * @throws PlotError `write-failed` naming the path, with the system's error as its cause.
 */
export function writeFileAtomically(path: string, content: string | Uint8Array): void {
  try {
    const target = linkTarget(path);
    const found = statAt(statSync, target);
    if (found === undefined || found.isFile()) replaceFile(target, content, found);
    else if (found.isDirectory()) throw new Error("it is a folder");
    else writeInto(target, content);
  } catch (cause) {
    throw writeFailed(path, cause);
  }
}

/** Most links that are followed, as Linux counts. */
const mostLinks = 40;

/** Where a path leads to; that need not be there. */
function linkTarget(path: string): string {
  let target = path;
  for (let links = 0; isLink(target); links++) {
    if (links === mostLinks) throw new Error("too many links lead from one to another");
    target = resolve(dirname(target), readlinkSync(target));
  }
  return target;
}

function isLink(path: string): boolean {
  return statAt(lstatSync, path)?.isSymbolicLink() === true;
}

/** What is at a path; undefined where nothing is, or can be since a file stands in its way. */
function statAt(look: typeof statSync, path: string): Stats | undefined {
  try {
    return look(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return undefined;
    throw error;
  }
}

function replaceFile(path: string, content: string | Uint8Array, found: Stats | undefined): void {
  const folder = dirname(path);
  const made = makeFolders(folder);
  removeLeftovers(folder);
  const beside = join(folder, temporaryName());
  try {
    writeFileSync(beside, content, { flag: "wx" });
    if (found !== undefined) chmodSync(beside, found.mode & 0o7777);
    renameSync(beside, path);
  } catch (error) {
    ignoringErrors(() => rmSync(beside, { force: true }));
    if (made !== undefined) ignoringErrors(() => removeEmptyFolders(folder, made));
    throw error;
  }
}

/**
 * Makes a folder with those above it. Node's own way never ends where a folder takes none, as in `/proc`.
 * @returns The outermost that was made; undefined where all were there.
 */
function makeFolders(folder: string): string | undefined {
  if (isFolder(folder)) return undefined;
  const above = dirname(folder);
  const made = statAt(statSync, above) === undefined ? makeFolders(above) : undefined;
  try {
    mkdirSync(folder);
    return made ?? folder;
  } catch (error) {
    // Another process may have made it meanwhile.
    if (isFolder(folder)) return made;
    if (made !== undefined) ignoringErrors(() => removeEmptyFolders(above, made));
    throw error;
  }
}

function isFolder(path: string): boolean {
  return statAt(statSync, path)?.isDirectory() === true;
}

/** Writes into a pipe or a device. A pipe that nobody reads is an error, not a wait without end. */
function writeInto(path: string, content: string | Uint8Array): void {
  const probe = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  try {
    const file = openSync(path, constants.O_WRONLY);
    try {
      writeFileSync(file, content);
    } finally {
      closeSync(file);
    }
  } finally {
    closeSync(probe);
  }
}

/** Removes a folder and those above it up to the outermost that was made, as long as nothing is in them. */
function removeEmptyFolders(folder: string, outermost: string): void {
  const shortest = resolve(outermost).length;
  for (let each = resolve(folder); each.length >= shortest; each = dirname(each)) rmdirSync(each);
}

function ignoringErrors(run: () => void): void {
  try {
    run();
  } catch {
    // The caller tells what went wrong first.
  }
}

/** This machine among those that may share a folder; Deno tells its name only where that is allowed. */
function machine(): string {
  try {
    return contentHash(hostname());
  } catch {
    return "0";
  }
}

const temporary = /^\.d2l-plot-([0-9a-z]+)-(\d+)-[0-9a-z]+\.tmp$/;

/** A name that tells whose file it is: of which machine and which process. */
function temporaryName(): string {
  const random = Math.random().toString(36).slice(2);
  return `.d2l-plot-${machine()}-${process.pid}-${random}.tmp`;
}

/** When each folder was last looked through, in seconds. */
const lookedThrough = new Map<string, number>();
const mostRemembered = 1000;
const lookAgainAfter = 1;

/**
 * Removes what a process that was killed in the middle of saving has left in a folder. One figure after the other may be
 * saved into a folder of thousands, so it is looked through once a second at most.
 */
function removeLeftovers(folder: string): void {
  // Node loads `performance` at its first use, which takes longer than saving a figure.
  const now = process.uptime();
  if (now - (lookedThrough.get(folder) ?? Number.NEGATIVE_INFINITY) < lookAgainAfter) return;
  if (lookedThrough.size >= mostRemembered) lookedThrough.clear();
  lookedThrough.set(folder, now);
  ignoringErrors(() => {
    const host = machine();
    for (const name of readdirSync(folder)) {
      const [, owner, pid] = temporary.exec(name) ?? [];
      if (owner === host && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
    }
  });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
