/**
 * `npm test`: types, lint and format are checked beside the tests, so that no processor waits. A fault there is printed at
 * once and ends the tests. Arguments are Vitest's.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));

const tests = spawn(process.execPath, [vitest, "run", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
tests.on("close", (status) => {
  process.exitCode ||= status ?? 1;
});

const checks = spawn("npm run types && npm run lint", { cwd: root, shell: true });
let output = "";
for (const stream of [checks.stdout, checks.stderr]) {
  stream.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
}
checks.on("close", (status) => {
  if (status === 0) return;
  console.error(output);
  process.exitCode = 1;
  tests.kill();
});
