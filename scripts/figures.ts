/**
 * Draws the figures of all examples into `output/`, one after the other, with a line for each.
 * With `--check` they are drawn into a temporary folder instead, and a byte that differs from `output/`,
 * or an SVG there that no example writes, is a failure. The build is made first where it is missing or old.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const build = join(root, "dist/index.js");
const output = join(root, "output");
const examples = namesIn(join(root, "examples"), ".ts");

if (isBuildOld()) runBuild();
if (process.argv.includes("--check")) await checkAll();
else await drawAll(root);

/** Draws every figure into `output/` under a folder, which is where examples write to from there. */
async function drawAll(folder: string): Promise<void> {
  process.chdir(folder);
  for (const name of examples) {
    const start = performance.now();
    try {
      await import(`../examples/${name}.ts`);
    } catch (cause) {
      throw new Error(`examples/${name}.ts failed`, { cause });
    }
    const path = join("output", `${name}.svg`);
    if (!existsSync(path)) throw new Error(`examples/${name}.ts did not write ${path}`);
    const time = performance.now() - start;
    console.log(`${path}  ${statSync(path).size} bytes  ${time.toFixed(0)} ms`);
  }
}

async function checkAll(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "figures-"));
  try {
    await drawAll(folder);
    const faults = compare(join(folder, "output"));
    for (const fault of faults) console.error(fault);
    console.log(`${examples.length} figures drawn, ${faults.length} differences to output/`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    process.chdir(root);
    rmSync(folder, { recursive: true });
  }
}

/** Says what of `output/` is not as drawn now. */
function compare(drawn: string): string[] {
  const stray = namesIn(output, ".svg").filter((name) => !examples.includes(name));
  const changed = examples.filter((name) => {
    const stored = join(output, `${name}.svg`);
    const fresh = readFileSync(join(drawn, `${name}.svg`));
    return !existsSync(stored) || !readFileSync(stored).equals(fresh);
  });
  return [
    ...stray.map((name) => `output/${name}.svg: no example writes it`),
    ...changed.map((name) => `output/${name}.svg: differs from what its example draws`),
  ];
}

function namesIn(folder: string, extension: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .sort();
}

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
