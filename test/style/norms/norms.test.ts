/** What norms do one by one; the numbers are matplotlib's answers. */
import { describe, expect, test } from "vitest";
import { PlotError } from "../../../src/errors.ts";
import { getCmap } from "../../../src/style/colormaps/registry.ts";
import { BoundaryNorm } from "../../../src/style/norms/boundary-norm.ts";
import { CenteredNorm } from "../../../src/style/norms/centered-norm.ts";
import { LogNorm, SymLogNorm } from "../../../src/style/norms/log-norms.ts";
import { decimalLog, naturalLog } from "../../../src/style/norms/logarithm.ts";
import { NoNorm } from "../../../src/style/norms/no-norm.ts";
import { Normalize } from "../../../src/style/norms/normalize.ts";
import { PowerNorm } from "../../../src/style/norms/power-norm.ts";
import { TwoSlopeNorm } from "../../../src/style/norms/two-slope-norm.ts";

const { NaN: missing, POSITIVE_INFINITY: infinity } = Number;
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

describe("Normalize", () => {
  test("takes its limits from the first data, without what is not finite", () => {
    const norm = new Normalize();
    expect(Array.from(norm([1, null, 3, infinity, missing]))).toEqual([
      0,
      missing,
      1,
      infinity,
      missing,
    ]);
    expect([norm.vmin, norm.vmax]).toEqual([1, 3]);
    expect(norm(5)).toBe(2);
  });

  test("without any data that count, norms to 0..1 and stays unscaled", () => {
    const norm = new Normalize();
    expect(Array.from(norm([missing, infinity]))).toEqual([missing, infinity]);
    expect(norm.scaled()).toBe(false);
    expect(norm([])).toHaveLength(0);
  });

  test("clips when told so, then or for good", () => {
    expect(new Normalize(0, 2, true)(3)).toBe(1);
    expect(new Normalize({ vmin: 0, vmax: 2 })(-3, true)).toBe(0);
    expect(new Normalize(0, { vmax: 2 })(-1)).toBe(-0.5);
  });

  test("gives 0 for equal limits", () => {
    expect(Array.from(new Normalize(2, 2)([1, 2, infinity, missing]))).toEqual([0, 0, 0, missing]);
  });

  test("reckons in single precision for single precision and short integers", () => {
    const singles = new Normalize()(Float32Array.of(0.1, 0.2, 0.7));
    expect(Array.from(singles)).toEqual([0, 0.1666666865348816, 1]);
    const bytes = new Normalize(0, 255)(Uint8Array.of(1, 100, 254));
    expect(Array.from(bytes)).toEqual([
      0.003921568859368563, 0.3921568691730499, 0.9960784316062927,
    ]);
    expect(new Normalize(0, 255)(Int32Array.of(1))[0]).toBe(1 / 255);
  });

  test("inverse goes back, one by one or many", () => {
    expect(new Normalize(1, 3).inverse(0.25)).toBe(1.5);
    expect(new Normalize(1, 3).inverse([0, 1])).toEqual(Float64Array.of(1, 3));
  });

  test("autoscale sets limits anew, autoscaleNone those that are not known", () => {
    const norm = new Normalize(0);
    norm.autoscaleNone([5, 7]);
    expect([norm.vmin, norm.vmax]).toEqual([0, 7]);
    norm.autoscale([5, 7]);
    expect([norm.vmin, norm.vmax]).toEqual([5, 7]);
  });
});

test("LogNorm leaves out what is not above 0", () => {
  const norm = new LogNorm();
  expect(Array.from(norm([0, -1, 1, 10, 100, missing]))).toEqual([
    missing,
    missing,
    0,
    0.5,
    1,
    missing,
  ]);
  expect([norm.vmin, norm.vmax]).toEqual([1, 100]);
  expect(Array.from(new LogNorm(1, 100, true)([0.5, 3, 500]))).toEqual([0, 0.23856062735983122, 1]);
  expect(norm.inverse([0, 0.5, 1])).toEqual(Float64Array.of(1, 10, 100));
});

