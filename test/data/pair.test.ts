import { describe, expect, test } from "vitest";
import type { Data, HeightData } from "../../src/data/data.ts";
import { toLines, toSeries } from "../../src/data/pair.ts";
import { points } from "./values.ts";

/** What `plot(x, y)` would draw; typed as a caller would see it. */
function plotted(x: Data, y?: HeightData) {
  return points(toSeries("plot", x, y));
}

/** What `Axes.plot(x, y)` would draw. */
function line(x: Data, y?: HeightData) {
  return points([{ lines: toLines("Axes.plot", x, y) }])[0];
}

describe("plot pairs X and Y as the book does", () => {
  test("plot(y) counts positions from 0", () => {
    expect(plotted([1, 4, 9])).toEqual(plotted([0, 1, 2], [1, 4, 9]));
  });

  test("plot([y0, y1]) draws each over 0, 1, 2, …", () => {
    expect(
      plotted([
        [1, 4, 9],
        [5, 6],
      ]),
    ).toEqual([
      [
        [
          [0, 1, 2],
          [1, 4, 9],
        ],
      ],
      [
        [
          [0, 1],
          [5, 6],
        ],
      ],
    ]);
  });

  test("plot(x, [y0, y1]) and plot([x], [y0, y1]) share the one x", () => {
    const shared = [
      [
        [
          [7, 8],
          [1, 2],
        ],
      ],
      [
        [
          [7, 8],
          [3, 4],
        ],
      ],
    ];
    expect(
      plotted(
        [7, 8],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ).toEqual(shared);
    expect(
      plotted(
        [[7, 8]],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ).toEqual(shared);
  });

  test("plot([x0, x1], [y0, y1]) pairs them up, ragged ones too", () => {
    expect(plotted([[1, 2, 3], [4]], [[5, 6, 7], [8]])).toEqual([
      [
        [
          [1, 2, 3],
          [5, 6, 7],
        ],
      ],
      [[[4], [8]]],
    ]);
  });

  test("plot([], y) and plot([[], x1], [y0, y1]) take an empty x for 0, 1, 2, …", () => {
    expect(plotted([], [4, 5])).toEqual(plotted([4, 5]));
    expect(plotted([], [[4, 5], [6]])).toEqual(plotted([[4, 5], [6]]));
    expect(plotted([[], [3, 4]], [[5], [6, 7]])).toEqual([
      [[[0], [5]]],
      [
        [
          [3, 4],
          [6, 7],
        ],
      ],
    ]);
  });

  test.each([
    ["[]", [], undefined],
    ["[], []", [], []],
    ["[[]]", [[]], undefined],
    ["an empty Set", new Set<number>(), undefined],
    ["an ndarray of no rows", { shape: [0, 3], data: [] }, undefined],
  ])("plot of nothing, %s, draws one empty line", (_, x, y) => {
    expect(plotted(x, y)).toEqual([[[[], []]]]);
  });

  test("plot(x, [table]) draws one line per column over the one x", () => {
    expect(
      plotted(
        [7, 8, 9],
        [
          [
            [1, 2],
            [3, 4],
            [5, 6],
          ],
        ],
      ),
    ).toEqual([
      [
        [
          [7, 8, 9],
          [1, 3, 5],
        ],
        [
          [7, 8, 9],
          [2, 4, 6],
        ],
      ],
    ]);
  });

  test("plot(x, [f, numbers, tensor, table]) mixes forms of series", () => {
    const tensor = { shape: [2], dataSync: () => Float32Array.of(5, 6) };
    const pairs = plotted([1, 2], [(x) => x * 10, [3, 4], tensor, [[7], [8]]]);
    expect(pairs).toEqual(
      [
        [10, 20],
        [3, 4],
        [5, 6],
        [7, 8],
      ].map((y) => [[[1, 2], y]]),
    );
  });
});

describe("Axes.plot pairs x and y as matplotlib does", () => {
  test("Axes.plot(y) counts positions from 0", () => {
    expect(line([4, 5])).toEqual([
      [
        [0, 1],
        [4, 5],
      ],
    ]);
  });

  test("Axes.plot(y) of rows draws one line per column", () => {
    expect(
      line([
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([
      [
        [0, 1],
        [1, 3],
      ],
      [
        [0, 1],
        [2, 4],
      ],
    ]);
  });

  test("Axes.plot(x, y) of an ndarray with two axes draws its columns, not its rows", () => {
    expect(line([8, 9], { shape: [2, 2], data: [1, 2, 3, 4] })).toEqual([
      [
        [8, 9],
        [1, 3],
      ],
      [
        [8, 9],
        [2, 4],
      ],
    ]);
  });

  test("Axes.plot(x, y) pairs column with column", () => {
    expect(
      line(
        [
          [1, 2],
          [3, 4],
        ],
        [
          [5, 6],
          [7, 8],
        ],
      ),
    ).toEqual([
      [
        [1, 3],
        [5, 7],
      ],
      [
        [2, 4],
        [6, 8],
      ],
    ]);
  });

  test("Axes.plot(x, y) lets one column serve many, on either side", () => {
    expect(
      line(
        [[1], [2]],
        [
          [5, 6],
          [7, 8],
        ],
      ),
    ).toEqual([
      [
        [1, 2],
        [5, 7],
      ],
      [
        [1, 2],
        [6, 8],
      ],
    ]);
    expect(
      line(
        [
          [1, 2],
          [3, 4],
        ],
        [[5], [6]],
      ),
    ).toEqual([
      [
        [1, 3],
        [5, 6],
      ],
      [
        [2, 4],
        [5, 6],
      ],
    ]);
    expect(
      line(
        [
          [1, 2],
          [3, 4],
        ],
        [5, 6],
      ),
    ).toEqual([
      [
        [1, 3],
        [5, 6],
      ],
      [
        [2, 4],
        [5, 6],
      ],
    ]);
  });

  test("Axes.plot(x, y) of a table without columns draws nothing", () => {
    expect(line([1, 2], { shape: [2, 0], data: [] })).toEqual([]);
  });

  test("Axes.plot(x, f) evaluates f, at each column of x", () => {
    expect(line([1, 2], (x) => -x)).toEqual([
      [
        [1, 2],
        [-1, -2],
      ],
    ]);
    expect(
      line(
        [
          [1, 2],
          [3, 4],
        ],
        (x) => -x,
      ),
    ).toEqual([
      [
        [1, 3],
        [-1, -3],
      ],
      [
        [2, 4],
        [-2, -4],
      ],
    ]);
  });

  test("Axes.plot([], []) draws one empty line", () => expect(line([], [])).toEqual([[[], []]]));
});

describe("functions of x", () => {
  test("plot(x, f) calls f once per point, in order, with one number", () => {
    const calls: unknown[][] = [];
    const f = (...args: unknown[]) => {
      calls.push(args);
      return 0;
    };
    plotted(BigInt64Array.of(3n, 1n, 2n), f);
    expect(calls).toEqual([[3], [1], [2]]);
  });

  test("plot(x, [f, g]) evaluates each at the shared x", () => {
    expect(plotted([1, 2], [(x) => x + 1, Math.sqrt])).toEqual([
      [
        [
          [1, 2],
          [2, 3],
        ],
      ],
      [
        [
          [1, 2],
          [1, Math.SQRT2],
        ],
      ],
    ]);
  });

  test("plot([x0, x1], [f, g]) evaluates each at its own x", () => {
    expect(plotted([[1], [2, 3]], [(x) => x, (x) => -x])).toEqual([
      [[[1], [1]]],
      [
        [
          [2, 3],
          [-2, -3],
        ],
      ],
    ]);
  });

  test("plot(x, f) keeps NaN and the infinities, and counts true as 1", () => {
    expect(plotted([-1, 0, 1], (x) => 1 / x)).toEqual([
      [
        [
          [-1, 0, 1],
          [-1, Infinity, 1],
        ],
      ],
    ]);
    expect(plotted([-1, 1], Math.log)).toEqual([
      [
        [
          [-1, 1],
          [Number.NaN, 0],
        ],
      ],
    ]);
    expect(plotted([-1, 1], (x) => x > 0)).toEqual([
      [
        [
          [-1, 1],
          [0, 1],
        ],
      ],
    ]);
    expect(plotted([1], () => 5n)).toEqual([[[[1], [5]]]]);
  });

  test("plot([], f) has no point to evaluate f at", () => {
    expect(plotted([], () => 1)).toEqual([[[[], []]]]);
  });
});
