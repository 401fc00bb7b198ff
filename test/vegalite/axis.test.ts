import { describe, expect, test } from "vitest";
import { type Figure, plot, subplots } from "../../src/index.ts";
import { compareWithVega, isDrawn } from "../render/fast/compare.ts";
import { channel } from "./find.ts";

const xaxis = (figure: Figure) => channel(figure.spec, "x", "axis");
const yaxis = (figure: Figure) => channel(figure.spec, "y", "axis");

describe("labels", () => {
  test("plot(x, y) with round ticks names them by one number format", () => {
    const axis = xaxis(plot([0, 1, 2, 3], [0, 0, 0, 1]));
    expect(axis).toMatchObject({ values: [0, 1, 2, 3], format: ".0f" });
    expect(axis).not.toHaveProperty("labelExpr");
  });

  test("plot(x, y) with decimals names all ticks with as many", () => {
    const axis = xaxis(plot([0, 1], [0, 1]));
    expect(axis.values).toHaveLength(6);
    expect(axis.format).toBe(".1f");
  });

  test("plot(x, y) names negative ticks by the format too", () => {
    expect(xaxis(plot([-2, 2], [0, 1]))).toMatchObject({
      values: [-2, -1, 0, 1, 2],
      format: ".0f",
    });
  });

  test("plot(x, y) with an offset text looks each label up by its tick", () => {
    const axis = xaxis(plot([0, 2e-6], [0, 1]));
    expect(axis).not.toHaveProperty("format");
    const [, table = ""] = /^\((\{.*\})\)\[datum\.value\]$/.exec(String(axis.labelExpr)) ?? [];
    expect(Object.values(JSON.parse(table))).toEqual(["0.0", "0.5", "1.0", "1.5", "2.0"]);
    expect(Object.keys(JSON.parse(table)).map(Number)).toEqual(axis.values);
  });

  test.each([
    [
      [1e-30, 2e-30],
      ["0.000000000000000000000000000000", "0.000000000000000000000000000000"],
    ],
    [
      [1e-150, 2e-150],
      [`0.${"0".repeat(150)}`, `0.${"0".repeat(150)}`],
    ],
    [
      [1e22, 2e22],
      ["10000000000000000000000", "20000000000000000000000"],
    ],
    [
      [-1e21, 1e25],
      ["−1000000000000000000000", "10000000000000000905969664"],
    ],
  ])("setXticks(%j), written plainly, are named as Vega's formats cannot", (ticks, texts) => {
    const { fig, ax } = subplots(1, 1, { figsize: [4, 3] });
    ax.setXticks(ticks);
    ax.setXlim(ticks[0], ticks[1]);
    ax.ticklabelFormat({ style: "plain" });
    expect(ax.getXticklabels()).toEqual(texts);
    const { labelExpr } = xaxis(fig);
    expect(texts.filter((text) => !String(labelExpr).includes(`"${text}"`))).toEqual([]);
    compareWithVega([fig.spec]);
  });

  test("plot(y, { yscale: 'log' }) has powers of ten at the major ticks and nothing at the others", () => {
    const { labelExpr, values } = yaxis(plot([1, 1000], { yscale: "log" }));
    const [, table = ""] = /^\((.*)\)\[datum\.value\]$/.exec(String(labelExpr)) ?? [];
    const texts: Record<string, string> = JSON.parse(table);
    expect(Object.keys(texts)).toHaveLength((values as number[]).length);
    const shown = Object.entries(texts).filter(([, text]) => text !== "");
    expect(shown).toEqual([
      ["1", "10⁰"],
      ["10", "10¹"],
      ["100", "10²"],
      ["1000", "10³"],
    ]);
  });

  test("subplots(1, 2, { sharey: true }) has labels on the left axes only", () => {
    const { spec } = subplots(1, 2, { sharey: true });
    const [left, right] = spec.concat as [typeof spec, typeof spec];
    expect(channel(left, "y", "axis")).toHaveProperty("format");
    expect(channel(right, "y", "axis")).toMatchObject({ labels: false });
    expect(channel(right, "x", "axis")).not.toHaveProperty("labels");
  });
});

