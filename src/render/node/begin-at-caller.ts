/** A function that programs call. */
export type EntryPoint = (...args: never[]) => unknown;

/** As many frames as are looked at; a program whose own are more is not told apart. */
const mostCallers = 200;

/**
 * Leaves this library's frames out of a stack trace, since Node shows the source line of the first one: that should be
 * the caller's. Nothing changes on an engine that cannot do this, and where `Error` is frozen.
 */
export function beginAtCaller(error: Error, entryPoints: readonly EntryPoint[]): void {
  if (Error.captureStackTrace === undefined || Object.isFrozen(Error)) return;
  const { stackTraceLimit, prepareStackTrace } = Error;
  let nearest: EntryPoint | undefined;
  try {
    Error.stackTraceLimit = mostCallers;
    Error.prepareStackTrace = (_, frames) => frames;
    nearest = nearestEntry(entryPoints, framesAbove(beginAtCaller));
  } finally {
    Object.assign(Error, { stackTraceLimit, prepareStackTrace });
  }
  if (nearest !== undefined) Error.captureStackTrace(error, nearest);
}

/** Of the functions that were called from another folder than the library's, the one called last. */
function nearestEntry(
  entryPoints: readonly EntryPoint[],
  own: readonly NodeJS.CallSite[],
): EntryPoint | undefined {
  const folder = folderOf(own[0]);
  const called = new Set(own.map((frame) => lastWord(frame.getFunctionName() ?? "")));
  let nearest: EntryPoint | undefined;
  let most = 0;
  for (const candidate of entryPoints) {
    // Asking whether a function is being called takes a walk along the stack; most are ruled out by their names.
    if (!called.has(lastWord(candidate.name))) continue;
    const frames = framesAbove(candidate);
    if (frames.length <= most || folderOf(frames[0]) === folder) continue;
    [nearest, most] = [candidate, frames.length];
  }
  return nearest;
}

/** The folder of a frame's file: this library is several files in one. */
function folderOf(frame: NodeJS.CallSite | undefined): string | undefined {
  return frame?.getFileName()?.replace(/[^\\/]*$/, "");
}

/** `suptitle` of `Figure.suptitle`, `axes` of `get axes`. */
function lastWord(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf(" ")) + 1);
}

/** The frames from the caller of a function on; none when it is not being called. */
function framesAbove(fn: EntryPoint): readonly NodeJS.CallSite[] {
  const holder: { stack?: unknown } = {};
  Error.captureStackTrace(holder, fn);
  return holder.stack as readonly NodeJS.CallSite[];
}
