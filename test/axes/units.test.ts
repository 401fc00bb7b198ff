import { beforeEach, expect, test } from "vitest";
import { type Axes, FixedLocator, MonthLocator, PlotError, subplots } from "../../src/index.ts";

const march = new Date("2024-03-01");
const april = new Date("2024-04-01");
let axes: Axes;

beforeEach(() => {
  axes = subplots().ax;
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof PlotError) return error.message;
  }
  return "no PlotError";
}

test("plot(categories) has a tick for each, named after it, also for those that come later", () => {
  axes.plot(["a", "b"], [1, 2]);
  axes.scatter(["c", "a"], [1, 2]);
  expect(axes.getXticks()).toEqual([0, 1, 2]);
  expect(axes.getXticklabels()).toEqual(["a", "b", "c"]);
});

test("categories belong to one axis of one axes", () => {
  axes.plot(["a", "b"], ["b", "a"]);
  expect(axes.getXticklabels()).toEqual(["a", "b"]);
  expect(axes.getYticklabels()).toEqual(["b", "a"]);
});

test("axes that share an axis share its categories", () => {
  const [left, right] = subplots(1, 2, { sharex: true }).axes as [Axes, Axes];
  left.plot(["a", "b"], [1, 2]);
  right.plot(["b", "c"], [1, 2]);
  expect(left.getXticklabels()).toEqual(["a", "b", "c"]);
  expect([...(right.getLines()[0]?.xdata ?? [])]).toEqual([1, 2]);
});

test("twins share the categories of the axis they share", () => {
  axes.plot(["a", "b"], [1, 2]);
  const right = axes.twinx();
  right.plot(["b", "a"], ["low", "high"]);
  expect([...(right.getLines()[0]?.xdata ?? [])]).toEqual([1, 0]);
  expect(axes.getYticklabels()).not.toContain("low");
});

test("cla() forgets units", () => {
  axes.plot(["a", "b"], [1, 2]);
  axes.cla();
  axes.plot([march, april], [1, 2]);
  expect(axes.getXticklabels()).toContain("2024-03-01");
});

test("a call that fails adds no category", () => {
  axes.plot(["a"], [1]);
  expect(() => axes.plot(["b"], [1, 2])).toThrow(PlotError);
  expect(() => axes.plot(["b"], [1], { marker: "no marker" as "o" })).toThrow(PlotError);
  axes.plot(["c"], [1]);
  expect(axes.getXticklabels()).toEqual(["a", "c"]);
});

test("ticks that were set stay when categories or dates come", () => {
  axes.xaxis.setMajorLocator(new FixedLocator([0, 1]));
  axes.plot(["a", "b", "c"], [1, 2, 3]);
  expect(axes.getXticks()).toEqual([0, 1]);
  expect(axes.getXticklabels()).toEqual(["a", "b"]);
});

test("the labels of dates suit the locator that was set", () => {
  axes.plot([march, new Date("2024-07-01")], [1, 2]);
  axes.xaxis.setMajorLocator(new MonthLocator());
  expect(axes.getXticklabels()).toEqual(["2024-03", "2024-04", "2024-05", "2024-06", "2024-07"]);
  axes.setXticks([march, april]);
  expect(axes.getXticklabels()).toEqual(["2024-03-01", "2024-04-01"]);
});

test("setXlim takes dates, and strings where the axis has dates", () => {
  axes.setXlim(march, april);
  expect(axes.getXlim()).toEqual([19783, 19814]);
  axes.setXlim(["2024-03-02", null]);
  expect(axes.getXlim()).toEqual([19784, 19814]);
});

test("setYlim takes categories", () => {
  axes.plot([1, 2, 3], ["low", "middle", "high"]);
  axes.setYlim("middle", "high");
  expect(axes.getYlim()).toEqual([1, 2]);
});

test("axisDate(tz) has days begin where the clocks of the zone say", () => {
  axes.yaxis.axisDate("+06:00");
  axes.plot([1, 2], ["2024-03-01T18:00Z", "2024-03-06T18:00Z"]);
  expect(axes.getYticklabels()[0]).toBe("2024-03-02");
  expect(axes.getYticks()[0]).toBe(19783.75);
});

test("one date has room of two years on either side", () => {
  axes.plot([march], [1]);
  const [low, high] = axes.getXlim();
  expect(high - low).toBeCloseTo(1.1 * 4 * 365, 6);
});

test("mixing kinds names the axis", () => {
  axes.plot(["a"], [march]);
  expect(messageOf(() => axes.scatter([march], [march]))).toBe(
    "Axes.scatter: x[0] is a Date; the xaxis has categories, and an axis has one kind of values",
  );
  expect(messageOf(() => axes.axhline("b"))).toBe(
    'Axes.axhline: y is "b", a string; the yaxis has dates, and a text is written like "2024-03-01" or "2024-03-01T12:30:05Z" there',
  );
  expect(messageOf(() => axes.xaxisDate())).toBe(
    "Axes.xaxisDate: the xaxis has categories, and an axis has one kind of values",
  );
});

test("time zones whose offset changes are refused, with the reason", () => {
  expect(messageOf(() => axes.xaxisDate("Europe/Paris"))).toBe(
    'Axes.xaxisDate: tz must be "UTC", an offset such as "+02:00" or a fixed IANA zone such as "Etc/GMT-2"; got "Europe/Paris". The offsets of places change with the time zone tables of each engine, so a picture would not be the same everywhere',
  );
  expect(messageOf(() => axes.xaxisDate("+25:00"))).toContain("tz must be");
});

test("a log axis keeps its own ticks when dates come before the scale, as in matplotlib", () => {
  axes.plot([march, april], [1, 2]);
  axes.setXscale("log");
  expect(axes.getXticklabels().join("")).not.toContain("2024");
});

test("years that no calendar has are named", () => {
  axes.xaxisDate();
  axes.plot([0, 1e7], [1, 2]);
  expect(messageOf(() => axes.getXticks())).toContain("dates are of the years 1 to 9999");
});