test("SymLogNorm is linear around 0, as wide as linscale says", () => {
  const norm = new SymLogNorm(2, { vmin: -10, vmax: 30 });
  const places = [
    0, 0.3061847109911656, 0.4417759039135448, 0.5773670968359241, 0.8100811786355936, 1,
  ];
  expect(Array.from(norm([-10, -1, 0, 1, 5, 30]))).toEqual(close(places));
  expect(Array.from(norm.inverse(places))).toEqual(close([-10, -1, 0, 1, 5, 30]));
  const narrow = new SymLogNorm(2, 0.5, -10, 30, { base: 2 });
  const others = [
    0, 0.34293234558037256, 0.40369440861835026, 0.464456471656328, 0.6858646911607452, 1,
  ];
  expect(Array.from(narrow([-10, -1, 0, 1, 5, 30]))).toEqual(close(others));
});

test("TwoSlopeNorm has a slope on either side of its center", () => {
  const norm = new TwoSlopeNorm(0, -1, 4);
  expect(Array.from(norm([-2, -1, 0, 2, 4, 5, missing]))).toEqual([
    -infinity,
    0,
    0.5,
    0.75,
    1,
    infinity,
    missing,
  ]);
  const back = [-infinity, -1, -0.5, 0, 2, 4, infinity];
  expect(Array.from(norm.inverse([-0.1, 0, 0.25, 0.5, 0.75, 1, 2]))).toEqual(back);
  const above = new TwoSlopeNorm(5);
  expect(Array.from(above([1, 2, 3]))).toEqual([0, 0.125, 0.25]);
  expect([above.vmin, above.vmax]).toEqual([1, 5]);
});

test("CenteredNorm reaches as far on both sides", () => {
  const norm = new CenteredNorm();
  expect(Array.from(norm([-2, 0, 4]))).toEqual([0.25, 0.5, 1]);
  expect([norm.halfrange, norm.vmin, norm.vmax]).toEqual([4, -4, 4]);
  expect(Array.from(new CenteredNorm(1, 2, true)([-3, 1, 2]))).toEqual([0, 0.5, 0.75]);
});

test("PowerNorm raises to a power, and makes 0 of what is below", () => {
  expect(Array.from(new PowerNorm(2, 0, 2)([-1, 1, 3, missing]))).toEqual([0, 0.25, 2.25, missing]);
  expect(Array.from(new PowerNorm(2, 0, 2, true)([-1, 1, 3]))).toEqual([0, 0.25, 1]);
  expect(new PowerNorm(0.5, 0, 16).inverse([0, 0.5, 1])).toEqual(Float64Array.of(0, 4, 16));
});

describe("BoundaryNorm", () => {
  const values = [-1, 0, 0.5, 1, 2.5, 4.9, 5, 6];
  test.each([
    [{}, [-1, 0, 0, 4, 9, 9, 10, 10]],
    [{ extend: "both" }, [-1, 2, 2, 4, 6, 6, 10, 10]],
    [{ extend: "min" }, [-1, 3, 3, 6, 9, 9, 10, 10]],
    [{ extend: "max" }, [-1, 0, 0, 3, 6, 6, 10, 10]],
    [{ clip: true }, [0, 0, 0, 4, 9, 9, 9, 9]],
  ] as const)("with %j gives places in the colormap", (options, places) => {
    expect(Array.from(new BoundaryNorm([0, 1, 2.5, 5], 10, options)(values))).toEqual(places);
  });

  test("of one region takes the middle color, of as many regions as colors each its own", () => {
    expect(Array.from(new BoundaryNorm([0, 1], 5)([-1, 0.5, 1]))).toEqual([-1, 2, 5]);
    expect(Array.from(new BoundaryNorm([0, 1, 2], 2)([0.5, 1.5, 2]))).toEqual([0, 1, 2]);
  });

  test("leads to colors, also of one value, and of a missing one", () => {
    const cmap = getCmap("tab10");
    const norm = new BoundaryNorm([0, 1, 2], 10);
    expect(cmap.toHexes(norm([0.5, 1.5, missing]))).toEqual(["#1f77b4", "#17becf", "#00000000"]);
    expect([0.5, 1.5, missing].map((value) => cmap.toHex(norm(value)))).toEqual([
      "#1f77b4",
      "#17becf",
      "#00000000",
    ]);
  });
});

test("NoNorm takes whole numbers for places, and others as they are", () => {
  const cmap = getCmap("tab10");
  const norm = new NoNorm();
  expect(cmap.toHexes(norm([0, 1, 9]))).toEqual(["#1f77b4", "#ff7f0e", "#17becf"]);
  expect(cmap.toHexes(norm([0, 1, 0.5]))).toEqual(["#1f77b4", "#17becf", "#8c564b"]);
  expect(cmap.toHexes(norm(Float64Array.of(0, 1)))).toEqual(["#1f77b4", "#17becf"]);
  expect(cmap.toHexes(norm(Uint8Array.of(0, 1)))).toEqual(["#1f77b4", "#ff7f0e"]);
  expect([norm(0.5), norm(7n), norm.inverse(3)]).toEqual([0.5, 7n, 3]);
});

