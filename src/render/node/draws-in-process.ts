/** The argument that tells `svg-worker.cjs` that it is a process of its own, and not a thread. */
export const drawsInProcess = "draws-in-process";
