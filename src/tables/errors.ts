import { messageOf, PlotError } from "../errors.ts";

/** In a browser, large parts must be loaded before they are used, since drawing is synchronous. */
export function notLoaded(need: string, call: string): PlotError {
  return new PlotError(
    "not-loaded",
    `render: ${need}, which is not loaded yet. Call ${call} first`,
  );
}

/** A file that the browser loads on demand did not come. */
export function loadFailed(file: string, cause: unknown): PlotError {
  return new PlotError(
    "missing-file",
    `render: the file ${file} of this package could not be loaded (${messageOf(cause)})`,
    { cause },
  );
}
