import { describe, expect, test } from "vitest";
import { PlotError } from "../../src/errors.ts";
import { type AxisTicksRequest, axisTicks } from "../../src/ticker/axis-ticks.ts";
import { FuncFormatter } from "../../src/ticker/formatters/func.ts";
import { LogFormatterSciNotation } from "../../src/ticker/formatters/log.ts";
import { readFormatter } from "../../src/ticker/formatters/read-formatter.ts";
import { ScalarFormatter } from "../../src/ticker/formatters/scalar.ts";
import { StrMethodFormatter } from "../../src/ticker/formatters/str-method.ts";
import { AutoMinorLocator } from "../../src/ticker/locators/auto-minor.ts";
import { FixedLocator } from "../../src/ticker/locators/fixed.ts";
import { LogLocator } from "../../src/ticker/locators/log.ts";
import { minorLocatorFor } from "../../src/ticker/locators/minor-locator.ts";
import { MultipleLocator } from "../../src/ticker/locators/multiple.ts";
import { NullLocator } from "../../src/ticker/locators/null.ts";
import { readLocator } from "../../src/ticker/locators/read-locator.ts";
import { makeScale, scaleNames } from "../../src/ticker/scale.ts";
import type { Locator } from "../../src/ticker/types.ts";

const linear = makeScale("linear");

/** The ticks of a linear axis from 0 to 1, but for what is asked. */
function ticks(request: Partial<AxisTicksRequest>) {
  const usual = { scale: linear, view: [0, 1], length: 266, fontSize: 10, axis: "x" } as const;
  return axisTicks({ ...usual, ...request });
}

