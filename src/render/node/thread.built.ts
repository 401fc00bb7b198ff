import type { Thread, ThreadListener } from "../platform.ts";

/** Bun and Deno take the option and do nothing with it. */
const hasHeapLimits = !("bun" in process.versions || "deno" in process.versions);

/** Stands in for `thread.ts` in the build: a worker thread that runs `svg-worker.js`. */
export async function startThread(
  { onMessage, onEnd }: ThreadListener,
  maxHeap?: number,
): Promise<Thread> {
  if (maxHeap !== undefined && !hasHeapLimits) throw new Error("only Node limits a thread's heap");
  // Read here, since most programs start no thread.
  const { Worker } = await import("node:worker_threads");
  // What a program passes to Node for itself, such as a loader, is nothing to a thread that draws.
  const worker = new Worker(new URL("./svg-worker.js", import.meta.url), {
    execArgv: [],
    ...(maxHeap === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: maxHeap } }),
  });
  let cause: unknown;
  worker.on("message", onMessage);
  worker.on("error", (error) => {
    cause = error;
  });
  worker.on("exit", () => onEnd(cause));
  return {
    post: (message) => worker.postMessage(message),
    end: () => worker.terminate(),
  };
}
