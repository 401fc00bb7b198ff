import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { invalidArgument } from "../../errors.ts";
import { unknownExtension, writeFailed } from "./errors.ts";

/** A place in the file system: a path, or a `file:` URL (said by its parts, so that types need no DOM and no Node). */
export type FileLocation = string | { readonly href: string; readonly protocol: string };

/** Formats by the extension that asks for them; `.vl.json` is how Vega's tools name a Vega-Lite spec. */
const formats = {
  ".svg": "svg",
  ".png": "png",
  ".pdf": "pdf",
  ".html": "html",
  ".vl.json": "json",
  ".json": "json",
} as const;

/** What a figure can be saved as. */
export type FileFormat = (typeof formats)[keyof typeof formats];

/**
 * The format a file name asks for by its extension, large or small letters alike.
 * @throws PlotError `unknown-extension`, listing the known ones.
 * @example formatOf("output/tangent.svg") // "svg"
 */
export function formatOf(location: FileLocation): FileFormat {
  const path = toPath(location);
  const name = basename(path).toLowerCase();
  for (const [extension, format] of Object.entries(formats)) {
    if (name.endsWith(extension)) return format;
  }
  throw unknownExtension(path, Object.keys(formats));
}

/** Is told of a figure's file before it is written; true says that it took the file, and nothing is written. */
type WriteHook = (path: string, content: string | Uint8Array) => boolean;

/** Where a program that runs figure scripts, such as `d2l-plot check`, leaves its hook: all copies of the library see it. */
const writeHook = Symbol.for("d2l-plot.write");

/**
 * Writes the file of a figure, unless a program that runs figure scripts takes it.
 * @throws PlotError `write-failed`, see `writeFileAtomically`.
 */
export function writeFigureFile(location: FileLocation, content: string | Uint8Array): void {
  const path = toPath(location);
  const take = (globalThis as { [writeHook]?: WriteHook })[writeHook];
  if (take?.(path, content) !== true) writeFileAtomically(path, content);
}

/**
 * Writes a file so that it is either there in full or as it was before: beside its place first, then renamed. Folders
 * that are missing are made.
 * @throws PlotError `write-failed` naming the path, with the system's error as its cause.
 */
export function writeFileAtomically(location: FileLocation, content: string | Uint8Array): void {
  const path = toPath(location);
  const folder = dirname(path);
  const beside = join(folder, `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(beside, content, { flag: "wx" });
    renameSync(beside, path);
  } catch (cause) {
    removeIfPossible(beside);
    throw writeFailed(path, cause);
  }
}

function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder itself is unusable, so there is nothing in it; the caller tells why.
  }
}

function toPath(location: FileLocation): string {
  if (typeof location === "string" && location !== "") return location;
  if (typeof location === "object" && location !== null && location.protocol === "file:") {
    return fileURLToPath(location.href);
  }
  throw invalidArgument("save: path", "a file name or a file: URL", location);
}
