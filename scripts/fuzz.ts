/**
 * Tries many cases of the tests in `test/fuzz/`, from a seed that is printed: `npm run fuzz`, `npm run fuzz -- 5000 42`.
 * `FUZZ_RUNS` and `FUZZ_SEED` say the same.
 */
import { spawnSync } from "node:child_process";

const { FUZZ_RUNS = "100000", FUZZ_SEED = String(Date.now() % 2 ** 31) } = process.env;
const [runs = FUZZ_RUNS, seed = FUZZ_SEED] = process.argv.slice(2);
console.log(`${runs} cases, seed ${seed}`);
const { status } = spawnSync("npx vitest run test/fuzz --testTimeout 36000000", {
  shell: true,
  stdio: "inherit",
  env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