/** The code and message of what the ticks throw. */
function thrown(request: Partial<AxisTicksRequest>): string {
  try {
    ticks(request);
  } catch (error) {
    if (error instanceof PlotError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "nothing";
}

const at = (...places: number[]): Locator => new FixedLocator(places);

describe("axisTicks()", () => {
  test("places and writes by the scale's own rules unless others are given", () => {
    for (const name of scaleNames) {
      const scale = makeScale(name);
      const asked = ticks({ scale, view: [0.1, 0.9] });
      expect(asked).toEqual(scale.ticks([0.1, 0.9], 266, 10, "x"));
    }
  });

  test("leaves out what is not in view, and numbers labels by all ticks", () => {
    const formatters = { major: readFormatter("test", "{pos}") };
    const drawn = ticks({ locators: { major: at(-1, 0, 0.5, 1, 2) }, formatters });
    expect([drawn.major, drawn.labels]).toEqual([
      [0, 0.5, 1],
      ["1", "2", "3"],
    ]);
  });

  test("keeps the order of the ticks, and of a reversed view draws the same", () => {
    const locators = { major: at(1, 0.25, 0.5) };
    expect(ticks({ locators }).major).toEqual([1, 0.25, 0.5]);
    expect(ticks({ locators, view: [1, 0] })).toEqual(ticks({ locators }));
  });

  test("drops minor ticks that repeat a major one, also one out of view, before they are numbered", () => {
    const locators = { major: at(-0.2, 0, 1), minor: at(-0.2, 0, 0.5, 1, 0.75) };
    const drawn = ticks({ locators, formatters: { minor: new StrMethodFormatter("{pos}") } });
    expect([drawn.minor, drawn.minorLabels]).toEqual([
      [0.5, 0.75],
      ["0", "1"],
    ]);
  });

  test("tells minor locators of all major ticks", () => {
    const locators = { major: new MultipleLocator(0.4), minor: new AutoMinorLocator(2) };
    expect(ticks({ locators }).minor.map((tick) => tick.toFixed(1))).toEqual(["0.2", "0.6"]);
  });

  test("says of minor labels and of the text at the end whether they are formulas, where it matters", () => {
    const log = makeScale("log");
    const view = [1, 5] as const;
    const plain = ticks({ scale: log, view, formatters: { major: new ScalarFormatter() } });
    expect([plain.math, plain.minorMath, plain.offsetMath]).toEqual([false, true, undefined]);
    const math = ticks({
      view: [0, 4e7],
      formatters: { major: new ScalarFormatter({ useMathText: true }) },
    });
    expect([math.math, math.offsetText, math.offsetMath]).toEqual([true, "×10⁷", true]);
    const mixed = ticks({
      locators: { minor: at(0.1) },
      formatters: { minor: new LogFormatterSciNotation() },
    });
    expect([mixed.math, mixed.minorMath]).toEqual([false, true]);
  });

  test("writes places given as whole numbers without a point, as Python's integers", () => {
    const formatters = { major: readFormatter("test", "{x} km") };
    const view = [0, 2] as const;
    expect(ticks({ view, locators: { major: at(0, 1, 2) }, formatters }).labels[1]).toBe("1 km");
    const halves = ticks({ view, locators: { major: at(0, 0.5, 1) }, formatters });
    expect(halves.labels).toEqual(["0.0 km", "0.5 km", "1.0 km"]);
    const locators = { major: new MultipleLocator(1) };
    expect(ticks({ view, locators, formatters }).labels).toEqual(["0.0 km", "1.0 km", "2.0 km"]);
  });

  test("takes any object that places or writes", () => {
    const major = readLocator("test", { tickValues: () => [0.25, 0.5] });
    const format = () => ({ label: (tick: number) => `<${tick}>` });
    const drawn = ticks({ locators: { major }, formatters: { major: { format } } });
    expect(drawn).toEqual({
      major: [0.25, 0.5],
      labels: ["<0.25>", "<0.5>"],
      minor: [],
      minorLabels: [],
      offsetText: "",
      math: false,
    });
  });

  test("calls a FuncFormatter for the ticks in view", () => {
    const calls: [number, number][] = [];
    const func = (x: number, pos: number) => {
      calls.push([x, pos]);
      return "";
    };
    const major = new FuncFormatter(func);
    ticks({ locators: { major: at(-3, 0.5, 1) }, formatters: { major } });
    expect(calls).toEqual([
      [0.5, 1],
      [1, 2],
    ]);
  });

  test("warns of a thousand ticks and draws them", () => {
    const heard: string[] = [];
    const warn = (message: string) => heard.push(message);
    const locators = { major: new MultipleLocator(0.001) };
    expect(ticks({ locators, warn }).major).toHaveLength(1001);
    expect(heard).toEqual([
      "xaxis: the major locator places 1003 ticks, too many to tell apart. Choose a larger step or a smaller view",
    ]);
  });

  test("warns that AutoMinorLocator does not work on a log axis", () => {
    const heard: string[] = [];
    const warn = (message: string) => heard.push(message);
    const request = { scale: makeScale("log"), view: [1, 10], warn } as const;
    expect(ticks({ ...request, locators: { minor: new AutoMinorLocator() } }).minor).toEqual([]);
    expect(heard).toEqual([
      "AutoMinorLocator places no ticks on a log axis. Use LogLocator({ subs })",
    ]);
  });

  test("of a log axis without positive values are none", () => {
    const drawn = ticks({ scale: makeScale("log"), view: [-5, -1], minpos: 0.1 });
    expect([drawn.major, drawn.minor]).toEqual([[], []]);
    const locator = new LogLocator();
    const space = { length: 1, fontSize: 1, axis: "x", scale: linear } as const;
    expect(locator.tickValues([-1, 5], { ...space, minpos: Number.POSITIVE_INFINITY })).toEqual([]);
  });

  test("have no places but finite ones at the ends of the range of numbers", () => {
    const top = ticks({ scale: makeScale("log"), view: [1e300, 1.7e308] }).major;
    expect(top).toEqual([1e301, 1e303, 1e305, 1e307]);
    expect(ticks({ scale: makeScale("symlog"), view: [0, 1.7e308] }).major).not.toEqual([]);
  });
});

describe("axisTicks() refuses", () => {
  const failing = () => {
    throw new Error("no luck");
  };

  test.each<[string, Partial<AxisTicksRequest>, string]>([
    [
      "a tick that is no number",
      { locators: { major: { tickValues: () => [0, Number.NaN] } } },
      "function-failed: xaxis: the major locator: tick 1 is NaN; ticks are finite numbers",
    ],
    [
      "what is no list",
      { locators: { minor: { tickValues: () => 3 as never } }, axis: "y" },
      "function-failed: yaxis: the minor locator gave 3; tickValues returns an array of numbers",
    ],
    [
      "a locator that throws",
      { locators: { major: { tickValues: failing } } },
      "function-failed: xaxis: the major locator failed: no luck",
    ],
    [
      "more ticks than can be drawn",
      { locators: { major: { tickValues: () => Array(10_001).fill(0) } } },
      "invalid-argument: xaxis: the major locator asks for 10001 ticks; an axis has at most 10000. Choose a larger step or a smaller view",
    ],
    [
      "a formatter that throws",
      { formatters: { major: { format: failing } } },
      "function-failed: xaxis: the major formatter failed: no luck",
    ],
    [
      "a formatter without labels",
      { formatters: { major: { format: () => ["0", "1"] as never } } },
      'function-failed: xaxis: the major formatter gave ["0", "1"]; format returns { label, offsetText, math }',
    ],
    [
      "a label that is no text",
      { formatters: { major: { format: () => ({ label: () => 1 as never }) } } },
      'function-failed: xaxis: the major formatter: the label of the tick at 0 is 1; a label is a string, "" for none',
    ],
    [
      "a function that throws",
      { formatters: { major: new FuncFormatter(failing) } },
      "function-failed: FuncFormatter: func failed at x = 0: no luck",
    ],
    [
      "a function that returns no text",
      { formatters: { major: new FuncFormatter((x) => x as never) } },
      'function-failed: FuncFormatter: func: the label of the tick at 0 is 0; a label is a string, "" for none',
    ],
    [
      "a whole number that is none",
      { formatters: { major: new StrMethodFormatter("{x:d}") } },
      'invalid-format: StrMethodFormatter: fmt "{x:d}" writes whole numbers, and a tick is 0.2. Write ".0f" instead of "d"',
    ],
  ])("%s", (_, request, message) => {
    expect(thrown(request)).toBe(message);
  });

  test("a failure keeps its cause", () => {
    const cause = new Error("no luck");
    const major = new FuncFormatter(() => {
      throw cause;
    });
    expect(() => ticks({ formatters: { major } })).toThrow(expect.objectContaining({ cause }));
  });
});

describe("minorLocatorFor()", () => {
  test("divides major steps on linear and logit axes", () => {
    for (const name of ["linear", "logit"] as const) {
      expect(minorLocatorFor(makeScale(name))).toBeInstanceOf(AutoMinorLocator);
    }
  });

  test("takes base and subs of log and symlog scales", () => {
    const log = minorLocatorFor(makeScale("log", { base: 2, subs: [1.5] }));
    expect(log).toEqual(new LogLocator({ base: 2, subs: [1.5] }));
    const symlog = makeScale("symlog", { linthresh: 3, subs: [2, 5] });
    expect(minorLocatorFor(symlog)).toEqual(symlog.minorLocator);
  });
});

test("a scale without minor ticks has the same locator for both, or none", () => {
  const symlog = makeScale("symlog");
  expect(symlog.minorLocator).toBe(symlog.majorLocator);
  expect(linear.minorLocator).toBeInstanceOf(NullLocator);
});
