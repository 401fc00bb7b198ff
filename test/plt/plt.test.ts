import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { decode } from "fast-png";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { verbs } from "../../src/artists/verbs.ts";
import { axesVerbs } from "../../src/axes/verbs.ts";
import {
  type Axes,
  figure,
  gca,
  gcf,
  PlotError,
  plt,
  rcdefaults,
  rcParams,
  type SaveOptions,
  subplots,
} from "../../src/index.ts";

beforeEach(() => {
  plt.close("all");
  rcdefaults();
});

test("every verb of Axes that sets or gets nothing is in plt", () => {
  const names = Object.keys({ ...verbs, ...axesVerbs }).filter(
    (name) => !/^[gs]et[A-Z]/.test(name),
  );
  const missing = names.filter((name) => name !== "addLines" && !(name in plt));
  expect(missing).toEqual([]);
});

test("plt.plot(x, y) draws as gca().plot(x, y) does", () => {
  plt.plot([1, 2], [3, 4], "r--", { label: "a" });
  plt.legend();
  const ours = gcf().spec;
  const { figure: theirs, ax } = subplots();
  ax.plot([1, 2], [3, 4], "r--", { label: "a" });
  ax.legend();
  expect(ours).toEqual(theirs.spec);
});

test("names, limits, scales and grid go to the current axes", () => {
  plt.plot([1, 2], [3, 4]);
  plt.title("t");
  plt.xlabel("x");
  plt.ylabel("y", { fontsize: 8 });
  plt.xscale("log");
  plt.ylim(0, 5);
  plt.grid(true);
  plt.margins(0.1);
  const axes = gca();
  expect([axes.getTitle(), axes.getXlabel(), axes.getYlabel()]).toEqual(["t", "x", "y"]);
  expect([axes.getXscale(), plt.ylim()]).toEqual(["log", [0, 5]]);
  expect(plt.xlim(1, 10)).toEqual([1, 10]);
  expect(plt.axis()).toEqual([1, 10, 0, 5]);
});

test("plt.xticks() gives places and texts, with arguments it sets them", () => {
  plt.plot([0, 1], [0, 1]);
  expect(plt.xticks([0, 1], ["zero", "one"], { rotation: 45 })).toEqual([
    [0, 1],
    ["zero", "one"],
  ]);
  expect(plt.xticks()).toEqual([
    [0, 1],
    ["zero", "one"],
  ]);
  plt.yticks([0, 0.5]);
  expect(plt.yticks({ fontsize: 6 })[1]).toEqual(["0.0", "0.5"]);
  expect(gca().yaxis.tickStyle("major").labelsize).toBe(6);
});

test("plt.subplot(…) gives the axes of a cell again, and takes away those under new ones", () => {
  const left = plt.subplot(1, 2, 1);
  const right = plt.subplot(122);
  expect(plt.subplot(1, 2, 1)).toBe(left);
  expect(gca()).toBe(left);
  const top = plt.subplot(2, 1, 1);
  expect(gcf().axes).toEqual([top]);
  expect(gcf().axes).not.toContain(right);
  expect(gcf().warnings).toEqual([
    "subplot: 2 axes that the new ones overlap were taken away, as in matplotlib. Use figure.addSubplot to keep them, or axes.remove() before",
  ]);
});

test("plt.subplotMosaic(text) names axes by their places", () => {
  const [fig, { a, b, c }] = plt.subplotMosaic("ab;cc", { heightRatios: [1, 2], figsize: [4, 3] });
  expect(fig.axes).toEqual([a, b, c]);
  expect(fig.figsize).toEqual([4, 3]);
  const boxes = [a, b, c].map((each) => each?.getPosition());
  expect(boxes[2]?.width).toBeGreaterThan(2 * (boxes[0]?.width ?? 0));
  const [, empty] = plt.subplotMosaic(
    [
      ["x", "."],
      ["x", "y"],
    ],
    { sharex: true },
  );
  expect(Object.keys(empty)).toEqual(["x", "y"]);
});

test("plt.sca(axes) makes axes of any figure the current ones", () => {
  const first = subplots(1, 2);
  figure();
  plt.sca(first.axes[1] ?? first.ax);
  plt.title("right");
  expect(gcf()).toBe(first);
  expect(first.axes[1]?.getTitle()).toBe("right");
});

