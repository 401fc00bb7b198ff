import { PlotError, show } from "../errors.ts";

/** A spec refers to an external resource. */
export function blockedURL(url: string): PlotError {
  return new PlotError(
    "blocked-url",
    `render: the spec refers to ${show(url)}; only inline data and data: images are drawn. Put the values into the spec`,
  );
}

/** Vega could not draw the spec; the cause is Vega's own error. */
export function renderFailed(cause: unknown): PlotError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new PlotError("render-failed", `render: could not draw the spec: ${reason}`, { cause });
}
