import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type CodeBlock, readmeBlocks } from "../scripts/readme.ts";
import { rcdefaults, setWarningHandler } from "../src/index.ts";
import { typeErrors } from "./type-check.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const blocks = readmeBlocks("js", "ts");

/** What a comment says a program prints: after `console.log(…);`, or a line of its own after such a call. */
function announced({ code }: CodeBlock): string[] {
  return Array.from(
    code.matchAll(/(?<=console\.log\(.*\); |^)\/\/ (.*)$/gm),
    (found) => found[1] ?? "",
  );
}

describe("The README's examples", () => {
  let folder = "";
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "d2l-plot-readme-")));
    process.chdir(folder);
  });
  afterAll(() => {
    process.chdir(root);
    rmSync(folder, { recursive: true });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    setWarningHandler(null);
    rcdefaults();
  });

  test("There are some in plain JavaScript and in TypeScript", () => {
    expect(new Set(blocks.map(({ language }) => language))).toEqual(new Set(["js", "ts"]));
  });

  test.each(blocks)("The one at line $line runs and prints what it says", async (block) => {
    const file = join(folder, `line-${block.line}.ts`);
    writeFileSync(file, block.code);
    const printed: string[] = [];
    vi.spyOn(console, "log").mockImplementation((...args) => {
      printed.push(format(...args));
    });
    await import(file);
    expect(printed).toEqual(announced(block));
  });

  test("All are right by strict types", () => {
    const programs = blocks.map(({ line, code }) => [`readme-${line}.ts`, code]);
    expect(typeErrors(Object.fromEntries(programs))).toEqual([]);
  });
});
