import type { Thread, ThreadListener } from "../platform.ts";

/**
 * Starts a thread that draws.
 *
 * In the sources and in tests there is none, since Node runs no TypeScript in another thread. The build puts
 * `thread.built.ts` in its place.
 */
export async function startThread(_: ThreadListener): Promise<Thread> {
  throw new Error("sources are drawn in one thread");
}

/** Starts a process that draws; there is none in the sources either. */
export async function startProcess(
  _: ThreadListener,
  _maxHeap: number | undefined,
): Promise<Thread> {
  throw new Error("sources are drawn in one thread");
}
