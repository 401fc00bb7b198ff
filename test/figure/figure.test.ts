import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Axes, plot, rcdefaults, subplots } from "../../src/index.ts";

beforeEach(rcdefaults);

const folder = mkdtempSync(join(tmpdir(), "figure-"));
afterAll(() => rmSync(folder, { recursive: true }));

const draw = () => plot([1, 2, 3], [[1, 4, 9], (x) => 2 * x], "x", "y", ["a", "b"]);

describe("Figure.spec", () => {
  test("is fresh each time, and of the same content", () => {
    const figure = draw();
    const spec = figure.spec;
    expect(figure.spec).not.toBe(spec);
    expect(figure.spec).toEqual(spec);
    const before = JSON.stringify(spec);
    scramble(spec);
    expect(JSON.stringify(figure.spec)).toBe(before);
    expect(JSON.stringify(draw().spec)).toBe(before);
  });

  test("is what JSON.stringify(figure), toJSON() and a .json file hold", () => {
    const figure = draw();
    const text = JSON.stringify(figure);
    expect(JSON.parse(text)).toEqual(figure.spec);
    expect(figure.toJSON()).toEqual(figure.spec);
    figure.save(join(folder, "figure.json"));
    expect(JSON.parse(readFileSync(join(folder, "figure.json"), "utf8"))).toEqual(figure.spec);
  });

  test("is left as it is by rendering", () => {
    const figure = draw();
    const before = JSON.stringify(figure);
    figure.toSVG();
    figure.toPNG();
    figure.toPDF();
    figure.toHTML();
    expect(JSON.stringify(figure)).toBe(before);
  });

  test("follows what is drawn later", () => {
    const figure = draw();
    const before = figure.spec;
    figure.axes[0]?.plot([1, 2], [3, 4]);
    expect(figure.spec).not.toEqual(before);
  });
});

describe("Figure.save", () => {
  test.each([
    ["a.svg", "<svg "],
    ["a.png", "\u{89}PNG"],
    ["a.pdf", "%PDF-"],
    ["a.html", "<!DOCTYPE html>"],
    ["a.json", "{\n"],
    ["a.vl.json", "{\n"],
    ["new/folders/A.SVG", "<svg "],
  ])("save(%o) writes the format its extension asks for and gives the figure", (name, start) => {
    const figure = draw();
    expect(figure.save(join(folder, name))).toBe(figure);
    const content = readFileSync(join(folder, name), "latin1");
    expect(content.startsWith(start)).toBe(true);
  });

  test("save(url) takes a file: URL", () => {
    const figure = draw();
    figure.save(pathToFileURL(join(folder, "by url.svg")));
    expect(readFileSync(join(folder, "by url.svg"), "utf8")).toBe(figure.toSVG());
  });

  test("save(path, { title, description }) names the picture", () => {
    const path = join(folder, "named.svg");
    draw().save(path, { title: "Squares", description: "What it shows." });
    expect(readFileSync(path, "utf8")).toBe(
      draw().toSVG({ title: "Squares", description: "What it shows." }),
    );
  });

  test("save(path, { scale }) is toPNG({ scale })", () => {
    const path = join(folder, "fine.png");
    draw().save(path, { scale: 2 });
    expect(readFileSync(path).equals(draw().toPNG({ scale: 2 }))).toBe(true);
  });

  test("save leaves nothing else in the folder", () => {
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("Figure says what it shows", () => {
  test("toSVG({ title, description }) writes both; without them they come from labels and data", () => {
    const svg = draw().toSVG();
    expect(svg).toMatch(/<title [^>]*>y over x<\/title>/);
    expect(svg).toContain(
      ">2 lines over x from 1 to 3: a rises from 1 to 9; b rises from 2 to 6.</desc>",
    );
    const named = draw().toSVG({ title: "T", description: "D" });
    expect(named).toMatch(/<title [^>]*>T<\/title>\s*<desc [^>]*>D<\/desc>/);
  });

  test.each<[string, number[], string]>([
    ["a constant", [2, 2, 2], "it stays at 2."],
    ["a fall", [3, 2, 1], "it falls from 3 to 1."],
    ["a valley", [2, -1, 5], "it falls to −1 and rises to 5."],
    ["a hill", [2, 5, -1], "it rises to 5 and falls to −1."],
    ["a gap", [1, Number.NaN, 3], "it rises from 1 to 3, with gaps."],
    ["nothing", [Number.NaN, Number.NaN, Number.NaN], "no data."],
  ])("the description of %s", (_, y, text) => {
    expect(plot([0, 1, 2], y).spec.description).toMatch(new RegExp(`(: |^)${text}$`));
  });

  test("the description names each of several axes, and scales that are not linear", () => {
    const { axes, spec: empty } = subplots(1, 2);
    expect(empty.description).toBe("Axes 1: no data. Axes 2: no data.");
    const figure = subplots(1, 2);
    plot([1, 10], [1, 2], { axes: figure.axes[1] as Axes, xscale: "log", ylabel: "loss" });
    expect(figure.spec.description).toBe(
      "Axes 1: no data. Axes 2: 1 line over x from 1 to 10, log x axis: loss rises from 1 to 2.",
    );
    expect(axes).toHaveLength(2);
  });
});

/** Empties every list and object in a value. */
function scramble(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const inner of Object.values(value)) scramble(inner);
  for (const key of Object.keys(value)) Reflect.deleteProperty(value, key);
}
