/** How much is tried: `FUZZ_RUNS` cases in all, from `FUZZ_SEED`; `npm run fuzz` sets both. */
import fc from "fast-check";

export const runs = Number(process.env.FUZZ_RUNS ?? 2000);
export const seed = Number(process.env.FUZZ_SEED ?? 1);

/** Tries a share of all cases, and says how many of them held. */
export async function tryShare<T>(
  name: string,
  share: number,
  cases: fc.Arbitrary<T>,
  holds: (value: T) => void | Promise<void>,
): Promise<void> {
  const numRuns = Math.max(1, Math.round(runs * share));
  await fc.assert(
    fc.asyncProperty(cases, async (value) => void (await holds(value))),
    { numRuns, seed },
  );
  process.stdout.write(`fuzz ${name} ${numRuns}, seed ${seed}\n`);
}
