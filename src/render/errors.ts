import { PlotError } from "../errors.ts";

/** The worker thread has exited, for example because it ran out of memory. */
export function threadEnded(cause: unknown): PlotError {
  const reason = cause instanceof Error ? `: ${cause.message}` : "";
  return new PlotError("render-failed", `render: the worker thread ended${reason}`, { cause });
}

/** An image would have more pixels to a side than is allowed. */
export function tooManyPixels(
  fn: string,
  width: number,
  height: number,
  maxPixels: number,
): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: the image would have ${width} × ${height} pixels; a side can have 1 to ${maxPixels}. Choose another dpi or figsize`,
  );
}

/** A function needs a browser. */
export function onlyInBrowsers(fn: string, instead: string): PlotError {
  return new PlotError("wrong-platform", `${fn}: works in a browser, and this is none. ${instead}`);
}

/** A function needs Node, Bun or Deno. */
export function notInBrowsers(fn: string, instead: string): PlotError {
  return new PlotError("wrong-platform", `${fn}: does not work in a browser. ${instead}`);
}
