/**
 * Runs every check there is, one after the other, and closes with `N passed, N failed`: the tests Vitest counts, what
 * further checks count themselves, and any other command as one. Nothing is left out when something fails before it.
 * `.ci/run` calls this after `npm ci`.
 */
import { spawn } from "node:child_process";
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
  readonly skipped?: number;
}

/** How a command went. */
interface Run {
  readonly succeeded: boolean;
  readonly output: string;
}

const root = fileURLToPath(new URL("..", import.meta.url));

const commands = [
  "npm run figures:check",
  "npm run check:build",
  "npm run check:memory",
  "npm run check:package",
  "npm run check:install",
  "npm run check:vitest",
  "npm run check:browser",
  "npm run check:bundles",
  "npm run check:kernel",
  "npm run check:docs",
  "npm run check:determinism",
  "npm run check:editor",
];

const counts: Count[] = [await check("npm run build"), ...(await test())];
for (const command of commands) counts.push(await check(command));

console.log("\nIn short");
for (const count of counts) {
  console.log(`${count.failed === 0 ? "ok  " : "FAIL"} ${count.name}: ${sentence(count)}`);
}
const sum = (key: "passed" | "failed" | "skipped") =>
  counts.reduce((total, count) => total + (count[key] ?? 0), 0);
const total = { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
if (total.failed > 0) process.exitCode = 1;
console.log(`\n${sentence(total)}`);

function sentence({ passed, failed, skipped = 0 }: Omit<Count, "name">): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** A command that counts its checks in its last line, or passes or fails as a whole. */
async function check(command: string): Promise<Count> {
  const { succeeded, output } = await run(command);
  const counted = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/m.exec(output);
  const [passed = 0, failed = 0, skipped = 0] = (counted ?? [])
    .slice(1)
    .map((it) => Number(it ?? 0));
  if (passed + failed + skipped === 0) {
    return { name: command, passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  }
  return { name: command, passed, failed: succeeded ? failed : Math.max(failed, 1), skipped };
}

/** `npm test`: types and lint count as one check, the tests as many. */
async function test(): Promise<Count[]> {
  const folder = mkdtempSync(join(tmpdir(), "d2l-plot-ci-"));
  const file = join(folder, "report.json");
  try {
    const { succeeded } = await run(
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

/** Runs a command, shows what it writes and keeps it. */
async function run(command: string): Promise<Run> {
  console.log(`\n$ ${command}`);
  const start = performance.now();
  const started = spawn(command, { cwd: root, shell: true, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  started.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    process.stdout.write(text);
  });
  const status = await new Promise((resolve) => started.on("close", resolve).on("error", resolve));
  const seconds = (performance.now() - start) / 1000;
  const verdict = status === 0 ? "passed" : `FAILED with status ${status}`;
  console.log(`${verdict}, ${seconds.toFixed(0)} s`);
  return { succeeded: status === 0, output };
}
