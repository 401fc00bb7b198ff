import { describe, expect, test } from "vitest";
import { nearestName, PlotError, show } from "../src/errors.ts";
import {
  isKeywords,
  isPlainObject,
  orNull,
  readArgument,
  readBoolean,
  readCall,
  readCount,
  readNoArguments,
  readNumber,
  readOneOf,
  readOptions,
  readPositive,
  readText,
} from "../src/options.ts";

class Instance {}

describe("isPlainObject", () => {
  test.each([{}, { a: 1 }, Object.create(null)])("isPlainObject(%o) is true", (value) => {
    expect(isPlainObject(value)).toBe(true);
  });

  test.each([null, undefined, 3, "text", [], new Map(), new Instance(), new Float64Array(1)])(
    "isPlainObject(%o) is false",
    (value) => {
      expect(isPlainObject(value)).toBe(false);
    },
  );
});

describe("isKeywords tells options from data written as an object", () => {
  test.each([{}, { xlabel: "x" }, Object.assign(Object.create(null), { xlabel: "x" })])(
    "isKeywords(%o) is true",
    (value) => {
      expect(isKeywords(value)).toBe(true);
    },
  );

  test.each([
    [1, 2],
    new Float64Array(1),
    { shape: [1], data: [1] },
    { shape: [1], dataSync: () => [1] },
    { arraySync: () => [1] },
    { toArray: () => [1] },
    { length: 1, 0: 1 },
    { [Symbol.iterator]: () => [1].values() },
    new Instance(),
  ])("isKeywords(%o) is false", (value) => {
    expect(isKeywords(value)).toBe(false);
  });
});

describe("readOptions", () => {
  const readers = { name: readText, size: readPositive };

  test("readOptions(fn, options, readers) takes Python's spelling of a name", () => {
    const spelled = { linkedAxes: readText };
    expect(readOptions("f", { linked_axes: "a" }, spelled)).toEqual({ linkedAxes: "a" });
    expect(() => readOptions("f", { linked_axes: 1 }, spelled)).toThrow(
      "f: linked_axes must be a string; got 1",
    );
    expect(() => readOptions("f", { linked_axis: "a" }, spelled)).toThrow(
      'f: unknown option "linked_axis"',
    );
    expect(() => readOptions("f", { linked_axes: "a", linkedAxes: "a" }, spelled)).toThrow(
      'f: linkedAxes is given twice, as "linkedAxes" and as "linked_axes"; drop one of the two',
    );
  });

  test("readOptions(fn, options, readers) reads what is given, and leaves out null and undefined", () => {
    expect(readOptions("f", { name: "a", size: 2 }, readers)).toEqual({ name: "a", size: 2 });
    const result = readOptions("f", { name: null, size: undefined }, readers);
    expect(Object.keys(result)).toEqual([]);
  });

  test("readOptions refuses names that every object has", () => {
    const options = JSON.parse('{ "__proto__": "a" }');
    expect(() => readOptions("f", options, readers)).toThrow(
      'f: unknown option "__proto__"; known are "name", "size"',
    );
    expect(() => readOptions("f", { toString: "a" }, readers)).toThrow(PlotError);
  });
});

describe("readOptions takes Python's spelling", () => {
  const readers = { boxAspect: readPositive };

  test("box_aspect is boxAspect; both at once are an error", () => {
    expect(readOptions("f", { box_aspect: 2 }, readers)).toEqual({ boxAspect: 2 });
    expect(() => readOptions("f", { box_aspect: 2, boxAspect: 2 }, readers)).toThrow(
      'f: boxAspect is given twice, as "boxAspect" and as "box_aspect"; drop one of the two',
    );
  });
});

