/** What colormaps do besides holding matplotlib's colors; the numbers are matplotlib's answers. */
import { describe, expect, test } from "vitest";
import { PlotError } from "../../../src/errors.ts";
import { Colormap } from "../../../src/style/colormaps/colormap.ts";
import { LinearSegmentedColormap } from "../../../src/style/colormaps/linear-segmented-colormap.ts";
import { ListedColormap } from "../../../src/style/colormaps/listed-colormap.ts";
import { getCmap } from "../../../src/style/colormaps/registry.ts";

const viridis = getCmap();
const first = [0.267004, 0.004874, 0.329415, 1];
const middle = [0.127568, 0.566949, 0.550556, 1];
const last = [0.993248, 0.906157, 0.143936, 1];
const count = (n: number) => Int32Array.from({ length: n }, (_, index) => index);

describe("a colormap called", () => {
  test("with a number gives red, green, blue and alpha", () => {
    expect(viridis(0.5)).toEqual(middle);
    expect(viridis.toHex(0.5)).toBe("#21918c");
  });

  test("with numbers gives a color each; 1 is the last one", () => {
    const colors = viridis([-0.1, 0, 1, 1.1, Number.NaN]);
    expect(colors).toEqual([first, first, last, last, [0, 0, 0, 0]]);
  });

  test("with whole numbers takes them for places", () => {
    const tab10 = getCmap("tab10");
    expect(tab10.toHexes(Int32Array.of(-1, 0, 1, 10))).toEqual([
      "#1f77b4",
      "#1f77b4",
      "#ff7f0e",
      "#17becf",
    ]);
    expect(tab10.toHexes(BigInt64Array.of(1n, 9n))).toEqual(["#ff7f0e", "#17becf"]);
    expect(tab10.toHex(1n)).toBe("#ff7f0e");
    expect(tab10.toHex(1)).toBe("#17becf");
  });

  test("with single precision reckons in it", () => {
    const values = Float32Array.of(0.1, 0.999999);
    expect([...viridis.toBytes(values)]).toEqual([72, 35, 116, 255, 253, 231, 36, 255]);
    // Just below a border between colors in double precision, on it in single.
    const tab10 = getCmap("tab10");
    expect(tab10.toHex(Math.fround(0.7))).toBe("#e377c2");
    expect(tab10.toHexes(Float32Array.of(0.7))).toEqual(["#7f7f7f"]);
  });

  test("with bytes cuts channels off", () => {
    expect(viridis(0.25, { bytes: true })).toEqual([58, 82, 139, 255]);
    expect(viridis([0.25, Number.NaN], 0.5, true)).toEqual([
      [58, 82, 139, 127],
      [0, 0, 0, 0],
    ]);
  });

  test("with alphas sets them, brought between 0 and 1", () => {
    expect(viridis([0, 0.5], { alpha: [0.2, 2] })).toEqual([[...first.slice(0, 3), 0.2], middle]);
    expect(viridis.toHex(0.5, 0.5)).toBe("#21918c80");
    const visible = viridis.withExtremes({ bad: "red" });
    expect(visible(Number.NaN, 0.5)).toEqual([1, 0, 0, 0.5]);
  });

  test("with nothing to color gives nothing", () => {
    expect(viridis([])).toEqual([]);
    expect(viridis.toBytes([])).toHaveLength(0);
  });
});

