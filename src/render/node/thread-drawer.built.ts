import type { Worker } from "node:worker_threads";
import { PlotError } from "../../errors.ts";
import type { Drawer } from "./drawer.ts";
import { threadEnded } from "./errors.ts";
import type { Answer } from "./svg-worker.ts";

/** A picture a thread has to draw, and whom to tell. */
interface Order {
  /** JSON is faster to hand over than the parts of a spec. */
  readonly drawing: string;
  readonly onWarning: (message: string) => void;
  readonly resolve: (svg: string) => void;
  readonly reject: (fault: PlotError) => void;
}

/** Stands in for `thread-drawer.ts` in the build: draws in a worker thread, which starts with the first picture. */
export async function threadDrawer(): Promise<Drawer> {
  // Read here, since most programs start no thread.
  const { Worker } = await import("node:worker_threads");
  let thread: Worker | null = null;
  /** What the thread has been sent and has not answered, in order. */
  const orders: Order[] = [];

  function start(): Worker {
    // What a program passes to Node for itself, such as a loader, is nothing to a thread that draws.
    const started = new Worker(new URL("./svg-worker.js", import.meta.url), { execArgv: [] });
    let cause: unknown;
    started.on("message", (answer: Answer) => settle(answer));
    started.on("error", (error) => {
      cause = error;
    });
    started.on("exit", () => restart(cause));
    return started;
  }

  function settle(answer: Answer): void {
    const order = orders.shift();
    for (const warning of answer.warnings) order?.onWarning(warning);
    if ("svg" in answer) order?.resolve(answer.svg);
    else order?.reject(new PlotError(answer.code, answer.message));
  }

  /** A thread that ended takes the picture it was drawing with it, and no other. */
  function restart(cause: unknown): void {
    thread = null;
    orders.shift()?.reject(threadEnded(cause));
    for (const order of orders) send(order);
  }

  function send({ drawing }: Order): void {
    thread ??= start();
    thread.postMessage(drawing);
  }

  return {
    // The program's own thread may be busy with a picture when this one is done with one.
    inHand: 3,
    draw: (drawing, onWarning) =>
      new Promise((resolve, reject) => {
        const order = { drawing: JSON.stringify(drawing), onWarning, resolve, reject };
        send(order);
        orders.push(order);
      }),
    async end() {
      orders.length = 0;
      await thread?.terminate();
    },
  };
}
