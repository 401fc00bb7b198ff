/**
 * Bundles the package where the bundles are missing or old, and runs its own `d2l-plot` with the arguments given: it draws the
 * examples into `output/`, or those of the book into `output/book/`, or checks that all are current there. The page about
 * the book's figures is written, or checked, too.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bookIndex } from "./book-index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "dist/cli.js");
const page = join(root, "output/book/README.md");
const [command, ...rest] = process.argv.slice(2);

if (isBuildOld()) bundle();
process.exitCode = runProgram() || handleIndex();

function isBuildOld(): boolean {
  if (!existsSync(program)) return true;
  const built = statSync(program).mtimeMs;
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  return sources.some((path) => statSync(join(root, "src", path)).mtimeMs > built);
}

/** Makes the bundles without their types, which take longer and draw nothing. */
function bundle(): void {
  console.log("building dist/");
  const { status } = spawnSync("npx rolldown -c", {
    cwd: root,
    shell: true,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("the build failed");
}

function runProgram(): number {
  const given = command === "build" ? rest.flatMap(withoutBook) : rest;
  const args = [program, ...(command === undefined ? [] : [command]), ...given];
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1;
}

/** The scripts of the examples in place of their folder: those below it redraw the book, which takes a command of its own. */
function withoutBook(argument: string): string[] {
  if (argument !== "examples") return [argument];
  const files = readdirSync(join(root, argument)).filter((file) => file.endsWith(".ts"));
  return files.map((file) => join(argument, file));
}

/** Writes or checks the page; gives the exit code. */
function handleIndex(): number {
  const text = bookIndex(root);
  if (existsSync(page) && readFileSync(page, "utf8") === text) return 0;
  if (command === "check") {
    console.error("output/book/README.md is not as written now; run npm run figures");
    return 1;
  }
  writeFileSync(page, text);
  console.log("wrote output/book/README.md");
  return 0;
}
