import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const source = fileURLToPath(new URL("../../src", import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"));

/** Names that only Node has; `setTimeout`, `TextEncoder` and the like are everywhere. */
const nodesOwn = new Set([
  "Buffer",
  "process",
  "require",
  "__dirname",
  "__filename",
  "setImmediate",
]);

/** Where they may stand: behind the platform, and in entries that are for Node alone. */
const forNode = ["render/node/", "cli/", "markdown/", "snapshot/", "vitest/"];

/** What of a module's code, its comments left out, is Node's alone. */
function nodesIn(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && /^node:/.test(node.text)) found.push(node.text);
    if (ts.isIdentifier(node) && nodesOwn.has(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("a.ts", text, ts.ScriptTarget.ESNext));
  return found;
}

/** What is for Node alone: its side of the library, and the entries for the command line and for tests. */

describe("Node's modules and globals stand behind src/render/node", () => {
  test("they are found where they are", () => {
    const text = `import { a } from "node:fs"; process.exit(); Buffer.from(""); await import("node:os");`;
    expect(nodesIn(text)).toEqual(["node:fs", "process", "Buffer", "node:os"]);
    expect(nodesIn("// process\nconst buffer = 1;")).toEqual([]);
  });

  test.each(files.filter((path) => !forNode.some((folder) => path.startsWith(folder))))(
    "src/%s has none",
    (path) => {
      expect(nodesIn(readFileSync(join(source, path), "utf8"))).toEqual([]);
    },
  );
});
