import { messageOf, PlotError, show } from "../errors.ts";

/** A spec refers to an external resource. */
export function blockedURL(url: string): PlotError {
  return new PlotError(
    "blocked-url",
    `render: the spec refers to ${show(url)}; only inline data and data: images are drawn. Put the values into the spec`,
  );
}

/** Vega could not draw the spec; the cause is Vega's own error. */
export function renderFailed(cause: unknown): PlotError {
  const reason = typeof cause === "string" ? cause : messageOf(cause);
  return new PlotError("render-failed", `render: could not draw the spec: ${shortened(reason)}`, {
    cause,
  });
}

/** Vega puts a whole spec into some messages. */
function shortened(reason: string): string {
  return reason.length <= mostLetters ? reason : `${reason.slice(0, mostLetters)}…`;
}

const mostLetters = 500;