describe("readCall reads arguments in order, then keywords", () => {
  const readers = { left: readNumber(), autoScale: orNull(readBoolean), name: readText };
  const read = (...args: unknown[]) => readCall("f", ["left", "autoScale"], readers, args);

  test("f(1, true, { name }) reads all three; undefined leaves one out", () => {
    expect(read(1, true, { name: "a" })).toEqual({ left: 1, autoScale: true, name: "a" });
    expect(read(undefined, false)).toEqual({ autoScale: false });
    expect(read({ auto_scale: true })).toEqual({ autoScale: true });
    expect(read()).toEqual({});
  });

  test("null is a value only for those that take it", () => {
    expect(read(null, null)).toEqual({ autoScale: null });
    expect(read({ left: null, auto_scale: null })).toEqual({ autoScale: null });
  });

  test.each<[string, () => unknown, string]>([
    [
      "too many",
      () => read(1, true, "a"),
      "f: got 3 arguments in order; there are 2: left, autoScale",
    ],
    [
      "twice",
      () => read(1, { left: 2 }),
      "f: left is given twice, in order and by name; drop one of the two",
    ],
    ["unknown", () => read({ lefd: 2 }), 'f: unknown option "lefd". Did you mean "left"?'],
    ["wrong", () => read("a"), 'f: left must be a finite number; got "a"'],
  ])("%s arguments are an error", (_, call, message) => {
    expect(call).toThrow(message);
  });

  test("readArgument needs its argument, readNoArguments takes none", () => {
    const one = (...args: unknown[]) => readArgument("f", "left", readNumber(), args);
    expect([one(3), one({ left: 4 })]).toEqual([3, 4]);
    expect(() => one()).toThrow("f: left must be a finite number; got undefined");
    expect(() => one(1, 2)).toThrow("f: got 2 arguments in order; there are 1: left");
    expect(() => readNoArguments("f", [])).not.toThrow();
    expect(() => readNoArguments("f", [3])).toThrow("f: there are no arguments; got 3");
  });
});

describe("readers give the value or throw", () => {
  test.each<[string, () => unknown, string]>([
    ["readNumber()", () => readNumber()("f: a", Number.NaN), "a finite number; got NaN"],
    ["readNumber(0)", () => readNumber(0)("f: a", -1), "a finite number of at least 0; got -1"],
    ["readNumber(0, 1)", () => readNumber(0, 1)("f: a", 2), "a number from 0 to 1; got 2"],
    ["readPositive", () => readPositive("f: a", 0), "a finite number above 0; got 0"],
    ["readCount(1, 3)", () => readCount(1, 3)("f: a", 4), "a whole number from 1 to 3; got 4"],
    ["readOneOf", () => readOneOf(["a", "b"])("f: a", "c"), 'one of "a", "b"; got "c"'],
  ])("%s", (_, read, message) => {
    expect(read).toThrow(`f: a must be ${message}`);
  });

  test("numbers at the ends of a range are in it", () => {
    expect(readNumber(0, 1)("", 0)).toBe(0);
    expect(readNumber(0, 1)("", 1)).toBe(1);
    expect(readCount(1, 3)("", 3)).toBe(3);
    expect(readOneOf(["a"])("", "a")).toBe("a");
  });
});

describe("nearestName", () => {
  const names = ["xlabel", "ylabel", "legend", "figsize", "Y"];

  test.each([
    ["xlable", "xlabel"],
    ["x_label", "xlabel"],
    ["XLabel", "xlabel"],
    ["legends", "legend"],
    ["legned", "legend"],
    ["figisze", "figsize"],
    ["figure_size", "figsize"],
    ["y", "Y"],
    ["color", undefined],
    ["", undefined],
    ["x", undefined],
  ])("nearestName(%o) is %o", (name, near) => {
    expect(nearestName(name, names)).toBe(near);
  });
});

describe("show", () => {
  test.each([
    ["text", '"text"'],
    [3n, "3n"],
    [-0, "0"],
    [Symbol("s"), "Symbol(s)"],
    [null, "null"],
    [undefined, "undefined"],
    [[1, [2], "3"], '[1, […], "3"]'],
    [[1, 2, 3, 4, 5], "[1, 2, 3, 4, …]"],
    [new Float64Array(3), "Float64Array(3)"],
    [new DataView(new ArrayBuffer(8)), "DataView(8)"],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5 }, "{a, b, c, d, …}"],
    [new Instance(), "an object of class Instance"],
    [Object.create(null), "{}"],
    [new Date(0), "a Date"],
    [new URL("https://example.org/a"), "a URL, https://example.org/a"],
    [() => 0, "a function"],
    [Math.sin, "function sin"],
    ["a".repeat(70), `"${"a".repeat(60)}…"`],
  ])("show(%o) is %s", (value, text) => {
    expect(show(value)).toBe(text);
  });
});
