import { describe, expect, test } from "vitest";
import { type Figure, PlotError, plot, plotAsync } from "../../src/index.ts";
import { randomWalk, seeded } from "../data/random.ts";

/** Chunks of uneven length. */
async function* flowing(values: Float64Array, length = 1000): AsyncGenerator<Float64Array> {
  for (let at = 0, n = 1; at < values.length; at += n, n = 1 + ((7 * n) % length)) {
    yield values.subarray(at, at + n);
  }
}

function* chunked(values: Float64Array): Generator<number[]> {
  for (let at = 0; at < values.length; at += 99) yield [...values.subarray(at, at + 99)];
}

async function* oneByOne(values: Float64Array): AsyncGenerator<number> {
  yield* values;
}

const count = (length: number) => Float64Array.from({ length }, (_, index) => index);
const walk = randomWalk(5000, 1, seeded(1)).map((y, i) => (i % 700 === 0 ? Number.NaN : y));
const x = count(5000).map((i) => i / 10);

async function failure(call: Promise<unknown>): Promise<PlotError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof PlotError) return error;
    throw error;
  }
  throw new Error("the call went through");
}

const lineOf = (figure: Figure, index = 0) => {
  const line = figure.axes[0]?.getLines()[index];
  if (line === undefined) throw new Error("there is no such line");
  return line;
};

describe("a short line is the one plot draws", () => {
  const options = { legend: ["a", "b"], xlabel: "x", yscale: "symlog" } as const;
  const f = (at: number) => Math.sin(at);

  test.each([
    ["plotAsync(chunks)", () => plotAsync(flowing(walk)), () => plot(walk)],
    ["plotAsync(sync chunks)", () => plotAsync(chunked(walk)), () => plot(walk)],
    ["plotAsync(numbers)", () => plotAsync(oneByOne(walk)), () => plot(walk)],
    [
      "plotAsync(chunks, chunks, options)",
      () => plotAsync(flowing(x), flowing(walk, 333), options),
      () => plot(x, walk, options),
    ],
    [
      "plotAsync(chunks, [chunks, f], options)",
      () => plotAsync(flowing(x), [flowing(walk, 17), f], options),
      () => plot(x, [walk, f], options),
    ],
    [
      "plotAsync(array, [array, chunks], options)",
      () => plotAsync(x, [walk, flowing(walk)], options),
      () => plot(x, [walk, walk], options),
    ],
    [
      "plotAsync([chunks, array], [chunks, chunks])",
      () => plotAsync([flowing(x), walk], [flowing(walk), flowing(x)]),
      () => plot([x, walk], [walk, x]),
    ],
    [
      "plotAsync([chunks, chunks])",
      () => plotAsync([flowing(x), flowing(walk)]),
      () => plot([x, walk]),
    ],
    ["plotAsync(x, f)", () => plotAsync(x, f), () => plot(x, f)],
    [
      "plotAsync(y, 'x', …)",
      () => plotAsync(walk, null, "x", "y"),
      () => plot(walk, null, "x", "y"),
    ],
    ["plotAsync(no chunks)", () => plotAsync(flowing(new Float64Array())), () => plot([])],
    ["plotAsync(x, { Y })", () => plotAsync(x, { Y: flowing(walk) }), () => plot(x, { Y: walk })],
  ])("%s", async (_, flowed, whole) => {
    const figure = await flowed();
    expect(figure.toSVG()).toBe(whole().toSVG());
    expect(figure.axes[0]?.getLines()).toEqual(whole().axes[0]?.getLines());
  });

  test("an object with an async iterator is a series, not options", async () => {
    const series = { [Symbol.asyncIterator]: () => flowing(walk) };
    expect((await plotAsync(x, series)).toSVG()).toBe(plot(x, walk).toSVG());
  });
});

