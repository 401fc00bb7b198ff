import { describe, expect, test } from "vitest";
import { toLines, toSeries } from "../../src/data/pair.ts";
import { failure } from "./values.ts";

const plot = (x: unknown, y?: unknown) => toSeries("plot", x, y);
const line = (x: unknown, y?: unknown) => toLines("Axes.plot", x, y);

const ndarray = (data: unknown, shape: number[], stride?: number[]) => ({ data, shape, stride });
const tensor = (values: ArrayLike<number>, shape: number[]) => ({ shape, dataSync: () => values });

const cyclic: unknown[] = [];
cyclic.push(cyclic);

const sparse: number[] = [];
sparse[4e9] = 1;

const disposed = {
  shape: [1],
  dataSync: () => {
    throw new Error("Tensor is disposed.");
  },
};

const thrower = (x: number) => {
  if (x > 1) throw new RangeError("x is too large");
  return x;
};

function* endless() {
  for (let i = 0; ; i++) yield i;
}

// biome-ignore lint/correctness/useYield: it fails before it gives anything.
function* failing() {
  throw new Error("no connection");
}

async function* generate() {
  yield 1;
}

// Each row: the call, and the whole message.
const notData: [() => unknown, string][] = [
  [
    () => plot(ndarray([1, 2, 3, 4], [2, 2], [-1, 3])),
    "plot: x has shape [2, 2], but its data of length 4 do not fit it",
  ],
  [
    () => plot([[[1], [2, 3]]]),
    "plot: x[0] has 1 value in row 0 and 2 in row 1; each column of a 2-D series is a line, so its rows are equally long",
  ],
  [
    () => plot(undefined),
    "plot: x is undefined; a series is an array, typed array, iterable, ndarray or tensor of numbers",
  ],
  [
    () => plot(null),
    "plot: x is null; a series is an array, typed array, iterable, ndarray or tensor of numbers",
  ],
  [
    () => plot(3),
    "plot: x is 3, a number; a series is an array, typed array, iterable, ndarray or tensor of numbers. For one point pass [3]",
  ],
  [
    () => plot(3n),
    "plot: x is 3n, a bigint; a series is an array, typed array, iterable, ndarray or tensor of numbers",
  ],
  [
    () => plot([1n, 2n ** 1100n]),
    "plot: x[1] is a bigint of more than 308 digits; numbers reach to 1.8e308",
  ],
  [
    () => plot([1, 2], [[1n, -(2n ** 1100n)]]),
    "plot: y[0][1] is a bigint of more than 308 digits; numbers reach to 1.8e308",
  ],
  [
    () => plot(true),
    "plot: x is true, a boolean; a series is an array, typed array, iterable, ndarray or tensor of numbers",
  ],
  [
    () => plot("1,2,3"),
    'plot: x is "1,2,3", a string; a series is an array, typed array, iterable, ndarray or tensor of numbers',
  ],
  [
    () => plot(Symbol("s")),
    "plot: x is Symbol(s), a symbol; a series is an array, typed array, iterable, ndarray or tensor of numbers",
  ],
  [
    () => plot({}),
    "plot: x is {}, an object; a series is an array, typed array, iterable, ndarray or tensor of numbers. Pass one array of numbers per field",
  ],
  [
    () => plot({ loss: [1, 2], epoch: [1, 2] }),
    "plot: x is {loss, epoch}, an object; a series is an array, typed array, iterable, ndarray or tensor of numbers. Pass one array of numbers per field",
  ],
  [
    () => plot([{ loss: 1, epoch: 2 }]),
    "plot: x[0] is {loss, epoch}, an object; a series is an array, typed array, iterable, ndarray or tensor of numbers. Pass one array of numbers per field",
  ],
  [
    () => plot(new Map([[1, 2]])),
    "plot: x is an object of class Map; a series is an array, typed array, iterable, ndarray or tensor of numbers. Pass [...map.keys()] and [...map.values()]",
  ],
  [
    () => plot(new Date(0)),
    "plot: x is a Date; a series is an array, typed array, iterable, ndarray or tensor of numbers. Pass a list of dates alone, or numbers by date2num",
  ],
  [
    () => plot([new Date(0), new Date(1)]),
    "plot: x[0] is a Date; a series holds numbers. Pass a list of dates alone, or numbers by date2num",
  ],
  [
    () => plot(Promise.resolve([1])),
    "plot: x is a Promise; a series is an array, typed array, iterable, ndarray or tensor of numbers. Await it first",
  ],
  [
    () => plot([1, Promise.resolve(2)]),
    "plot: x[1] is a Promise; a series holds numbers. Await it first",
  ],
  [
    () => plot(generate()),
    "plot: x is an async iterable; a series is an array, typed array, iterable, ndarray or tensor of numbers. Collect its values first, with for await",
  ],
  [
    () => plot(new ArrayBuffer(8)),
    "plot: x is an object of class ArrayBuffer; a series is an array, typed array, iterable, ndarray or tensor of numbers. Wrap it in a typed array",
  ],
  [
    () => plot(new DataView(new ArrayBuffer(8))),
    "plot: x is DataView(8); a series is an array, typed array, iterable, ndarray or tensor of numbers. Wrap it in a typed array",
  ],
  [
    () => plot(new WeakMap()),
    "plot: x is an object of class WeakMap; a series is an array, typed array, iterable, ndarray or tensor of numbers",
  ],
  [
    () => plot([1, 2], null),
    "plot: y is null; a series is an array, typed array, iterable, ndarray or tensor of numbers",
  ],
  [
    () => plot([1, 2], 3),
    "plot: y is 3, a number; a series is an array, typed array, iterable, ndarray or tensor of numbers. For one point pass [3]",
  ],
  [() => plot(["1", "2"]), 'plot: x[0] is "1", a string; a series holds numbers'],
  [
    () =>
      plot(
        [0, 1],
        [
          [1, 2],
          [3, "4"],
        ],
      ),
    'plot: y[1][1] is "4", a string; a series holds numbers',
  ],
  [() => plot([1, 2, "NaN"]), 'plot: x[2] is "NaN", a string; a series holds numbers'],
  [
    () => plot([1, new Date(0)]),
    "plot: x[1] is a Date; a series holds numbers. Pass a list of dates alone, or numbers by date2num",
  ],
  [() => plot([1, [2, 3]]), "plot: x[1] is [2, 3], an array; a series holds numbers"],
  [
    () => plot([1, { y: 2 }]),
    "plot: x[1] is {y}, an object; a series holds numbers. Pass one array of numbers per field",
  ],
  [() => plot([1, (x: number) => x]), "plot: x[1] is a function; a series holds numbers"],
  [
    () => plot([1, new Number(2)]),
    "plot: x[1] is an object of class Number; a series holds numbers",
  ],
  [
    () => plot([[1, 2], 3]),
    "plot: x[1] is 3, a number; x[0] is a series, so every item must be one",
  ],
  [() => plot([[1, 2], null]), "plot: x[1] is null; x[0] is a series, so every item must be one"],
  [
    () => plot([[1, 2], "ab"]),
    'plot: x[1] is "ab", a string; x[0] is a series, so every item must be one',
  ],
  [() => plot([[1], new Set(["a"])]), 'plot: x[1][0] is "a", a string; a series holds numbers'],
  [() => plot(ndarray([1, "2"], [2])), 'plot: x[1] is "2", a string; a series holds numbers'],
  [
    () => plot(ndarray([7], [])),
    "plot: x has no axes, shape []; a series has 1 axis, or 2 with one line per column. For one point pass [value]",
  ],
  [
    () => plot(tensor([7], [])),
    "plot: x has no axes, shape []; a series has 1 axis, or 2 with one line per column. For one point pass [value]",
  ],
  [
    () => plot({ arraySync: () => 7 }),
    "plot: x is 7, a number; a series is an array, typed array, iterable, ndarray or tensor of numbers. For one point pass [7]",
  ],
  [
    () => plot([tensor([1], []), tensor([2], [])]),
    "plot: x[0] has no axes, shape []; a series has 1 axis, or 2 with one line per column. For one point pass [value]",
  ],
  [
    () => plot(tensor(new Float32Array(8), [2, 2, 2])),
    "plot: x has 3 axes, shape [2, 2, 2]; data have 1 axis, or 2 with one series per row",
  ],
  [
    () => plot([ndarray(new Float32Array(8), [2, 2, 2])]),
    "plot: x[0] has 3 axes, shape [2, 2, 2]; a series has 1 axis, or 2 with one line per column",
  ],
  [
    () => plot([[[[1, 2]]]]),
    "plot: x[0] has 3 axes, shape [1, 1, 2]; a series has 1 axis, or 2 with one line per column",
  ],
  [
    () => plot([[[Float32Array.of(1, 2)]]]),
    "plot: x[0] has 3 axes, shape [1, 1, 2]; a series has 1 axis, or 2 with one line per column",
  ],
  [() => plot([[[1], [[2]]]]), "plot: x[0][1][0] is [2], an array; a series holds numbers"],
  [() => plot(cyclic), "plot: x[0] contains itself; a series holds numbers"],
  [() => plot([[1], cyclic]), "plot: x[1] contains itself; a series holds numbers"],
  [
    () => plot([[[1, 2], [3]]]),
    "plot: x[0] has 2 values in row 0 and 1 in row 1; each column of a 2-D series is a line, so its rows are equally long",
  ],
  [
    () => plot([[[1, 2], 3]]),
    "plot: x[0][1] is 3, a number; x[0][0] is a row, so every item must be one",
  ],
  [() => plot([[[1, 2], (x: number) => x]]), "plot: x[0][1] is a function; a series holds numbers"],
  [
    () => plot([[[1], tensor([1, 2], [1, 2])]]),
    "plot: x[0][1] has 2 axes, shape [1, 2]; a row has 1 axis",
  ],
  [
    () => plot(ndarray([1, 2], [3])),
    "plot: x has shape [3], but its data of length 2 do not fit it",
  ],
  [
    () => plot(ndarray([1, 2], [-1])),
    "plot: x has shape [-1], but its sizes must be whole numbers",
  ],
  [
    () => plot(ndarray([1, 2], [2], [1, 1])),
    "plot: x has shape [2], but it needs one whole stride per axis, and a whole offset",
  ],
  [
    () => plot(ndarray([1, 2], [2], [-1])),
    "plot: x has shape [2], but its data of length 2 do not fit it",
  ],
  [
    () => plot(ndarray([1, 2], [2], [0.5])),
    "plot: x has shape [2], but it needs one whole stride per axis, and a whole offset",
  ],
  [() => plot(ndarray({}, [2])), "plot: x has shape [2], but its data must be an array"],
  [
    () => plot(ndarray([1], [1e5, 1e5], [0, 0])),
    "plot: x gives more than 100000000 values; take every n-th of them",
  ],
  [
    () => plot(tensor([1, 2, 3, 4], [2])),
    "plot: x has shape [2], but its data of length 4 do not fit it",
  ],
  [() => plot(disposed), "plot: x could not be read: Tensor is disposed."],
  [() => plot(failing()), "plot: x could not be read: no connection"],
  [() => plot(endless()), "plot: x gives more than 16777216 values; take every n-th of them"],
  [
    () => plot({ length: 2 ** 32, 4294967295: 1 }),
    "plot: x gives more than 16777216 values; take every n-th of them",
  ],
  [() => plot(sparse), "plot: x gives more than 100000000 values; take every n-th of them"],
  [
    () => plot((x: number) => x),
    "plot: x is a function, with no x to evaluate it at. Pass plot(x, f)",
  ],
  [
    () => plot([Math.sin, Math.cos]),
    "plot: x[0] is a function, with no x to evaluate it at. Pass plot(x, f)",
  ],
  [
    () => plot(Math.sin, [1, 2]),
    "plot: x is a function; only y may be a function of x. Pass plot(x, f)",
  ],
  [
    () => plot([[1], Math.sin], [[1], [2]]),
    "plot: x[1] is a function; only y may be a function of x. Pass plot(x, f)",
  ],
  [
    () => line(tensor(new Float32Array(8), [2, 2, 2])),
    "Axes.plot: x has 3 axes, shape [2, 2, 2]; a series has 1 axis, or 2 with one line per column",
  ],
  [
    () => line([[[1]]]),
    "Axes.plot: x has 3 axes, shape [1, 1, 1]; a series has 1 axis, or 2 with one line per column",
  ],
  [
    () => line(Math.sin),
    "Axes.plot: x is a function, with no x to evaluate it at. Pass Axes.plot(x, f)",
  ],
  [
    () => line(Math.sin, [1]),
    "Axes.plot: x is a function; only y may be a function of x. Pass Axes.plot(x, f)",
  ],
  [
    () => line([1, 2], "ro"),
    'Axes.plot: y is "ro", a string; a series is an array, typed array, iterable, ndarray or tensor of numbers',
  ],
  [
    () => toSeries("setBars", [1, 2], [1, "2"], { x: "positions", y: "heights" }),
    'setBars: heights[1] is "2", a string; a series holds numbers',
  ],
];

