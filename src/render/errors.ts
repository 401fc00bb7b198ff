import { messageOf, PlotError } from "../errors.ts";

/** The worker thread has exited, for example because it ran out of memory. */
export function threadEnded(cause: unknown): PlotError {
  const reason = cause === undefined ? "" : `: ${messageOf(cause)}`;
  return new PlotError("render-failed", `render: the worker thread ended${reason}`, { cause });
}

/** The process that draws has ended, for example because somebody ended it. */
export function processEnded(cause: unknown): PlotError {
  const reason = cause === undefined ? "" : `: ${messageOf(cause)}`;
  return new PlotError("render-failed", `render: the process that draws ended${reason}`, { cause });
}

/** A picture took longer than it may. */
export function timeExceeded(timeout: number): PlotError {
  return new PlotError(
    "limit-exceeded",
    `render: drawing took longer than the timeout of ${timeout} ms, and was ended`,
  );
}

/** A picture needs more memory than it may have. */
export function heapExceeded(maxHeap: number | undefined, cause: unknown): PlotError {
  return new PlotError(
    "limit-exceeded",
    `render: drawing needs more than the maxHeap of ${maxHeap} MB, and was ended`,
    { cause },
  );
}

/** Limits can be kept only in processes that can be ended, and none can be started. */
export function processesNeeded(cause: unknown): PlotError {
  return new PlotError(
    "wrong-platform",
    `renderAll: timeout and maxHeap need processes of their own to draw in, and none can be started here: ${messageOf(cause)}. Leave both out`,
    { cause },
  );
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