describe("a label of several lines", () => {
  test("setXticks(ticks, labels) writes its lines one below the other", () => {
    const { fig, ax } = subplots();
    ax.setXticks([0, 0.5], ["a", "two\nlines"]);
    ax.setYticks([0, 0.5], ["a", "two\nlines"]);
    const lines = fig.toSVG().match(/<tspan x="0" y="[\d.]+">(?:two|lines)<\/tspan>/g);
    const written = ['<tspan x="0" y="0">two</tspan>', '<tspan x="0" y="11.198">lines</tspan>'];
    expect(lines).toEqual([...written, ...written]);
    expect(compareWithVega([JSON.parse(JSON.stringify(fig.spec))])).toBe(1);
  });
});

describe("places of ticks", () => {
  test.each<[string, "linear" | "log", [number, number]]>([
    ["a last bit beyond the domain", "linear", [-0.3, 0.3]],
    ["the same, from right to left", "linear", [0.3, -0.3]],
    ["a last bit before the domain", "linear", [0.00001, 0.00005]],
    ["a last bit before a decade", "log", [0.1, 0.9]],
    ["the same, further to the left", "log", [0.0001, 0.0007]],
  ])("%s: drawn at the end of the axis", (_, scale, limits) => {
    const { fig, ax } = subplots();
    ax.setXscale(scale);
    ax.setXlim(...limits);
    const { values } = xaxis(fig);
    const [low, high] = [Math.min(...limits), Math.max(...limits)];
    expect((values as number[]).filter((value) => value < low || value > high)).toEqual([]);
    const drawn = fig.toSVG().match(/<line [^>]*y2="3.5"/g) ?? [];
    expect(drawn).toHaveLength(ax.getXticks().length);
  });

  test("setXticks with a place twice draws both ticks and both labels, as marks", () => {
    const { fig, ax } = subplots();
    ax.setXticks([0.5, 0.5, 1], ["half", "again", "one"]);
    // matplotlib tells such labels by their places too, and so writes the last one twice.
    expect(fig.toSVG().match(/(?<=>)(?:half|again|one)(?=<)/g)).toEqual(["again", "again", "one"]);
    expect(isDrawn(JSON.parse(JSON.stringify(fig.spec)))).toBe(true);
  });
});

describe("minor ticks", () => {
  const minor = [2, 3, 4, 5, 6, 7, 8, 9, 20, 30, 40, 50, 60, 70, 80, 90];
  const log = () => yaxis(plot([1, 100], { yscale: "log", ylim: [1, 100] }));

  test("plot(y, { yscale: 'log' }) sizes minor ticks by a condition, or major ones where they are fewer", () => {
    const test = "indexof([1,10,100], datum.value) >= 0";
    expect(log().values).toEqual([1, 10, 100, ...minor]);
    expect(log().tickSize).toEqual({ condition: [{ test, value: 3.5 }], value: 2 });
    expect(log().tickWidth).toEqual({ condition: [{ test, value: 0.8 }], value: 0.6 });
  });

  test("plot(y, { yscale: 'log' }) draws grid lines at major ticks only", () => {
    const test = "indexof([1,10,100], datum.value) >= 0";
    expect(log().gridOpacity).toEqual({ condition: [{ test, value: 1 }], value: 0 });
  });

  test("plot(y) has major ticks alone, whose sizes are the page's", () => {
    const axis = yaxis(plot([1, 2]));
    expect(axis).not.toHaveProperty("tickSize");
    expect(axis).not.toHaveProperty("tickWidth");
    expect(axis.gridOpacity).toBe(1);
  });
});

describe("titles and grid", () => {
  test("plot(y, { xlabel }) puts the text at its place; without one there is no title", () => {
    const { spec } = plot([1, 2], { xlabel: "epoch" });
    expect(channel(spec, "x", "axis")).toMatchObject({ title: "epoch", titleX: 97.65 });
    expect(channel(spec, "y", "axis").title).toBeNull();
  });

  test("plot(y, { ylabel }) with line feeds gives a list of lines and their distance", () => {
    const axis = yaxis(plot([1, 2], { ylabel: "one\ntwo" }));
    expect(axis.title).toEqual(["one", "two"]);
    expect(axis.titleLineHeight).toBeGreaterThan(10);
  });

  test("axes without a grid say so", () => {
    const { spec } = subplots();
    expect(channel(spec, "x", "axis").grid).toBe(false);
    expect(channel(spec, "y", "axis").grid).toBe(false);
  });
});
