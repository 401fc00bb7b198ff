import { describe, expect, test } from "vitest";
import { linspace, plot, subplots } from "../../src/index.ts";
import { sameText } from "../../src/snapshot/same-text.ts";
import { randomWalk, seeded } from "../data/random.ts";
import { examplePictures, galleryPictures } from "../pictures.ts";

/** A text with its axes given, and lines of artists. */
function text(...lines: readonly string[]): string {
  const axes = ["figure 3.5 × 2.5 in", "axes 1", '  x "x" linear', "    from 0 to 10"];
  const y = ['  y "loss" log', "    from 1e-9 to 1000", "    ticks 10⁰ | 10³"];
  return [...axes, "    ticks 0 | 5", ...y, ...lines.map((line) => `  ${line}`)].join("\n");
}

/** A line of these heights on linear axes. */
function line(...heights: readonly (number | string)[]): string {
  const rows = heights.map((height, index) => `      ${index}: ${height}`);
  const count = `${heights.length} points, x from 0 to 1 by 0.5`;
  return ["axes 1", "  x linear", "  y linear", "  line 1", `    ${count}`, ...rows].join("\n");
}

describe("numbers of data may differ by a quantum", () => {
  test.each([
    [line(0, 5, 10), line(0, 5.0001, 10), true],
    [line(0, 5, 10), line(0, 5.0002, 10), false],
    [line(0, 5, 10), line(0, 5, 9.99999), true],
    [line(0, 0, 1), line(0, "-0.00001", 1), true],
    [line(3, 3, 3), line(3, 3, 3.00001), false],
    [line(0, 1, 2), line(0, 2, 2), false],
    [line(0, 1, 2), line(0, 1), false],
    [line(0, "NaN", 2), line(0, "NaN", 2), true],
    [line(0, "NaN", 2), line(0, 1, 2), false],
    [line(1, 2), line(1, 2).replace("by 0.5", "by 0.50001"), true],
    [line(1, 2), line(1, 2).replace("1: 2", "2: 2"), false],
  ])("%j, %j: %j", (a, b, same) => {
    expect(sameText(a, b)).toBe(same);
    expect(sameText(b, a)).toBe(same);
  });

  test("or by a part of their range", () => {
    expect(sameText(line(0, 5, 10), line(0, 5.01, 10), 1e-3)).toBe(true);
    expect(sameText(line(0, 5, 10), line(0, 5.011, 10), 1e-3)).toBe(false);
    expect(sameText(line(-5, 0, 5), line(-5.01, 0, 5.01), 1e-3)).toBe(true);
    // The number of a point is no number of data.
    expect(sameText(line(1, 2), line(1, 2).replace("1: 2", "2: 2"), 1)).toBe(false);
  });

  test("on a logarithmic axis, of themselves", () => {
    const log = (height: string) =>
      text("line 1", "  2 points, x from 0 to 1 by 1", "    0: 1000", `    1: ${height}`);
    expect(sameText(log("1e-9"), log("1.00001e-9"))).toBe(true);
    expect(sameText(log("1e-9"), log("1.0001e-9"))).toBe(false);
    expect(sameText(log("1e-9"), log("1.0009e-9"), 1e-3)).toBe(true);
    expect(sameText(log("1e-9"), log("1.002e-9"), 1e-3)).toBe(false);
  });

  test("in stretches, of what all heights reach", () => {
    const long = (mean: string, gaps = "") => {
      const rows = [`    0–8: 0 to 1, mean ${mean}${gaps}`, "    9–16: 1 to 100, mean 9"];
      return text("line 1", "  99 points, x from 0 to 9 by 0.1", ...rows).replace("log", "linear");
    };
    expect(sameText(long("0.5"), long("0.501"))).toBe(true);
    expect(sameText(long("0.5"), long("0.502"))).toBe(false);
    expect(sameText(long("0.5", ", 1 gap"), long("0.5", ", 2 gaps"), 0.5)).toBe(false);
    expect(sameText(long("0.5"), long("0.5").replace("0–8", "0–9"), 0.5)).toBe(false);
  });

  test("of positions, sizes, limits and places each on their own", () => {
    const points = (row: string) =>
      text("points 1", "  2 points", "    0: 1; size 10", `    ${row}`);
    expect(sameText(points("5: 2; size 20"), points("5.00001: 2; size 20.0001"))).toBe(true);
    expect(sameText(points("5: 2; size 20"), points("5: 2; size 20.001"))).toBe(false);
    expect(sameText(points("5: 2; size 20"), points("5.1: 2; size 20"))).toBe(false);
    const limits = (top: string) => text().replace("to 10", `to ${top}`);
    expect(sameText(limits("10"), limits("10.0001"))).toBe(true);
    expect(sameText(limits("10"), limits("10.001"))).toBe(false);
    const place = (x: string) => text("text 1", '  "a"', `  at ${x}, 1`, "  arrow to 1, 2");
    expect(sameText(place("0.3"), place("0.3000000000001"))).toBe(true);
    expect(sameText(place("0.3"), place("0.3001"))).toBe(false);
    expect(sameText(place("0.3"), place("0.3001"), 1e-3)).toBe(true);
  });
});

