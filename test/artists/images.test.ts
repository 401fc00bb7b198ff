import { decode } from "fast-png";
import { describe, expect, test } from "vitest";
import {
  type AxesImage,
  BoundaryNorm,
  getCmap,
  LogNorm,
  Normalize,
  PlotError,
  subplots,
} from "../../src/index.ts";
import type { JsonObject } from "../../src/marks/json.ts";
import { isDrawn } from "../render/fast/compare.ts";

const { NaN: nan } = Number;
const few = [
  [0, 1, 2],
  [3, 4, 5],
];

/** Rows of values that all differ. */
function ramp(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => i * columns + j),
  );
}

interface Layer {
  readonly name?: string;
  readonly layer?: readonly Layer[];
  readonly data?: { readonly values: readonly Readonly<Record<string, unknown>>[] };
  readonly mark?: JsonObject;
}

/** The layer of the first image or mesh of a figure. */
function imageLayerOf(draw: (axes: ReturnType<typeof subplots>["ax"]) => unknown): Layer {
  const page = subplots();
  draw(page.ax);
  const [data] = page.spec.layer as unknown as readonly Layer[];
  const found = data?.layer?.find(({ name }) => name === "image 1" || name === "mesh 1");
  if (found === undefined) throw new Error("no image is drawn");
  return found;
}

/** The pixels of a layer that is a picture, row by row from the top. */
function pixelsOf({ mark }: Layer) {
  const bytes = Buffer.from(`${mark?.url}`.replace(/^[^,]*,/, ""), "base64");
  const { width, height, channels, data, palette } = decode(bytes);
  const colors = Array.from({ length: width * height }, (_, at) =>
    palette
      ? [...(palette[data[at] ?? 0] ?? [])]
      : [...data.slice(at * channels, (at + 1) * channels)],
  );
  return { width, height, colors };
}

