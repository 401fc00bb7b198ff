import { axisTicks } from "../../src/ticker/axis-ticks.ts";
import { EngFormatter } from "../../src/ticker/formatters/eng.ts";
import { FixedFormatter } from "../../src/ticker/formatters/fixed.ts";
import { FormatStrFormatter } from "../../src/ticker/formatters/format-str.ts";
import {
  LogFormatter,
  LogFormatterExponent,
  LogFormatterMathtext,
  LogFormatterSciNotation,
} from "../../src/ticker/formatters/log.ts";
import { LogitFormatter } from "../../src/ticker/formatters/logit.ts";
import { NullFormatter } from "../../src/ticker/formatters/null.ts";
import { PercentFormatter } from "../../src/ticker/formatters/percent.ts";
import { type ScalarFormatOptions, ScalarFormatter } from "../../src/ticker/formatters/scalar.ts";
import { StrMethodFormatter } from "../../src/ticker/formatters/str-method.ts";
import { withLocator } from "../../src/ticker/limits.ts";
import { AutoMinorLocator } from "../../src/ticker/locators/auto-minor.ts";
import { FixedLocator } from "../../src/ticker/locators/fixed.ts";
import { IndexLocator } from "../../src/ticker/locators/index-locator.ts";
import { LinearLocator } from "../../src/ticker/locators/linear.ts";
import { LogLocator } from "../../src/ticker/locators/log.ts";
import { LogitLocator } from "../../src/ticker/locators/logit.ts";
import { AutoLocator, MaxNLocator } from "../../src/ticker/locators/max-n.ts";
import { minorLocatorFor } from "../../src/ticker/locators/minor-locator.ts";
import { MultipleLocator } from "../../src/ticker/locators/multiple.ts";
import { NullLocator } from "../../src/ticker/locators/null.ts";
import { SymmetricalLogLocator } from "../../src/ticker/locators/symlog.ts";
import { makeScale, type ScaleName, type ScaleOptions } from "../../src/ticker/scale.ts";
import type { Formatter, Locator, TickSpace } from "../../src/ticker/types.ts";
import { type Differences, near, same, toNumbers } from "../parity/compare.ts";
import { parity } from "../parity/harness.ts";
import type { Case } from "../truth.ts";

type Pair = readonly [number, number];
type Maker<T> = new (...args: never[]) => T;
type Kwargs = Readonly<Record<string, unknown>>;

const locators: Readonly<Record<string, Maker<Locator>>> = {
  AutoLocator,
  AutoMinorLocator,
  FixedLocator,
  IndexLocator,
  LinearLocator,
  LogLocator,
  LogitLocator,
  MaxNLocator,
  MultipleLocator,
  NullLocator,
  SymmetricalLogLocator,
};

const formatters: Readonly<Record<string, Maker<Formatter>>> = {
  EngFormatter,
  FixedFormatter,
  FormatStrFormatter,
  LogFormatter,
  LogFormatterExponent,
  LogFormatterMathtext,
  LogFormatterSciNotation,
  LogitFormatter,
  NullFormatter,
  PercentFormatter,
  ScalarFormatter,
  StrMethodFormatter,
};

/** Calls a constructor with what Python passed in order and by keyword. */
function make<T>(
  table: Readonly<Record<string, Maker<T>>>,
  name: string,
  args: readonly unknown[],
  kwargs: Kwargs = {},
): T {
  const all = Object.keys(kwargs).length === 0 ? args : [...args, kwargs];
  return Reflect.construct(table[name] as Maker<T>, all as never[]);
}

/** Relative, and where digits cancel of the width of the view. */
const closely = (view: Pair) => (value: number) =>
  Math.max(1e-12 * Math.abs(value), 1e-14 * Math.abs(view[1] - view[0]));

interface LocatorQuestion {
  readonly locator: string;
  readonly args: readonly unknown[];
  readonly kwargs: Kwargs;
  readonly view: Pair;
  readonly limits?: readonly [number | string, number | string];
  readonly data?: Pair;
  readonly minpos?: number;
  readonly space?: number;
  readonly major?: readonly number[];
  readonly scale?: ScaleName;
}
interface LocatorAnswer {
  readonly ticks?: readonly number[];
  readonly nonsingular?: readonly number[];
  readonly viewLimits?: readonly number[];
}

