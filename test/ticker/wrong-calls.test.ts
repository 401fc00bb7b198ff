import { describe, expect, test } from "vitest";
import { PlotError } from "../../src/errors.ts";
import { EngFormatter } from "../../src/ticker/formatters/eng.ts";
import { FixedFormatter } from "../../src/ticker/formatters/fixed.ts";
import { FormatStrFormatter } from "../../src/ticker/formatters/format-str.ts";
import { FuncFormatter } from "../../src/ticker/formatters/func.ts";
import { LogFormatter, LogFormatterSciNotation } from "../../src/ticker/formatters/log.ts";
import { LogitFormatter } from "../../src/ticker/formatters/logit.ts";
import { PercentFormatter } from "../../src/ticker/formatters/percent.ts";
import { readFormatter } from "../../src/ticker/formatters/read-formatter.ts";
import { ScalarFormatter } from "../../src/ticker/formatters/scalar.ts";
import { StrMethodFormatter } from "../../src/ticker/formatters/str-method.ts";
import { AutoMinorLocator } from "../../src/ticker/locators/auto-minor.ts";
import { FixedLocator } from "../../src/ticker/locators/fixed.ts";
import { IndexLocator } from "../../src/ticker/locators/index-locator.ts";
import { LinearLocator } from "../../src/ticker/locators/linear.ts";
import { LogLocator } from "../../src/ticker/locators/log.ts";
import { LogitLocator } from "../../src/ticker/locators/logit.ts";
import { MaxNLocator } from "../../src/ticker/locators/max-n.ts";
import { MultipleLocator } from "../../src/ticker/locators/multiple.ts";
import { NullLocator } from "../../src/ticker/locators/null.ts";
import { readLocator } from "../../src/ticker/locators/read-locator.ts";
import { SymmetricalLogLocator } from "../../src/ticker/locators/symlog.ts";
import { makeScale, readScaleOptions } from "../../src/ticker/scale.ts";

/** A constructor or function called as no type allows. */
type Loose = (...args: never[]) => unknown;
const make = (made: unknown, ...args: unknown[]) =>
  Reflect.construct(made as Loose, args as never[]);

/** The code and message of what a call throws. */
function thrown(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof PlotError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "nothing";
}

