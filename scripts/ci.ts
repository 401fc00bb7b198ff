/**
 * Runs every check there is, one after the other, and closes with `N passed, N failed`: the tests Vitest counts, and
 * each further check as one. Nothing is left out when something fails before it. `.ci/run` calls this after `npm ci`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What is read of Vitest's JSON report. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly TestFile[];
}
interface TestFile {
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

interface Count {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
}

const root = fileURLToPath(new URL("..", import.meta.url));

const counts: Count[] = [
  check("npm run build"),
  ...test(),
  check("npm run figures:check"),
  check("npm run check:build"),
  check("npm run check:memory"),
  check("npm run check:package"),
  check("npm run check:install"),
  check("npm run check:determinism"),
  check("npm run check:editor"),
];

console.log("\nIn short");
for (const { name, passed, failed } of counts) {
  console.log(`${failed === 0 ? "ok  " : "FAIL"} ${name}: ${passed} passed, ${failed} failed`);
}
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
if (failed > 0) process.exitCode = 1;
console.log(`\n${passed} passed, ${failed} failed`);

/** A command that passes or fails as a whole. */
function check(command: string): Count {
  return run(command)
    ? { name: command, passed: 1, failed: 0 }
    : { name: command, passed: 0, failed: 1 };
}

/** `npm test`: types and lint count as one check, the tests as many. */
function test(): Count[] {
  const folder = mkdtempSync(join(tmpdir(), "d2l-plot-ci-"));
  const file = join(folder, "report.json");
  try {
    const succeeded = run(
      `npm test -- --reporter=default --reporter=json --outputFile.json="${file}"`,
    );
    const name = "npm test, types and lint";
    if (!existsSync(file)) return [{ name, passed: 0, failed: 1 }];
    const tests = countTests(JSON.parse(readFileSync(file, "utf8")));
    // An error outside of any test makes the command fail though all tests pass.
    const failed = tests.failed === 0 && (!succeeded || tests.passed === 0) ? 1 : tests.failed;
    return [
      { name, passed: 1, failed: 0 },
      { ...tests, failed },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function countTests({ numPassedTests, numFailedTests, testResults }: Report): Count {
  const unread = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((each) => each.status !== "failed"),
  );
  const failed = numFailedTests + unread.length;
  return { name: "npm test, Vitest", passed: numPassedTests, failed };
}

function run(command: string): boolean {
  console.log(`\n$ ${command}`);
  const start = performance.now();
  const { status } = spawnSync(command, {
    cwd: root,
    shell: true,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${status === 0 ? "passed" : `FAILED with status ${status}`}, ${seconds.toFixed(0)} s`,
  );
  return status === 0;
}
