import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { invalidArgument } from "../errors.ts";
import type { Figure } from "../index.ts";
import { readOptions } from "../options.ts";
import type { FileLocation } from "../render/file-location.ts";
import { writeFileAtomically } from "../render/node/files.ts";
import { failureMessage, removeFailure, writeFailure } from "./failure.ts";
import { figureFile, sameFigureFile, textIn, withNewlines } from "./figure-file.ts";
import { requireFigure } from "./figure-value.ts";
import { compareReaders, type FigureCompareOptions } from "./options.ts";
import { unifiedDiff } from "./text-diff.ts";

/** How a figure compares with its stored file. */
export interface FigureComparison {
  readonly pass: boolean;
  /** What differs, in words and as a difference of the texts; what was done when it passed. */
  readonly message: string;
  /** The file with the figure that was drawn, or null. */
  readonly actual: string | null;
  /** The picture of what differs, or null. */
  readonly diff: string | null;
}

/**
 * Compares a figure with the SVG file that keeps it, for test runners without a matcher of their own. When they differ,
 * `loss.actual.svg` and `loss.diff.png` are written beside `loss.svg`, and removed when they are the same again. A
 * missing file is a difference; only `update` stores a figure.
 * @param path A path from the working directory, or a `file:` URL; it ends in `.svg`.
 * @throws PlotError when an argument cannot be read, `write-failed` when a file cannot be written
 * @example
 * const update = process.env.UPDATE === "1";
 * const { pass, message } = compareFigureFile(figure, "figures/loss.svg", { update });
 * assert.ok(pass, message);
 */
export function compareFigureFile(
  figure: Figure,
  path: FileLocation,
  options: FigureCompareOptions = {},
): FigureComparison {
  const fn = "compareFigureFile";
  const {
    tolerance = 0,
    picture = true,
    update = false,
  } = readOptions(fn, options, compareReaders);
  const file = readPath(fn, path);
  const drawn = figureFile(requireFigure(fn, figure), file);
  const stored = existsSync(file) ? readFileSync(file, "utf8") : null;
  if (stored !== null && sameFigureFile(stored, drawn, tolerance)) {
    return passed(file, `the figure is that of ${file}`);
  }
  if (update) {
    writeFileAtomically(file, drawn);
    return passed(file, `the figure was stored as ${file}`);
  }
  const accept = `${fn}(figure, path, { update: true })`;
  if (stored === null) {
    const message = `there is no ${file} yet; store the figure with ${accept}`;
    return { pass: false, message, actual: null, diff: null };
  }
  const failure = writeFailure(file, stored, drawn, picture);
  const changes = unifiedDiff(textIn(withNewlines(stored)) ?? "", textIn(drawn) ?? "");
  const message = failureMessage(file, stored, drawn, failure, accept);
  return { ...failure, pass: false, message: `${message}\n${changes}`.trimEnd() };
}

function passed(file: string, message: string): FigureComparison {
  removeFailure(file);
  return { pass: true, message, actual: null, diff: null };
}

/** Reads the path of an SVG file. */
export function readPath(fn: string, path: unknown): string {
  const file = path instanceof URL ? fileURLToPath(path.href) : path;
  if (typeof file === "string" && /.\.svg$/i.test(file)) return file;
  throw invalidArgument(`${fn}: path`, 'the name of a file that ends in ".svg"', path);
}
