import { availableParallelism } from "node:os";

/** The number of threads that run in parallel on the machine. */
export function parallelism(): number {
  return availableParallelism();
}
