import { expect, test } from "vitest";
import { date2num, num2date, PlotError } from "../../../src/index.ts";

test("date2num(date) counts days from 1970 in UTC", () => {
  expect(date2num(new Date("2024-03-01T12:00Z"))).toBe(19783.5);
  expect(date2num("2024-03-01")).toBe(19783);
  expect(date2num(["1970-01-01", new Date(-43_200_000)])).toEqual([0, -0.5]);
  expect(date2num(new Date(Number.NaN))).toBeNaN();
});

test("num2date(days) is the date of a number", () => {
  expect(num2date(19783.5).toISOString()).toBe("2024-03-01T12:00:00.000Z");
  expect(num2date([0, -0.5]).map((date) => date.getTime())).toEqual([0, -43_200_000]);
});

test("num2date(date2num(date)) is the date, before 1970 and to the millisecond", () => {
  for (const text of [
    "0001-01-01T00:00:00.001Z",
    "1969-12-31T23:59:59.999Z",
    "9999-12-31T12:00:00.5Z",
  ]) {
    expect(num2date(date2num(text)).getTime()).toBe(Date.parse(text));
  }
});

test("what is no date is refused", () => {
  const wrong = [() => date2num("yesterday"), () => num2date(1e9), () => num2date(Number.NaN)];
  for (const call of wrong) expect(call).toThrow(PlotError);
  expect(() => date2num([1 as unknown as string])).toThrow(
    'date2num: d[0] must be a Date, a Temporal date or a text such as "2024-03-01"; got 1',
  );
});
