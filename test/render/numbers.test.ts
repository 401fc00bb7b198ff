import { describe, expect, test } from "vitest";
import { formatNumber } from "../../src/svg/xml.ts";

describe("formatNumber(value)", () => {
  test.each([
    [240.77800000000002, "240.778"],
    [0, "0"],
    [-0, "0"],
    [-0.0004, "0"],
    [-0.0006, "-0.001"],
    [0.05, "0.05"],
    [-12.5, "-12.5"],
    [999.9996, "1000"],
    [-999.9994, "-999.999"],
    [1.1e6, "1100000"],
    [-9007199254740.99, "-9007199254740.99"],
    [47778508142617.17, "47778508142617.17"],
    [1.5e21, "1.5e+21"],
    [1e300, "1e+300"],
    [-1.5e307, "-1.5e+307"],
  ])("writes %d as %s", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test("writes what is written with three decimals, or fewer, as it is", () => {
    for (let i = 0; i < 5000; i++) {
      const text = String(Number((Math.sin(i) * 10 ** (i % 17)).toFixed(i % 4)) + 0);
      expect(formatNumber(Number(text))).toBe(text);
    }
  });

  test("writes what the engine writes for the rounded number", () => {
    for (let thousandths = -2100; thousandths <= 2100; thousandths++) {
      expect(formatNumber(thousandths / 1000)).toBe(String(thousandths / 1000 + 0));
    }
    for (let i = 0; i < 5000; i++) {
      const value = Math.sin(i) * 10 ** (i % 12);
      expect(formatNumber(value)).toBe(String(Math.round(value * 1000) / 1000 + 0));
    }
  });
});
