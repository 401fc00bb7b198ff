import { expect, test } from "vitest";
import { Positions } from "../../src/data/positions.ts";
import { utcDates } from "../../src/data/units.ts";
import { PlotError } from "../../src/index.ts";

const march = Date.UTC(2024, 2, 1) / 86_400_000;

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof PlotError) return error.message;
  }
  return "no PlotError";
}

test("strings are categories, numbered in the order in which their axis meets them", () => {
  const positions = new Positions("Axes.plot");
  const [line] = positions.lines(["pear", "fig", "pear", null], [1, 2, 3, 4]);
  expect([...(line?.x ?? [])]).toEqual([0, 1, 0, Number.NaN]);
  expect([...positions.values("x", "x", ["kiwi", "fig"])]).toEqual([2, 1]);
  expect(positions.value("y", "y", "kiwi")).toBe(0);
});

test("categories of an axis stay as they were until it takes the units of a call", () => {
  const before = new Positions("Axes.plot");
  before.values("x", "x", ["a"]);
  const { units } = before;
  const after = new Positions("Axes.plot", units);
  after.values("x", "x", ["b", "a"]);
  expect(units.x).toEqual({ type: "categories", positions: new Map([["a", 0]]) });
  expect(after.units.x).toEqual({
    type: "categories",
    positions: new Map([
      ["a", 0],
      ["b", 1],
    ]),
  });
});

test("dates are days since 1970 in UTC", () => {
  const positions = new Positions("Axes.plot");
  const noon = new Date("2024-03-01T12:00:00Z");
  expect([...positions.values("x", "x", [noon, null])]).toEqual([march + 0.5, Number.NaN]);
  expect(positions.units.x).toEqual(utcDates);
  expect(positions.value("x", "x", new Date(Number.NaN))).toBeNaN();
});

test("strings are ISO dates on an axis that has dates", () => {
  const positions = new Positions("Axes.plot", { x: utcDates, y: null });
  const days = (text: string) => positions.value("x", "x", text) - march;
  expect(days("2024-03-01")).toBe(0);
  expect(days("2024-03")).toBe(0);
  expect(days("2024-03-01 06:00")).toBe(0.25);
  expect(days("2024-03-01T12:00:00+12:00")).toBe(0);
  expect(days("2024-03-01T00:00:43.2[Europe/Paris]")).toBeCloseTo(0.0005, 10);
  for (const text of ["2024-02-30", "1 March 2024", "2024-03-01T24:00", "0000-01-01"]) {
    expect(messageOf(() => days(text))).toContain(
      "the xaxis has dates, and a text is written like",
    );
  }
});

test("Temporal's dates are read by their ISO texts", () => {
  const temporal = (tag: string, text: string) => ({
    [Symbol.toStringTag]: `Temporal.${tag}`,
    toString: () => text,
  });
  const dates = [
    temporal("PlainDate", "2024-03-01[u-ca=hebrew]"),
    temporal("Instant", "2024-03-01T12:00:00Z"),
    temporal("ZonedDateTime", "2024-03-01T01:00:00+01:00[Europe/Paris]"),
  ];
  const positions = new Positions("Axes.plot").values("x", "x", dates);
  expect([...positions]).toEqual([march, march + 0.5, march]);
});

test("values of several kinds are refused by name", () => {
  const read = (units: Positions["units"]["x"], values: unknown[]) =>
    messageOf(() => new Positions("f", { x: units, y: null }).values("x", "x", values));
  const categories = { type: "categories", positions: new Map() } as const;
  expect(read(null, ["a", 2])).toBe(
    "f: x[1] is 2, a number; x[0] is a string, so every item must be one",
  );
  expect(read(null, [new Date(0), 2])).toBe(
    "f: x[1] is 2, a number; x[0] is a date, so every item must be one",
  );
  expect(read(null, [2, "a"])).toBe('f: x[1] is "a", a string; a series holds numbers');
  expect(read(categories, [new Date(0)])).toBe(
    "f: x[0] is a Date; the xaxis has categories, and an axis has one kind of values",
  );
  expect(messageOf(() => new Positions("f").values("x", "x", [["a"], ["b"]]))).toBe(
    'f: x[0][0] is "a", a string; a series holds numbers',
  );
  expect(
    messageOf(() =>
      new Positions("f").values("x", "x", [
        [1, 2],
        [3, 4],
      ]),
    ),
  ).toBe("f: x has 2 columns; pass one list");
});