describe("everything else is compared as it is written", () => {
  test.each([
    ["3.5 × 2.5", "3.5 × 2.500001"],
    ["10³", "10²"],
    ["loss", "Loss"],
    ["log", "linear"],
    ["ticks 0 | 5", "ticks 0 | 5 | 10"],
  ])("%j is not %j", (from, to) => {
    expect(sameText(text(), text().replace(from, to), 0.5)).toBe(false);
  });

  test.each([
    ["#1f77b4 solid 1.5", "#1f77b4 solid 1.500001"],
    ["#1f77b4 solid 1.5", "#2f77b4 solid 1.5"],
    ["marker o 6", "marker o 6.00001"],
    ["alpha 0.5", "alpha 0.500001"],
    ['line 1 "x=1"', 'line 1 "x=2"'],
    ['"at 1, 2"', '"at 1, 2.00001"'],
    ['legend right: "from 1 to 2"', 'legend right: "from 1 to 2.00001"'],
    ['warning "xlim is 1"', 'warning "xlim is 1.00001"'],
    ["20 points", "21 points"],
    ["no grid", "no x grid"],
  ])("%j is not %j", (a, b) => {
    expect(sameText(text(a), text(b), 0.5)).toBe(false);
  });
});

test("the noise of last bits is the same: every picture with data noisy by 1e-15", () => {
  const random = seeded(3);
  for (let round = 0; round < 200; round++) {
    const n = 2 + Math.floor(60 * random());
    const y = randomWalk(n, 10 ** (8 * random() - 4), random);
    const noisy = y.map((value) => value * (1 + (random() - 0.5) * 4e-16));
    const [a, b] = [y, noisy].map((each) => plot(linspace(0, 1, n), [each]).toText()) as [
      string,
      string,
    ];
    expect(sameText(a, b)).toBe(true);
  }
});

test("no two pictures of gallery and examples are the same, and each is the same as itself", async () => {
  const pictures = [...(await galleryPictures()), ...(await examplePictures())];
  const texts = pictures.map(({ figure }) => figure.toText());
  for (const [i, a] of texts.entries()) {
    for (const [j, b] of texts.entries()) expect(sameText(a, b)).toBe(i === j);
  }
});

test("a number moved by more than a quantum is noticed wherever it stands", () => {
  const random = seeded(5);
  const draw = (heights: Float64Array, log: boolean) => {
    const figure = subplots();
    if (log) figure.axes[0]?.setYscale("log");
    figure.axes[0]?.plot(linspace(0, 1, heights.length), heights);
    return figure.toText();
  };
  for (let round = 0; round < 100; round++) {
    const log = round % 2 === 1;
    const heights = Float64Array.from({ length: 24 }, () => 10 ** (6 * random() - 5));
    const moved = Float64Array.from(heights);
    const index = Math.floor(24 * random());
    const height = heights[index] ?? 0;
    const range = Math.max(...heights) - Math.min(...heights);
    moved[index] = height + (log ? 3e-5 * height : 3e-5 * range);
    expect(sameText(draw(heights, log), draw(moved, log))).toBe(false);
  }
});
