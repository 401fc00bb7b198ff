/** Categories and dates as places in every verb that takes places. */
import { expect, test } from "vitest";
import { type Axes, subplots } from "../../src/index.ts";

const names = ["b", "a", "c"];
const days = [0, 1, 2].map((day) => new Date(Date.UTC(2024, 2, 1 + day)));
const first = 19783;

const calls: [string, (axes: Axes, places: (string | Date)[]) => unknown][] = [
  ["bar", (axes, places) => axes.bar(places, [1, 2, 3])],
  ["errorbar", (axes, places) => axes.errorbar(places, [1, 2, 3], { yerr: 1 })],
  ["hist", (axes, places) => axes.hist(places)],
  ["fillBetween", (axes, places) => axes.fillBetween(places, [1, 2, 3])],
  ["stackplot", (axes, places) => axes.stackplot(places, [1, 2, 3])],
  ["stem", (axes, places) => axes.stem(places, [1, 2, 3])],
  ["step", (axes, places) => axes.step(places, [1, 2, 3])],
  ["stairs", (axes, places) => axes.stairs([1, 2], places)],
  ["vlines", (axes, places) => axes.vlines(places, 0, 1)],
];

const lying: typeof calls = [
  ["barh", (axes, places) => axes.barh(places, [1, 2, 3])],
  ["errorbar", (axes, places) => axes.errorbar([1, 2, 3], places, { xerr: 1 })],
  ["hist", (axes, places) => axes.hist(places, { orientation: "horizontal" })],
  ["fillBetweenx", (axes, places) => axes.fillBetweenx(places, [1, 2, 3])],
  ["stem", (axes, places) => axes.stem(places, [1, 2, 3], { orientation: "horizontal" })],
  ["stairs", (axes, places) => axes.stairs([1, 2], places, { orientation: "horizontal" })],
  ["hlines", (axes, places) => axes.hlines(places, 0, 1)],
];

function ticksOf(axes: Axes, name: "x" | "y"): string[] {
  const labels = name === "x" ? axes.getXticklabels() : axes.getYticklabels();
  return [...labels];
}

/** Whether limits hold three days from one on, and little more. */
function contains([low, high]: readonly [number, number], from: number): boolean {
  return low <= from && from + 2 <= high && high - low < 5;
}

test.each(calls)("%s takes names and dates along x", (_, call) => {
  const { ax: named } = subplots();
  call(named, names);
  expect(ticksOf(named, "x")).toEqual(names);
  const { ax: dated } = subplots();
  call(dated, days);
  expect(contains(dated.getXlim(), first)).toBe(true);
});

test.each(lying)("%s takes names and dates along y", (_, call) => {
  const { ax: named } = subplots();
  call(named, names);
  expect(ticksOf(named, "y")).toEqual(names);
  const { ax: dated } = subplots();
  call(dated, days);
  expect(contains(dated.getYlim(), first)).toBe(true);
});

test("bands span names and dates", () => {
  const { ax } = subplots();
  ax.bar(names, [1, 2, 3]);
  expect(ax.axvspan("a", "c").ends).toEqual([1, 2]);
  expect(ax.axhspan(0, 1).ends).toEqual([0, 1]);
  const { ax: dated } = subplots();
  expect(dated.axhspan(days[0], days[2]).ends).toEqual([first, first + 2]);
});

test("texts and annotations stand at names and dates that the axes have", () => {
  const { ax } = subplots();
  ax.bar(names, [1, 2, 3]);
  expect(ax.text("a", 2, "here").at).toEqual([1, 2]);
  const { at, about } = ax.annotate("there", ["c", 3], ["b", 1]);
  expect([at, about?.xy]).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(ticksOf(ax, "x")).toEqual(names);
  expect(() => subplots().ax.text("a", 2, "here")).toThrow("Axes.text: x, y must be [x, y]");
});

test("a call that fails gives the axes no units", () => {
  const { ax } = subplots();
  expect(() => ax.bar(names, [1, 2])).toThrow("Axes.bar: height has 2 values and x has 3");
  expect(() => ax.hlines(names, 0, [1, 2])).toThrow("Axes.hlines: xmax");
  ax.plot([5], [6]);
  expect(ticksOf(ax, "y")).not.toContain("b");
});
