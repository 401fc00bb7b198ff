/** What of the page a picture shows, and which texts it cuts. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import {
  type Figure,
  figure as newFigure,
  plot,
  rcdefaults,
  rcParams,
  subplots,
} from "../../src/index.ts";

beforeEach(rcdefaults);

const folder = mkdtempSync(join(tmpdir(), "picture-box-"));
afterAll(() => rmSync(folder, { recursive: true }));

const long = "a name that is longer than its axes ".repeat(3).trim();
const advice = `as in matplotlib. Break it with "\\n", use a larger figsize, or set rcParams["savefig.bbox"] = "full"`;
const cut = (name: string, text = long) =>
  `${name} ${JSON.stringify(text.slice(0, 60))}… is cut at the edge of the picture, ${advice}`.replace(
    '"…',
    '…"',
  );

function sizeOf(svg: string): number[] {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
}

/** What a figure that was drawn has to say. */
function warningsOf(figure: Figure): readonly string[] {
  figure.toSVG();
  return figure.warnings;
}

describe("a name of an axis that is longer than the picture is told", () => {
  test.each<[string, (figure: Figure) => unknown]>([
    ["xlabel", ({ ax }) => ax.setXlabel(long)],
    ["ylabel", ({ ax }) => ax.setYlabel(long)],
    ["xlabel", ({ ax }) => ax.secondaryXaxis("top").setXlabel(long)],
    ["axes 2: ylabel", ({ ax }) => ax.twinx().setYlabel(long)],
  ])("%s", (name, draw) => {
    const { fig } = subplots();
    draw(fig);
    expect(warningsOf(fig)).toEqual([cut(name)]);
    expect(warningsOf(fig)).toHaveLength(1);
  });

  test("by toText() too, and by spec, which need no picture", () => {
    expect(plot([1, 2], { xlabel: long }).toText()).toContain("is cut at the edge of the picture");
    const figure = plot([1, 2], { xlabel: long });
    expect(figure.spec.width).toBeGreaterThan(0);
    expect(figure.warnings).toEqual([cut("xlabel")]);
  });

  test("and one that fits is not, nor a long title, which makes the picture wider", () => {
    expect(warningsOf(plot([1, 2], { xlabel: "x", ylabel: "f(x)" }))).toEqual([]);
    const { fig, ax } = subplots();
    ax.setTitle(long);
    expect(warningsOf(fig)).toEqual([]);
    ax.setTitle("");
    ax.setXlabel(long.replaceAll(" than ", "\n"));
    expect(warningsOf(fig)).toEqual([]);
  });

  test("a title that the whole page cuts is", () => {
    rcParams["savefig.bbox"] = "standard";
    const { fig, ax } = subplots();
    ax.setTitle(long);
    expect(warningsOf(fig)).toEqual([cut("title")]);
  });
});

describe('rcParams["savefig.bbox"]', () => {
  test('"full" shows such names whole, and has no warning', () => {
    rcParams["savefig.bbox"] = "full";
    const figure = plot([1, 2], { xlabel: long });
    const [width = 0] = sizeOf(figure.toSVG());
    rcdefaults();
    const [usual = 0] = sizeOf(plot([1, 2], { xlabel: long }).toSVG());
    expect(width).toBeGreaterThan(1.5 * usual);
    expect(figure.warnings).toEqual([]);
    expect(warningsOf(plot([1, 2]))).toEqual([]);
  });

  test('"standard" shows the page of matplotlib\'s savefig', () => {
    rcParams["savefig.bbox"] = "standard";
    expect(sizeOf(subplots(1, 1, { figsize: [6, 4] }).toSVG())).toEqual([432, 288]);
    const bare = newFigure({ figsize: [6, 4] });
    expect(sizeOf(bare.toSVG())).toEqual([432, 288]);
    bare.suptitle("title");
    expect(sizeOf(bare.toSVG())).toEqual([432, 288]);
  });

  test("save(path, { bboxInches }) chooses for one file", () => {
    const { fig } = subplots(1, 1, { figsize: [6, 4] });
    const path = join(folder, "a.svg");
    fig.save(path, { bboxInches: "standard" });
    expect(sizeOf(readFileSync(path, "utf8"))).toEqual([432, 288]);
    fig.ax.setXlabel(long);
    fig.save(path, { bboxInches: "full" });
    expect(fig.warnings).toEqual([]);
    expect(sizeOf(readFileSync(path, "utf8"))[0]).toBeGreaterThan(500);
  });

  test("takes these three words", () => {
    expect(() => Reflect.set(rcParams, "savefig.bbox", "whole")).toThrow(
      'rcParams["savefig.bbox"] must be one of "tight", "full", "standard"; got "whole"',
    );
  });
});
