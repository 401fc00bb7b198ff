import { PlotError } from "../errors.ts";

/** The thread that drew a picture is no more, as when its memory is used up. */
export function threadEnded(cause: unknown): PlotError {
  const reason = cause instanceof Error ? `: ${cause.message}` : "";
  return new PlotError("render-failed", `render: the worker thread ended${reason}`, { cause });
}

/** More pixels to a side than an image can have. */
export function tooManyPixels(fn: string, width: number, height: number, most: number): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: the image would have ${width} × ${height} pixels; a side can have 1 to ${most}. Choose another dpi or figsize`,
  );
}

/** Only a browser can do that. */
export function onlyInBrowsers(fn: string, instead: string): PlotError {
  return new PlotError("wrong-platform", `${fn}: works in a browser, and this is none. ${instead}`);
}

/** Only Node, Bun and Deno can do that. */
export function notInBrowsers(fn: string, instead: string): PlotError {
  return new PlotError("wrong-platform", `${fn}: does not work in a browser. ${instead}`);
}

/** A browser loads large parts when it is told to, and drawing is synchronous. */
export function notLoaded(need: string, call: string): PlotError {
  return new PlotError(
    "not-loaded",
    `render: ${need}, which is not loaded yet. Call ${call} first`,
  );
}
