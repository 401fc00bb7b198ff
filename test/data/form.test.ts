import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { toLines, toSeries } from "../../src/data/pair.ts";
import { drawn, points } from "./values.ts";

const { NaN: gap } = Number;

/** An ndarray as scijs has it. */
function ndarray(data: unknown, shape: number[], stride: number[], offset = 0) {
  return { data, shape, stride, offset, dtype: "generic", get: () => 0, size: 0 };
}

/** A tensor as TensorFlow.js has it: its `data` is a method, its `strides` leave out the last axis. */
class Tensor {
  readonly shape: number[];
  readonly strides: number[];
  readonly #values: ArrayLike<unknown>;
  constructor(values: ArrayLike<unknown>, shape: number[]) {
    this.#values = values;
    this.shape = shape;
    this.strides = shape.slice(1);
  }
  data() {
    return Promise.resolve(this.#values);
  }
  dataSync() {
    return this.#values;
  }
}

describe("one series", () => {
  const one = [[[1, 2, 3]]];
  const forms: Record<string, unknown> = {
    "a number array": [1, 2, 3],
    "a frozen array": Object.freeze([1, 2, 3]),
    "bigints and booleans": [true, 2n, 3],
    "a Set": new Set([1, 2, 3]),
    "a generator": [1, 2, 3].values(),
    "an array-like": { length: 3, 0: 1, 1: 2, 2: 3 },
    "an array of another realm": vm.runInNewContext("[1, 2, 3]"),
    "a typed array of another realm": vm.runInNewContext("Float32Array.of(1, 2, 3)"),
    "a BigInt64Array of another realm": vm.runInNewContext("BigInt64Array.of(1n, 2n, 3n)"),
    "a typed array on shared memory": new Uint8Array(new SharedArrayBuffer(3)).map((_, i) => i + 1),
    "a part of a typed array": Float64Array.of(0, 1, 2, 3, 4).subarray(1, 4),
    "toArray() with a typed array": { toArray: () => Float32Array.of(1, 2, 3) },
    "toArray() with an array": {
      toArray: () => [1, 2, 3],
      [Symbol.iterator]: () => ["a"].values(),
    },
    "an ndarray": ndarray(Float64Array.of(1, 2, 3), [3], [1]),
    "an ndarray with a step and an offset": ndarray([0, 1, 0, 2, 0, 3], [3], [2], 1),
    "a reversed ndarray": ndarray(Int8Array.of(3, 2, 1), [3], [-1], 2),
    "an ndarray of bigints": ndarray(BigInt64Array.of(1n, 2n, 3n), [3], [1]),
    "an ndarray without strides": { shape: Int32Array.of(3), data: [1, 2, 3] },
    "an ndarray with data read by get": ndarray({ get: (i: number) => i + 1 }, [3], [1]),
    "a tensor": new Tensor(Float32Array.of(1, 2, 3), [3]),
    "a tensor with arraySync alone": { arraySync: () => [1, 2, 3] },
  };
  test.each(Object.entries(forms))("plot(%s) draws 1, 2, 3", (_, data) => {
    expect(drawn(data)).toEqual(one);
  });

  test.each([
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
  ])("plot of a %o draws its numbers", (Numbers) => {
    expect(drawn(Numbers.of(1, 2, 3))).toEqual(one);
  });

  test.each([BigInt64Array, BigUint64Array])("plot of a %o draws its numbers", (BigInts) => {
    expect(drawn(BigInts.of(1n, 2n, 3n))).toEqual(one);
  });

  test.runIf("Float16Array" in globalThis)("plot of a Float16Array draws its numbers", () => {
    expect(drawn(vm.runInThisContext("Float16Array.of(1, 2, 3)"))).toEqual(one);
  });

  test("plot of null, undefined, holes and NaN draws gaps", () => {
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested.
    expect(drawn([1, null, undefined, , Number.NaN, 6])).toEqual([[[1, gap, gap, gap, gap, 6]]]);
    expect(drawn([null, 1])).toEqual([[[gap, 1]]]);
    expect(drawn({ length: 3, 2: 5 })).toEqual([[[gap, gap, 5]]]);
  });

  test("plot of infinities keeps them", () => {
    expect(drawn([Infinity, -Infinity])).toEqual([[[Infinity, -Infinity]]]);
  });

  test("plot of an Arrow vector reads nulls as gaps, not what is stored for them", () => {
    const vector = {
      nullCount: 1,
      toArray: () => Float64Array.of(1, 0, 3),
      [Symbol.iterator]: () => [1, null, 3].values(),
    };
    expect(drawn(vector)).toEqual([[[1, gap, 3]]]);
  });
});

describe("a list of series", () => {
  const two = [[[1, 2, 3]], [[4, 5, 6]]];
  const flat = Float64Array.of(1, 2, 3, 4, 5, 6);
  const lists: Record<string, unknown> = {
    "nested arrays": [
      [1, 2, 3],
      [4, 5, 6],
    ],
    "typed arrays": [Float32Array.of(1, 2, 3), BigInt64Array.of(4n, 5n, 6n)],
    "a Set of generators": new Set([[1, 2, 3].values(), [4, 5, 6].values()]),
    "an ndarray with two axes": ndarray(flat, [2, 3], [3, 1]),
    "a transposed ndarray": ndarray([1, 4, 2, 5, 3, 6], [2, 3], [1, 2]),
    "an ndarray turned upside down": ndarray([4, 5, 6, 1, 2, 3], [2, 3], [-3, 1], 3),
    "an ndarray with strides": { shape: [2, 3], data: flat, strides: [3, 1], offset: 0 },
    "a row-major ndarray without strides": { shape: [2, 3], data: flat },
    "a tensor with two axes": new Tensor(flat, [2, 3]),
    "arraySync() with two axes": {
      arraySync: () => [
        [1, 2, 3],
        [4, 5, 6],
      ],
    },
    "toArray() with two axes": {
      toArray: () => [
        [1, 2, 3],
        [4, 5, 6],
      ],
    },
    "tensors and ndarrays": [new Tensor([1, 2, 3], [3]), ndarray([4, 5, 6], [3], [1])],
  };
  test.each(Object.entries(lists))("plot(%s) draws two series", (_, data) => {
    expect(drawn(data)).toEqual(two);
  });

  test("plot of ragged series draws each at its length", () => {
    expect(drawn([[1, 2, 3], [], [4]])).toEqual([[[1, 2, 3]], [[]], [[4]]]);
  });
});

describe("a two-dimensional series", () => {
  const columns = [
    [
      [1, 3, 5],
      [2, 4, 6],
    ],
  ];
  const flat = Float32Array.of(1, 2, 3, 4, 5, 6);
  const tables: Record<string, unknown> = {
    "rows as arrays": [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    "rows of any kind": [[1, 2].values(), Float64Array.of(3, 4), new Tensor([5, 6], [2])],
    "a generator of rows": [
      [1, 2],
      [3, 4],
      [5, 6],
    ].values(),
    "an ndarray": ndarray(flat, [3, 2], [2, 1]),
    "a transposed ndarray": ndarray([1, 3, 5, 2, 4, 6], [3, 2], [1, 3]),
    "a tensor": new Tensor(flat, [3, 2]),
  };
  test.each(Object.entries(tables))("plot([%s]) draws one line per column", (_, table) => {
    expect(drawn([table])).toEqual(columns);
  });

  test("plot([table]) draws gaps, bigints and booleans of its cells", () => {
    expect(
      drawn([
        [
          [null, 1n],
          [true, undefined],
        ],
      ]),
    ).toEqual([
      [
        [gap, 1],
        [1, gap],
      ],
    ]);
  });

  test("Axes.plot of tables without cells draws empty columns, or nothing", () => {
    expect(toLines("Axes.plot", ndarray([], [0, 2], [2, 1]))).toHaveLength(2);
    expect(toLines("Axes.plot", ndarray([], [2, 0], [1, 1]))).toEqual([]);
    expect(toLines("Axes.plot", [[], []])).toEqual([]);
  });
});

describe("what was passed in", () => {
  test("stays as it was, and does not share memory with what is drawn", () => {
    const x = Float64Array.of(1, 2, 3);
    const [pair] = toSeries("plot", x, [new Tensor(x, [3])]);
    for (const line of pair?.lines ?? []) {
      line.x.fill(7);
      line.y.fill(8);
    }
    expect([...x]).toEqual([1, 2, 3]);
  });

  test("is read once: a generator serves as x of many series", () => {
    const once = toSeries("plot", [7, 8].values(), [[1, 2], Math.abs]);
    expect(points(once)).toEqual([
      [
        [
          [7, 8],
          [1, 2],
        ],
      ],
      [
        [
          [7, 8],
          [7, 8],
        ],
      ],
    ]);
  });

  test("may have a million values", () => {
    const values = Array.from({ length: 1e6 }, (_, i) => i / 3);
    const [pair] = toSeries("plot", Float64Array.from(values), values);
    expect(pair?.lines[0]?.y.every((value, i) => value === values[i])).toBe(true);
    expect(pair?.lines[0]?.x).toHaveLength(1e6);
  });
});
