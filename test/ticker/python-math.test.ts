import { expect, test } from "vitest";
import { exactLog, exactPower, log10Excess } from "../../src/ticker/exact-math.ts";
import { decimalExponent, numpyPowerOfTen, powerOf, powerOfTen } from "../../src/ticker/powers.ts";
import {
  floorDivide,
  floorRemainder,
  formatFixed,
  formatGeneral,
  isClose,
  roundHalfEven,
  withMinusSign,
} from "../../src/ticker/python-math.ts";

test("floorDivide() is exact where Math.floor(a / b) is one too high", () => {
  expect(floorDivide(1, 0.1)).toBe(9);
  expect(floorDivide(7, 2)).toBe(3);
  expect(floorDivide(-7, 2)).toBe(-4);
  expect(floorDivide(6, 2)).toBe(3);
  expect(floorDivide(0.3, 0.1)).toBe(2);
});

test("floorRemainder() has the sign of the divisor", () => {
  expect(floorRemainder(7, 2)).toBe(1);
  expect(floorRemainder(-7, 2)).toBe(1);
  expect(floorRemainder(7, -2)).toBe(-1);
  expect(floorRemainder(6, 2)).toBe(0);
});

test("roundHalfEven() takes halves to the even integer", () => {
  expect([0.5, 1.5, 2.5, -0.5, -1.5, 2.4, 2.6].map(roundHalfEven)).toEqual([0, 2, 2, 0, -2, 2, 3]);
});

test("formatFixed() takes exact ties to the even digit, as C does", () => {
  expect([0.5, 1.5, 2.5, -2.5].map((value) => formatFixed(value, 0))).toEqual([
    "0",
    "2",
    "2",
    "-2",
  ]);
  expect([0.125, 0.375, -0.125].map((value) => formatFixed(value, 2))).toEqual([
    "0.12",
    "0.38",
    "-0.12",
  ]);
  // 1.005 is a little below its decimal form, so it is no tie.
  expect(formatFixed(1.005, 2)).toBe("1.00");
  expect([formatFixed(1e22, 0), formatFixed(-1e25, 1)]).toEqual([
    "10000000000000000000000",
    "-10000000000000000905969664.0",
  ]);
  expect(formatFixed(0.5, 102)).toBe(`0.5${"0".repeat(101)}`);
  expect(formatFixed(Number.POSITIVE_INFINITY, 2)).toBe("Infinity");
});

test("formatGeneral() keeps six digits and drops trailing zeros", () => {
  expect([2, 2.5, 1.2345678, 1.015625, 9.9999999].map(formatGeneral)).toEqual([
    "2",
    "2.5",
    "1.23457",
    "1.01562",
    "10",
  ]);
});

test("isClose() compares to a billionth of the larger number, so nothing is close to 0", () => {
  expect(isClose(2.9999999999999996, 3)).toBe(true);
  expect(isClose(3.00001, 3)).toBe(false);
  expect(isClose(1e-20, 0)).toBe(false);
  expect(isClose(0, 0)).toBe(true);
});

test("withMinusSign() replaces every hyphen", () => {
  expect(withMinusSign("1e-6-8.3e5")).toBe("1e−6−8.3e5");
});

test("powerOfTen() is the nearest double, 0 and Infinity beyond the range", () => {
  for (let exponent = -323; exponent <= 308; exponent++) {
    expect(powerOfTen(exponent)).toBe(Number(`1e${exponent}`));
  }
  expect([powerOfTen(-400), powerOfTen(-324), powerOfTen(309), powerOfTen(400)]).toEqual([
    0,
    0,
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ]);
});

test("numpyPowerOfTen() is a unit off where numpy's power of an array is", () => {
  expect([-1, -5, 26].map(numpyPowerOfTen)).toEqual([
    0.09999999999999999, 9.999999999999999e-6, 9.999999999999999e25,
  ]);
  expect([-20, 31].map(numpyPowerOfTen)).toEqual([1.0000000000000001e-20, 1.0000000000000001e31]);
  expect([-2, 0, 3].map(numpyPowerOfTen)).toEqual([0.01, 1, 1000]);
});

test("powerOf() and decimalExponent() agree on powers of ten", () => {
  for (let exponent = -300; exponent <= 300; exponent++) {
    expect(decimalExponent(powerOf(10, exponent))).toBe(exponent);
  }
  expect(powerOf(2, -3)).toBe(0.125);
});

test("exactLog() and exactPower() round correctly", () => {
  expect(exactLog(10)).toBe(Math.LN10);
  expect(exactLog(1)).toBe(0);
  expect(exactLog(1e-5)).toBe(-11.512925464970229);
  expect(exactLog(5e-324)).toBe(-744.4400719213812);
  expect(exactPower(10, 0)).toBe(1);
  expect(exactPower(10, 0.5)).toBe(3.1622776601683795);
  expect(exactPower(10, 0.6532125137753436)).toBe(4.499999999999999);
  expect(exactPower(2, 0.5)).toBe(Math.SQRT2);
});

test("log10Excess() tells differences below the last place of the logarithm", () => {
  expect(log10Excess(0.01, -2)).toBeCloseTo(9.04e-18, 20);
  expect(log10Excess(0.009999999999999995, -2)).toBeCloseTo(-2.17e-16, 18);
});
