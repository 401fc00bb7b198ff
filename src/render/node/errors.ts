import { messageOf, PlotError, show } from "../../errors.ts";

const needsPackage = "render: PNG and PDF need the package";
const goesWithout = "SVG, HTML and JSON go without";

/** No package that draws pixels is installed. */
export function missingCanvas(): PlotError {
  return new PlotError(
    "missing-package",
    `${needsPackage} "@napi-rs/canvas", which is not installed; npm leaves it out with --omit=optional. Install it with: npm install @napi-rs/canvas. ${goesWithout}`,
  );
}

/** A package that draws pixels is installed, but may not be loaded or does not run here. */
export function unusableCanvas(name: string, cause: unknown): PlotError {
  const reasons = causes(cause);
  const [first] = reasons.filter(isRefusal);
  const remedy =
    first === undefined
      ? `but its binary for ${process.platform}-${process.arch} is missing or does not run here (${messageOf(cause)}). Install it again, without --omit=optional`
      : `but this process may not load it (${messageOf(first)}). Allow that: node --allow-addons beside --permission, deno run --allow-ffi --allow-read --allow-env`;
  return new PlotError(
    "missing-package",
    `${needsPackage} ${JSON.stringify(name)}, which is installed, ${remedy}. ${goesWithout}`,
    { cause },
  );
}

/** An error, what caused it, and so on. */
function causes(error: unknown): unknown[] {
  const found = new Set<unknown>();
  for (let next = error; next instanceof Error && !found.has(next); next = next.cause) {
    found.add(next);
  }
  return Array.from(found);
}

/** Whether Node or Deno said no for want of a permission. */
function isRefusal(error: unknown): boolean {
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown };
  return (
    code === "ERR_ACCESS_DENIED" ||
    code === "ERR_DLOPEN_DISABLED" ||
    name === "NotCapable" ||
    name === "PermissionDenied"
  );
}

/** The file's extension names no format that can be written. */
export function unknownExtension(path: string, known: readonly string[]): PlotError {
  return new PlotError(
    "unknown-extension",
    `save: ${show(path)} must end in one of ${known.join(" ")}`,
  );
}

/** A URL was given as text, which would make a folder named `file:` or `https:`. */
export function urlAsText(text: string): PlotError {
  const instead = /^file:/i.test(text) ? `new URL(${show(text)}) or a file name` : "a file name";
  return new PlotError(
    "invalid-argument",
    `save: path is ${show(text)}, a URL as text; give ${instead}`,
  );
}

/** A file: URL that leads to no file of this machine; the cause is the system's own error. */
export function noFileURL(href: string, cause: unknown): PlotError {
  return new PlotError(
    "invalid-argument",
    `save: path is the URL ${show(href)}, which names no file: ${messageOf(cause)}`,
    { cause },
  );
}

/** A file could not be written; the cause is the system's own error. */
export function writeFailed(path: string, cause: unknown): PlotError {
  return new PlotError("write-failed", `save: could not write ${show(path)}: ${messageOf(cause)}`, {
    cause,
  });
}

/** A file of this package is not where the program is, as when a bundler took only the code along. */
export function missingFile(name: string, use: string, cause: unknown): PlotError {
  const [reason] = messageOf(cause).split("\n");
  return new PlotError(
    "missing-file",
    `render: ${use} the file ${name} of this package, which cannot be read (${reason}). Bundle with the condition "module" (bun build --conditions=module), or copy the files of d2l-plot/dist beside the bundle; see "Bundling" in the README`,
    { cause },
  );
}

/** A file cannot be read. */
export function readFailed(fn: string, path: string, cause: unknown): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: could not read ${show(path)}: ${messageOf(cause)}`,
    { cause },
  );
}