const notPaired: [() => unknown, string][] = [
  [
    () => plot([1], [1, 2]),
    "plot: x has 1 value and y has 2; a line needs one position per height",
  ],
  [
    () => plot([1, 2, 3], [1, 2, 3, 4]),
    "plot: x has 3 values and y has 4; a line needs one position per height",
  ],
  [
    () =>
      plot(
        [1, 2, 3],
        [
          [1, 2, 3],
          [1, 2],
        ],
      ),
    "plot: x has 3 values and y[1] has 2; a line needs one position per height",
  ],
  [
    () =>
      plot(
        [
          [1, 2, 3],
          [1, 2],
        ],
        [
          [1, 2, 3],
          [1, 2, 3],
        ],
      ),
    "plot: x[1] has 2 values and y[1] has 3; a line needs one position per height",
  ],
  [
    () => plot([1, 2, 3], []),
    "plot: x has 3 values and y has 0; a line needs one position per height",
  ],
  [
    () => plot([[1], [2]], [[1], [2], [3]]),
    "plot: x has 2 series and y has 3; give one x for all, or one per series of y",
  ],
  [
    () => plot([[1], [2], [3]], [1]),
    "plot: x has 3 series and y has 1; give one x for all, or one per series of y",
  ],
  [
    () => plot([[1], [2], [3]], (x: number) => x),
    "plot: x has 3 series and y has 1; give one x for all, or one per series of y",
  ],
  [
    () => line([1, 2, 3], [1, 2]),
    "Axes.plot: x has 3 values and y has 2; a line needs one position per height",
  ],
  [
    () => line([], [1]),
    "Axes.plot: x has 0 values and y has 1; a line needs one position per height",
  ],
  [
    () =>
      line(
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    "Axes.plot: x has 3 columns and y has 2; give one column for all, or one per line",
  ],
];

const notNumbers: [() => unknown, string][] = [
  [() => plot([1, 2], thrower), "plot: y failed at x = 2: x is too large"],
  [() => plot([1, 2], [Math.sin, thrower]), "plot: y[1] failed at x = 2: x is too large"],
  [
    () => plot([1, 2], (x: number[]) => x.map(Math.sin)),
    "plot: y failed at x = 1: x.map is not a function. A function of x is called with one number at a time",
  ],
  [
    () => plot([0, 2], (x: number) => (x > 1 ? undefined : 1)),
    "plot: y at x = 2 gave undefined; a function of x returns one number for each x",
  ],
  [
    () => plot([1], () => null),
    "plot: y at x = 1 gave null; a function of x returns one number for each x",
  ],
  [
    () => plot([1], () => "2"),
    'plot: y at x = 1 gave "2", a string; a function of x returns one number for each x',
  ],
  [
    () => plot([1], (x: number) => [x]),
    "plot: y at x = 1 gave [1], an array; a function of x returns one number for each x",
  ],
  [
    () => plot([1], async (x: number) => x),
    "plot: y at x = 1 gave a Promise; a function of x returns one number for each x",
  ],
];

const table = [
  ["invalid-data", notData],
  ["length-mismatch", notPaired],
  ["function-failed", notNumbers],
] as const;

describe.each(table)("wrong calls answered with %s", (code, rows) => {
  test.each(rows.map(([call, message]) => [message, call] as const))("%s", (message, call) => {
    const error = failure(call);
    expect([error.code, error.message]).toEqual([code, message]);
  });
});

test("the table of wrong calls has 80 rows or more", () => {
  expect(table.flatMap(([, rows]) => rows).length).toBeGreaterThanOrEqual(80);
});

test("an error keeps what a function or a foreign object threw as its cause", () => {
  expect(failure(() => plot([2], thrower)).cause).toBeInstanceOf(RangeError);
  expect(failure(() => plot(disposed)).cause).toEqual(new Error("Tensor is disposed."));
});

test("a count that does not pair is found before any function is called", () => {
  let calls = 0;
  const count = () => calls++;
  failure(() => plot([[1], [2]], [count, count, count]));
  expect(calls).toBe(0);
});
