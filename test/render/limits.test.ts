/** `timeout` and `maxHeap` of `renderAll`, in the built package: the sources are drawn in one thread. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { renderAll } from "../../src/index.ts";
import { ensureBuilt, root } from "../built.ts";

beforeAll(ensureBuilt);

/** Runs a program that has the built package, and gives what it prints as JSON. */
function run(code: string): unknown {
  const entry = JSON.stringify(pathToFileURL(join(root, "dist/index.js")).href);
  const program = `import { plot, renderAll } from ${entry};
    const figure = plot([1, 4, 9]);
    const endless = { data: { values: [{ a: "a".repeat(40) + "b" }] },
      transform: [{ filter: "test(/^(a+)+$/, datum.a)" }], mark: "point" };
    const huge = { data: { sequence: { start: 0, stop: 3e7 } }, mark: "point" };
    const told = ({ status, value, reason }) =>
      status === "fulfilled" ? value === figure.toSVG() : [reason.code, reason.message];
    const tell = (results) => console.log(JSON.stringify(results.map(told)));
    ${code}`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

describe("a figure that exceeds a limit is rejected, and the others are drawn", () => {
  test("timeout", () => {
    const code = `tell(await renderAll([figure, endless, figure, endless, figure], { timeout: 1500 }));`;
    const message = (index: number) =>
      `renderAll: figures[${index}]: render: drawing took longer than the timeout of 1500 ms, and was ended`;
    expect(run(code)).toEqual([
      true,
      ["limit-exceeded", message(1)],
      true,
      ["limit-exceeded", message(3)],
      true,
    ]);
  });

  test("maxHeap, in two processes", () => {
    const code = `tell(await renderAll([figure, huge, figure, figure], { maxHeap: 64, concurrency: 2 }));`;
    const message =
      "renderAll: figures[1]: render: drawing needs more than the maxHeap of 64 MB, and was ended";
    expect(run(code)).toEqual([true, ["limit-exceeded", message], true, true]);
  });

  test("an abort ends the processes at once, also one that would never end", () => {
    const code = `const signal = AbortSignal.timeout(800);
      const reason = await renderAll([endless, figure], { timeout: 100_000, signal }).catch((e) => e);
      console.log(JSON.stringify(reason.name));`;
    expect(run(code)).toBe("TimeoutError");
  });

  test("no figures need no process", () => {
    expect(run("tell(await renderAll([], { timeout: 1, maxHeap: 64 }));")).toEqual([]);
  });
});

test("where no process can be started, limits are refused before anything is drawn", async () => {
  const done: number[] = [];
  const end = renderAll([{ mark: "point" } as never], {
    timeout: 5,
    onProgress: (n) => done.push(n),
  });
  await expect(end).rejects.toMatchObject({
    code: "wrong-platform",
    message:
      "renderAll: timeout and maxHeap need processes of their own to draw in, and none can be started here: sources are drawn in one thread. Leave both out",
  });
  expect(done).toEqual([]);
});

test.each([
  [{ timeout: 0 }, "renderAll: timeout must be a finite number above 0; got 0"],
  [{ timeout: 1e12 }, "renderAll: timeout must be at most 2147483647 ms; got 1000000000000"],
  [{ maxHeap: 4 }, "renderAll: maxHeap must be a whole number from 16 to 1048576; got 4"],
  [{ max_heap: 20.5 }, "renderAll: max_heap must be a whole number from 16 to 1048576; got 20.5"],
  [{ maxHeep: 4 }, 'renderAll: unknown option "maxHeep". Did you mean "maxHeap"?'],
])("renderAll([], %o) is refused", async (options, message) => {
  await expect(renderAll([], options as object)).rejects.toMatchObject({
    name: "PlotError",
    message,
  });
});
