/** Values a script may pass: usual ones, odd ones, and ones that throw or lie. */
import vm from "node:vm";
import fc from "fast-check";

const throwing = (): never => {
  throw new RangeError("mine");
};
const traps = { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing };

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function detached(): Float64Array {
  const values = new Float64Array([1, 2, 3]);
  structuredClone(values.buffer, { transfer: [values.buffer] });
  return values;
}

function cyclic(): unknown[] {
  const items: unknown[] = [1];
  items.push(items);
  return items;
}

/** Grows or shrinks below an array that looks at it. */
function resized(): Float64Array {
  const buffer = Reflect.construct(ArrayBuffer, [32, { maxByteLength: 64 }]) as ArrayBuffer;
  const values = new Float64Array(buffer);
  Reflect.get(buffer, "resize")?.call(buffer, 8);
  return values;
}

const makers: readonly (() => unknown)[] = [
  () => revoked({}),
  () => revoked([]),
  () => new Proxy({}, traps),
  () => new Proxy([1, 2], traps),
  () => ({
    get color() {
      return throwing();
    },
  }),
  () => ({
    get shape() {
      return throwing();
    },
  }),
  () => ({ [Symbol.iterator]: throwing }),
  () => ({ toArray: throwing, valueOf: throwing, toString: throwing }),
  () => Object.defineProperty(new Float64Array(3), "length", { value: 1e9 }),
  () => Object.defineProperty([1, 2], 1, { get: throwing }),
  detached,
  resized,
  cyclic,
  () => vm.runInNewContext("[1, 2, 3]"),
  () => vm.runInNewContext("({ color: 'red' })"),
  () => vm.runInNewContext("new Float64Array([3, 1, 2])"),
  () => ({ shape: [2, 2], data: [1, 2, 3, 4] }),
  () => ({ shape: [1e9, 0], data: [] }),
  () => new Map([[1, 2]]),
  () => new Set([3, 1, 2]),
  () => new Date(0),
  () => new BigInt64Array([1n, -5n]),
  () => Symbol("s"),
  () => 2n ** 3000n,
  () => Object.create(null),
  () => (x: number) => Math.sin(x),
  () => throwing,
  () => Promise.resolve([1]),
  () => new Array(3),
];

/** A value that is made when it is passed: fast-check looks at what it is given. */
export class Odd {
  readonly index: number;

  constructor(index: number) {
    this.index = index;
  }

  make(): unknown {
    return makers[this.index]?.();
  }
}

export const hostile: fc.Arbitrary<Odd> = fc.nat(makers.length - 1).map((index) => new Odd(index));

/** Numbers with the ones that go wrong more often than others. */
export const number: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -1e3, max: 1e3, noNaN: true }) },
  { weight: 3, arbitrary: fc.integer({ min: -20, max: 20 }) },
  fc.double(),
  fc.constantFrom(0, -0, 1e-300, 1e300, 1.7e308, -1.7e308, 5e-324, Number.NaN, Infinity, -Infinity),
);

export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "",
    "x",
    "a label",
    "$x^2$",
    "$",
    "_hidden",
    "a\nb",
    "&<>\"'",
    "]]>",
    "  blank  ",
    "日本",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("\ud800", "\udc00a", "\u0000\u0001\u001f", "\ufffe\uffff", "\u2028", "‮rtl"),
);

export const series: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.array(number, { maxLength: 12 }) },
  fc.array(fc.option(number, { nil: null }), { maxLength: 6 }),
  fc.array(number, { maxLength: 12 }).map((values) => Float64Array.from(values)),
  fc.array(number, { maxLength: 8 }).map((values) => Float32Array.from(values)),
);

const color = fc.constantFrom(
  "red",
  "C0",
  "C12",
  "#12345678",
  "0.5",
  "tab:blue",
  "xkcd:sky blue",
  "none",
  "w",
);
const fmt = fc.constantFrom("-", "o--", "C1:", "s", "r", "", "x-.", "None", "k+");

/** Options of many functions together; most calls take a few of them. */
const options = fc.record(
  {
    color,
    alpha: fc.oneof(number, fc.double({ min: 0, max: 1, noNaN: true })),
    linewidth: number,
    linestyle: fc.oneof(fmt, fc.tuple(number, fc.array(number, { maxLength: 4 }))),
    marker: fc.constantFrom("o", "s", "None", ",", "d", "$a$"),
    markersize: number,
    label: text,
    zorder: number,
    visible: fc.boolean(),
    clipOn: fc.boolean(),
    hatch: fc.constantFrom("/", "oo", "x.", "?"),
    s: fc.oneof(number, series),
    loc: fc.constantFrom("best", "upper left", "left", "center", 3),
    fontsize: fc.oneof(number, fc.constantFrom("small", "larger")),
    rotation: number,
    which: fc.constantFrom("major", "minor", "both"),
    axis: fc.constantFrom("x", "y", "both"),
    base: number,
    linthresh: number,
    pad: number,
    tight: fc.boolean(),
    left: number,
    right: number,
    xlabel: text,
    legend: fc.array(text, { maxLength: 3 }),
    xlim: fc.tuple(number, number),
    yscale: fc.constantFrom("log", "symlog", "logit", "linear"),
    fmts: fc.array(fmt, { minLength: 1, maxLength: 3 }),
    figsize: fc.tuple(number, number),
  },
  { requiredKeys: [] },
);

/** A value of any kind, the odd ones rarely enough that calls come through. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: series },
  { weight: 3, arbitrary: number },
  { weight: 2, arbitrary: text },
  { weight: 1, arbitrary: color },
  { weight: 1, arbitrary: fmt },
  { weight: 2, arbitrary: options.map(fewOf) },
  { weight: 2, arbitrary: hostile },
  fc.boolean(),
  fc.constantFrom(null, undefined, "log", "symlog", "logit", "x", "equal", "off"),
  fc.array(series, { maxLength: 3 }),
);

/** At most two options: a call that is given many of those others take is only refused. */
function fewOf(all: object): object {
  return Object.fromEntries(Object.entries(all).slice(0, 2));
}
