import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { linspace, PlotError, plot, rcdefaults, rcParams } from "../../src/index.ts";
import * as canvas from "../../src/render/node/canvas/load.ts";
import { compareFigureFile } from "../../src/snapshot/compare-file.ts";
import { figureFile, sameFigureFile, textIn } from "../../src/snapshot/figure-file.ts";
import { examplePictures, galleryPictures } from "../pictures.ts";

const folder = mkdtempSync(join(tmpdir(), "d2l-plot-file-"));
const file = join(folder, "stored", "loss.svg");
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(join(folder, "stored"), { recursive: true, force: true }));

function draw(last = 2, options = {}) {
  return plot([0, 1, 2, 3], [0, 3, 1, last], "x", "y", { ylim: [0, 4], ...options });
}

function store(figure = draw()) {
  compareFigureFile(figure, file, { update: true });
}

describe("a figure file", () => {
  test("is the SVG with the text in it", () => {
    const content = figureFile(draw(), "a/b/loss.svg");
    const svg = draw().toSVG({ id: "loss" });
    expect(content.replace(/<metadata.*<\/metadata>\n/s, "")).toBe(svg);
    expect(textIn(content)).toBe(draw().toText());
    expect(textIn(svg)).toBeNull();
  });

  test.each([
    ["loss.svg", "loss"],
    ["C:\\figures\\Loss 2.SVG", "Loss-2"],
    ["2d.svg", "figure-2d"],
    ["損失.svg", "figure--"],
  ])("%s has ids that begin with %s", (path, id) => {
    expect(figureFile(draw(), path)).toContain(`<title id="${id}-title">`);
  });

  test("holds every text, markup and line breaks included", async () => {
    const label = 'a < b & "c" > \r\n ]]> </metadata> \u0001 $x$ 損失';
    const figures = [...(await galleryPictures()), ...(await examplePictures())];
    for (const figure of [
      plot([1, 2], { legend: [label] }),
      ...figures.map((each) => each.figure),
    ]) {
      expect(textIn(figureFile(figure, "a.svg"))).toBe(figure.toText());
    }
  });

  test("is the same with other ids and other line ends", () => {
    const stored = figureFile(draw(), "loss.svg");
    expect(sameFigureFile(stored, stored.replaceAll("\n", "\r\n"))).toBe(true);
    expect(sameFigureFile(stored, figureFile(draw(), "other.svg"))).toBe(true);
  });

  test("is the same when drawn numbers moved by two thousandths, and not by more", () => {
    const stored = figureFile(draw(), "loss.svg");
    const [, x = ""] = / d="M\d+(?:\.\d+)?,\d+(?:\.\d+)?L([\d.]+),/.exec(stored) ?? [];
    const moved = (by: number) =>
      stored.replace(`L${x},`, `L${Number((Number(x) + by).toFixed(3))},`);
    expect(moved(0.002)).not.toBe(stored);
    expect(sameFigureFile(stored, moved(0.002))).toBe(true);
    expect(sameFigureFile(stored, moved(0.003))).toBe(false);
  });

  test("with a tolerance, is the same when a value moved by less", () => {
    const [stored, near] = [figureFile(draw(2), "a.svg"), figureFile(draw(2.004), "a.svg")];
    expect(sameFigureFile(stored, near)).toBe(false);
    expect(sameFigureFile(stored, near, 2e-3)).toBe(true);
    expect(sameFigureFile(stored, figureFile(draw(2.01), "a.svg"), 2e-3)).toBe(false);
  });

  test("is another when a color or the limits changed, whatever the tolerance", () => {
    const stored = figureFile(draw(), "a.svg");
    const same = (figure = draw()) => sameFigureFile(stored, figureFile(figure, "a.svg"), 0.5);
    expect(same()).toBe(true);
    expect(same(draw(2, { fmts: ["C1"] }))).toBe(false);
    expect(same(draw(2, { xlim: [0, 4] }))).toBe(false);
    expect(sameFigureFile(stored, draw().toSVG())).toBe(false);
  });
});

