import { describe, expect, test } from "vitest";
import { type Datum, readExpression } from "../../../src/render/fast/expression.ts";

function evaluated(text: string, datum: Datum = {}): unknown {
  const expression = readExpression(text);
  return expression === null ? "unreadable" : expression.evaluate(datum);
}

describe("readExpression(text)", () => {
  test.each([
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["8 / 4 / 2", 1],
    ["8 - 4 - 2", 2],
    ["-2 * -3", 6],
    ["1e-3 * 2.5e+2", 0.25],
    ["2 - 1 < 2 * 1", true],
    ["2 <= 2 && 3 >= 4", false],
    ["1 > 2 ? 3 : 4 > 3 ? 5 : 6", 5],
    ["log(1000) / LN10", Math.log(1000) / Math.LN10],
    ["abs(-2)", 2],
    ["null", null],
  ])("reads %s", (text, value) => {
    expect(evaluated(text)).toBe(value);
  });

  test("reads the fields of a row; one that is not there is null", () => {
    expect(evaluated("datum.x - datum.y", { x: 3, y: 5 })).toBe(-2);
    expect(evaluated("datum.x")).toBeNull();
    expect(evaluated("isValid(datum.x) ? 1 : 2", { x: null })).toBe(2);
    expect(evaluated("isValid(datum.x) ? 1 : 2", { x: Number.NaN })).toBe(2);
    expect(evaluated("isValid(datum.x) ? 1 : 2", { x: 0 })).toBe(1);
  });

  test("tells the fields it reads, each once", () => {
    expect(readExpression("datum.x - datum.y * datum.x")?.fields).toEqual(["x", "y"]);
  });

  test.each([
    "",
    "1 +",
    "(1",
    "1)",
    "1 2",
    "1 ? 2",
    "1 ? 2 : ",
    "1 &&",
    "abs",
    "abs(",
    "abs 1",
    "abs(1, 2)",
    "floor(1)",
    "toString(1)",
    "constructor",
    "1 constructor 2",
    "datum",
    "datum['x']",
    "datum.x.y",
    "x",
    "'a'",
    "1 == 1",
    "1 || 2",
    "!datum.x",
    "1.5.2",
    "\u2212 1",
  ])("leaves %j unread", (text) => {
    expect(readExpression(text)).toBeNull();
  });
});
