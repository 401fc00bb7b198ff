/** Prints and counts the checks of a script, in the form that `ci.ts` reads. */

const counts = { passed: 0, failed: 0, skipped: 0 };

/** Prints and counts a check that was made. */
export function report(passed: boolean, text: string): void {
  counts[passed ? "passed" : "failed"] += 1;
  console.log(`${passed ? "ok  " : "FAIL"} ${text}`);
}

/** Makes a check: it passes if `run` returns; a text that it returns is printed behind its name. */
export function check(name: string, run: () => unknown): void {
  try {
    reportPassed(name, run());
  } catch (error) {
    reportFailed(name, error);
  }
}

/** Makes a check that takes its time. */
export async function checkAsync(name: string, run: () => Promise<unknown>): Promise<void> {
  try {
    reportPassed(name, await run());
  } catch (error) {
    reportFailed(name, error);
  }
}

function reportPassed(name: string, found: unknown): void {
  report(true, typeof found === "string" ? `${name}: ${found}` : name);
}

function reportFailed(name: string, error: unknown): void {
  report(false, `${name}: ${error instanceof Error ? error.message : String(error)}`);
}

/** Says aloud that a check could not be made, and why. */
export function skip(name: string, why: string): void {
  counts.skipped += 1;
  console.log(`skip ${name}: ${why}`);
}

/** Prints what passed, failed and was skipped; the process fails if a check did. */
export function closeReport(): void {
  const { passed, failed, skipped } = counts;
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  if (failed > 0) process.exitCode = 1;
}