function locatorDifferences({ in: asked, out }: Case<LocatorQuestion, LocatorAnswer>): Differences {
  const { view, minpos = Number.POSITIVE_INFINITY } = asked;
  const locator = make(locators, asked.locator, asked.args, asked.kwargs);
  if (asked.limits !== undefined) {
    const [first, second] = toNumbers(asked.limits) as Pair;
    const rules = withLocator(makeScale("linear"), locator);
    const nonsingular = rules.nonsingular(first, second, minpos);
    const bound = (value: number) => 1e-12 * Math.abs(value);
    return [
      ...near("nonsingular", nonsingular, out.nonsingular ?? [], bound),
      ...near("view limits", rules.viewLimits(...nonsingular, minpos), out.viewLimits ?? [], bound),
    ];
  }
  const space: TickSpace = {
    length: 20 * (asked.space ?? 9),
    fontSize: 10,
    axis: "y",
    minpos,
    scale: makeScale(asked.scale ?? "linear"),
    data: asked.data,
    major: asked.major ?? [],
  };
  const ascending = [...view].sort((a, b) => a - b) as unknown as Pair;
  return near("ticks", locator.tickValues(ascending, space), out.ticks ?? [], closely(view));
}

parity<Case<LocatorQuestion, LocatorAnswer>>("locators", { differences: locatorDifferences });

interface FormatterQuestion {
  readonly formatter: string;
  readonly args: readonly unknown[];
  readonly kwargs: Kwargs;
  readonly settings?: ScalarFormatOptions;
  readonly ticks: readonly number[];
  readonly view: Pair;
  readonly scale?: ScaleName;
  readonly integral?: boolean;
}
interface FormatterAnswer {
  readonly labels: readonly string[];
  readonly offset: string;
}

function makeFormatter({ formatter, args, kwargs, settings }: FormatterQuestion): Formatter {
  const thresholds = kwargs.minor_thresholds as readonly (number | string)[] | undefined;
  const read = thresholds
    ? { ...kwargs, minor_thresholds: thresholds.map((it) => (it === "inf" ? Infinity : it)) }
    : kwargs;
  const made = make(formatters, formatter, args, read);
  if (settings === undefined || !(made instanceof ScalarFormatter)) return made;
  return made.withFormat("ticklabelFormat", settings);
}

parity<Case<FormatterQuestion, FormatterAnswer>>("formatters", {
  differences: ({ in: asked, out }) => {
    const { ticks, view, scale = "linear", integral = false } = asked;
    const context = { view, scale: makeScale(scale), integral };
    const { label, offsetText = "" } = makeFormatter(asked).format(ticks, context);
    return [
      ...same("labels", ticks.map(label), out.labels),
      ...same("offset", offsetText, out.offset),
    ];
  },
});

interface Made {
  readonly class: string;
  readonly args: readonly unknown[];
}
interface AxisQuestion {
  readonly scale: { readonly name: ScaleName; readonly options?: ScaleOptions };
  readonly view: Pair;
  readonly length: number;
  readonly fontSize: number;
  readonly axis: "x" | "y";
  readonly minorticksOn?: boolean;
  readonly majorLocator?: Made;
  readonly minorLocator?: Made;
  readonly majorFormatter?: Made;
  readonly minorFormatter?: Made;
}
interface AxisAnswer extends Pick<FormatterAnswer, "labels" | "offset"> {
  readonly major: readonly number[];
  readonly minor: readonly number[];
  readonly minorLabels: readonly string[];
}

function ticksOf(asked: AxisQuestion) {
  const { scale: made, view, length, fontSize, axis } = asked;
  const scale = makeScale(made.name, made.options);
  const locator = (one: Made | undefined) => one && make(locators, one.class, one.args);
  const formatter = (one: Made | undefined) => one && make(formatters, one.class, one.args);
  return axisTicks({
    ...{ scale, view, length, fontSize, axis },
    locators: {
      major: locator(asked.majorLocator),
      minor: asked.minorticksOn ? minorLocatorFor(scale) : locator(asked.minorLocator),
    },
    formatters: { major: formatter(asked.majorFormatter), minor: formatter(asked.minorFormatter) },
  });
}

parity<Case<AxisQuestion, AxisAnswer>>("axis-ticks", {
  differences: ({ in: asked, out }) => {
    const ticks = ticksOf(asked);
    const bound = closely(asked.view);
    return [
      ...near("major", ticks.major, out.major, bound),
      ...same("labels", ticks.labels, out.labels),
      ...near("minor", ticks.minor, out.minor, bound),
      ...same("minor labels", ticks.minorLabels, out.minorLabels),
      ...same("offset", ticks.offsetText, out.offset),
    ];
  },
});