describe("compareFigureFile", () => {
  test("passes for a figure that was stored, also with the line ends of Windows", () => {
    store();
    expect(compareFigureFile(draw(), file)).toEqual({
      pass: true,
      message: `the figure is that of ${file}`,
      actual: null,
      diff: null,
    });
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
    expect(compareFigureFile(draw(), pathToFileURL(file)).pass).toBe(true);
  });

  test("writes what is drawn now and a picture of what differs, and removes them when all is well again", () => {
    store();
    const { pass, message, actual, diff } = compareFigureFile(draw(2.5), file);
    expect(pass).toBe(false);
    expect(readdirSync(join(folder, "stored")).sort()).toEqual([
      "loss.actual.svg",
      "loss.diff.png",
      "loss.svg",
    ]);
    expect([actual, diff]).toEqual([
      file.replace(".svg", ".actual.svg"),
      file.replace(".svg", ".diff.png"),
    ]);
    expect(message).toMatch(/^the figure differs from \S*loss\.svg, in 0\.\d+ % of the pixels\n/);
    expect(message).toContain("      2: 1\n-      3: 2\n+      3: 2.5");
    expect(readFileSync(actual ?? "", "utf8")).toBe(figureFile(draw(2.5), file));
    expect(compareFigureFile(draw(), file).pass).toBe(true);
    expect(readdirSync(join(folder, "stored"))).toEqual(["loss.svg"]);
  });

  test("removes them when the figure is stored, too", () => {
    store();
    compareFigureFile(draw(2.5), file);
    store(draw(2.5));
    expect(readdirSync(join(folder, "stored"))).toEqual(["loss.svg"]);
    expect(compareFigureFile(draw(2.5), file).pass).toBe(true);
  });

  test("a missing file fails, and nothing is written", () => {
    expect(compareFigureFile(draw(), file)).toMatchObject({
      pass: false,
      message: `there is no ${file} yet; store the figure with compareFigureFile(figure, path, { update: true })`,
    });
    expect(existsSync(join(folder, "stored"))).toBe(false);
  });

  test("says so when only the layout changed", () => {
    store();
    rcParams["axes.labelpad"] = 9;
    const { message } = compareFigureFile(draw(), file);
    rcdefaults();
    expect(message).toContain(`the facts are the same as in ${file}; the picture moved, in `);
    expect(message).not.toContain("@@");
  });

  test("does without a picture when asked to, or when none can be drawn, and says so", () => {
    store();
    expect(compareFigureFile(draw(2.5), file, { picture: false })).toMatchObject({ diff: null });
    const load = vi.spyOn(canvas, "loadCanvas").mockImplementation(() => {
      throw new PlotError("missing-package", "render: no canvas here");
    });
    const { diff, message } = compareFigureFile(draw(2.5), file);
    load.mockRestore();
    expect(diff).toBeNull();
    expect(message).toContain("no picture of the difference: render: no canvas here");
    expect(message).toContain("+      3: 2.5");
    expect(readdirSync(join(folder, "stored")).sort()).toEqual(["loss.actual.svg", "loss.svg"]);
  });

  test("a picture of another size is compared", () => {
    store();
    const { diff, message } = compareFigureFile(draw(2, { figsize: [4, 3] }), file);
    expect(diff).not.toBeNull();
    expect(message).toContain("-figure 3.5 × 2.5 in\n+figure 4 × 3 in");
  });

  test("a tolerance lets small moves pass, and the stored file stays", () => {
    store();
    const before = readFileSync(file);
    const near = draw(2.004);
    expect(compareFigureFile(near, file, { tolerance: 2e-3, update: true }).pass).toBe(true);
    expect(readFileSync(file)).toEqual(before);
    expect(compareFigureFile(near, file).pass).toBe(false);
  });

  test("a file without a text, such as one that save wrote, is another", () => {
    draw().save(file);
    expect(compareFigureFile(draw(), file).pass).toBe(false);
  });

  test("wrong calls", () => {
    const figure = draw();
    expect(() => compareFigureFile(42 as never, file)).toThrow(
      "compareFigureFile: expects a Figure, got 42",
    );
    expect(() => compareFigureFile(figure, "a.png")).toThrow(
      'compareFigureFile: path must be the name of a file that ends in ".svg"; got "a.png"',
    );
    expect(() => compareFigureFile(figure, file, { tolerance: -1 })).toThrow(
      "compareFigureFile: tolerance must be a finite number of at least 0; got -1",
    );
    expect(() => compareFigureFile(figure, file, { udpate: true } as never)).toThrow(
      'compareFigureFile: unknown option "udpate". Did you mean "update"?',
    );
    writeFileSync(join(folder, "plain"), "");
    expect(() =>
      compareFigureFile(figure, join(folder, "plain", "a.svg"), { update: true }),
    ).toThrow(PlotError);
  });
});

test("last bits of data change no stored file: 100 figures", () => {
  for (let round = 0; round < 100; round++) {
    const x = linspace(0, 3, 20);
    const y = x.map((value) => Math.sin(value + round) * 10 ** (round % 7));
    const noisy = y.map((value, index) => value * (1 + ((index % 3) - 1) * 2e-16));
    const [a, b] = [y, noisy].map((each) => figureFile(plot(x, [each]), "a.svg"));
    expect(sameFigureFile(a ?? "", b ?? "")).toBe(true);
  }
});