describe("a wrong call names class and argument", () => {
  test.each<[() => unknown, string]>([
    [
      () => make(MaxNLocator, 0),
      "invalid-argument: MaxNLocator: nbins must be a whole number from 1 to 10000; got 0",
    ],
    [
      () => make(MaxNLocator, "many"),
      'invalid-argument: MaxNLocator: nbins must be a whole number, or "auto"; got "many"',
    ],
    [
      () => make(MaxNLocator, { min_n_tick: 2 }),
      'unknown-option: MaxNLocator: unknown option "min_n_tick". Did you mean "minNTicks"?',
    ],
    [
      () => make(MaxNLocator, { min_n_ticks: 2, minNTicks: 3 }),
      'invalid-argument: MaxNLocator: minNTicks is given twice, as "minNTicks" and as "min_n_ticks"; drop one of the two',
    ],
    [
      () => make(MaxNLocator, 5, { nbins: 6 }),
      "invalid-argument: MaxNLocator: nbins is given twice, in order and by name; drop one of the two",
    ],
    [
      () => make(MaxNLocator, 5, 6),
      "invalid-argument: MaxNLocator: got 2 arguments in order; there are 1: nbins",
    ],
    [
      () => make(MaxNLocator, { steps: [1, 5, 3] }),
      "invalid-argument: MaxNLocator: steps must be numbers from 1 to 10 in ascending order; got [1, 5, 3]",
    ],
    [
      () => make(MaxNLocator, { steps: [] }),
      "invalid-argument: MaxNLocator: steps must be numbers from 1 to 10 in ascending order; got []",
    ],
    [
      () => make(MaxNLocator, { prune: "left" }),
      'invalid-argument: MaxNLocator: prune must be one of "lower", "upper", "both"; got "left"',
    ],
    [
      () => make(MultipleLocator, 0),
      "invalid-argument: MultipleLocator: base must be a number above 0; got 0",
    ],
    [
      () => new MultipleLocator(1e-6).tickValues([0, 1]),
      "invalid-argument: MultipleLocator asks for 1000003 ticks; an axis has at most 10000. Choose a larger step or a smaller view",
    ],
    [
      () => make(FixedLocator),
      "invalid-argument: FixedLocator: locs must be a list of finite numbers; got undefined",
    ],
    [
      () => new FixedLocator([0, Number.NaN]),
      "invalid-argument: FixedLocator: locs[1] must be a finite number; got NaN",
    ],
    [
      () => make(FixedLocator, ["a"]),
      'invalid-argument: FixedLocator: locs[0] must be a finite number; got "a"',
    ],
    [
      () => new FixedLocator(new Float64Array(10_001)),
      "invalid-argument: FixedLocator: locs must be a list of at most 10000 numbers; got Float64Array(10001)",
    ],
    [
      () => make(IndexLocator, 1),
      "invalid-argument: IndexLocator: offset must be a finite number; got undefined",
    ],
    [
      () => make(LinearLocator, 2.5),
      "invalid-argument: LinearLocator: numticks must be a whole number from 0 to 10000; got 2.5",
    ],
    [
      () => make(LogLocator, 1),
      "invalid-argument: LogLocator: base must be a number above 0 and not 1; got 1",
    ],
    [
      () => make(LogLocator, 10, "most"),
      'invalid-argument: LogLocator: subs must be a list of numbers above 0, or one of "auto", "all"; got "most"',
    ],
    [
      () => make(LogLocator, 10, [2, -5]),
      "invalid-argument: LogLocator: subs[1] must be a number above 0; got -5",
    ],
    [
      () => make(SymmetricalLogLocator, { base: 10 }),
      "invalid-argument: SymmetricalLogLocator: linthresh must be a number above 0; got undefined",
    ],
    [
      () => make(LogitLocator, { nbin: 3 }),
      'unknown-option: LogitLocator: unknown option "nbin". Did you mean "nbins"?',
    ],
    [
      () => make(AutoMinorLocator, 0),
      "invalid-argument: AutoMinorLocator: n must be a whole number from 1 to 10000; got 0",
    ],
    [
      () => make(ScalarFormatter, { useLocale: true }),
      "invalid-argument: ScalarFormatter: useLocale must be false, since labels are the same in every locale; got true",
    ],
    [
      () => new ScalarFormatter().withFormat("Axes.ticklabelFormat", { style: "sc" as never }),
      'invalid-argument: Axes.ticklabelFormat: style must be one of "sci", "scientific", "plain"; got "sc"',
    ],
    [
      () => new ScalarFormatter().withFormat("Axes.ticklabelFormat", { scilimits: [1] as never }),
      "invalid-argument: Axes.ticklabelFormat: scilimits must be two whole numbers, exponents of ten; got [1]",
    ],
    [
      () => make(ScalarFormatter, "1000"),
      'invalid-argument: ScalarFormatter: useOffset must be true, false or a finite number; got "1000"',
    ],
    [
      () => make(LogFormatterSciNotation, { labelonlybase: true }),
      'unknown-option: LogFormatterSciNotation: unknown option "labelonlybase". Did you mean "labelOnlyBase"?',
    ],
    [
      () => make(LogFormatter, { minorThresholds: [1] }),
      "invalid-argument: LogFormatter: minorThresholds must be two numbers of decades, which may be Infinity; got [1]",
    ],
    [
      () => make(LogitFormatter, { one_half: 0.5 }),
      "invalid-argument: LogitFormatter: one_half must be a string; got 0.5",
    ],
    [
      () => make(FixedFormatter, ["a", 1]),
      "invalid-argument: FixedFormatter: seq[1] must be a string; got 1",
    ],
    [
      () => make(FixedFormatter, "ab"),
      'invalid-argument: FixedFormatter: seq must be a list of strings; got "ab"',
    ],
    [
      () => make(FuncFormatter, "{x}"),
      'invalid-argument: FuncFormatter: func must be a function of a tick and its number; got "{x}"',
    ],
    [
      () => make(PercentFormatter, 0),
      "invalid-argument: PercentFormatter: xmax must be a finite number other than 0; got 0",
    ],
    [
      () => make(EngFormatter, { place: 1 }),
      'unknown-option: EngFormatter: unknown option "place". Did you mean "places"?',
    ],
    [
      () => new FormatStrFormatter("km"),
      'invalid-format: FormatStrFormatter: fmt "km" has no conversion for the tick, such as "%.2f"',
    ],
    [
      () => new FormatStrFormatter("%d to %d"),
      'invalid-format: FormatStrFormatter: fmt "%d to %d" has several conversions; a tick is one number',
    ],
    [
      () => new FormatStrFormatter("%x"),
      'invalid-format: FormatStrFormatter: fmt "%x" has "%x", which does not write a number; use one of d i u f F e E g G s r',
    ],
    [
      () => new FormatStrFormatter("50%"),
      'invalid-format: FormatStrFormatter: fmt "50%" has "%", which does not write a number; use one of d i u f F e E g G s r',
    ],
    [
      () => new FormatStrFormatter("%.999f"),
      'invalid-format: FormatStrFormatter: fmt "%.999f" asks for 999 digits; at most 100 are written',
    ],
    [
      () => new FormatStrFormatter("%9999f"),
      'invalid-format: FormatStrFormatter: fmt "%9999f" asks for 9999 characters; a label has at most 1000',
    ],
    [
      () => new StrMethodFormatter("{y}"),
      'invalid-format: StrMethodFormatter: fmt "{y}" has the field "{y}"; fields are {x} and {pos}',
    ],
    [
      () => new StrMethodFormatter("{x"),
      'invalid-format: StrMethodFormatter: fmt "{x" has a single "{"; write it twice for a brace',
    ],
    [
      () => new StrMethodFormatter("{x:.2q}"),
      'invalid-format: StrMethodFormatter: fmt "{x:.2q}" has the type "q"; numbers are written by d e E f F g G n %',
    ],
    [
      () => new StrMethodFormatter("{x:2.}"),
      'invalid-format: StrMethodFormatter: fmt "{x:2.}" has the format specification "2.", which Python does not read',
    ],
    [
      () => new StrMethodFormatter("{x!q}"),
      'invalid-format: StrMethodFormatter: fmt "{x!q}" has the conversion "!q"; use !s or !r',
    ],
    [
      () => new StrMethodFormatter("{x!s:+}"),
      'invalid-format: StrMethodFormatter: fmt "{x!s:+}" has a format for numbers after a conversion to text',
    ],
    [
      () => new StrMethodFormatter("{x:,n}"),
      'invalid-format: StrMethodFormatter: fmt "{x:,n}" has "," with the type "n"',
    ],
    [
      () => new StrMethodFormatter("{x:.2d}"),
      'invalid-format: StrMethodFormatter: fmt "{x:.2d}" has a precision with the type "d"',
    ],
    [
      () => readLocator("Axis.setMajorLocator: locator", [0, 1]),
      "invalid-argument: Axis.setMajorLocator: locator must be a locator, such as new MultipleLocator(0.5); got [0, 1]",
    ],
    [
      () => readFormatter("Axis.setMajorFormatter: formatter", 3),
      'invalid-argument: Axis.setMajorFormatter: formatter must be a formatter, a function of a tick, or a text such as "{x:.2f}"; got 3',
    ],
  ])("%#: %o", (call, message) => {
    expect(thrown(call)).toBe(message);
  });
});

