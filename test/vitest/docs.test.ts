/** Walks through docs/testing.md: writes its files, runs its commands, and compares what it says comes of them. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { Project } from "./nested.ts";

interface Block {
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

const source = readFileSync(new URL("../../docs/testing.md", import.meta.url), "utf8");
const blocks = Array.from(
  source.matchAll(/^```(\w+)\n(.*?)^```$/gms),
  ({ 1: language = "", 2: code = "", index }): Block => ({
    language,
    code,
    line: source.slice(0, index).split("\n").length,
  }),
);

const project = await new Project().build();
project.linkCanvas();
afterAll(() => project.remove());

/** Each line of a block stands in a text, in this order. */
function expectLines(text: string, { code, line }: Block): void {
  let at = 0;
  for (const wanted of code.trim().split("\n")) {
    const found = text.indexOf(wanted.trim(), at);
    expect(found, `docs/testing.md:${line}: ${wanted}\nis not in\n${text}`).toBeGreaterThan(-1);
    at = found + wanted.trim().length;
  }
}

function run({ code }: Block): string {
  const [, ci, args] = /^(CI=1 )?npx vitest run(.*)\n$/.exec(code) ?? [];
  if (args !== undefined) {
    return project.run({ ci: ci !== undefined, args: args.split(" ").filter(Boolean) }).output;
  }
  const [, file] = /^node --test (\S+)\n$/.exec(code) ?? [];
  const given = ["--test", "--test-reporter=tap", file ?? ""];
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const done = spawnSync(process.execPath, given, { cwd: project.folder, encoding: "utf8", env });
  return done.stdout + done.stderr;
}

test("docs/testing.md says what happens", () => {
  let output = "";
  let walked = 0;
  for (const block of blocks) {
    const [, name] = /^\/\/ (\S+)\n/.exec(block.code) ?? [];
    if (block.language === "js" && name !== undefined) project.write(name, block.code);
    else if (block.language === "sh" && !block.code.startsWith("npm install")) output = run(block);
    else if (block.language !== "text") continue;
    else if (block.code.startsWith("__snapshots__/")) {
      const [path = "", ...content] = block.code.split("\n");
      expectLines(project.read(path), { ...block, code: content.join("\n") });
    } else expectLines(output, block);
    walked++;
  }
  expect(walked).toBe(17);
});
