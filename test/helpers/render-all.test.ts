import { afterEach, describe, expect, test } from "vitest";
import {
  type Figure,
  plot,
  rcdefaults,
  rcParams,
  renderAll,
  setWarningHandler,
} from "../../src/index.ts";

// In the sources all is drawn in this thread; `npm run check:build` draws in worker threads.
const figures = (count: number): Figure[] =>
  Array.from({ length: count }, (_, index) => plot([1, index], { xlabel: `x ${index}` }));
const blocked = { $schema: "", mark: "point", data: { url: "https://example.org/a.json" } };

afterEach(() => {
  rcdefaults();
  setWarningHandler(null);
});

describe("renderAll", () => {
  test.each([1, 3])(
    "renderAll(figures, { concurrency: %i }) gives the bytes of toSVG() in order",
    async (concurrency) => {
      const many = figures(10);
      const results = await renderAll(many, { concurrency });
      const fulfilled = many.map((figure) => ({ status: "fulfilled", value: figure.toSVG() }));
      expect(results).toEqual(fulfilled);
    },
  );

  test('renderAll(figures) draws with rcParams["svg.fonttype"]', async () => {
    rcParams["svg.fonttype"] = "path";
    const [figure] = figures(1);
    expect(await renderAll([figure as Figure])).toEqual([
      { status: "fulfilled", value: figure?.toSVG() },
    ]);
  });

  test("renderAll(specs) draws what the figures show, with their description", async () => {
    const [figure] = figures(1);
    const [result] = await renderAll([JSON.parse(JSON.stringify(figure))]);
    const unnamed = (svg = "") =>
      svg.replaceAll(/d2l-[0-9a-z]+/g, "id").replace(/\n<title.*|aria-labelledby="\S+" /g, "");
    expect(result).toMatchObject({ status: "fulfilled" });
    expect(unnamed(result?.status === "fulfilled" ? result.value : "")).toBe(
      unnamed(figure?.toSVG()),
    );
  });

  test("renderAll([]) gives no results", async () => {
    expect(await renderAll([])).toEqual([]);
  });

  test("one that cannot be drawn is named, and the others are drawn", async () => {
    const [first, last] = figures(2) as [Figure, Figure];
    const results = await renderAll([first, blocked, last]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(results[1]).toMatchObject({
      reason: {
        name: "PlotError",
        code: "blocked-url",
        message:
          'renderAll: figures[1]: render: the spec refers to "https://example.org/a.json"; only inline data and data: images are drawn. Put the values into the spec',
      },
    });
  });

  test("onProgress counts what is done, failures too", async () => {
    const calls: [number, number][] = [];
    const [first, last] = figures(2) as [Figure, Figure];
    const onProgress = (done: number, total: number) => void calls.push([done, total]);
    await renderAll([first, blocked, last], { onProgress });
    expect(calls).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  test("after an abort nothing more is drawn", async () => {
    const controller = new AbortController();
    let drawn = 0;
    const onProgress = (done: number) => {
      drawn = done;
      if (done === 2) controller.abort();
    };
    const end = renderAll(figures(7), { onProgress, signal: controller.signal });
    await expect(end).rejects.toMatchObject({ name: "AbortError" });
    expect(drawn).toBe(2);
  });

  test("the program has its turn between two figures", async () => {
    const order: string[] = [];
    const end = renderAll(figures(7), { onProgress: (done) => void order.push(`${done}`) });
    setImmediate(() => setImmediate(() => order.push("turn")));
    await end;
    expect(order.indexOf("turn")).toBeLessThan(6);
  });

  test("warnings of a spec go to the handler", async () => {
    const heard: string[] = [];
    setWarningHandler((message) => void heard.push(message));
    const [spec] = figures(1).map((figure) => figure.spec);
    await renderAll([{ ...spec, $schema: "", encoding: { nowhere: { value: 1 } } }]);
    expect(heard.join()).toContain("nowhere");
  });

  test.each([
    ["renderAll(3)", [3], "renderAll: figures must be a list of figures or Vega-Lite specs; got 3"],
    ["renderAll([3])", [[3]], "renderAll: figures[0] must be a figure or a Vega-Lite spec; got 3"],
    [
      "renderAll([], { concurrency: 0 })",
      [[], { concurrency: 0 }],
      "renderAll: concurrency must be a whole number from 1 to 1024; got 0",
    ],
    [
      "renderAll([], { onProgress: 1 })",
      [[], { onProgress: 1 }],
      "renderAll: onProgress must be a function; got 1",
    ],
    [
      "renderAll([], { signal: 1 })",
      [[], { signal: 1 }],
      "renderAll: signal must be an AbortSignal; got 1",
    ],
    [
      "renderAll([], { concurency: 1 })",
      [[], { concurency: 1 }],
      'renderAll: unknown option "concurency". Did you mean "concurrency"?',
    ],
    ["renderAll([], 1)", [[], 1], "renderAll: options must be an object; got 1"],
  ])("%s is rejected", async (_, args, message) => {
    const call = renderAll as (...args: readonly unknown[]) => Promise<unknown>;
    await expect(call(...args)).rejects.toMatchObject({ name: "PlotError", message });
  });
});
