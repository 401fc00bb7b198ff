import type { Abortable } from "./abortable.ts";
import type { Drawer } from "./drawer.ts";

/** A number of jobs, and the drawers that do them. */
export interface Work<T> {
  /** The number of jobs. */
  readonly total: number;
  /** The workers; each takes the next job when it has finished one. */
  readonly drawers: readonly Drawer[];
  /** Starts a job, counted from 0. */
  readonly start: (index: number, drawer: Drawer) => Promise<T>;
  /** Is called after each job with its result. */
  readonly onDone: (index: number, result: T) => void;
  readonly signal?: Abortable | undefined;
}

/**
 * Runs all jobs, several at a time, and ends the drawers. After an abort, or when one of the functions throws, no job is
 * started and no result reported any more.
 * @throws The reason of the abort, or what was thrown.
 */
export async function runAll<T>(work: Work<T>): Promise<void> {
  const { total, drawers, start: begin, onDone, signal } = work;
  let next = 0;
  let hasFailed = false;
  const isOver = () => hasFailed || signal?.aborted === true;
  const runWorker = async (drawer: Drawer): Promise<void> => {
    while (!isOver() && next < total) {
      const index = next++;
      try {
        const result = await begin(index, drawer);
        if (!isOver()) onDone(index, result);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  const lanes = drawers.flatMap((drawer) =>
    Array.from({ length: drawer.queueDepth }, () => drawer),
  );
  try {
    await untilAborted(signal, () => Promise.all(lanes.map(runWorker)));
  } finally {
    await Promise.all(drawers.map((drawer) => drawer.end()));
  }
}

/** Waits for the promise of `run`, or until an abort. */
async function untilAborted(
  signal: Abortable | undefined,
  run: () => Promise<unknown>,
): Promise<void> {
  if (signal === undefined) return void (await run());
  if (signal.aborted) throw signal.reason;
  let onAbort = () => {};
  const aborted = new Promise((_, reject) => {
    onAbort = () => reject(signal.reason);
  });
  signal.addEventListener("abort", onAbort);
  try {
    await Promise.race([aborted, run()]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