describe("imshow(X)", () => {
  test("imshow(few opaque values) draws a rectangle for each, with its value", () => {
    const { mark, data } = imageLayerOf((axes) => axes.imshow(few));
    expect(mark?.type).toBe("rect");
    expect(data?.values.map(({ value }) => value)).toEqual(few.flat());
    expect(data?.values[0]).toMatchObject({ x: -0.5, y: -0.5, fill: "#440154" });
  });

  test("a missing value leaves its cell open, and none reaches below it", () => {
    const { data } = imageLayerOf((axes) => axes.imshow([[0, nan, 2]]));
    expect(data?.values).toHaveLength(2);
    expect(data?.values[0]).toMatchObject({ x: -0.5, x2: 0.5 });
  });

  test("4,096 values are told, 4,097 are a picture of one row", () => {
    const { data } = imageLayerOf((axes) => axes.imshow(ramp(64, 64)));
    expect(data?.values).toHaveLength(4096);
    const many = imageLayerOf((axes) => axes.imshow(ramp(17, 241), { interpolation: "none" }));
    expect(many.mark?.type).toBe("image");
    expect(many.data?.values).toHaveLength(1);
  });

  test("imshow(X, { alpha }) is a picture of that opacity, with its values beside it", () => {
    const { mark, data } = imageLayerOf((axes) => axes.imshow(few, { alpha: 0.5 }));
    expect(mark).toMatchObject({ type: "image", opacity: 0.5, smooth: false });
    expect(data?.values[0]?.values).toEqual(few);
  });

  test("imshow(RGB) shows bytes as they are", () => {
    const rows = [[new Uint8Array([255, 0, 0]), new Uint8Array([0, 128, 0])]];
    const { colors, width } = pixelsOf(imageLayerOf((axes) => axes.imshow(rows)));
    expect(colors[0]).toEqual([255, 0, 0]);
    expect(colors[width - 1]).toEqual([0, 128, 0]);
  });

  test("imshow(X, { interpolation: 'none' }) keeps a pixel for each cell, turned where axes are", () => {
    const options = { interpolation: "none", cmap: "gray", origin: "lower" } as const;
    const X = ramp(70, 80);
    const { width, height, colors } = pixelsOf(imageLayerOf((axes) => axes.imshow(X, options)));
    expect([width, height]).toEqual([80, 70]);
    expect(colors.at(-80)).toEqual([0, 0, 0]);
    expect(colors[79]).toEqual([255, 255, 255]);
  });

  test("an image that is shrunk has one pixel to a point, each the mean of cells around it", () => {
    const X = ramp(600, 600).map((row, i) => row.map((_, j) => (i + j) % 2));
    const layer = imageLayerOf((axes) => axes.imshow(X, { cmap: "gray" }));
    const { width, colors } = pixelsOf(layer);
    expect(width).toBe(267);
    const grays = colors.slice(50 * width + 50, 50 * width + 90).map(([gray]) => gray ?? 0);
    expect(Math.min(...grays)).toBeGreaterThan(90);
    expect(Math.max(...grays)).toBeLessThan(165);
  });

  test("a photo adds no more than its PNG", () => {
    const shape = [224, 224, 3];
    const data = Uint8Array.from({ length: 224 * 224 * 3 }, (_, i) => (i * 7919) % 251);
    const page = subplots();
    const bare = page.toSVG().length;
    page.ax.imshow({ shape, data });
    const svg = page.toSVG();
    const url = /data:image\/png;base64,[^"]*/.exec(svg)?.[0] ?? "";
    expect(svg.length - bare).toBeLessThan(url.length + 2000);
  });

  test("the same picture has the same bytes", () => {
    const draw = () => imageLayerOf((axes) => axes.imshow(ramp(90, 90))).mark?.url;
    expect(draw()).toBe(draw());
  });

  test("an image without cells draws nothing and leaves the limits", () => {
    const { ax } = subplots();
    ax.imshow([[]]);
    expect(ax.getXlim()).toEqual([0, 1]);
  });
});

describe("AxesImage", () => {
  function imageOf(): AxesImage {
    return subplots().ax.imshow(few, { cmap: "gray" });
  }

  test("axes.images lists them", () => {
    const { ax } = subplots();
    const image = ax.imshow(few);
    expect(ax.images).toEqual([image]);
  });

  test("setData(X) keeps the limits of the colors", () => {
    const image = imageOf();
    image.setData([[10, 20]]);
    expect(image.getClim()).toEqual([0, 5]);
    expect(image.getExtent()).toEqual([-0.5, 1.5, 0.5, -0.5]);
    image.autoscale();
    expect(image.getClim()).toEqual([10, 20]);
  });

  test("setClim takes two numbers, a pair, or names", () => {
    const image = imageOf();
    image.setClim(1, 2);
    expect(image.getClim()).toEqual([1, 2]);
    image.setClim([3, 4]);
    expect(image.getClim()).toEqual([3, 4]);
    image.setClim({ vmax: 9 });
    expect(image.getClim()).toEqual([3, 9]);
  });

  test("setCmap and setNorm change its colors", () => {
    const image = imageOf();
    image.setCmap("Reds");
    expect(image.getCmap().name).toBe("Reds");
    image.setNorm(new Normalize(0, 10));
    expect(image.getClim()).toEqual([0, 10]);
  });

  test("setExtent moves limits that follow the data", () => {
    const image = imageOf();
    image.setExtent([0, 1, 2, 3]);
    expect(image.axes.viewLimits("x")).toEqual([0, 1]);
    expect(image.axes.viewLimits("y")).toEqual([2, 3]);
  });
});

describe("colorbar", () => {
  test("colorbar(image) follows what changes the colors", () => {
    const page = subplots();
    const image = page.ax.imshow(few);
    const bar = page.colorbar(image);
    image.setClim(0, 100);
    expect(bar.ax.getYlim()).toEqual([0, 100]);
    image.norm.vmin = 50;
    expect([bar.vmin, bar.vmax]).toEqual([50, 100]);
    image.setNorm(new LogNorm(1, 1000));
    expect(bar.ax.getYscale()).toBe("log");
  });

  test("the current axes stay; remove() gives the room back", () => {
    const page = subplots();
    const before = page.ax.getPosition(true);
    const bar = page.colorbar(page.ax.imshow(few));
    expect(page.gca()).toBe(page.ax);
    expect(page.ax.getPosition(true)).not.toEqual(before);
    bar.remove();
    expect(page.ax.getPosition(true)).toEqual(before);
    expect(page.axes).toHaveLength(1);
  });

  test("colorbar(image, { cax }) fills axes that are there", () => {
    const page = subplots();
    const cax = page.addAxes([0.9, 0.1, 0.02, 0.8]);
    const before = page.ax.getPosition(true);
    const bar = page.colorbar(page.ax.imshow(few), { cax });
    expect(bar.ax).toBe(cax);
    expect(page.ax.getPosition(true)).toEqual(before);
  });

  test("regions of a BoundaryNorm are of one length, and ticks stand between them", () => {
    const page = subplots();
    const bar = page.colorbar(page.ax.imshow(few, { norm: new BoundaryNorm([0, 1, 4, 5], 256) }));
    expect(bar.getTicks()).toEqual([0, 1, 4, 5]);
    const { height } = bar.ax.getPosition();
    const place = (value: number) => bar.ax.space.y.scale.transform(value) * height;
    expect(place(1)).toBeCloseTo(height / 3, 9);
    expect(place(4)).toBeCloseTo((2 * height) / 3, 9);
  });

  test("setLabel and setTicks write along it", () => {
    const page = subplots();
    const bar = page.colorbar(page.ax.imshow(few), { orientation: "horizontal" });
    bar.setLabel("weight");
    bar.setTicks([0, 5], ["low", "high"]);
    expect(bar.ax.getXlabel()).toBe("weight");
    expect(bar.ax.getXticklabels()).toEqual(["low", "high"]);
  });
});

describe("scatter and pcolormesh", () => {
  test("scatter(x, y, { c: values }) colors points; NaN leaves one out", () => {
    const points = subplots().ax.scatter([1, 2, 3], [1, 2, 3], { c: [0, nan, 4], cmap: "gray" });
    expect(points.facecolors).toEqual(["#000000", "#00000000", "#ffffff"]);
    expect(points.getClim()).toEqual([0, 4]);
    expect(points.xdata).toEqual(Float64Array.of(1, nan, 3));
  });

  test("plotnonfinite draws such points in the color for what is missing", () => {
    const cmap = getCmap("gray").withExtremes({ bad: "red" });
    const options = { c: [0, nan, 4], cmap, plotnonfinite: true };
    const points = subplots().ax.scatter([1, 2, 3], [1, 2, 3], options);
    expect(points.facecolors[1]).toBe("#ff0000");
    expect(points.xdata).toEqual(Float64Array.of(1, 2, 3));
  });

  test("c may be colors, one per point, by name or by numbers", () => {
    const { ax } = subplots();
    expect(ax.scatter([1, 2], [1, 2], { c: ["r", "#00f"] }).facecolors).toEqual([
      "#ff0000",
      "#0000ff",
    ]);
    const rgb = [
      [1, 0, 0],
      [0, 0, 1],
    ];
    expect(ax.scatter([1, 2], [1, 2], null, rgb).facecolors).toEqual(["#ff0000", "#0000ff"]);
  });

  test("lists of edgecolors and linewidths are told row by row", () => {
    const page = subplots();
    page.ax.scatter([1, 2], [1, 2], { edgecolors: ["r", "b"], linewidths: [1, 3] });
    const svg = page.toSVG();
    expect(svg).toMatch(/stroke="#ff0000"/);
    expect(svg).toMatch(/stroke="#0000ff" stroke-width="3"/);
  });

  test("pcolormesh(X, Y, C) takes corners or middles", () => {
    const { ax } = subplots();
    const mesh = ax.pcolormesh(
      [0, 1, 10],
      [0, 1, 2],
      [
        [1, 2],
        [3, 4],
      ],
    );
    expect([...mesh.corners.x.slice(0, 3)]).toEqual([0, 1, 10]);
    const around = ax.pcolormesh(
      [0, 2],
      [0, 1],
      [
        [1, 2],
        [3, 4],
      ],
    );
    expect([...around.corners.x.slice(0, 3)]).toEqual([-1, 1, 3]);
    expect(ax.collections).toEqual([mesh, around]);
  });

  test("pcolormesh(C, { rasterized }) says whether cells become an image", () => {
    const typeOf = (C: number[][], options: object) =>
      imageLayerOf((axes) => axes.pcolormesh(C, options)).mark?.type;
    const many = ramp(70, 70);
    expect([few, many].map((C) => typeOf(C, {}))).toEqual(["rect", "image"]);
    expect([few, many].map((C) => typeOf(C, { rasterized: true }))).toEqual(["image", "image"]);
    expect([few, many].map((C) => typeOf(C, { rasterized: false }))).toEqual(["rect", "rect"]);
    expect(typeOf(few, { alpha: 0.5, rasterized: false })).toBe("rect");
    expect(typeOf(few, { alpha: 0.5, rasterized: null })).toBe("image");
  });

  test("rasterized cells have the colors of the others", () => {
    const { colors } = pixelsOf(
      imageLayerOf((axes) => axes.pcolormesh(few, { cmap: "gray", rasterized: true })),
    );
    const hexOf = (color: readonly number[]) =>
      `#${Buffer.from(color.slice(0, 3)).toString("hex")}`;
    const mesh = subplots().ax.pcolormesh(few, { cmap: "gray" });
    expect([...new Set(colors.map(hexOf))].sort()).toEqual([...mesh.facecolors].sort());
  });
});

type Loose = Readonly<Record<string, (...args: unknown[]) => unknown>>;

describe("wrong calls change nothing", () => {
  const rows: [name: string, call: (ax: Loose, page: Loose) => unknown, message: string][] = [
    [
      "shape",
      (ax) => ax.imshow?.([[[1, 2]]]),
      "Axes.imshow: X has shape [1, 1, 2]; an image is [height, width], or [height, width, 3] for RGB and [height, width, 4] for RGBA",
    ],
    [
      "cmap",
      (ax) => ax.imshow?.(few, { cmap: "virdis" }),
      'Axes.imshow: cmap must be the name of a colormap, like "viridis" or "viridis_r", or a Colormap; got "virdis". Did you mean "viridis"?',
    ],
    [
      "a filter",
      (ax) => ax.imshow?.(few, { interpolation: "bicubic" }),
      'Axes.imshow: interpolation "bicubic" is a filter of matplotlib that is not drawn here; give one of "antialiased", "nearest", "none"',
    ],
    [
      "no interpolation",
      (ax) => ax.imshow?.(few, { interpolation: "neerest" }),
      'Axes.imshow: interpolation must be one of "antialiased", "nearest", "none"; got "neerest"',
    ],
    [
      "vmin beside a norm",
      (ax) => ax.imshow?.(few, { norm: new Normalize(), vmin: 0 }),
      "Axes.imshow: vmin is given beside norm, which has limits of its own; set vmin on the norm",
    ],
    [
      "extent",
      (ax) => ax.imshow?.(few, { extent: [0, 0, 1, 2] }),
      "Axes.imshow: extent must be [left, right, bottom, top], finite numbers with an area between them; got [0, 0, 1, 2]",
    ],
    [
      "an option",
      (ax) => ax.imshow?.(few, { cmp: "gray" }),
      'Axes.imshow: unknown option "cmp". Did you mean "cmap"?',
    ],
    [
      "spy with an interpolation",
      (ax) => ax.spy?.(few, { interpolation: "none" }),
      "Axes.spy: cells are shown as they are; drop interpolation",
    ],
    [
      "pcolormesh that does not fit",
      (ax) => ax.pcolormesh?.([0, 1], [0, 1, 2], few),
      "Axes.pcolormesh: X and Y have 2 and 3 places for C of shape [2, 3]; give 4 and 3 for corners, or 3 and 2 for middles",
    ],
    [
      "an image of a text",
      (ax) => ax.text?.(1, 2, "a", { rasterized: true }),
      'Axes.text: unknown option "rasterized". Lines, fills, bars, histograms, contours, error bars, patches, scatter and pcolormesh take it',
    ],
    [
      "pcolormesh of two arguments",
      (ax) => ax.pcolormesh?.([0, 1], few),
      "Axes.pcolormesh: got 2 arguments in order; there are C alone, or X, Y and C",
    ],
    [
      "c of another length",
      (ax) => ax.scatter?.([1, 2], [1, 2], { c: [1, 2, 5] }),
      "Axes.scatter: c must be red, green and blue (and alpha) from 0 to 1; got [1, 2, 5]",
    ],
    [
      "c beside color",
      (ax) => ax.scatter?.([1, 2], [1, 2], { c: [1, 2], color: "r" }),
      'Axes.scatter: color must be left out beside c; got "r"',
    ],
    [
      "colorbar of nothing",
      (_, page) => page.colorbar?.(3),
      "Figure.colorbar: mappable must be what imshow, pcolormesh, contour, contourf or scatter returned; got 3",
    ],
  ];

  test.each(rows)("%s", (_, call, message) => {
    const page = subplots();
    const before = page.toText();
    const run = () => call(page.ax as unknown as Loose, page as unknown as Loose);
    expect(run).toThrow(PlotError);
    expect(run).toThrow(message);
    expect(page.toText()).toBe(before);
  });

  test("colorbar(points in one color) says what is missing", () => {
    const page = subplots();
    const points = page.ax.scatter([1], [1]);
    expect(() => page.colorbar(points)).toThrow(
      "Figure.colorbar: mappable has colors of its own, which stand for no values; pass values, as in scatter(x, y, { c: values })",
    );
    expect(page.axes).toHaveLength(1);
  });

  test("location and orientation that do not fit, and cax with a place", () => {
    const page = subplots();
    const image = page.ax.imshow(few);
    expect(() => page.colorbar(image, { location: "left", orientation: "horizontal" })).toThrow(
      'Figure.colorbar: location "left" and orientation "horizontal" exclude one another; drop one of the two',
    );
    expect(() => page.colorbar(image, { cax: page.ax, shrink: 0.5 })).toThrow(
      "Figure.colorbar: shrink is given beside cax, which has a place of its own; drop one of the two",
    );
    expect(() => page.colorbar(image, { fraction: 0.9, pad: 0.2 })).toThrow(
      "Figure.colorbar: fraction 0.9 and pad 0.2 leave no room for the axes; together they must be below 1",
    );
    expect(page.axes).toHaveLength(1);
  });
});

test('pcolormesh with edgecolor "face" draws edges in the colors of the cells, as faint as these', () => {
  const { ax } = subplots();
  const mesh = ax.pcolormesh([[1, 2]], { edgecolor: "face", alpha: 0.5, cmap: "gray" });
  expect(mesh.edgecolor).toBe("face");
  const svg = ax.figure.toSVG();
  expect(svg).toContain('fill="#000000" stroke="#000000"');
  expect(svg).toContain('fill="#ffffff" stroke="#ffffff"');
  expect(svg).toMatch(/fill-opacity="0.5"[^>]* stroke-opacity="0.5"/);
  expect(isDrawn(ax.figure.spec)).toBe(true);
});