describe("a long line is reduced as it flows", () => {
  const length = 300_000;
  const long = randomWalk(length, 1, seeded(2)).map((y, i) =>
    i > 200_000 && i < 201_000 ? Number.NaN : y,
  );

  test.each([
    ["linear", count(length)],
    ["linear", count(length).reverse()],
    ["log", count(length).map((i) => 10 ** (i / 50_000))],
    ["linear", count(length).map((i) => i - 0.4 * length)],
  ] as const)(
    "on a %s scale it keeps extremes, limits and gaps (%#)",
    async (xscale, positions) => {
      const flowed = await plotAsync(flowing(positions, 9000), flowing(long, 5000), { xscale });
      const whole = plot(positions, long, { xscale });
      const kept = lineOf(flowed);
      expect(kept.xdata.length).toBeLessThan(5 * 2 ** 16);
      for (const yscale of ["linear", "log"] as const) {
        for (const figure of [flowed, whole]) {
          figure.axes[0]?.setYscale(yscale);
        }
        expect(flowed.axes[0]?.getXlim()).toEqual(whole.axes[0]?.getXlim());
        expect(flowed.axes[0]?.getYlim()).toEqual(whole.axes[0]?.getYlim());
      }
      const original = new Map(Array.from(positions, (at, i) => [at, long[i]]));
      const points = Array.from(kept.xdata, (at, i) => [at, kept.ydata[i]] as const);
      const shown = points.filter(([at]) => !Number.isNaN(at));
      expect(shown.every(([at, y]) => original.get(at) === y)).toBe(true);
      expect(points.length - shown.length).toBe(1);
      const [left, right] = points
        .slice(points.findIndex(([at]) => Number.isNaN(at)) - 1)
        .filter((_, i) => i === 0 || i === 2);
      expect([left?.[0], right?.[0]]).toEqual([positions[200_000], positions[201_000]]);
    },
  );

  test("each stretch of a hundredth reaches as high and low as all its points", async () => {
    const kept = lineOf(await plotAsync(flowing(long)));
    const reach = (ys: Float64Array) => {
      const values = ys.filter((y) => !Number.isNaN(y));
      return [Math.min(...values), Math.max(...values)] as const;
    };
    for (let from = 0; from < length; from += length / 100) {
      const to = from + length / 100;
      const isInside = (at: number) => at >= from && at < to;
      const [low, high] = reach(kept.ydata.filter((_, i) => isInside(kept.xdata[i] as number)));
      // What a bucket across the end keeps may lie beyond it.
      const [lowest, highest] = reach(long.subarray(from + 20, to - 20));
      expect(low).toBeLessThanOrEqual(lowest);
      expect(high).toBeGreaterThanOrEqual(highest);
    }
  });

  test("a line of little else than gaps keeps its limits", async () => {
    const holes = long.map((y, i) => (i % 2 === 0 ? y : Number.NaN));
    const flowed = await plotAsync(flowing(holes));
    expect(lineOf(flowed).xdata.length).toBeLessThan(5 * 2 ** 16);
    expect(flowed.axes[0]?.getYlim()).toEqual(plot(holes).axes[0]?.getYlim());
  });

  test("a line that goes to and fro from the beginning is kept whole", async () => {
    const back = count(100_000).map((i) => Math.sin(i));
    const kept = lineOf(await plotAsync(flowing(back), flowing(long.slice(0, 100_000))));
    expect(kept.xdata.join()).toBe(back.join());
    expect(kept.ydata.join()).toBe(long.slice(0, 100_000).join());
  });
});

describe("wrong calls", () => {
  const late = count(70_000);
  late[69_000] = 0;
  async function* failing() {
    yield Float64Array.of(1, 2);
    throw new Error("the disk is gone");
  }

  test.each<[() => Promise<unknown>, string]>([
    [
      () => plotAsync(flowing(x), flowing(walk.subarray(0, 40))),
      "plotAsync: y ends after 40 values and x goes on; a line needs one position per height",
    ],
    [
      () => plotAsync(x, [flowing(walk), [1, 2]]),
      "plotAsync: y[1] ends after 2 values and x goes on; a line needs one position per height",
    ],
    [
      () => plotAsync(flowing(late), flowing(late)),
      "plotAsync: x turns back at value 69000; x of a series that flows in goes one way, or turns back within its first 65536 values",
    ],
    [() => plotAsync(failing()), "plotAsync: x could not be read: the disk is gone"],
    [
      () => plotAsync(Object.assign(oneByOne(x), { next: async () => ({ value: "4" }) })),
      'plotAsync: x[0] is "4", a string; a series holds numbers',
    ],
    [
      () => plotAsync([flowing(x), flowing(x)], [flowing(x), flowing(x), flowing(x)]),
      "plotAsync: x has 2 series and y has 3; give one x for all, or one per series of y",
    ],
    [
      () => plotAsync(flowing(x), { ylabel: 3 as unknown as string }),
      "plotAsync: ylabel must be a string; got 3",
    ],
    [
      () => plotAsync([flowing(x), Math.sin] as never),
      "plotAsync: x[1] is a function, with no x to evaluate it at. Pass plotAsync(x, f)",
    ],
    [
      () => plotAsync([Math.sin] as never, [flowing(x)]),
      "plotAsync: x[0] is a function; only y may be a function of x. Pass plotAsync(x, f)",
    ],
  ])("%#", async (call, message) => {
    expect((await failure(call())).message).toBe(message);
  });

  test("what was opened is closed, and the cause kept", async () => {
    let isClosed = false;
    async function* watched() {
      try {
        for (;;) yield Float64Array.of(1);
      } finally {
        isClosed = true;
      }
    }
    const error = await failure(plotAsync(watched(), failing()));
    expect(error.cause).toEqual(new Error("the disk is gone"));
    expect(isClosed).toBe(true);
  });
});