test("plt.clf(), plt.cla() and plt.close() clear and leave", () => {
  const { figure: first, ax } = subplots();
  plt.plot([1, 2]);
  plt.cla();
  expect(ax.getLines()).toEqual([]);
  plt.clf();
  expect(first.axes).toEqual([]);
  plt.close(figure());
  expect(gcf()).not.toBe(first);
});

test("plt.axes(rect) adds axes in a box of their own", () => {
  plt.axes([0.1, 0.1, 0.5, 0.5], { title: "small" });
  plt.axes();
  expect(gcf().axes.map((each) => each.getTitle())).toEqual(["small", ""]);
});

describe("settings", () => {
  test("plt.rc(group, changes) changes settings of a group, all or none", () => {
    plt.rc("lines", { lw: 3, linestyle: "--" });
    plt.rc(["xtick", "ytick"], { labelsize: 6 });
    expect([rcParams["lines.linewidth"], rcParams["ytick.labelsize"]]).toEqual([3, 6]);
    expect(() => plt.rc("lines", { linewidth: 1, linestyl: "-" })).toThrow(PlotError);
    expect(rcParams["lines.linewidth"]).toBe(3);
  });

  test("plt.rcContext(changes, run) changes them for a function", async () => {
    const widths = plt.rcContext({ "lines.linewidth": 4 }, () => {
      rcParams["lines.markersize"] = 1;
      return rcParams["lines.linewidth"];
    });
    expect([widths, rcParams["lines.linewidth"], rcParams["lines.markersize"]]).toEqual([
      4, 1.5, 6,
    ]);
    expect(() =>
      plt.rcContext({ "font.size": 5 }, () => {
        throw new Error("mine");
      }),
    ).toThrow("mine");
    expect(rcParams["font.size"]).toBe(10);
    const later = plt.rcContext({ "font.size": 5 }, async () => {
      await Promise.resolve();
      return rcParams["font.size"];
    });
    expect(await later).toBe(5);
    expect(rcParams["font.size"]).toBe(10);
  });

  test("plt.style.use(name) takes the settings of a style", () => {
    plt.style.use("ggplot");
    expect([rcParams["axes.facecolor"], rcParams["axes.grid"]]).toEqual(["#E5E5E5", true]);
    plt.style.use("default");
    expect([rcParams["axes.facecolor"], rcParams["axes.grid"]]).toEqual(["white", false]);
    plt.style.use(["dark_background", { "lines.linewidth": 3 }]);
    expect([rcParams["figure.facecolor"], rcParams["lines.linewidth"]]).toEqual(["black", 3]);
  });

  test("every style can be used", () => {
    for (const name of plt.style.available) {
      plt.style.context(name, () => expect(subplots().ax.getLines()).toEqual([]));
    }
    expect(plt.style.available).toContain("seaborn-v0_8-whitegrid");
    expect(rcParams["axes.facecolor"]).toBe("white");
  });

  test("a style nobody knows is answered by the nearest, and changes nothing", () => {
    expect(() => plt.style.use(["ggplot", "dark_backgroud"])).toThrow(
      'style.use: there is no style "dark_backgroud". Did you mean "dark_background"?',
    );
    expect(rcParams["axes.grid"]).toBe(false);
  });
});

