import type { Abortable } from "./abortable.ts";
import type { Drawer } from "./drawer.ts";

/** A number of pieces of work, and who does them. */
export interface Work<T> {
  /** How many pieces there are. */
  readonly total: number;
  /** The drawers there are; each is given the next piece when it has done one. */
  readonly drawers: readonly Drawer[];
  /** Does the piece of a number, from 0. */
  readonly begin: (index: number, drawer: Drawer) => Promise<T>;
  /** Is told of each piece when it is done. */
  readonly onDone: (index: number, result: T) => void;
  readonly signal?: Abortable | undefined;
}

/**
 * Has all work done, several pieces at a time, and ends the drawers. After an abort, or when a function given throws,
 * nothing further is begun or told.
 * @throws The reason of the abort, or what was thrown.
 */
export async function shareOut<T>(work: Work<T>): Promise<void> {
  const { total, drawers, begin, onDone, signal } = work;
  let next = 0;
  let hasFailed = false;
  const isOver = () => hasFailed || signal?.aborted === true;
  const keepAtWork = async (drawer: Drawer): Promise<void> => {
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
  const lanes = drawers.flatMap((drawer) => Array.from({ length: drawer.inHand }, () => drawer));
  try {
    await untilAborted(signal, () => Promise.all(lanes.map(keepAtWork)));
  } finally {
    await Promise.all(drawers.map((drawer) => drawer.end()));
  }
}

/** Waits for what `run` promises, but no longer than until an abort. */
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
