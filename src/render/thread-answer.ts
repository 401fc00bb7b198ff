import type { PlotErrorCode } from "../errors.ts";

/** The message of a thread that has started. */
export const ready = "ready";

/** The answer of a thread to a drawing. Errors are sent as code and message, since a message loses an error's class. */
export type ThreadAnswer = { readonly warnings: readonly string[] } & (
  | { readonly svg: string }
  | { readonly code: PlotErrorCode; readonly message: string }
);
