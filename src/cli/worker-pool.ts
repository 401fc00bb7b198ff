/** Worker threads that are ready to run a script: the library is imported ahead, which takes longer than most figures. */
import { Worker } from "node:worker_threads";
import type { WorkerData } from "./protocol.ts";

export class WorkerPool {
  readonly #data: WorkerData;
  readonly #spares: Worker[] = [];
  readonly #alive = new Set<Worker>();

  constructor(data: WorkerData) {
    this.#data = data;
  }

  /** Starts threads until so many wait. */
  prepare(spares: number): void {
    while (this.#spares.length < spares) this.#spares.push(this.#start());
  }

  /** A thread for one script; it may still be starting. */
  take(): Worker {
    return this.#spares.shift() ?? this.#start();
  }

  /** Ends all threads, those that run a script too. */
  async close(): Promise<void> {
    this.#spares.length = 0;
    await Promise.all(Array.from(this.#alive, (worker) => worker.terminate()));
  }

  #start(): Worker {
    const worker = new Worker(new URL("./cli-worker.js", import.meta.url), {
      workerData: this.#data,
    });
    this.#alive.add(worker);
    worker.on("exit", () => this.#alive.delete(worker));
    // A spare that cannot start ends; whoever takes it hears why, so nobody needs to hear it here.
    worker.on("error", () => {});
    return worker;
  }
}
