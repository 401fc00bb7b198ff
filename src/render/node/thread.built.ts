import type { Thread, ThreadListener } from "../platform.ts";

/** Stands in for `thread.ts` in the build: a worker thread that runs `svg-worker.js`. */
export async function startThread({ onMessage, onEnd }: ThreadListener): Promise<Thread> {
  // Read here, since most programs start no thread.
  const { Worker } = await import("node:worker_threads");
  // What a program passes to Node for itself, such as a loader, is nothing to a thread that draws.
  const worker = new Worker(new URL("./svg-worker.js", import.meta.url), { execArgv: [] });
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
