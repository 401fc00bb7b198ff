import { PlotError, show } from "../../errors.ts";

/** The thread that drew a picture is no more, as when its memory is used up. */
export function threadEnded(cause: unknown): PlotError {
  const reason = cause instanceof Error ? `: ${cause.message}` : "";
  return new PlotError("render-failed", `render: the worker thread ended${reason}`, { cause });
}

/** The package that draws pixels is not there, or not for this platform. */
export function missingCanvas(cause: unknown): PlotError {
  return new PlotError(
    "missing-package",
    'render: PNG and PDF need the package "canvas", which could not be loaded. Install it with: npm install canvas@npm:@napi-rs/canvas@^1. SVG, HTML and JSON go without',
    { cause },
  );
}

/** More pixels to a side than an image can have. */
export function tooManyPixels(width: number, height: number, most: number): PlotError {
  return new PlotError(
    "invalid-argument",
    `toPNG: the image would have ${width} × ${height} pixels; a side can have 1 to ${most}. Choose another dpi or figsize`,
  );
}

/** The file's extension names no format that can be written. */
export function unknownExtension(path: string, known: readonly string[]): PlotError {
  return new PlotError(
    "unknown-extension",
    `save: ${show(path)} must end in one of ${known.join(" ")}`,
  );
}

/** A file could not be written; the cause is the system's own error. */
export function writeFailed(path: string, cause: unknown): PlotError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new PlotError("write-failed", `save: could not write ${show(path)}: ${reason}`, { cause });
}
