import { OutOfMemory, type Thread, type ThreadListener } from "../platform.ts";
import { drawsInProcess } from "./draws-in-process.ts";

/** Stands in for `thread.ts` in the build: a worker thread that runs `svg-worker.cjs`. */
export async function startThread({ onMessage, onEnd }: ThreadListener): Promise<Thread> {
  // Read here, since most programs start no thread.
  const { Worker } = await import("node:worker_threads");
  // What a program passes to Node for itself, such as a loader, is nothing to a thread that draws.
  const worker = new Worker(new URL("./svg-worker.cjs", import.meta.url), { execArgv: [] });
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

/**
 * A process that runs `svg-worker.cjs`. A thread would not do: where an array grows far beyond the limits of a thread, Node
 * ends the whole process.
 */
export async function startProcess(
  { onMessage, onEnd }: ThreadListener,
  maxHeap: number | undefined,
): Promise<Thread> {
  if (maxHeap !== undefined && !hasHeapLimits) throw new Error("only Node limits a heap");
  const { fork } = await import("node:child_process");
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = fork(new URL("./svg-worker.cjs", import.meta.url), [drawsInProcess], {
    env,
    execArgv: maxHeap === undefined ? [] : [`--max-old-space-size=${maxHeap}`],
    // Node tells on stderr where memory ran out; that is told by an error.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  let cause: unknown;
  child.on("message", onMessage);
  child.on("error", (error) => {
    cause = error;
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  child.on("close", (code, signal) => onEnd(cause ?? causeOfEnd(code, signal)));
  return {
    post: (message) => void child.send(message),
    async end() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** Bun and Deno take the option and do nothing with it. */
const hasHeapLimits = !("bun" in process.versions || "deno" in process.versions);

/** Node aborts when its heap is full: a signal, or on Windows one of these codes. */
const codesOfAbort = [134, 3, 0x80000003, 0xc0000005];

function causeOfEnd(code: number | null, signal: string | null): unknown {
  if (signal === "SIGABRT" || codesOfAbort.includes(code ?? 0)) return new OutOfMemory();
  return new Error(signal === null ? `it ended with code ${code}` : `it was ended by ${signal}`);
}
