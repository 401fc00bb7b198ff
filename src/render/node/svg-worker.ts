/** What a worker thread, or a process that draws, runs: it is sent drawings as JSON and answers with their SVGs, in order. */
import { parentPort } from "node:worker_threads";
import { PlotError } from "../../errors.ts";
import { renderFailed } from "../../svg/errors.ts";
import type { Drawing } from "../drawer.ts";
import { renderSVG } from "../svg.ts";
import { ready, type ThreadAnswer } from "../thread-answer.ts";
import { drawsInProcess } from "./draws-in-process.ts";

parentPort?.on("message", (json: string) => parentPort?.postMessage(answer(json)));
parentPort?.postMessage(ready);

if (process.argv[2] === drawsInProcess) {
  process.on("message", (json: string) => process.send?.(answer(json)));
  process.send?.(ready);
}

/** Draws a picture; never throws. */
export function answer(json: string): ThreadAnswer {
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
