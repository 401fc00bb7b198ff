import { invalidArgument } from "../errors.ts";
import { readNoMore } from "../options.ts";

/** Called with what was odd about a figure that could be drawn all the same. */
export type WarningHandler = (message: string) => void;

let handler: WarningHandler | null = null;

/**
 * Sets what is called with each warning, beside `figure.warnings`, which keeps them; null for nothing,
 * which is the default: nothing is ever written to the console.
 * @returns The handler that was set before.
 * @example setWarningHandler((message) => console.warn(message));
 */
export function setWarningHandler(handler: WarningHandler | null): WarningHandler | null;
export function setWarningHandler(
  next: WarningHandler | null,
  ...more: unknown[]
): WarningHandler | null {
  readNoMore("setWarningHandler", ["handler"], more);
  if (next !== null && typeof next !== "function") {
    throw invalidArgument("setWarningHandler: handler", "a function or null", next);
  }
  const previous = handler;
  handler = next;
  return previous;
}

/** Tells the handler, if there is one. */
export function notify(message: string): void {
  handler?.(message);
}
