import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { arange, linspace } from "../../src/data/ranges.ts";
import { failure } from "./values.ts";

type Case =
  | { call: "arange"; args: [number, number, number]; values: (number | string)[] }
  | { call: "linspace"; args: [number, number, number, boolean]; values: (number | string)[] };

const url = new URL("../fixtures/numpy/ranges.json", import.meta.url);
const cases: Case[] = JSON.parse(readFileSync(url, "utf8"));

function ranged({ call, args }: Case): number[] {
  return call === "arange"
    ? arange(...args)
    : linspace(args[0], args[1], args[2], { endpoint: args[3] });
}

describe("numpy's floats, bit for bit", () => {
  test.each(cases.map((it) => [`${it.call}(${it.args})`, it] as const))("%s", (_, it) => {
    // toEqual tells -0 from 0.
    expect(ranged(it)).toEqual(it.values.map(Number));
  });

  test("the table has 300 cases", () => expect(cases).toHaveLength(300));
});

describe("arange", () => {
  test("arange(0, 3, 0.1) has numpy's rounding", () => {
    expect(arange(0, 3, 0.1)[3]).toBe(0.30000000000000004);
    expect(arange(0, 3, 0.1)).toHaveLength(30);
  });

  test("arange(n) counts from 0 to n - 1", () => expect(arange(4)).toEqual([0, 1, 2, 3]));

  test("arange(start, stop) steps by 1", () => expect(arange(2, 5)).toEqual([2, 3, 4]));

  test("arange(stop, undefined, step) starts at 0, like numpy's None", () => {
    expect(arange(1, undefined, 0.5)).toEqual([0, 0.5]);
  });

  test("arange away from stop is empty", () => {
    expect(arange(-3)).toEqual([]);
    expect(arange(0, 1, -1)).toEqual([]);
  });

  test("arange gives a plain array", () => expect(Array.isArray(arange(3))).toBe(true));
});

describe("linspace", () => {
  test("linspace(start, stop) gives 50 values, the last exactly stop", () => {
    expect(linspace(0, 0.7)).toHaveLength(50);
    expect(linspace(0.1, 0.7).at(-1)).toBe(0.7);
  });

  test("linspace(…, { endpoint: false }) stops one step before", () => {
    expect(linspace(0, 1, 4, { endpoint: false })).toEqual([0, 0.25, 0.5, 0.75]);
  });

  test("linspace of a million values is quick and exact at both ends", () => {
    const values = linspace(-1, 1, 1e6);
    expect([values.length, values[0], values.at(-1)]).toEqual([1e6, -1, 1]);
  });
});

const wrong: [() => unknown, string][] = [
  [() => arange(Number.NaN), "arange: stop must be a finite number; got NaN"],
  [() => arange(0, Infinity), "arange: stop must be a finite number; got Infinity"],
  [() => arange(0, 1, Number.NaN), "arange: step must be a finite number; got NaN"],
  [() => arange(0, 1, 0), "arange: step must be other than 0; got 0"],
  [() => arange("0" as never, 1), 'arange: start must be a finite number; got "0"'],
  [() => arange(0, null as never), "arange: stop must be a finite number; got null"],
  [() => arange(3n as never), "arange: stop must be a finite number; got 3n"],
  [() => arange(0, 1, 1e-9), "arange: asked for 1000000000 values; a range has at most 100000000"],
  [() => arange(-1e308, 1e308), "arange: asked for Infinity values; a range has at most 100000000"],
  [() => linspace(0, Number.NaN), "linspace: stop must be a finite number; got NaN"],
  [() => linspace(undefined as never, 1), "linspace: start must be a finite number; got undefined"],
  [() => linspace(0, 1, -1), "linspace: num must be a whole number, 0 or more; got -1"],
  [() => linspace(0, 1, 2.5), "linspace: num must be a whole number, 0 or more; got 2.5"],
  [() => linspace(0, 1, "5" as never), 'linspace: num must be a whole number, 0 or more; got "5"'],
  [
    () => linspace(0, 1, 1e9),
    "linspace: asked for 1000000000 values; a range has at most 100000000",
  ],
  [
    () => linspace(0, 1, 5, { endPoint: false } as never),
    'linspace: unknown option "endPoint". Did you mean "endpoint"?',
  ],
  [
    () => linspace(0, 1, 5, { endpoint: 0 } as never),
    "linspace: endpoint must be true or false; got 0",
  ],
  [
    () => linspace(0, 1, 5, false as never),
    "linspace: options must be an object such as { endpoint: false }; got false",
  ],
];

test.each(wrong.map(([call, message]) => [message, call] as const))("%s", (message, call) => {
  expect(failure(call).message).toBe(message);
});
