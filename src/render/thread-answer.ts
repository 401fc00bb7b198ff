import { PlotError, type PlotErrorCode } from "../errors.ts";

/** The message of a thread that has started. */
export const ready = "ready";

/** The answer of a thread to a drawing. Errors are sent as code and message, since a message loses an error's class. */
export type ThreadAnswer = { readonly warnings: readonly string[] } & (
  | { readonly svg: string }
  | { readonly code: PlotErrorCode; readonly message: string }
);

/**
 * The picture of an answer, after its warnings have been told.
 * @throws PlotError what the thread could not draw; and whatever the listener to warnings throws, which is then an error of
 * this picture
 */
export function pictureOf(answer: ThreadAnswer, onWarning: (message: string) => void): string {
  for (const warning of answer.warnings) onWarning(warning);
  if ("svg" in answer) return answer.svg;
  throw new PlotError(answer.code, answer.message);
}
