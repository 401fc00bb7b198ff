/** What a worker thread runs: it is sent drawings as JSON and answers with their SVGs, in order. */
import { parentPort } from "node:worker_threads";
import { PlotError, type PlotErrorCode } from "../../errors.ts";
import { renderFailed } from "../../svg/errors.ts";
import { renderSVG } from "../svg.ts";
import type { Drawing } from "./drawer.ts";

/** What a thread sends back for a drawing: the class of an error would be lost on the way. */
export type Answer = { readonly warnings: readonly string[] } & (
  | { readonly svg: string }
  | { readonly code: PlotErrorCode; readonly message: string }
);

parentPort?.on("message", (json: string) => parentPort?.postMessage(answer(json)));

/** Draws a picture; never throws. */
export function answer(json: string): Answer {
  const warnings: string[] = [];
  const onWarning = (warning: string) => void warnings.push(warning);
  try {
    const drawing: Drawing = JSON.parse(json);
    return { svg: renderSVG(drawing.spec, { onWarning, ...drawing }), warnings };
  } catch (error) {
    const { code, message } = error instanceof PlotError ? error : renderFailed(error);
    return { code, message, warnings };
  }
}
