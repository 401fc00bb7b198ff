/**
 * Builds the package where the build is missing or old, and runs its own `d2l-plot` with the arguments given: it draws the
 * examples into `output/`, or checks that they are current there.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const build = join(root, "dist/cli.js");

if (isBuildOld()) runBuild();
const { status } = spawnSync(process.execPath, [build, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;

function isBuildOld(): boolean {
  if (!existsSync(build)) return true;
  const built = statSync(build).mtimeMs;
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  return sources.some((path) => statSync(join(root, "src", path)).mtimeMs > built);
}

function runBuild(): void {
  console.log("building dist/");
  const { status } = spawnSync("npm run build", { cwd: root, shell: true, stdio: "inherit" });
  if (status !== 0) throw new Error("the build failed");
}