describe("withParams() of a locator refuses what it does not have", () => {
  test.each<[{ withParams(params: object): unknown }, string]>([
    [new NullLocator(), 'unknown-option: NullLocator has no parameters; got "bins"'],
    [
      new FixedLocator([1]),
      'unknown-option: FixedLocator: unknown option "bins". Did you mean "nbins"?',
    ],
    [
      new LinearLocator(),
      'unknown-option: LinearLocator: unknown option "bins"; known are "numticks"',
    ],
    [
      new MaxNLocator(),
      'unknown-option: MaxNLocator: unknown option "bins". Did you mean "nbins"?',
    ],
    [
      new LogLocator(),
      'unknown-option: LogLocator: unknown option "bins"; known are "base", "subs", "numdecs", "numticks"',
    ],
    [
      new MultipleLocator(),
      'unknown-option: MultipleLocator: unknown option "bins"; known are "base"',
    ],
    [
      new SymmetricalLogLocator({ base: 10, linthresh: 2 }),
      'unknown-option: SymmetricalLogLocator: unknown option "bins"; known are "subs", "numticks"',
    ],
  ])("%o", (locator, message) => {
    expect(thrown(() => locator.withParams({ bins: 3 }))).toBe(message);
  });
});

describe("readScaleOptions() refuses what a scale does not have", () => {
  test.each<[Parameters<typeof readScaleOptions>[1], unknown, string]>([
    [
      "linear",
      { base: 2 },
      'unknown-option: Axes.setXscale: a linear scale has no options; got "base"',
    ],
    [
      "log",
      { bas: 2 },
      'unknown-option: Axes.setXscale: unknown option "bas". Did you mean "base"?',
    ],
    [
      "log",
      { base: 1 },
      "invalid-argument: Axes.setXscale: base must be a number above 0 and not 1; got 1",
    ],
    [
      "log",
      { nonpositive: "cut" },
      'invalid-argument: Axes.setXscale: nonpositive must be one of "clip", "mask"; got "cut"',
    ],
    [
      "symlog",
      { nonpositive: "clip" },
      'unknown-option: Axes.setXscale: unknown option "nonpositive"; known are "base", "linthresh", "linscale", "subs"',
    ],
    [
      "symlog",
      { lin_thresh: 2 },
      'unknown-option: Axes.setXscale: unknown option "lin_thresh". Did you mean "linthresh"?',
    ],
    [
      "logit",
      { one_halve: "0.5" },
      'unknown-option: Axes.setXscale: unknown option "one_halve". Did you mean "oneHalf"?',
    ],
    ["logit", "mask", 'invalid-argument: Axes.setXscale: options must be an object; got "mask"'],
  ])("%s %o", (name, options, message) => {
    expect(thrown(() => readScaleOptions("Axes.setXscale", name, options))).toBe(message);
  });
});

test("a scale's own name stands in makeScale()'s messages", () => {
  expect(thrown(() => makeScale("log", { base: -1 }))).toBe(
    "invalid-argument: log scale: base must be a number above 0 and not 1; got -1",
  );
});
