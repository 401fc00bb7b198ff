import type { PlotErrorCode } from "../errors.ts";

/** What a thread sends when it runs. */
export const ready = "ready";

/** What a thread sends back for a drawing: the class of an error would be lost on the way. */
export type Answer = { readonly warnings: readonly string[] } & (
  | { readonly svg: string }
  | { readonly code: PlotErrorCode; readonly message: string }
);
