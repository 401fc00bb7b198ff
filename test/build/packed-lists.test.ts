import { runInThisContext } from "node:vm";
import { parseAst } from "rolldown/parseAst";
import { describe, expect, test } from "vitest";
import { packedLists } from "../../scripts/packed-lists.ts";

/** The code of a file as it is built. */
function built(code: string, name = "core"): string {
  const { renderChunk } = packedLists("core");
  if (typeof renderChunk !== "function") throw new Error("there is no hook");
  const result = Reflect.apply(renderChunk, { parse: parseAst }, [code, { name }]);
  return result?.code ?? code;
}

function run(code: string): unknown {
  return runInThisContext(code);
}

describe("calls of map", () => {
  test.each([
    "[1, 2, 3].map((x) => x * 2)",
    "[[1], [2, 3]].map((row) => row.map((x, i, all) => [x, i, all.length]))",
    "(undefined ?? [1]).map(String).map((text) => text + '!')",
    "new Array(3).fill(1).filter((x) => x).map(\n  // twice. \n (x) => x)",
    "new Float32Array([0.1, 7]).map((x) => x / 3)",
    "new Set([1].map((x) => x)).size",
    "({ map: (f) => f(7) }).map((x) => x + 1)",
    "((list) => list.map((x) => (list.push(x), x)))([1, 2])",
    "[1, , undefined, 4].map((x) => (x === undefined ? 'none' : x))",
    "[1, 2, ,].map((x) => x)",
  ])("give what they gave: %s", (code) => {
    const changed = built(code);
    expect(changed).toContain("packedMap(");
    expect(changed).not.toMatch(/(?<!list)\.map\((?!change)/);
    expect(run(changed)).toStrictEqual(run(code));
  });

  test("stay where something may be missing, or more is handed over", () => {
    for (const call of ["a?.map(f)", "a?.b.map(f)", "a.map?.(f)", "a.map(f, b)", "a.map(...f)"]) {
      expect(built(call)).toMatch(new RegExp(`${call.replaceAll(/[?.()]/g, "\\$&")}$`));
    }
  });
});

test("a directive stays the first of a file, and other files stay as they are", () => {
  expect(built('"use strict"; a.map(f)')).toMatch(/^"use strict";\s*function packedMap/);
  expect(built("a.map(f)", "other")).toBe("a.map(f)");
});
