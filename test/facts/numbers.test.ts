import { describe, expect, test } from "vitest";
import {
  numberRangeOf,
  quantumOf,
  writeAlone,
  writerOf,
  writeSetting,
} from "../../src/facts/numbers.ts";
import { seeded } from "../data/random.ts";

const { NaN: gap, POSITIVE_INFINITY: infinity, MAX_VALUE: largest } = Number;

function written(values: readonly number[]): string {
  return values.map(writerOf(numberRangeOf(values))).join(" ");
}

describe("numbers share a quantum: six digits of their range", () => {
  test.each([
    [[0, -0.5325, 2.85], "0 -0.5325 2.85"],
    [[1 / 3, 2 / 3], "0.333333 0.666667"],
    [[-1 / 3, 2 / 3], "-0.33333 0.66667"],
    [[0, 1 / 3, 1], "0 0.33333 1"],
    [[1e-13, 2.5e-13], "1e-13 2.5e-13"],
    [[0, 1, 2, 3, 4].map((k) => 1e6 * Math.sin((k * Math.PI) / 2)), "0 1000000 0 -1000000 0"],
    [[1.0000001, 1.0000002, 1.0000004], "1.0000001 1.0000002 1.0000004"],
    [[1e15 + 1, 1e15 + 2], "1000000000000000 1000000000000000"],
    [[0.1 + 0.2, 0.3], "0.3 0.3"],
    [[0, -0], "0 0"],
    [[-1e-9, 1], "0 1"],
    [[gap, infinity, -infinity, 1, 2], "NaN Infinity -Infinity 1 2"],
    [[gap], "NaN"],
    [[largest, -largest], "1.79769e+308 -1.79769e+308"],
    [[5e-324, 0], "1e-323 0"],
    [[], ""],
  ])("%j", (values, text) => {
    expect(written(values)).toBe(text);
  });

  test("a range of 10 but for its last bits has the digits of 10", () => {
    expect(quantumOf({ min: 0, max: 10 - 2e-15 })(0)).toBe(quantumOf({ min: 0, max: 10 })(0));
    expect(quantumOf({ min: 0, max: 9.99999 })(0)).toBe(quantumOf({ min: 0, max: 10 })(0) - 1);
  });

  test("last bits do not show: 1,000 lists of random numbers", () => {
    const random = seeded(7);
    const faults = Array.from({ length: 1000 }, () => {
      const size = 10 ** Math.floor(40 * random() - 20);
      // Numbers of three digits, as data have them.
      const values = Array.from({ length: 5 }, () => Math.round(1000 * random()) * size);
      const noisy = values.map((value) => value * (1 + (random() - 0.5) * 1e-15));
      return written(values) === written(noisy) ? [] : [written(values), written(noisy)];
    });
    expect(faults.flat()).toEqual([]);
  });

  test("what is written is at most half a quantum off: 1,000 lists of random numbers", () => {
    const random = seeded(8);
    const errors = Array.from({ length: 1000 }, () => {
      const size = 10 ** Math.floor(40 * random() - 20);
      const values = Array.from({ length: 5 }, () => (random() - 0.5) * size);
      const quantum = 10 ** quantumOf(numberRangeOf(values))(0);
      const write = writerOf(numberRangeOf(values));
      return Math.max(...values.map((value) => Math.abs(Number(write(value)) - value) / quantum));
    });
    expect(Math.max(...errors)).toBeLessThan(0.5 + 1e-6);
    expect(Math.max(...errors)).toBeGreaterThan(0.45);
  });
});

describe("where a scale tells small numbers apart, each has six digits of its own", () => {
  test.each([
    ["log", [1.23456789e-9, 0.1, 1234.56789], "1.23457e-9 0.1 1234.57"],
    ["log", [0, -2, 3], "0 -2 3"],
    ["symlog", [1e-9, 0.123456789, 1.5, 123456.789], "0 0.12346 1.5 123457"],
    ["logit", [0.000123456789, 0.5, 0.999987654321], "0.000123457 0.5 0.9999876543"],
    ["linear", [1.23456789e-9, 0.1, 1234.56789], "0 0.1 1234.57"],
  ] as const)("on a %s axis: %j", (name, values, text) => {
    const write = writerOf(numberRangeOf(values), { name, linthresh: 2 });
    expect(values.map(write).join(" ")).toBe(text);
  });
});

test("means have a digit more", () => {
  expect(writerOf({ min: 0, max: 1 }, undefined, 1)(1 / 3)).toBe("0.333333");
  expect(writerOf({ min: 0, max: 1 })(1 / 3)).toBe("0.33333");
});

test("a number alone loses its last bits only", () => {
  expect([0.1 + 0.2, 1e6 / 3, 0, -1e-30].map(writeAlone)).toEqual([
    "0.3",
    "333333.3333333",
    "0",
    "-1e-30",
  ]);
});

test("a setting has six digits", () => {
  expect([1.5, 1 / 3, -0, 7 / 9e9].map(writeSetting)).toEqual([
    "1.5",
    "0.333333",
    "0",
    "7.77778e-10",
  ]);
});
