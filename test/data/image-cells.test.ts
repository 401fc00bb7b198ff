/** Images agree with matplotlib's, cell by cell, whatever they come in. */
import { describe, expect, test } from "vitest";
import {
  defaultExtent,
  imageBytes,
  readImageCells,
  showsPlainCells,
} from "../../src/data/image-cells.ts";
import { PlotError } from "../../src/errors.ts";
import { ListedColormap } from "../../src/style/colormaps/listed-colormap.ts";
import { getCmap } from "../../src/style/colormaps/registry.ts";
import { NoNorm } from "../../src/style/norms/no-norm.ts";
import { Normalize } from "../../src/style/norms/normalize.ts";
import { truth } from "../truth.ts";

type Loose = number | string | Loose[];
interface Call {
  readonly fn: string;
  readonly args: readonly [Loose[] | { readonly $uint8: Loose[] } | { readonly $float: Loose[] }];
  readonly kwargs?: {
    readonly cmap?: string;
    readonly vmin?: number;
    readonly vmax?: number;
    readonly extent?: unknown;
    readonly origin?: "upper" | "lower";
  };
}
interface DrawnImage {
  readonly shape: number[];
  readonly extent: number[];
  readonly clim?: [number, number];
  readonly cells?: string[];
}
const cases = truth<
  { readonly ops: readonly Call[] },
  { readonly axes: readonly { readonly images?: DrawnImage[] }[] }
>("imshow");

/** "NaN" to NaN, all the way down; rows of bytes and floats to typed arrays. */
function toData(loose: Call["args"][0]): unknown {
  if (Array.isArray(loose)) return toNumbers(loose, Array);
  return "$uint8" in loose
    ? toNumbers(loose.$uint8, Uint8Array)
    : toNumbers(loose.$float, Float64Array);
}
function toNumbers(loose: Loose[], rows: { from(values: number[]): ArrayLike<number> }): unknown {
  const isRow = !Array.isArray(loose[0]);
  return isRow
    ? rows.from(loose.map(Number))
    : (loose as Loose[][]).map((row) => toNumbers(row, rows));
}

const verbs = ["imshow", "matshow", "spy"];

test.each(cases)("$id", ({ in: { ops }, out: { axes } }) => {
  const images = axes.flatMap((one) => one.images ?? []);
  const calls = ops.filter((call) => verbs.includes(call.fn));
  expect(calls).toHaveLength(images.length);
  for (const [index, { fn, args, kwargs = {} }] of calls.entries()) {
    const isSpy = fn === "spy";
    const given = toData(args[0]);
    const data = isSpy
      ? (given as number[][]).map((row) => Uint8Array.from(row, (value) => Number(value !== 0)))
      : given;
    const cells = readImageCells(fn, "X", data);
    const norm = new Normalize({ vmin: kwargs.vmin ?? null, vmax: kwargs.vmax ?? null });
    const cmap = isSpy ? new ListedColormap(["w", "k"], "binary") : getCmap(kwargs.cmap);
    const bytes = imageBytes(cells, norm, cmap);
    const { shape, extent, clim, cells: theirs } = images[index] as DrawnImage;
    expect([cells.height, cells.width, ...(cells.channels === 1 ? [] : [cells.channels])]).toEqual(
      shape,
    );
    // Of a large image the truth leaves the cells out.
    if (theirs !== undefined) expect(Buffer.from(bytes).toString("hex")).toBe(theirs.join(""));
    if (clim !== undefined) expect([norm.vmin, norm.vmax]).toEqual(clim);
    if (kwargs.extent === undefined)
      expect(defaultExtent(cells, kwargs.origin ?? "upper")).toEqual(extent);
  }
});

const read = (value: unknown) => readImageCells("imshow", "X", value);