describe("plt.savefig(path, options)", () => {
  function saved(options: Parameters<typeof plt.savefig>[1]): string {
    const folder = mkdtempSync(join(tmpdir(), "plt-"));
    try {
      plt.savefig(join(folder, "a.svg"), options);
      return readFileSync(join(folder, "a.svg"), "utf8");
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  beforeEach(() => {
    plt.figure({ figsize: [4, 3] });
    plt.plot([1, 2]);
  });

  test("is the figure's SVG", () => expect(saved({})).toBe(gcf().toSVG()));

  test("bbox_inches and pad_inches choose the page", () => {
    expect(saved({ bbox_inches: "standard" })).toContain('width="384" height="288"');
    const [wide, narrow] = [saved({ padInches: 1 }), saved({ padInches: 0 })].map((svg) =>
      Number(/width="([\d.]+)"/.exec(svg)?.[1]),
    );
    expect((wide ?? 0) - (narrow ?? 0)).toBeCloseTo(192, 2);
    expect(saved({})).toBe(gcf().toSVG());
  });

  test("transparent takes backgrounds away, facecolor sets that of the page", () => {
    expect(saved({})).toContain('fill="#ffffff"');
    expect(saved({ transparent: true })).not.toContain('fill="#ffffff"');
    expect(saved({ facecolor: "tab:red" })).toContain('fill="#d62728"');
    expect(saved({})).toBe(gcf().toSVG());
  });

  test("metadata names the picture", () => {
    expect(saved({ metadata: { Title: "Losses", Date: null } })).toContain(">Losses</title>");
    expect(() => saved({ metadata: { Author: "me" } as object })).toThrow(
      "save: metadata must be { Title, Description }, both strings, and no date; got {Author}",
    );
  });
});

describe("figure.save(path, options)", () => {
  const folder = mkdtempSync(join(tmpdir(), "save-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (name: string, options: SaveOptions = {}) => {
    const page = subplots({ figsize: [2, 2] });
    page.ax.plot([1, 2]);
    page.save(join(folder, name), options);
    return { page, bytes: readFileSync(join(folder, name)) };
  };

  test("svgz is the SVG, packed without a date", () => {
    const { page, bytes } = written("a.svgz", { transparent: true });
    expect(gunzipSync(bytes).toString()).toBe(
      written("a.svg", { transparent: true }).bytes.toString(),
    );
    expect(Array.from(bytes.subarray(0, 10))).toEqual([31, 139, 8, 0, 0, 0, 0, 0, 2, 3]);
    expect(page.warnings).toEqual([]);
  });

  test("format says what the file holds, whatever its name", () => {
    const { page, bytes } = written("picture", { format: "svg" });
    expect(bytes.toString()).toBe(page.toSVG());
    expect(() => page.save("a.svg", { format: "gif" as never })).toThrow(
      'save: format must be one of "svg", "svgz", "png", "pdf", "html", "json"; got "gif"',
    );
  });

  test("the names of a PNG are texts in it, in Latin letters or others", () => {
    const plain = written("a.png");
    const named = written("b.png", { metadata: { Title: "Größe", Description: "損失" } });
    expect(plain.page.warnings).toEqual([]);
    expect(named.bytes.includes(Buffer.from("tEXtTitle\0Größe", "latin1"))).toBe(true);
    expect(named.bytes.includes(Buffer.from("iTXtDescription\0\0\0\0\0損失"))).toBe(true);
    const { width, height, text } = decode(named.bytes, { checkCrc: true });
    expect([width, height, text.Title]).toEqual([
      decode(plain.bytes).width,
      decode(plain.bytes).height,
      "Größe",
    ]);
  });

  test("an option that changes nothing in the format is a warning", () => {
    expect(written("a.svg", { dpi: 300 }).page.warnings).toEqual([
      "save: dpi changes nothing in SVG, only in PNG",
    ]);
    expect(written("a.pdf", { metadata: { Title: "a" }, scale: 2 }).page.warnings).toEqual([
      "save: metadata changes nothing in PDF, only in SVG, SVGZ, PNG, HTML",
      "save: scale changes nothing in PDF, only in PNG",
    ]);
    const { page, bytes } = written("a.json", { description: "told", theme: "dark" });
    expect(page.warnings).toEqual([
      "save: theme changes nothing in JSON, only in SVG, SVGZ, PNG, PDF, HTML",
    ]);
    expect(JSON.parse(bytes.toString()).description).toBe("told");
  });
});

describe("plt.imread(fname) and plt.imsave(fname, arr)", () => {
  const folder = mkdtempSync(join(tmpdir(), "image-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "a.png");

  test("what was written is read, from a file, a URL or bytes, and shown", () => {
    plt.imsave(
      path,
      [
        [0, 1],
        [1, 0],
      ],
      { cmap: "gray" },
    );
    const read = plt.imread(path);
    expect(read.shape).toEqual([2, 2, 4]);
    expect(Array.from(read.data)).toEqual([0, 1, 1, 0].flatMap((gray) => [gray, gray, gray, 1]));
    const bytes = readFileSync(path);
    const buffer = Uint8Array.from(bytes).buffer;
    for (const file of [pathToFileURL(path), bytes, buffer]) expect(plt.imread(file)).toEqual(read);
    expect(plt.imshow(read).getExtent()).toEqual([-0.5, 1.5, 1.5, -0.5]);
    plt.imsave(join(folder, "image"), read, { format: "png" });
    expect(plt.imread(join(folder, "image"))).toEqual(read);
  });

  test("wrong calls are told, and write nothing", () => {
    const wrong: [() => unknown, string][] = [
      [() => plt.imread(join(folder, "b.png")), "plt.imread: could not read"],
      [() => plt.imread(3 as never), "plt.imread: fname must be a file name or a file: URL; got 3"],
      [() => plt.imread(Buffer.from("GIF89a")), "plt.imread: fname must be a PNG file; the bytes"],
      [
        () => plt.imread(readFileSync(path).subarray(0, 50)),
        "plt.imread: the PNG file is broken: ",
      ],
      [
        () => (plt.imread as (...args: unknown[]) => void)(path, "png"),
        "plt.imread: got 2 arguments in order",
      ],
      [() => plt.imsave(join(folder, "b.svg"), [[1]]), "plt.imsave: fname must end in .png; got"],
      [() => plt.imsave(join(folder, "b"), [[1]]), "must end in one of .svg"],
      [() => plt.imsave(path, [[[2, 0.5, 0]]]), "plt.imsave: arr has colors beyond their range"],
      [
        () => plt.imsave(path, [[]]),
        "plt.imsave: arr must have at least one cell; got 1 rows of 0",
      ],
      [() => plt.imsave(path, undefined as never), "plt.imsave: arr is undefined"],
      [() => plt.imsave(path, [[1]], { dpi: 3 } as object), 'plt.imsave: unknown option "dpi"'],
    ];
    for (const [call, message] of wrong) {
      expect(call).toThrow(PlotError);
      expect(call).toThrow(message);
    }
    expect(readdirSync(folder).sort()).toEqual(["a.png", "image"]);
  });
});

describe("plt.colorbar()", () => {
  test("tells of what pyplot drew last, as figure.colorbar(image) does", () => {
    plt.imshow([
      [1, 2],
      [3, 4],
    ]);
    plt.plot([0, 1]);
    expect(plt.gci()?.getClim()).toEqual([1, 4]);
    const bar = plt.colorbar({ label: "value", shrink: 0.5 });
    const ours = gcf().spec;
    const { figure: theirs, ax } = subplots();
    const image = ax.imshow([
      [1, 2],
      [3, 4],
    ]);
    ax.plot([0, 1]);
    theirs.colorbar(image, { label: "value", shrink: 0.5 });
    expect(ours).toEqual(theirs.spec);
    expect(bar.ax.figure).not.toBe(theirs);
  });

  test("tells of the current axes, or else of the last that have something to tell of", () => {
    const [left, right] = plt.subplots(1, 2).axes as [Axes, Axes];
    plt.sca(left);
    const points = plt.scatter([1, 2], [1, 2], { c: [5, 6] });
    plt.sca(right);
    expect(plt.gci()).toBe(points);
    const image = right.imshow([[1, 2]]);
    expect(plt.gci()).toBe(points);
    plt.sci(image);
    plt.clim(0, 3);
    expect([plt.gci(), image.getClim()]).toEqual([image, [0, 3]]);
    plt.colorbar(points, null, { ax: right });
    expect(gcf().axes).toHaveLength(3);
  });

  test("without anything to tell of, or with more than it takes, throws", () => {
    expect(plt.gci()).toBeNull();
    for (const fn of ["colorbar", "clim"] as const) {
      expect(() => (plt[fn] as () => void)()).toThrow(
        `plt.${fn}: nothing was drawn whose colors stand for values; draw an image before, as in plt.imshow(z)`,
      );
    }
    expect(() => plt.sci(3 as never)).toThrow(
      "plt.sci: mappable must be an image, a mesh or points of axes; got 3",
    );
    expect(gcf().axes).toEqual([]);
  });
});

test("axes.figure is the figure, until the axes are removed", () => {
  const { ax, figure: page } = subplots();
  expect(ax.figure).toBe(page);
  ax.remove();
  expect(() => ax.figure).toThrow("axes belongs to no figure");
});