describe("extremes", () => {
  test("are set on the copy getCmap gives, and on no other", () => {
    const own = getCmap("gray");
    own.setUnder("g");
    own.setOver([1, 0, 0], 0.5);
    own.setBad("0.25");
    expect([...own.toBytes([-1, 2, Number.NaN])]).toEqual([
      0, 127, 0, 255, 255, 0, 0, 127, 63, 63, 63, 255,
    ]);
    expect(own.toHexes([-1, 2, Number.NaN])).toEqual(["#008000", "#ff000080", "#404040"]);
    expect(getCmap("gray").toHexes([-1, 2, Number.NaN])).toEqual([
      "#000000",
      "#ffffff",
      "#00000000",
    ]);
  });

  test("withExtremes leaves the colormap as it is, and the others alone", () => {
    const red = viridis.withExtremes({ under: "red" });
    expect(red.getUnder()).toEqual([1, 0, 0, 1]);
    expect(red.getOver()).toEqual(last);
    expect(viridis.getUnder()).toEqual(first);
    expect(red(0.5)).toEqual(middle);
  });

  test("go with reversed, changed about, and with resampled", () => {
    for (const cmap of [getCmap("viridis"), getCmap("gray")]) {
      cmap.setExtremes({ under: "red", bad: "blue" });
      expect(cmap.reversed().toHexes([2, Number.NaN])).toEqual(["#ff0000", "#0000ff"]);
      expect(cmap.resampled(3).toHexes([-1, Number.NaN])).toEqual(["#ff0000", "#0000ff"]);
    }
  });
});

describe("LinearSegmentedColormap", () => {
  test("fromList runs from color to color, with gamma and alpha", () => {
    const cmap = LinearSegmentedColormap.fromList("x", ["black", [0.25, 0.5, 1, 0.5], "w"], 5, 2);
    expect(cmap(count(5))).toEqual([
      [0, 0, 0, 1],
      [0.03125, 0.0625, 0.125, 0.75],
      [0.125, 0.25, 0.5, 0.5],
      [0.34375, 0.5625, 1, 0.75],
      [1, 1, 1, 1],
    ]);
  });

  test("fromList takes colors with places", () => {
    const cmap = LinearSegmentedColormap.fromList(
      "x",
      [
        [0, "r"],
        [0.2, "g"],
        [1, "b"],
      ],
      6,
    );
    expect(cmap.toHexes(count(6))).toEqual([
      "#ff0000",
      "#008000",
      "#006040",
      "#004080",
      "#0020bf",
      "#0000ff",
    ]);
  });

  test("takes rows with jumps, and functions", () => {
    const cmap = new LinearSegmentedColormap(
      "y",
      {
        red: [
          [0, 0, 0.2],
          [0.5, 0.8, 0.1],
          [1, 0.9, 1],
        ],
        green: [
          [0, 0, 0],
          [1, 1, 1],
        ],
        blue: (x) => x * x,
      },
      5,
    );
    const reds = [0.2, 0.5, 0.8, 0.5, 0.9];
    const colors = [0, 0.25, 0.5, 0.75, 1].map((x, index) => [reds[index], x, x * x, 1]);
    expect(cmap(count(5))).toEqual(colors);
    const back = [
      [0.9, 1, 1, 1],
      [0.5, 0.75, 0.5625, 1],
      [0.09999999999999998, 0.5, 0.25, 1],
      [0.5, 0.25, 0.0625, 1],
      [0.2, 0, 0, 1],
    ];
    expect(cmap.reversed()(count(5))).toEqual(back);
    expect(cmap.reversed().name).toBe("y_r");
  });
});

describe("ListedColormap", () => {
  test("repeats its colors, or leaves some out", () => {
    expect(new ListedColormap(["r", "g"], "x", 3).toHexes(count(3))).toEqual([
      "#ff0000",
      "#008000",
      "#ff0000",
    ]);
    expect(new ListedColormap(["r", "g"], "x", 1).toHexes(count(1))).toEqual(["#ff0000"]);
  });

  test("of one color and a count is monochrome", () => {
    expect(new ListedColormap("k", null, 3).monochrome).toBe(true);
    expect(new ListedColormap(0.5, null, 2).toHex(0)).toBe("#808080");
    expect(new ListedColormap(["k"]).monochrome).toBe(false);
  });

  test("resampled takes the nearest of its colors", () => {
    expect(getCmap("tab10", 3).toHexes(count(3))).toEqual(["#1f77b4", "#8c564b", "#17becf"]);
  });
});

test("a Colormap is a function and an instance of its classes", () => {
  expect(typeof viridis).toBe("function");
  expect(viridis).toBeInstanceOf(Colormap);
  expect(viridis).toBeInstanceOf(ListedColormap);
  expect(viridis.name).toBe("viridis");
  expect([getCmap("gray").isGray(), viridis.isGray()]).toEqual([true, false]);
});