describe("readImageCells", () => {
  test.each([
    [
      "nested arrays",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["rows in typed arrays", [Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6)]],
    ["an ndarray", { shape: [2, 3], data: [1, 2, 3, 4, 5, 6] }],
    ["an ndarray of floats", { shape: [2, 3], data: Float32Array.of(1, 2, 3, 4, 5, 6) }],
    [
      "a transposed ndarray",
      { shape: [2, 3], strides: [1, 2], data: Float64Array.of(1, 4, 2, 5, 3, 6) },
    ],
    ["a tensor", { shape: [2, 3], dataSync: () => Float32Array.of(1, 2, 3, 4, 5, 6) }],
    [
      "a tensor of arrays",
      {
        arraySync: () => [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
    ],
    [
      "one channel",
      [
        [[1], [2], [3]],
        [[4], [5], [6]],
      ],
    ],
    [
      "bigints",
      [
        [1n, 2n, 3n],
        [4n, 5n, 6n],
      ],
    ],
  ])("reads %s", (_, value) => {
    const { height, width, channels, data } = read(value);
    expect([height, width, channels, ...data]).toEqual([2, 3, 1, 1, 2, 3, 4, 5, 6]);
  });

  test("keeps the type of typed arrays, and takes whole numbers of plain ones for integers", () => {
    expect(read([Uint8Array.of(1, 2)]).data).toEqual(Uint8Array.of(1, 2));
    expect(read({ shape: [1, 2], data: Float32Array.of(1, 2) }).data).toEqual(
      Float32Array.of(1, 2),
    );
    expect(read([[1, 2]]).data).toEqual(Int32Array.of(1, 2));
    expect(read([[1, 2.5]]).data).toEqual(Float64Array.of(1, 2.5));
    expect(read([[1, null]]).data).toEqual(Float64Array.of(1, Number.NaN));
  });

  test("reads colors as bytes, or as floats from 0 to 1", () => {
    expect(read([[[255, 0, 10]]]).data).toEqual(Uint8ClampedArray.of(255, 0, 10));
    expect(read([[[1, 0, 0]]]).data).toEqual(Float64Array.of(1, 0, 0));
    expect(read([[[0.5, 0, 0, 1]]]).channels).toBe(4);
    expect(read([[[300, -1, 10]]])).toMatchObject({
      data: Uint8ClampedArray.of(255, 0, 10),
      isClipped: true,
    });
    expect(read([[[1.5, -1, 0.5]]])).toMatchObject({
      data: Float64Array.of(1, 0, 0.5),
      isClipped: true,
    });
    expect(read([[Int32Array.of(300, 1, 0)]])).toMatchObject({
      data: Uint8ClampedArray.of(255, 1, 0),
      isClipped: true,
    });
  });

  test("does not change what it reads", () => {
    const data = Float64Array.of(2, 0, 0);
    read({ shape: [1, 1, 3], data });
    expect(data).toEqual(Float64Array.of(2, 0, 0));
  });
});

test("imageBytes with NoNorm takes whole numbers for places", () => {
  const bytes = imageBytes(read([[0, 2]]), new NoNorm(), new ListedColormap(["r", "g", "b"]));
  expect([...bytes]).toEqual([255, 0, 0, 255, 0, 0, 255, 255]);
});

test("showsPlainCells tells whether cells are large enough, or whole pixels", () => {
  const cells = { height: 10, width: 10 };
  expect([31, 10, 20, -31].map((pixels) => showsPlainCells(cells, pixels, 31))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([30, 15, 5].map((pixels) => showsPlainCells(cells, pixels, 31))).toEqual([
    false,
    false,
    false,
  ]);
  expect(showsPlainCells(cells, 31, 30)).toBe(false);
});

describe("wrong calls", () => {
  const right =
    "an image is [height, width], or [height, width, 3] for RGB and [height, width, 4] for RGBA";
  const calls: readonly [string, unknown][] = [
    [`imshow: X has shape [2]; ${right}`, [1, 2]],
    [`imshow: X has shape [3, 4, 2]; ${right}`, { shape: [3, 4, 2], data: new Float32Array(24) }],
    [`imshow: X has shape [1, 1, 1, 1]; ${right}`, [[[[1]]]]],
    ["imshow: X[1] has shape [1] and X[0] has [2]; all must be the same", [[1, 2], [3]]],
    [`imshow: X[0][1] is "a", a string; a series holds numbers`, [[1, "a"]]],
  ];

  test.each(calls)("%s", (message, value) => {
    expect(() => read(value)).toThrow(PlotError);
    expect(() => read(value)).toThrow(expect.objectContaining({ message }));
  });
});