test("naturalLog and decimalLog are logarithms, exact at powers", () => {
  expect([1, 10, 1000, 1e15, 1e-3].map(decimalLog)).toEqual([0, 1, 3, 15, -3]);
  expect([1, Math.E, 0, infinity].map(naturalLog)).toEqual([0, 1, -infinity, infinity]);
  expect([-1, missing].map(decimalLog)).toEqual([missing, missing]);
  expect(naturalLog(5e-324)).toBe(-744.4400719213812);
  for (let x = 1e-300; x < 1e300; x *= 1234.5) {
    expect(Math.abs(naturalLog(x) / Math.log(x) - 1)).toBeLessThan(4e-16);
  }
});

describe("wrong calls", () => {
  const calls: readonly [string, () => unknown][] = [
    ["Normalize: vmin must be a finite number; got NaN", () => new Normalize(missing)],
    [
      "Normalize: vmin is given twice, in order and by name; drop one of the two",
      () => new Normalize(1, { vmin: 2 }),
    ],
    [
      `Normalize: unknown option "vmid". Did you mean "vmin"?`,
      () => new Normalize({ vmid: 1 } as never),
    ],
    ["Normalize: vmin must not be above vmax; got 2 and 1", () => new Normalize(2, 1)(1)],
    [
      "Normalize: inverse needs vmin and vmax; set them, or call autoscale first",
      () => new Normalize(2).inverse(1),
    ],
    [
      `norm: value must be a number or an array of numbers; got {data}`,
      () => new Normalize()({ data: 1 } as never),
    ],
    [
      "norm: got 3 arguments in order; there are 2: value, clip",
      () => (new Normalize() as unknown as (...args: unknown[]) => unknown)(1, true, 2),
    ],
    [
      "LogNorm: vmin and vmax must have a place on its scale; got 0 and 1",
      () => new LogNorm(0, 1)(1),
    ],
    [
      "SymLogNorm: linthresh must be a finite number above 0; got undefined",
      () => new SymLogNorm({}),
    ],
    ["SymLogNorm: base must be a number above 1; got 1", () => new SymLogNorm(1, { base: 1 })],
    ["PowerNorm: gamma must be a finite number; got undefined", () => new PowerNorm({})],
    [
      "TwoSlopeNorm: vmin, vcenter and vmax must be in ascending order; got 1, 0 and 2",
      () => new TwoSlopeNorm(0, 1, 2),
    ],
    [
      `TwoSlopeNorm: unknown option "clip"; known are "vcenter", "vmin", "vmax"`,
      () => new TwoSlopeNorm(0, { clip: true } as never),
    ],
    [
      "BoundaryNorm: boundaries must be an array of at least two rising numbers; got [0, 1, 1]",
      () => new BoundaryNorm([0, 1, 1], 2),
    ],
    [
      "BoundaryNorm: ncolors must be a whole number from 1 to 1000000; got undefined",
      () => new BoundaryNorm([0, 1], {}),
    ],
    [
      "BoundaryNorm: ncolors is 1, but there are 2 regions; give at least as many colors",
      () => new BoundaryNorm([0, 1, 2], 1),
    ],
    [
      `BoundaryNorm: clip is true and extend is "min"; what is clipped has no color of its own, so drop one of the two`,
      () => new BoundaryNorm([0, 1], 5, true, { extend: "min" }),
    ],
    [
      "BoundaryNorm: inverse does not exist: a color stands for a whole region",
      () => new BoundaryNorm([0, 1], 5).inverse(),
    ],
  ];

  test.each(calls)("%s", (message, call) => {
    expect(call).toThrow(PlotError);
    expect(call).toThrow(expect.objectContaining({ message }));
  });
});

test("a norm tells of its limits only when they change", () => {
  const norm = new TwoSlopeNorm(0, -1, 4);
  let told = 0;
  norm.onChange(() => told++);
  norm([-1, 2]);
  norm.vmin = -1;
  norm.vmax = 4;
  expect(told).toBe(0);
  norm.vmax = 5;
  norm.vmin = -2;
  expect(told).toBe(2);
});