test("getCmap gives a Colormap back, resampled if asked", () => {
  expect(getCmap(viridis)).toBe(viridis);
  expect(getCmap(viridis, 3).N).toBe(3);
});

describe("wrong calls", () => {
  const ramp = [
    [0, 0, 0],
    [1, 1, 1],
  ] as const;
  const segments = (red: unknown) =>
    new LinearSegmentedColormap("x", { red, green: ramp, blue: ramp } as never)(0);
  const calls: readonly [string, () => unknown][] = [
    [
      `getCmap: name must be the name of a colormap, like "viridis" or "viridis_r", or a Colormap; got "virdis". Did you mean "viridis"?`,
      () => getCmap("virdis"),
    ],
    [
      `getCmap: name must be the name of a colormap, like "viridis" or "viridis_r", or a Colormap; got "viridis_r_r". Did you mean "viridis_r"?`,
      () => getCmap("viridis_r_r"),
    ],
    [
      `getCmap: name must be the name of a colormap, like "viridis" or "viridis_r", or a Colormap; got 3`,
      () => getCmap(3 as never),
    ],
    [
      `getCmap: name must be the name of a colormap, like "viridis" or "viridis_r", or a Colormap; got "constructor"`,
      () => getCmap("constructor"),
    ],
    ["getCmap: lut must be a whole number from 1 to 1000000; got 0", () => getCmap("gray", 0)],
    [
      "resampled: lutsize must be a whole number from 1 to 1000000; got 2.5",
      () => viridis.resampled(2.5),
    ],
    [`cmap: x must be a number or an array of numbers; got "0.5"`, () => viridis("0.5" as never)],
    [
      "cmap: alpha has 1 values and x has 2; give one alpha, or one per value",
      () => viridis([0, 1], [0.5]),
    ],
    [
      `cmap: unknown option "byte". Did you mean "bytes"?`,
      () => viridis(0, { byte: true } as never),
    ],
    [
      "cmap: got 4 arguments in order; there are 3: x, alpha, bytes",
      () => (viridis as unknown as (...args: unknown[]) => unknown)(0, 1, true, 1),
    ],
    [
      `setUnder: color must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got "redd". Did you mean "red"?`,
      () => viridis.copy().setUnder("redd"),
    ],
    [
      `setExtremes: over must be a color, like "red" or "#ff8800", or 3 or 4 numbers from 0 to 1; got [0, 2, 0]`,
      () => viridis.withExtremes({ over: [0, 2, 0] }),
    ],
    [
      `setExtremes: unknown option "low"; known are "bad", "under", "over"`,
      () => viridis.withExtremes({ low: "r" } as never),
    ],
    [
      "ListedColormap: colors must be an array of at least one color; got []",
      () => new ListedColormap([]),
    ],
    [
      `ListedColormap: colors must be an array of at least one color; got "red"`,
      () => new ListedColormap("red"),
    ],
    [
      "fromList: colors must be an array of at least one color; got []",
      () => LinearSegmentedColormap.fromList("x", []),
    ],
    [
      "LinearSegmentedColormap: segmentdata.red must be rows [x, y0, y1], or a function of x; got undefined",
      () => segments(undefined),
    ],
    [
      "LinearSegmentedColormap: segmentdata.red must be rows [x, y0, y1] whose x start with 0 and end with 1; got [0, 0.5]",
      () =>
        segments([
          [0, 0, 0],
          [0.5, 1, 1],
        ]),
    ],
    [
      "LinearSegmentedColormap: segmentdata.red[2] must be a row whose x is not below the one before; got 0.2",
      () =>
        segments([
          [0, 0, 0],
          [0.5, 1, 1],
          [0.2, 1, 1],
          [1, 1, 1],
        ]),
    ],
  ];

  test.each(calls)("%s", (message, call) => {
    expect(call).toThrow(PlotError);
    expect(call).toThrow(expect.objectContaining({ message }));
  });
});
