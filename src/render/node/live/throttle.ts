/** What waits for its time to be shown; at the end of the program it is shown in any case. */
const waiting = new Set<() => void>();
let endIsHeard = false;

/** How many times as long as a drawing took the program then runs undisturbed. */
const rest = 4;

/**
 * Makes calls rarer: the first at once, others when the time has come, the last always, at the latest when the program ends.
 * A loop that never returns to the event loop is served too, since each call looks at the clock.
 * @param milliseconds The least time from the end of a call to the next.
 */
export function atMost(milliseconds: number, call: () => void): () => void {
  let earliest = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    clearTimeout(timer);
    timer = undefined;
    waiting.delete(run);
    const start = performance.now();
    try {
      call();
    } finally {
      const end = performance.now();
      earliest = end + Math.max(milliseconds, rest * (end - start));
    }
  };
  return () => {
    const left = earliest - performance.now();
    if (left <= 0) return run();
    if (timer !== undefined) return;
    timer = setTimeout(run, left);
    // Deno gives a number, which keeps the program for that short time.
    if (typeof timer === "object") timer.unref();
    showAtEnd(run);
  };
}

/** Calls a function when the program ends, unless {@link forget} is called before. */
export function showAtEnd(call: () => void): void {
  waiting.add(call);
  if (endIsHeard) return;
  endIsHeard = true;
  process.on("exit", () => {
    for (const each of [...waiting]) each();
  });
}

/** Calls a function at the end no more. */
export function forget(call: () => void): void {
  waiting.delete(call);
}
