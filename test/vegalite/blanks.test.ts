import { beforeEach, describe, expect, test } from "vitest";
import { type Figure, rcdefaults, rcParams, subplots } from "../../src/index.ts";
import { measureText } from "../../src/text/metrics.ts";
import { compareWithVega } from "../render/fast/compare.ts";

beforeEach(rcdefaults);

/** Where each text of a figure is drawn across the page, by what it says; those turned by 90 degrees upwards. */
function places(figure: Figure): Map<string, number> {
  const texts = figure.toSVG().matchAll(/<text[^>]*transform="([^"]*)"[^>]*>([^<]*)/g);
  return new Map(
    Array.from(texts, ([, transform = "", text = ""]) => {
      const [, x, y] = /translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(transform) ?? [];
      return [text, transform.includes("rotate(-90)") ? -Number(y) : Number(x)];
    }),
  );
}

const blanks = (count: number, size: number) => measureText(" ".repeat(count), size).width;

/** How far a text moves when blanks stand around it. */
function moved(draw: (figure: Figure, text: string) => unknown, text: string): number {
  const place = (drawn: string) => {
    const { fig } = subplots();
    draw(fig, drawn);
    expect(compareWithVega([JSON.parse(JSON.stringify(fig.spec))])).toBe(1);
    return places(fig).get(text.trim()) ?? Number.NaN;
  };
  return place(text) - place(text.trim());
}

describe("blanks at the ends of a text take room, as in matplotlib", () => {
  test.each<[string, number, (figure: Figure, text: string) => unknown]>([
    ["the name of the x-axis", 10, (figure, text) => figure.ax.setXlabel(text)],
    ["the name of the y-axis", 10, (figure, text) => figure.ax.setYlabel(text)],
    ["a title", 12, (figure, text) => figure.ax.setTitle(text)],
    ["a title over all", 12, (figure, text) => figure.suptitle(text)],
    ["a tick label", 10, (figure, text) => figure.ax.setXticks([0.5], [text])],
    ["a text", 10, (figure, text) => figure.ax.text(0.5, 0.5, text, { ha: "center" })],
  ])("%s moves by half of them", (_, size, draw) => {
    expect(moved(draw, "   lead")).toBeCloseTo(blanks(3, size) / 2, 2);
    expect(moved(draw, "trail  ")).toBeCloseTo(-blanks(2, size) / 2, 2);
    expect(moved(draw, "  both  ")).toBeCloseTo(0, 2);
  });

  test("a text that begins at its place moves by all blanks before it, and one that ends there by those after it", () => {
    const at = (ha: "left" | "right") => (figure: Figure, text: string) =>
      figure.ax.text(0.5, 0.5, text, { ha });
    expect(moved(at("left"), "   a ")).toBeCloseTo(blanks(3, 10), 2);
    expect(moved(at("right"), "   a ")).toBeCloseTo(-blanks(1, 10), 2);
  });

  test("tick labels beside a y-axis end before their blanks", () => {
    const { fig, ax } = subplots();
    ax.setYticks([0.25, 0.75], ["a", "b   "]);
    const [a = 0, b = 0] = [places(fig).get("a"), places(fig).get("b")];
    expect(b - a).toBeCloseTo(-blanks(3, 10), 2);
  });

  test("each line of a text has its own", () => {
    const { fig, ax } = subplots();
    ax.setTitle("one\n   two\nthree  ");
    const found = places(fig);
    const [one = 0, two = 0, three = 0] = ["one", "two", "three"].map((line) => found.get(line));
    expect(two - one).toBeCloseTo(blanks(3, 12) / 2, 2);
    expect(three - one).toBeCloseTo(-blanks(2, 12) / 2, 2);
    expect(compareWithVega([JSON.parse(JSON.stringify(fig.spec))])).toBe(1);
  });

  test.each(["none", "path"] as const)("formulas too, with letters as %s", (type) => {
    rcParams["svg.fonttype"] = type;
    const { fig, ax } = subplots();
    ax.setTitle("   $x^2$\n$y$");
    const shifted = fig.toSVG();
    ax.setTitle("$x^2$\n$y$");
    expect(shifted).not.toBe(fig.toSVG());
    expect(shifted).not.toMatch(/NaN|undefined/);
  });

  test("and a text of nothing else is drawn as nothing", () => {
    const { fig, ax } = subplots();
    ax.setTitle("  ");
    ax.text(0.5, 0.5, " \n ");
    expect(fig.toSVG()).not.toMatch(/NaN|undefined/);
  });
});
