import { beforeEach, describe, expect, test } from "vitest";
import type { Axis } from "../src/axes/axis.ts";
import * as api from "../src/index.ts";

// A script in plain JavaScript calls with anything, so functions, and those of what they belong to, have no types here.
type Untyped = (...values: unknown[]) => unknown;
type Loose<T> = T extends (...values: never[]) => unknown
  ? Untyped
  : { readonly [Name in keyof T]: Loose<T[Name]> };
type LooseClass<T> = new (...values: unknown[]) => Loose<T>;
type Class = new (...values: never[]) => object;

const { subplots } = api as unknown as Loose<Pick<typeof api, "subplots">>;
const {
  AutoDateFormatter,
  AutoDateLocator,
  AutoLocator,
  AutoMinorLocator,
  ConciseDateFormatter,
  DateFormatter,
  DayLocator,
  EngFormatter,
  FixedFormatter,
  FixedLocator,
  FormatStrFormatter,
  FuncFormatter,
  GridSpec,
  HourLocator,
  IndexLocator,
  LinearLocator,
  LogFormatter,
  LogLocator,
  MaxNLocator,
  MonthLocator,
  MultipleLocator,
  NullFormatter,
  NullLocator,
  PercentFormatter,
  ScalarFormatter,
  StrMethodFormatter,
  SymmetricalLogLocator,
  WeekdayLocator,
} = api as unknown as {
  readonly [Name in keyof typeof api]: (typeof api)[Name] extends Class
    ? LooseClass<InstanceType<(typeof api)[Name]>>
    : never;
};

/** What stands before a call: a current figure, with a line on its axes. */
interface Given {
  readonly figure: Loose<api.Figure>;
  readonly axes: Loose<api.Axes>;
}

type Row = [call: (given: Given) => unknown, code: api.PlotErrorCode, message: string];

const elsewhere = api.subplots().ax;

const dates: Row[] = [
  [
    () => new DateFormatter("%Q"),
    "invalid-argument",
    'DateFormatter: fmt has "%Q"; known are strftime\'s %Y, %m, %d, %H, %M, %S, %f, %b, %B, %a, %A, %y, %j, %I, %p and their like',
  ],
  [
    () => new DateFormatter(),
    "invalid-argument",
    "DateFormatter: fmt must be a string; got undefined",
  ],
  [
    () => new MonthLocator(13),
    "invalid-argument",
    "MonthLocator: bymonth must be a whole number from 1 to 12; got 13",
  ],
  [
    () => new DayLocator([1, 0]),
    "invalid-argument",
    "DayLocator: bymonthday must be days from 1 to 31 or from -31 to -1; got [1, 0]",
  ],
  [
    () => new WeekdayLocator("MON"),
    "invalid-argument",
    'WeekdayLocator: byweekday must be days from 0 for Monday to 6, or "MO" to "SU"; got "MON"',
  ],
  [
    () => new HourLocator({ intervall: 2 }),
    "unknown-option",
    'HourLocator: unknown option "intervall". Did you mean "interval"?',
  ],
  [
    () => new ConciseDateFormatter(new AutoDateLocator(), { formats: ["%Y"] }),
    "invalid-argument",
    'ConciseDateFormatter: formats must be a list of 6 formats, from years to seconds; got ["%Y"]',
  ],
  [
    () => new AutoDateFormatter(),
    "invalid-argument",
    "AutoDateFormatter: locator must be a locator, such as new MultipleLocator(0.5); got undefined",
  ],
  [
    () => new AutoDateLocator({ maxticks: "many" }),
    "invalid-argument",
    'AutoDateLocator: maxticks must be a whole number, or one by frequency, as in { daily: 8 }; got "many"',
  ],
  [
    ({ axes }) => axes.xaxisDate("Asia/Tokyo"),
    "invalid-argument",
    'Axes.xaxisDate: tz must be "UTC", an offset such as "+02:00" or a fixed IANA zone such as "Etc/GMT-2"; got "Asia/Tokyo". The offsets of places change with the time zone tables of each engine, so a picture would not be the same everywhere',
  ],
];

const ticks: Row[] = [
  [
    ({ axes }) => axes.setXticks(),
    "invalid-argument",
    "Axes.setXticks: ticks must be a list of finite numbers; got undefined",
  ],
  [
    ({ axes }) => axes.setXticks(3),
    "invalid-argument",
    "Axes.setXticks: ticks must be a list of finite numbers; got 3",
  ],
  [
    ({ axes }) => axes.setXticks("123"),
    "invalid-argument",
    'Axes.setXticks: ticks must be a list of finite numbers; got "123"',
  ],
  [
    ({ axes }) => axes.setXticks([0, Number.NaN]),
    "invalid-argument",
    "Axes.setXticks: ticks must be a list of finite numbers; got [0, NaN]",
  ],
  [
    ({ axes }) => axes.setXticks([0, "1"]),
    "invalid-argument",
    'Axes.setXticks: ticks must be a list of finite numbers; got [0, "1"]',
  ],
  [
    ({ axes }) => axes.setXticks([1, 2], ["a"]),
    "length-mismatch",
    "Axes.setXticks: 1 labels for 2 ticks; give one label per tick",
  ],
  [
    ({ axes }) => axes.setXticks([1, 2], "ab"),
    "invalid-argument",
    'Axes.setXticks: labels must be a list of strings, one per tick; got "ab"',
  ],
  [
    ({ axes }) => axes.setXticks([1, 2], ["a", null]),
    "invalid-argument",
    "Axes.setXticks: labels[1] must be a string; got null",
  ],
  [
    ({ axes }) => axes.setXticks([1, 2], { rotation: 45 }),
    "invalid-argument",
    'Axes.setXticks: "rotation" goes with labels; pass the labels, or use tickParams for all of the axis',
  ],
  [
    ({ axes }) => axes.setXticks([1, 2], null, { fontsize: 9 }),
    "invalid-argument",
    'Axes.setXticks: "fontsize" goes with labels; pass the labels, or use tickParams for all of the axis',
  ],
  [
    ({ axes }) => axes.setXticks([1, 2], ["a", "b"], { colour: "r" }),
    "unknown-option",
    'Axes.setXticks: unknown option "colour". Did you mean "color"?',
  ],
  [
    ({ axes }) => axes.setXticks([1, 2], ["a", "b"], { rotation: "up" }),
    "invalid-argument",
    'Axes.setXticks: rotation must be a finite number of degrees, "horizontal" or "vertical"; got "up"',
  ],
  [
    ({ axes }) => axes.setXticks([1, 2], ["a", "b"], { minor: 1 }),
    "invalid-argument",
    "Axes.setXticks: minor must be true or false; got 1",
  ],
  [
    ({ axes }) => axes.setXticks([1, 2], ["a", "b"], true),
    "invalid-argument",
    "Axes.setXticks: got 3 arguments in order; there are 2: ticks, labels",
  ],
  [
    ({ axes }) => axes.setXticks([1, 2], ["a", "b"], { ha: "middle" }),
    "invalid-argument",
    'Axes.setXticks: ha must be one of "left", "center", "right"; got "middle"',
  ],
  [
    ({ axes }) => axes.setXticks([1, 2], ["a", "b"], { rotationMode: "x" }),
    "invalid-argument",
    'Axes.setXticks: rotationMode must be one of "default", "anchor"; got "x"',
  ],
  [
    ({ axes }) => axes.setXticks([-1e308, 1e308]),
    "invalid-limits",
    "Axes.setXticks: xlim would be [-1e+308, 1e+308], which is farther apart than numbers can tell. Pass limits, or divide the data by a power of 10",
  ],
  [
    ({ axes }) => axes.setYticks([1, Number.POSITIVE_INFINITY]),
    "invalid-argument",
    "Axes.setYticks: ticks must be a list of finite numbers; got [1, Infinity]",
  ],
  [
    ({ axes }) => axes.setYticks([1, 2], ["a", "b", "c"]),
    "length-mismatch",
    "Axes.setYticks: 3 labels for 2 ticks; give one label per tick",
  ],
  [
    ({ axes }) => axes.setYticks({ ticks: [1, 2], labels: ["a"] }),
    "length-mismatch",
    "Axes.setYticks: 1 labels for 2 ticks; give one label per tick",
  ],
  [
    ({ axes }) => axes.setYticks([1, 2], { labels: ["a"], minor: true }),
    "length-mismatch",
    "Axes.setYticks: 1 labels for 2 ticks; give one label per tick",
  ],
  [
    ({ axes }) => axes.setXticklabels(),
    "invalid-argument",
    "Axes.setXticklabels: labels must be a list of strings, one per tick; got undefined",
  ],
  [
    ({ axes }) => axes.setXticklabels("ab"),
    "invalid-argument",
    'Axes.setXticklabels: labels must be a list of strings, one per tick; got "ab"',
  ],
  [
    ({ axes }) => axes.setXticklabels([1, {}]),
    "invalid-argument",
    "Axes.setXticklabels: labels[1] must be a string; got {}",
  ],
  [
    ({ axes }) => axes.setXticklabels(["a"], { size: -1 }),
    "invalid-argument",
    'Axes.setXticklabels: fontsize must be a number of points above 0, or one of "xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "larger", "smaller"; got -1',
  ],
  [
    ({ axes }) => axes.setXticklabels(["a"], { fontsize: "tiny" }),
    "invalid-argument",
    'Axes.setXticklabels: fontsize must be a number of points above 0, or one of "xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "larger", "smaller"; got "tiny"',
  ],
  [
    ({ axes }) => axes.setXticklabels(["a"], "small"),
    "invalid-argument",
    "Axes.setXticklabels: got 2 arguments in order; there are 1: labels",
  ],
  [
    ({ axes }) => axes.setYticklabels(["a"], { color: "redd" }),
    "invalid-color",
    'Axes.setYticklabels: color must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got "redd". Did you mean "red"?',
  ],
  [
    ({ axes }) => axes.setYticklabels(["a"], { size: 8, fontsize: 9 }),
    "invalid-argument",
    'Axes.setYticklabels: fontsize is given twice, as "fontsize" and as "size"; drop one of the two',
  ],
  [
    ({ axes }) => axes.xaxis.setTicks([1], ["a", "b"]),
    "length-mismatch",
    "Axis.setTicks: 2 labels for 1 ticks; give one label per tick",
  ],
  [
    ({ axes }) => axes.xaxis.setTicks([Number.NaN]),
    "invalid-argument",
    "Axis.setTicks: ticks must be a list of finite numbers; got [NaN]",
  ],
  [
    ({ axes }) => axes.xaxis.setTicklabels("a"),
    "invalid-argument",
    'Axis.setTicklabels: labels must be a list of strings, one per tick; got "a"',
  ],
  [
    ({ axes }) => axes.setXticks([-1e308, 1e308], ["a", "b"]),
    "invalid-limits",
    "Axes.setXticks: xlim would be [-1e+308, 1e+308], which is farther apart than numbers can tell. Pass limits, or divide the data by a power of 10",
  ],
];

const tickLooks: Row[] = [
  [
    ({ axes }) => axes.tickParams("z"),
    "invalid-argument",
    'Axes.tickParams: axis must be one of "x", "y", "both"; got "z"',
  ],
  [
    ({ axes }) => axes.tickParams("x", "major"),
    "invalid-argument",
    "Axes.tickParams: got 2 arguments in order; there are 1: axis",
  ],
  [
    ({ axes }) => axes.tickParams({ axis: "xy" }),
    "invalid-argument",
    'Axes.tickParams: axis must be one of "x", "y", "both"; got "xy"',
  ],
  [
    ({ axes }) => axes.tickParams("x", { axis: "y" }),
    "invalid-argument",
    "Axes.tickParams: axis is given twice, in order and by name; drop one of the two",
  ],
  [
    ({ axes }) => axes.tickParams({ which: "all" }),
    "invalid-argument",
    'Axes.tickParams: which must be one of "major", "minor", "both"; got "all"',
  ],
  [
    ({ axes }) => axes.tickParams({ direction: "outside" }),
    "invalid-argument",
    'Axes.tickParams: direction must be one of "in", "out", "inout"; got "outside"',
  ],
  [
    ({ axes }) => axes.tickParams({ length: -1 }),
    "invalid-argument",
    "Axes.tickParams: length must be a finite number of at least 0; got -1",
  ],
  [
    ({ axes }) => axes.tickParams({ width: Number.NaN }),
    "invalid-argument",
    "Axes.tickParams: width must be a finite number of at least 0; got NaN",
  ],
  [
    ({ axes }) => axes.tickParams({ pad: "3" }),
    "invalid-argument",
    'Axes.tickParams: pad must be a finite number; got "3"',
  ],
  [
    ({ axes }) => axes.tickParams({ lenght: 3 }),
    "unknown-option",
    'Axes.tickParams: unknown option "lenght". Did you mean "length"?',
  ],
  [
    ({ axes }) => axes.tickParams({ labelsize: 0 }),
    "invalid-argument",
    'Axes.tickParams: labelsize must be a number of points above 0, or one of "xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "larger", "smaller"; got 0',
  ],
  [
    ({ axes }) => axes.tickParams({ labelrotation: "up" }),
    "invalid-argument",
    'Axes.tickParams: labelrotation must be a finite number of degrees, "horizontal" or "vertical"; got "up"',
  ],
  [
    ({ axes }) => axes.tickParams({ color: "C" }),
    "invalid-color",
    'Axes.tickParams: color must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got "C". Did you mean "c"?',
  ],
  [
    ({ axes }) => axes.tickParams({ axis: "x", left: false }),
    "invalid-argument",
    "Axes.tickParams: left is a side of the y axis, but only the x axis is meant",
  ],
  [
    ({ axes }) => axes.tickParams({ axis: "y", labeltop: true }),
    "invalid-argument",
    "Axes.tickParams: labeltop is a side of the x axis, but only the y axis is meant",
  ],
  [
    ({ axes }) => axes.tickParams({ bottom: 0 }),
    "invalid-argument",
    "Axes.tickParams: bottom must be true or false; got 0",
  ],
  [
    ({ axes }) => axes.tickParams({ bottom: "off" }),
    "invalid-argument",
    'Axes.tickParams: bottom must be true or false; got "off"',
  ],
  [
    ({ axes }) => axes.tickParams({ reset: 1 }),
    "invalid-argument",
    "Axes.tickParams: reset must be true or false; got 1",
  ],
  [
    ({ axes }) => axes.tickParams({ gridAlpha: 2 }),
    "invalid-argument",
    "Axes.tickParams: gridAlpha must be a number from 0 to 1; got 2",
  ],
  [
    ({ axes }) => axes.tickParams({ grid_linestyle: "dots" }),
    "invalid-linestyle",
    'Axes.tickParams: grid_linestyle must be one of "-", "--", "-.", ":", "None", "solid", "dashed", "dashdot", "dotted", "none", or [offset, [on, off, …]]; got "dots"',
  ],
  [
    ({ axes }) => axes.tickParams({ rotation: 45, labelrotation: 30 }),
    "invalid-argument",
    'Axes.tickParams: labelrotation is given twice, as "labelrotation" and as "rotation"; drop one of the two',
  ],
  [
    ({ axes }) => axes.tickParams({ color: "r", length: -1 }),
    "invalid-argument",
    "Axes.tickParams: length must be a finite number of at least 0; got -1",
  ],
  [
    ({ axes }) => axes.tickParams({ grid_color: "r", gridColor: "b" }),
    "invalid-argument",
    'Axes.tickParams: gridColor is given twice, as "gridColor" and as "grid_color"; drop one of the two',
  ],
  [
    ({ axes }) => axes.tickParams(3),
    "invalid-argument",
    'Axes.tickParams: axis must be one of "x", "y", "both"; got 3',
  ],
  [
    ({ axes }) => axes.tickParams({ axis: "both", reset: true, zorder: "x" }),
    "invalid-argument",
    'Axes.tickParams: zorder must be a finite number; got "x"',
  ],
  [
    ({ axes }) => axes.ticklabelFormat({ style: "scii" }),
    "invalid-argument",
    'Axes.ticklabelFormat: style must be one of "sci", "scientific", "plain"; got "scii"',
  ],
  [
    ({ axes }) => axes.ticklabelFormat({ scilimits: 3 }),
    "invalid-argument",
    "Axes.ticklabelFormat: scilimits must be two whole numbers, exponents of ten; got 3",
  ],
  [
    ({ axes }) => axes.ticklabelFormat({ scilimits: [0] }),
    "invalid-argument",
    "Axes.ticklabelFormat: scilimits must be two whole numbers, exponents of ten; got [0]",
  ],
  [
    ({ axes }) => axes.ticklabelFormat({ scilimits: [0, "3"] }),
    "invalid-argument",
    'Axes.ticklabelFormat: scilimits must be two whole numbers, exponents of ten; got [0, "3"]',
  ],
  [
    ({ axes }) => axes.ticklabelFormat({ scilimits: [0, 1.5] }),
    "invalid-argument",
    "Axes.ticklabelFormat: scilimits must be two whole numbers, exponents of ten; got [0, 1.5]",
  ],
  [
    ({ axes }) => axes.ticklabelFormat({ useOffset: "no" }),
    "invalid-argument",
    'Axes.ticklabelFormat: useOffset must be true, false or a finite number; got "no"',
  ],
  [
    ({ axes }) => axes.ticklabelFormat({ useMathText: 1 }),
    "invalid-argument",
    "Axes.ticklabelFormat: useMathText must be true or false; got 1",
  ],
  [
    ({ axes }) => axes.ticklabelFormat({ usemathtext: true }),
    "unknown-option",
    'Axes.ticklabelFormat: unknown option "usemathtext". Did you mean "useMathText"?',
  ],
  [
    ({ axes }) => axes.ticklabelFormat({ axis: "z" }),
    "invalid-argument",
    'Axes.ticklabelFormat: axis must be one of "x", "y", "both"; got "z"',
  ],
  [
    ({ axes }) => axes.ticklabelFormat("sci"),
    "invalid-argument",
    'Axes.ticklabelFormat: options must be an object; got "sci"',
  ],
  [
    ({ axes }) => axes.ticklabelFormat({ style: "sci" }, 3),
    "invalid-argument",
    "Axes.ticklabelFormat: got 2 arguments in order; there are 1: options",
  ],
  [
    ({ axes }) => axes.xaxis.setVisible("no"),
    "invalid-argument",
    'Axis.setVisible: visible must be true or false; got "no"',
  ],
  [
    ({ axes }) => axes.xaxis.setTickParams({ axis: "x" }),
    "invalid-argument",
    "Axis.setTickParams: axis is given, but only the x axis is meant; drop it, or use Axes.tickParams",
  ],
  [
    ({ axes }) => axes.xaxis.setTickParams({ left: true }),
    "invalid-argument",
    "Axis.setTickParams: left is a side of the y axis, but only the x axis is meant",
  ],
  [
    ({ axes }) => axes.xaxis.setTickParams({ lenght: 3 }),
    "unknown-option",
    'Axis.setTickParams: unknown option "lenght". Did you mean "length"?',
  ],
  [
    ({ axes }) => axes.xaxis.setTickParams("x"),
    "invalid-argument",
    'Axis.setTickParams: options must be an object; got "x"',
  ],
  [
    ({ axes }) => axes.xaxis.setTickParams({ axis: "y" }),
    "invalid-argument",
    "Axis.setTickParams: axis is given, but only the x axis is meant; drop it, or use Axes.tickParams",
  ],
];

const tickers: Row[] = [
  [
    ({ axes }) => axes.locatorParams("z"),
    "invalid-argument",
    'Axes.locatorParams: axis must be one of "x", "y", "both"; got "z"',
  ],
  [
    ({ axes }) => axes.locatorParams({ nbins: 0 }),
    "invalid-argument",
    "Axes.locatorParams: MaxNLocator: nbins must be a whole number from 1 to 10000; got 0",
  ],
  [
    ({ axes }) => axes.locatorParams({ nbins: 2.5 }),
    "invalid-argument",
    "Axes.locatorParams: MaxNLocator: nbins must be a whole number from 1 to 10000; got 2.5",
  ],
  [
    ({ axes }) => axes.locatorParams({ nbins: "many" }),
    "invalid-argument",
    'Axes.locatorParams: MaxNLocator: nbins must be a whole number, or "auto"; got "many"',
  ],
  [
    ({ axes }) => axes.locatorParams({ nbin: 3 }),
    "unknown-option",
    'Axes.locatorParams: MaxNLocator: unknown option "nbin". Did you mean "nbins"?',
  ],
  [
    ({ axes }) => axes.locatorParams({ axis: "y", prune: "top" }),
    "invalid-argument",
    'Axes.locatorParams: MaxNLocator: prune must be one of "lower", "upper", "both"; got "top"',
  ],
  [
    ({ axes }) => axes.locatorParams({ steps: [2, 1] }),
    "invalid-argument",
    "Axes.locatorParams: MaxNLocator: steps must be numbers from 1 to 10 in ascending order; got [2, 1]",
  ],
  [
    ({ axes }) => axes.locatorParams({ integer: 1 }),
    "invalid-argument",
    "Axes.locatorParams: MaxNLocator: integer must be true or false; got 1",
  ],
  [
    ({ axes }) => axes.locatorParams({ tight: 1 }),
    "invalid-argument",
    "Axes.locatorParams: tight must be true or false; got 1",
  ],
  [
    ({ axes }) => axes.locatorParams(5),
    "invalid-argument",
    'Axes.locatorParams: axis must be one of "x", "y", "both"; got 5',
  ],
  [
    ({ axes }) => axes.locatorParams("x", 5),
    "invalid-argument",
    "Axes.locatorParams: tight must be true or false; got 5",
  ],
  [
    ({ axes }) => axes.locatorParams("x", true, 5),
    "invalid-argument",
    "Axes.locatorParams: got 3 arguments in order; there are 2: axis, tight",
  ],
  [
    ({ axes }) => axes.minorticksOn("x"),
    "invalid-argument",
    'Axes.minorticksOn: there are no arguments; got "x"',
  ],
  [
    ({ axes }) => axes.minorticksOn(true),
    "invalid-argument",
    "Axes.minorticksOn: there are no arguments; got true",
  ],
  [
    ({ axes }) => axes.minorticksOff("y"),
    "invalid-argument",
    'Axes.minorticksOff: there are no arguments; got "y"',
  ],
  [
    ({ axes }) => axes.xaxis.minorticksOn(true),
    "invalid-argument",
    "Axis.minorticksOn: there are no arguments; got true",
  ],
  [
    ({ axes }) => axes.xaxis.setMajorLocator(),
    "invalid-argument",
    "Axis.setMajorLocator: locator must be a locator, such as new MultipleLocator(0.5); got undefined",
  ],
  [
    ({ axes }) => axes.xaxis.setMajorLocator(0.5),
    "invalid-argument",
    "Axis.setMajorLocator: locator must be a locator, such as new MultipleLocator(0.5); got 0.5",
  ],
  [
    ({ axes }) => axes.xaxis.setMajorLocator([1, 2]),
    "invalid-argument",
    "Axis.setMajorLocator: locator must be a locator, such as new MultipleLocator(0.5); got [1, 2]",
  ],
  [
    ({ axes }) => axes.xaxis.setMajorLocator(MultipleLocator),
    "invalid-argument",
    "Axis.setMajorLocator: locator must be a locator, such as new MultipleLocator(0.5); got function MultipleLocator",
  ],
  [
    ({ axes }) => axes.xaxis.setMajorLocator(new NullFormatter()),
    "invalid-argument",
    "Axis.setMajorLocator: locator must be a locator, such as new MultipleLocator(0.5); got an object of class NullFormatter",
  ],
  [
    ({ axes }) => axes.xaxis.setMinorLocator({ ticks: [] }),
    "invalid-argument",
    "Axis.setMinorLocator: locator must be a locator, such as new MultipleLocator(0.5); got {ticks}",
  ],
  [
    ({ axes }) => axes.xaxis.setMajorLocator(new NullLocator(), 3),
    "invalid-argument",
    "Axis.setMajorLocator: got 2 arguments in order; there are 1: locator",
  ],
  [
    ({ axes }) => axes.xaxis.setMajorFormatter(),
    "invalid-argument",
    'Axis.setMajorFormatter: formatter must be a formatter, a function of a tick, or a text such as "{x:.2f}"; got undefined',
  ],
  [
    ({ axes }) => axes.xaxis.setMajorFormatter(3),
    "invalid-argument",
    'Axis.setMajorFormatter: formatter must be a formatter, a function of a tick, or a text such as "{x:.2f}"; got 3',
  ],
  [
    ({ axes }) => axes.xaxis.setMajorFormatter({ label: "a" }),
    "invalid-argument",
    'Axis.setMajorFormatter: formatter must be a formatter, a function of a tick, or a text such as "{x:.2f}"; got {label}',
  ],
  [
    ({ axes }) => axes.xaxis.setMajorFormatter(NullFormatter),
    "invalid-argument",
    'Axis.setMajorFormatter: formatter must be a formatter, a function of a tick, or a text such as "{x:.2f}"; got function NullFormatter',
  ],
  [
    ({ axes }) => axes.xaxis.setMajorFormatter(new NullLocator()),
    "invalid-argument",
    'Axis.setMajorFormatter: formatter must be a formatter, a function of a tick, or a text such as "{x:.2f}"; got an object of class NullLocator',
  ],
  [
    ({ axes }) => axes.xaxis.setMajorFormatter("{y}"),
    "invalid-format",
    'StrMethodFormatter: fmt "{y}" has the field "{y}"; fields are {x} and {pos}',
  ],
  [
    ({ axes }) => axes.xaxis.setMinorFormatter(["a"]),
    "invalid-argument",
    'Axis.setMinorFormatter: formatter must be a formatter, a function of a tick, or a text such as "{x:.2f}"; got ["a"]',
  ],
];

const grids: Row[] = [
  [
    ({ axes }) => axes.grid("on"),
    "invalid-argument",
    'Axes.grid: visible must be true or false; got "on"',
  ],
  [
    ({ axes }) => axes.grid(1),
    "invalid-argument",
    "Axes.grid: visible must be true or false; got 1",
  ],
  [
    ({ axes }) => axes.grid(true, "all"),
    "invalid-argument",
    'Axes.grid: which must be one of "major", "minor", "both"; got "all"',
  ],
  [
    ({ axes }) => axes.grid(true, "major", "z"),
    "invalid-argument",
    'Axes.grid: axis must be one of "x", "y", "both"; got "z"',
  ],
  [
    ({ axes }) => axes.grid({ which: "minors" }),
    "invalid-argument",
    'Axes.grid: which must be one of "major", "minor", "both"; got "minors"',
  ],
  [
    ({ axes }) => axes.grid({ axis: "xy" }),
    "invalid-argument",
    'Axes.grid: axis must be one of "x", "y", "both"; got "xy"',
  ],
  [
    ({ axes }) => axes.grid({ colour: "r" }),
    "unknown-option",
    'Axes.grid: unknown option "colour". Did you mean "color"?',
  ],
  [
    ({ axes }) => axes.grid({ color: "redd" }),
    "invalid-color",
    'Axes.grid: color must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got "redd". Did you mean "red"?',
  ],
  [
    ({ axes }) => axes.grid({ alpha: 1.5 }),
    "invalid-argument",
    "Axes.grid: alpha must be a number from 0 to 1; got 1.5",
  ],
  [
    ({ axes }) => axes.grid({ linewidth: -1 }),
    "invalid-argument",
    "Axes.grid: linewidth must be a finite number of at least 0; got -1",
  ],
  [
    ({ axes }) => axes.grid({ lw: 1, linewidth: 2 }),
    "invalid-argument",
    'Axes.grid: linewidth is given twice, as "linewidth" and as "lw"; drop one of the two',
  ],
  [
    ({ axes }) => axes.grid({ ls: "dots" }),
    "invalid-linestyle",
    'Axes.grid: linestyle must be one of "-", "--", "-.", ":", "None", "solid", "dashed", "dashdot", "dotted", "none", or [offset, [on, off, …]]; got "dots"',
  ],
  [
    ({ axes }) => axes.grid(true, { visible: false }),
    "invalid-argument",
    "Axes.grid: visible is given twice, in order and by name; drop one of the two",
  ],
  [
    ({ axes }) => axes.grid(true, "major", "x", "y"),
    "invalid-argument",
    "Axes.grid: got 4 arguments in order; there are 3: visible, which, axis",
  ],
  [
    ({ axes }) => axes.setAxisbelow("below"),
    "invalid-argument",
    'Axes.setAxisbelow: below must be true, false or "line"; got "below"',
  ],
  [
    ({ axes }) => axes.setAxisbelow(0),
    "invalid-argument",
    'Axes.setAxisbelow: below must be true, false or "line"; got 0',
  ],
  [
    ({ axes }) => axes.setAxisbelow(),
    "invalid-argument",
    'Axes.setAxisbelow: below must be true, false or "line"; got undefined',
  ],
  [
    ({ axes }) => axes.setAxisbelow(true, 1),
    "invalid-argument",
    "Axes.setAxisbelow: got 2 arguments in order; there are 1: below",
  ],
  [
    ({ axes }) => axes.setFacecolor("redd"),
    "invalid-color",
    'Axes.setFacecolor: color must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got "redd". Did you mean "red"?',
  ],
  [
    ({ axes }) => axes.setFacecolor(),
    "invalid-color",
    'Axes.setFacecolor: color must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got undefined',
  ],
];

const texts: Row[] = [
  [
    ({ axes }) => axes.setTitle(3),
    "invalid-argument",
    "Axes.setTitle: title must be a string; got 3",
  ],
  [
    ({ axes }) => axes.setTitle("a", { loc: "top" }),
    "invalid-argument",
    'Axes.setTitle: loc must be one of "left", "center", "right"; got "top"',
  ],
  [
    ({ axes }) => axes.setTitle("a", { pad: "6" }),
    "invalid-argument",
    'Axes.setTitle: pad must be a finite number; got "6"',
  ],
  [
    ({ axes }) => axes.setTitle("a", { rotation: "up" }),
    "invalid-argument",
    'Axes.setTitle: rotation must be a finite number of degrees, "horizontal" or "vertical"; got "up"',
  ],
  [
    ({ axes }) => axes.setTitle("a", { rotation: Number.NaN }),
    "invalid-argument",
    'Axes.setTitle: rotation must be a finite number of degrees, "horizontal" or "vertical"; got NaN',
  ],
  [
    ({ axes }) => axes.setTitle("a", { color: "redd" }),
    "invalid-color",
    'Axes.setTitle: color must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got "redd". Did you mean "red"?',
  ],
  [
    ({ axes }) => axes.setTitle("a", { labelpad: 6 }),
    "unknown-option",
    'Axes.setTitle: unknown option "labelpad"; known are "fontsize", "color", "alpha", "fontweight", "fontstyle", "rotation", "rotationMode", "ha", "va", "multialignment", "linespacing", "bbox", "backgroundcolor", "loc", "pad", "y"',
  ],
  [
    ({ axes }) => axes.setTitle("a", "left"),
    "invalid-argument",
    'Axes.setTitle: options must be an object; got "left"',
  ],
  [
    ({ axes }) => axes.setTitle("a", { loc: "left" }, 3),
    "invalid-argument",
    "Axes.setTitle: got 3 arguments in order; there are 2: title, options",
  ],
  [
    ({ axes }) => axes.setTitle("a", { va: "middle" }),
    "invalid-argument",
    'Axes.setTitle: va must be one of "top", "bottom", "center", "baseline", "center_baseline"; got "middle"',
  ],
  [
    ({ axes }) => axes.setXlabel(["x"]),
    "invalid-argument",
    'Axes.setXlabel: label must be a string; got ["x"]',
  ],
  [
    ({ axes }) => axes.setXlabel("a", { loc: "top" }),
    "invalid-argument",
    'Axes.setXlabel: loc must be one of "left", "center", "right"; got "top"',
  ],
  [
    ({ axes }) => axes.setXlabel("a", { labelpad: Number.POSITIVE_INFINITY }),
    "invalid-argument",
    "Axes.setXlabel: labelpad must be a finite number; got Infinity",
  ],
  [
    ({ axes }) => axes.setXlabel("a", { rotation: "flat" }),
    "invalid-argument",
    'Axes.setXlabel: rotation must be a finite number of degrees, "horizontal" or "vertical"; got "flat"',
  ],
  [
    ({ axes }) => axes.setXlabel("a", { color: 3 }),
    "invalid-color",
    'Axes.setXlabel: color must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got 3',
  ],
  [
    ({ axes }) => axes.setXlabel("a", { fontsize: 0 }),
    "invalid-argument",
    'Axes.setXlabel: fontsize must be a number of points above 0, or one of "xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "larger", "smaller"; got 0',
  ],
  [
    ({ axes }) => axes.setXlabel("a", { pad: 3 }),
    "unknown-option",
    'Axes.setXlabel: unknown option "pad"; known are "fontsize", "color", "alpha", "fontweight", "fontstyle", "rotation", "rotationMode", "ha", "va", "multialignment", "linespacing", "bbox", "backgroundcolor", "loc", "labelpad"',
  ],
  [
    ({ axes }) => axes.setXlabel("a", 12),
    "invalid-argument",
    "Axes.setXlabel: options must be an object; got 12",
  ],
  [
    ({ axes }) => axes.setXlabel("a", { c: "r", color: "b" }),
    "invalid-argument",
    'Axes.setXlabel: color is given twice, as "color" and as "c"; drop one of the two',
  ],
  [
    ({ axes }) => axes.setXlabel("a", {}, 3),
    "invalid-argument",
    "Axes.setXlabel: got 3 arguments in order; there are 2: label, options",
  ],
  [
    ({ axes }) => axes.setYlabel("a", { loc: "left" }),
    "invalid-argument",
    'Axes.setYlabel: loc must be one of "bottom", "center", "top"; got "left"',
  ],
  [
    ({ axes }) => axes.setYlabel("a", { fontsise: 9 }),
    "unknown-option",
    'Axes.setYlabel: unknown option "fontsise". Did you mean "fontsize"?',
  ],
  [
    ({ figure }) => figure.suptitle(3),
    "invalid-argument",
    "Figure.suptitle: title must be a string; got 3",
  ],
  [
    ({ figure }) => figure.suptitle("a", { x: "left" }),
    "invalid-argument",
    'Figure.suptitle: x must be a finite number; got "left"',
  ],
  [
    ({ figure }) => figure.suptitle("a", { loc: "left" }),
    "unknown-option",
    'Figure.suptitle: unknown option "loc"; known are "fontsize", "color", "alpha", "fontweight", "fontstyle", "rotation", "rotationMode", "ha", "va", "multialignment", "linespacing", "bbox", "backgroundcolor", "x", "y"',
  ],
  [
    ({ figure }) => figure.suptitle("a", { fontsize: -1 }),
    "invalid-argument",
    'Figure.suptitle: fontsize must be a number of points above 0, or one of "xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "larger", "smaller"; got -1',
  ],
  [
    ({ figure }) => figure.suptitle("a", { fontsize: 9 }, 3),
    "invalid-argument",
    "Figure.suptitle: got 3 arguments in order; there are 2: title, options",
  ],
  [
    ({ axes }) => axes.legend(3),
    "invalid-argument",
    "Axes.legend: labels must be a list of names, one per series; got 3",
  ],
  [
    ({ axes }) => axes.legend({ loc: "middle" }),
    "invalid-argument",
    'Axes.legend: loc must be one of "best", "upper right", "upper left", "lower left", "lower right", "right", "center left", "center right", "lower center", "upper center", "center", a code from 0 to 10, or [x, y]; got "middle"',
  ],
];

const spines: Row[] = [
  [
    ({ axes }) => axes.spines.left.setPosition("left"),
    "invalid-argument",
    'Spine.setPosition: position must be "zero", "center", or ["data", value], ["axes", fraction] or ["outward", points]; got "left"',
  ],
  [
    ({ axes }) => axes.spines.left.setPosition(),
    "invalid-argument",
    'Spine.setPosition: position must be "zero", "center", or ["data", value], ["axes", fraction] or ["outward", points]; got undefined',
  ],
  [
    ({ axes }) => axes.spines.left.setPosition(0),
    "invalid-argument",
    'Spine.setPosition: position must be "zero", "center", or ["data", value], ["axes", fraction] or ["outward", points]; got 0',
  ],
  [
    ({ axes }) => axes.spines.left.setPosition(["date", 0]),
    "invalid-argument",
    'Spine.setPosition: position must be "zero", "center", or ["data", value], ["axes", fraction] or ["outward", points]; got ["date", 0]',
  ],
  [
    ({ axes }) => axes.spines.left.setPosition(["data", Number.NaN]),
    "invalid-argument",
    'Spine.setPosition: position must be "zero", "center", or ["data", value], ["axes", fraction] or ["outward", points]; got ["data", NaN]',
  ],
  [
    ({ axes }) => axes.spines.left.setPosition(["data", "0"]),
    "invalid-argument",
    'Spine.setPosition: position must be "zero", "center", or ["data", value], ["axes", fraction] or ["outward", points]; got ["data", "0"]',
  ],
  [
    ({ axes }) => axes.spines.left.setPosition(["data"]),
    "invalid-argument",
    'Spine.setPosition: position must be "zero", "center", or ["data", value], ["axes", fraction] or ["outward", points]; got ["data"]',
  ],
  [
    ({ axes }) => axes.spines.left.setPosition(["axes", 0.5, 1]),
    "invalid-argument",
    'Spine.setPosition: position must be "zero", "center", or ["data", value], ["axes", fraction] or ["outward", points]; got ["axes", 0.5, 1]',
  ],
  [
    ({ axes }) => axes.spines.left.setPosition("data", 0),
    "invalid-argument",
    "Spine.setPosition: got 2 arguments in order; there are 1: position",
  ],
  [
    ({ axes }) => axes.spines.top.setLinewidth(-1),
    "invalid-argument",
    "Spine.setLinewidth: linewidth must be a finite number of at least 0; got -1",
  ],
  [
    ({ axes }) => axes.spines.top.setLinewidth("thin"),
    "invalid-argument",
    'Spine.setLinewidth: linewidth must be a finite number of at least 0; got "thin"',
  ],
  [
    ({ axes }) => axes.spines.top.setLinewidth(),
    "invalid-argument",
    "Spine.setLinewidth: linewidth must be a finite number of at least 0; got undefined",
  ],
  [
    ({ axes }) => axes.spines.top.setColor("redd"),
    "invalid-color",
    'Spine.setColor: color must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got "redd". Did you mean "red"?',
  ],
  [
    ({ axes }) => axes.spines.top.setColor(),
    "invalid-color",
    'Spine.setColor: color must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got undefined',
  ],
  [
    ({ axes }) => axes.spines.top.setVisible(0),
    "invalid-argument",
    "Spine.setVisible: visible must be true or false; got 0",
  ],
  [
    ({ axes }) => axes.spines.top.setVisible(),
    "invalid-argument",
    "Spine.setVisible: visible must be true or false; got undefined",
  ],
  [
    ({ axes }) => axes.spines.top.setVisible(true, 1),
    "invalid-argument",
    "Spine.setVisible: got 2 arguments in order; there are 1: visible",
  ],
];

const scales: Row[] = [
  [
    ({ axes }) => axes.setXscale("log", { base: 0 }),
    "invalid-argument",
    "Axes.setXscale: base must be a number above 0 and not 1; got 0",
  ],
  [
    ({ axes }) => axes.setXscale("log", { base: 1 }),
    "invalid-argument",
    "Axes.setXscale: base must be a number above 0 and not 1; got 1",
  ],
  [
    ({ axes }) => axes.setXscale("log", { base: -2 }),
    "invalid-argument",
    "Axes.setXscale: base must be a number above 0 and not 1; got -2",
  ],
  [
    ({ axes }) => axes.setXscale("log", { base: "2" }),
    "invalid-argument",
    'Axes.setXscale: base must be a number above 0 and not 1; got "2"',
  ],
  [
    ({ axes }) => axes.setXscale("log", { nonpositive: "x" }),
    "invalid-argument",
    'Axes.setXscale: nonpositive must be one of "clip", "mask"; got "x"',
  ],
  [
    ({ axes }) => axes.setXscale("log", { subs: 3 }),
    "invalid-argument",
    'Axes.setXscale: subs must be a list of numbers above 0, or one of "auto", "all"; got 3',
  ],
  [
    ({ axes }) => axes.setXscale("log", { subs: [2, -1] }),
    "invalid-argument",
    "Axes.setXscale: subs[1] must be a number above 0; got -1",
  ],
  [
    ({ axes }) => axes.setXscale("log", { linthresh: 1 }),
    "unknown-option",
    'Axes.setXscale: unknown option "linthresh"; known are "base", "subs", "nonpositive"',
  ],
  [
    ({ axes }) => axes.setXscale("log", { bas: 2 }),
    "unknown-option",
    'Axes.setXscale: unknown option "bas". Did you mean "base"?',
  ],
  [
    ({ axes }) => axes.setXscale("log", 2),
    "invalid-argument",
    "Axes.setXscale: options must be an object; got 2",
  ],
  [
    ({ axes }) => axes.setXscale("log", { base: 2 }, 3),
    "invalid-argument",
    "Axes.setXscale: got 3 arguments in order; there are 2: scale, options",
  ],
  [
    ({ axes }) => axes.setXscale("symlog", { linthresh: 0 }),
    "invalid-argument",
    "Axes.setXscale: linthresh must be a number above 0; got 0",
  ],
  [
    ({ axes }) => axes.setXscale("symlog", { linscale: 0 }),
    "invalid-argument",
    "Axes.setXscale: linscale must be a number above 0; got 0",
  ],
  [
    ({ axes }) => axes.setXscale("symlog", { base: 1 }),
    "invalid-argument",
    "Axes.setXscale: base must be a number above 1; got 1",
  ],
  [
    ({ axes }) => axes.setXscale("symlog", { nonpositive: "clip" }),
    "unknown-option",
    'Axes.setXscale: unknown option "nonpositive"; known are "base", "linthresh", "linscale", "subs"',
  ],
  [
    ({ axes }) => axes.setYscale("symlog", { subs: ["2"] }),
    "invalid-argument",
    'Axes.setYscale: subs[0] must be a finite number; got "2"',
  ],
  [
    ({ axes }) => axes.setYscale("logit", { base: 2 }),
    "unknown-option",
    'Axes.setYscale: unknown option "base"; known are "nonpositive", "oneHalf", "useOverline"',
  ],
  [
    ({ axes }) => axes.setYscale("logit", { oneHalf: 0.5 }),
    "invalid-argument",
    "Axes.setYscale: oneHalf must be a string; got 0.5",
  ],
  [
    ({ axes }) => axes.setYscale("logit", { useOverline: "yes" }),
    "invalid-argument",
    'Axes.setYscale: useOverline must be true or false; got "yes"',
  ],
  [
    ({ axes }) => axes.setYscale("logit", { nonpositive: true }),
    "invalid-argument",
    'Axes.setYscale: nonpositive must be one of "clip", "mask"; got true',
  ],
  [
    ({ axes }) => axes.setYscale("linear", { base: 2 }),
    "unknown-option",
    'Axes.setYscale: a linear scale has no options; got "base"',
  ],
  [
    ({ axes }) => axes.setYscale("linear", "x"),
    "invalid-argument",
    'Axes.setYscale: options must be an object; got "x"',
  ],
  [
    ({ axes }) => axes.setYscale("logg"),
    "invalid-scale",
    'Axes.setYscale: scale must be one of "linear", "log", "symlog", "logit"; got "logg"',
  ],
  [
    ({ axes }) => axes.setYscale(),
    "invalid-scale",
    'Axes.setYscale: scale must be one of "linear", "log", "symlog", "logit"; got undefined',
  ],
];

const tickerClasses: Row[] = [
  [
    () => new MultipleLocator(0),
    "invalid-argument",
    "MultipleLocator: base must be a number above 0; got 0",
  ],
  [
    () => new MultipleLocator(-1),
    "invalid-argument",
    "MultipleLocator: base must be a number above 0; got -1",
  ],
  [
    () => new MultipleLocator("1"),
    "invalid-argument",
    'MultipleLocator: base must be a number above 0; got "1"',
  ],
  [
    () => new MultipleLocator(Number.NaN),
    "invalid-argument",
    "MultipleLocator: base must be a number above 0; got NaN",
  ],
  [
    () => new MultipleLocator(1, 2),
    "invalid-argument",
    "MultipleLocator: got 2 arguments in order; there are 1: base",
  ],
  [
    () => new MaxNLocator(0),
    "invalid-argument",
    "MaxNLocator: nbins must be a whole number from 1 to 10000; got 0",
  ],
  [
    () => new MaxNLocator(1.5),
    "invalid-argument",
    "MaxNLocator: nbins must be a whole number from 1 to 10000; got 1.5",
  ],
  [
    () => new MaxNLocator("few"),
    "invalid-argument",
    'MaxNLocator: nbins must be a whole number, or "auto"; got "few"',
  ],
  [
    () => new MaxNLocator(5, { integer: 1 }),
    "invalid-argument",
    "MaxNLocator: integer must be true or false; got 1",
  ],
  [
    () => new MaxNLocator(5, { prune: "top" }),
    "invalid-argument",
    'MaxNLocator: prune must be one of "lower", "upper", "both"; got "top"',
  ],
  [
    () => new MaxNLocator(5, { steps: [2, 1] }),
    "invalid-argument",
    "MaxNLocator: steps must be numbers from 1 to 10 in ascending order; got [2, 1]",
  ],
  [
    () => new MaxNLocator(5, { steps: [0.5, 1] }),
    "invalid-argument",
    "MaxNLocator: steps must be numbers from 1 to 10 in ascending order; got [0.5, 1]",
  ],
  [
    () => new MaxNLocator(5, { steps: 2 }),
    "invalid-argument",
    "MaxNLocator: steps must be a list of finite numbers; got 2",
  ],
  [
    () => new MaxNLocator(5, { minTicks: 2 }),
    "unknown-option",
    'MaxNLocator: unknown option "minTicks". Did you mean "minNTicks"?',
  ],
  [
    () => new MaxNLocator(5, { min_n_ticks: 0 }),
    "invalid-argument",
    "MaxNLocator: min_n_ticks must be a whole number from 1 to 10000; got 0",
  ],
  [
    () => new MaxNLocator(5, { nbins: 3 }),
    "invalid-argument",
    "MaxNLocator: nbins is given twice, in order and by name; drop one of the two",
  ],
  [
    () => new FixedLocator(),
    "invalid-argument",
    "FixedLocator: locs must be a list of finite numbers; got undefined",
  ],
  [
    () => new FixedLocator([1, Number.NaN]),
    "invalid-argument",
    "FixedLocator: locs[1] must be a finite number; got NaN",
  ],
  [
    () => new FixedLocator([1], 0),
    "invalid-argument",
    "FixedLocator: nbins must be a whole number from 1 to 10000; got 0",
  ],
  [
    () => new LinearLocator("3"),
    "invalid-argument",
    'LinearLocator: numticks must be a whole number from 0 to 10000; got "3"',
  ],
  [
    () => new LogLocator(1),
    "invalid-argument",
    "LogLocator: base must be a number above 0 and not 1; got 1",
  ],
  [
    () => new LogLocator(10, "some"),
    "invalid-argument",
    'LogLocator: subs must be a list of numbers above 0, or one of "auto", "all"; got "some"',
  ],
  [
    () => new IndexLocator(0, 0),
    "invalid-argument",
    "IndexLocator: base must be a number above 0; got 0",
  ],
  [
    () => new IndexLocator(1),
    "invalid-argument",
    "IndexLocator: offset must be a finite number; got undefined",
  ],
  [
    () => new AutoMinorLocator(0),
    "invalid-argument",
    "AutoMinorLocator: n must be a whole number from 1 to 10000; got 0",
  ],
  [
    () => new AutoMinorLocator(2.5),
    "invalid-argument",
    "AutoMinorLocator: n must be a whole number from 1 to 10000; got 2.5",
  ],
  [() => new AutoLocator(3), "invalid-argument", "AutoLocator: there are no arguments; got 3"],
  [
    () => new SymmetricalLogLocator(),
    "invalid-argument",
    "SymmetricalLogLocator: options must be an object; got undefined",
  ],
  [
    () => new SymmetricalLogLocator({ base: 10 }),
    "invalid-argument",
    "SymmetricalLogLocator: linthresh must be a number above 0; got undefined",
  ],
  [
    () => new SymmetricalLogLocator({ base: 10, linthresh: 0 }),
    "invalid-argument",
    "SymmetricalLogLocator: linthresh must be a number above 0; got 0",
  ],
  [
    () => new FormatStrFormatter(),
    "invalid-argument",
    "FormatStrFormatter: fmt must be a string; got undefined",
  ],
  [
    () => new FormatStrFormatter("abc"),
    "invalid-format",
    'FormatStrFormatter: fmt "abc" has no conversion for the tick, such as "%.2f"',
  ],
  [
    () => new FormatStrFormatter("%d %d"),
    "invalid-format",
    'FormatStrFormatter: fmt "%d %d" has several conversions; a tick is one number',
  ],
  [
    () => new FormatStrFormatter("%q"),
    "invalid-format",
    'FormatStrFormatter: fmt "%q" has "%q", which does not write a number; use one of d i u f F e E g G s r',
  ],
  [
    () => new FormatStrFormatter("%"),
    "invalid-format",
    'FormatStrFormatter: fmt "%" has "%", which does not write a number; use one of d i u f F e E g G s r',
  ],
  [
    () => new FormatStrFormatter(3),
    "invalid-argument",
    "FormatStrFormatter: fmt must be a string; got 3",
  ],
  [
    () => new FormatStrFormatter("%.999f"),
    "invalid-format",
    'FormatStrFormatter: fmt "%.999f" asks for 999 digits; at most 100 are written',
  ],
  [
    () => new StrMethodFormatter(),
    "invalid-argument",
    "StrMethodFormatter: fmt must be a string; got undefined",
  ],
  [
    () => new StrMethodFormatter("{y}"),
    "invalid-format",
    'StrMethodFormatter: fmt "{y}" has the field "{y}"; fields are {x} and {pos}',
  ],
  [
    () => new StrMethodFormatter("{x"),
    "invalid-format",
    'StrMethodFormatter: fmt "{x" has a single "{"; write it twice for a brace',
  ],
  [
    () => new StrMethodFormatter("x}"),
    "invalid-format",
    'StrMethodFormatter: fmt "x}" has a single "}"; write it twice for a brace',
  ],
  [
    () => new StrMethodFormatter("{x:q}"),
    "invalid-format",
    'StrMethodFormatter: fmt "{x:q}" has the type "q"; numbers are written by d e E f F g G n %',
  ],
  [
    () => new StrMethodFormatter("{x:.2z}"),
    "invalid-format",
    'StrMethodFormatter: fmt "{x:.2z}" has the type "z"; numbers are written by d e E f F g G n %',
  ],
  [
    () => new StrMethodFormatter("{x!z}"),
    "invalid-format",
    'StrMethodFormatter: fmt "{x!z}" has the conversion "!z"; use !s or !r',
  ],
  [
    () => new FuncFormatter(),
    "invalid-argument",
    "FuncFormatter: func must be a function of a tick and its number; got undefined",
  ],
  [
    () => new FuncFormatter("x"),
    "invalid-argument",
    'FuncFormatter: func must be a function of a tick and its number; got "x"',
  ],
  [
    () => new FixedFormatter(),
    "invalid-argument",
    "FixedFormatter: seq must be a list of strings; got undefined",
  ],
  [
    () => new FixedFormatter("ab"),
    "invalid-argument",
    'FixedFormatter: seq must be a list of strings; got "ab"',
  ],
  [
    () => new FixedFormatter([{}]),
    "invalid-argument",
    "FixedFormatter: seq[0] must be a string; got {}",
  ],
  [
    () => new PercentFormatter(0),
    "invalid-argument",
    "PercentFormatter: xmax must be a finite number other than 0; got 0",
  ],
  [
    () => new PercentFormatter({ decimals: -1 }),
    "invalid-argument",
    "PercentFormatter: decimals must be a whole number from 0 to 100; got -1",
  ],
  [() => new EngFormatter(3), "invalid-argument", "EngFormatter: unit must be a string; got 3"],
  [
    () => new EngFormatter({ places: -1 }),
    "invalid-argument",
    "EngFormatter: places must be a whole number from 0 to 100; got -1",
  ],
  [
    () => new ScalarFormatter("x"),
    "invalid-argument",
    'ScalarFormatter: useOffset must be true, false or a finite number; got "x"',
  ],
  [
    () => new ScalarFormatter({ useoffset: true }),
    "unknown-option",
    'ScalarFormatter: unknown option "useoffset". Did you mean "useOffset"?',
  ],
  [
    () => new LogFormatter(1),
    "invalid-argument",
    "LogFormatter: base must be a number above 0 and not 1; got 1",
  ],
];

const aspects: Row[] = [
  [({ axes }) => axes.twinx(1), "invalid-argument", "Axes.twinx: there are no arguments; got 1"],
  [({ axes }) => axes.twiny({}), "invalid-argument", "Axes.twiny: there are no arguments; got {}"],
  [
    ({ axes }) => axes.sharex(),
    "invalid-argument",
    "Axes.sharex: other must be axes, such as subplots(1, 2).axes[0]; got undefined",
  ],
  [
    ({ axes }) => axes.sharex("x"),
    "invalid-argument",
    'Axes.sharex: other must be axes, such as subplots(1, 2).axes[0]; got "x"',
  ],
  [
    ({ axes }) => axes.sharex(axes),
    "invalid-argument",
    "Axes.sharex: the x axis is shared with other axes already",
  ],
  [
    ({ axes }) => axes.setAspect("x"),
    "invalid-argument",
    'Axes.setAspect: aspect must be "equal", "auto" or a finite number above 0; got "x"',
  ],
  [
    ({ axes }) => axes.setAspect(),
    "invalid-argument",
    'Axes.setAspect: aspect must be "equal", "auto" or a finite number above 0; got undefined',
  ],
  [
    ({ axes }) => axes.setAspect(0),
    "invalid-argument",
    'Axes.setAspect: aspect must be "equal", "auto" or a finite number above 0; got 0',
  ],
  [
    ({ axes }) => axes.setAspect(-1),
    "invalid-argument",
    'Axes.setAspect: aspect must be "equal", "auto" or a finite number above 0; got -1',
  ],
  [
    ({ axes }) => axes.setAspect(1, "limits"),
    "invalid-argument",
    'Axes.setAspect: adjustable must be one of "box", "datalim"; got "limits"',
  ],
  [
    ({ axes }) => axes.setAspect(1, { anchor: "X" }),
    "invalid-argument",
    'Axes.setAspect: anchor must be one of "C", "SW", "S", "SE", "E", "NE", "N", "NW", "W", or [x, y] in fractions; got "X"',
  ],
  [
    ({ axes }) => axes.setAspect(1, { adjust: "box" }),
    "unknown-option",
    'Axes.setAspect: unknown option "adjust"; known are "aspect", "adjustable", "anchor", "share"',
  ],
  [
    ({ axes }) => axes.setAspect(1, "box", "C", 1),
    "invalid-argument",
    "Axes.setAspect: share must be true or false; got 1",
  ],
  [
    ({ axes }) => axes.setAdjustable("limits"),
    "invalid-argument",
    'Axes.setAdjustable: adjustable must be one of "box", "datalim"; got "limits"',
  ],
  [
    ({ axes }) => axes.setAnchor("north"),
    "invalid-argument",
    'Axes.setAnchor: anchor must be one of "C", "SW", "S", "SE", "E", "NE", "N", "NW", "W", or [x, y] in fractions; got "north"',
  ],
  [
    ({ axes }) => axes.setAnchor([0]),
    "invalid-argument",
    'Axes.setAnchor: anchor must be one of "C", "SW", "S", "SE", "E", "NE", "N", "NW", "W", or [x, y] in fractions; got [0]',
  ],
  [
    ({ axes }) => axes.setBoxAspect(0),
    "invalid-argument",
    "Axes.setBoxAspect: aspect must be a finite number above 0; got 0",
  ],
  [
    ({ axes }) => axes.setBoxAspect("equal"),
    "invalid-argument",
    'Axes.setBoxAspect: aspect must be a finite number above 0; got "equal"',
  ],
  [
    ({ axes }) => axes.axis("foo"),
    "invalid-argument",
    'Axes.axis: arg must be one of "on", "off", "equal", "scaled", "tight", "auto", "image", "square", or [xmin, xmax, ymin, ymax]; got "foo"',
  ],
  [
    ({ axes }) => axes.axis([0, 1, 0]),
    "invalid-argument",
    'Axes.axis: arg must be one of "on", "off", "equal", "scaled", "tight", "auto", "image", "square", or [xmin, xmax, ymin, ymax]; got [0, 1, 0]',
  ],
  [
    ({ axes }) => axes.axis([0, 1, 0, Number.NaN]),
    "invalid-limits",
    "Axes.axis: limits must be [low, high], two finite numbers, or null for a side to keep; got 0 and NaN",
  ],
  [
    ({ axes }) => axes.axis([0, 1, 0, "1"]),
    "invalid-limits",
    'Axes.axis: limits must be [low, high], two finite numbers, or null for a side to keep; got 0 and "1"',
  ],
  [
    ({ axes }) => axes.axis({ xmin: 0, ymin: "a" }),
    "invalid-limits",
    'Axes.axis: limits must be [low, high], two finite numbers, or null for a side to keep; got "a"',
  ],
  [
    ({ axes }) => axes.axis({ xmin: 0, zmin: 1 }),
    "unknown-option",
    'Axes.axis: unknown option "zmin". Did you mean "xmin"?',
  ],
  [
    ({ axes }) => axes.axis("off", { xmin: 0 }),
    "invalid-argument",
    'Axes.axis: "xmin" cannot stand beside a command or a list; make two calls',
  ],
  [
    ({ axes }) => axes.axis(3),
    "invalid-argument",
    'Axes.axis: arg must be one of "on", "off", "equal", "scaled", "tight", "auto", "image", "square", or [xmin, xmax, ymin, ymax]; got 3',
  ],
  [
    ({ axes }) => axes.axis("equal", { emit: 1 }),
    "invalid-argument",
    "Axes.axis: emit must be true or false; got 1",
  ],
  [
    ({ axes }) => axes.setAxisOff(1),
    "invalid-argument",
    "Axes.setAxisOff: there are no arguments; got 1",
  ],
  [({ axes }) => axes.cla(1), "invalid-argument", "Axes.cla: there are no arguments; got 1"],
  [
    ({ axes }) => axes.axis([0, 1, -1e308, 1e308]),
    "invalid-limits",
    "Axes.axis: ylim would be [-1e+308, 1e+308], which is farther apart than numbers can tell. Pass limits, or divide the data by a power of 10",
  ],
  [
    ({ axes }) => axes.labelOuter(true),
    "invalid-argument",
    "Axes.labelOuter: there are no arguments; got true",
  ],
  [
    ({ axes }) => axes.labelOuter(1),
    "invalid-argument",
    "Axes.labelOuter: there are no arguments; got 1",
  ],
  [({ axes }) => axes.remove(1), "invalid-argument", "Axes.remove: there are no arguments; got 1"],
];

const limits: Row[] = [
  [
    ({ axes }) => axes.setXlim(Number.NaN),
    "invalid-limits",
    "Axes.setXlim: limits must be [low, high], two finite numbers, or null for a side to keep; got NaN",
  ],
  [
    ({ axes }) => axes.setXlim(0, Number.NaN),
    "invalid-limits",
    "Axes.setXlim: limits must be [low, high], two finite numbers, or null for a side to keep; got 0 and NaN",
  ],
  [
    ({ axes }) => axes.setXlim("0", 1),
    "invalid-limits",
    'Axes.setXlim: limits must be [low, high], two finite numbers, or null for a side to keep; got "0" and 1',
  ],
  [
    ({ axes }) => axes.setXlim([0]),
    "invalid-limits",
    "Axes.setXlim: limits must be [low, high], two finite numbers, or null for a side to keep; got [0]",
  ],
  [
    ({ axes }) => axes.setXlim([0, 1, 2]),
    "invalid-limits",
    "Axes.setXlim: limits must be [low, high], two finite numbers, or null for a side to keep; got [0, 1, 2]",
  ],
  [
    ({ axes }) => axes.setXlim([0, 1], 2),
    "invalid-limits",
    "Axes.setXlim: limits must be [low, high], two finite numbers, or null for a side to keep; got [0, 1] and 2",
  ],
  [
    ({ axes }) => axes.setXlim(0, 1, 2),
    "invalid-argument",
    "Axes.setXlim: got 3 arguments in order; there are 2: left, right",
  ],
  [
    ({ axes }) => axes.setXlim({ left: 0, xmin: 1 }),
    "invalid-limits",
    "Axes.setXlim: left and xmin are the same limit; drop one of the two",
  ],
  [
    ({ axes }) => axes.setXlim({ bottom: 0 }),
    "unknown-option",
    'Axes.setXlim: unknown option "bottom"; known are "left", "right", "xmin", "xmax", "emit", "auto"',
  ],
  [
    ({ axes }) => axes.setXlim(0, { left: 1 }),
    "invalid-argument",
    "Axes.setXlim: left is given twice, in order and by name; drop one of the two",
  ],
  [
    ({ axes }) => axes.setXlim(0, 1, { auto: "yes" }),
    "invalid-argument",
    'Axes.setXlim: auto must be true or false; got "yes"',
  ],
  [
    ({ axes }) => axes.setXlim(-1e308, 1e308),
    "invalid-limits",
    "Axes.setXlim: xlim would be [-1e+308, 1e+308], which is farther apart than numbers can tell. Pass limits, or divide the data by a power of 10",
  ],
  [
    ({ axes }) => axes.setYlim({ left: 0 }),
    "unknown-option",
    'Axes.setYlim: unknown option "left"; known are "bottom", "top", "ymin", "ymax", "emit", "auto"',
  ],
  [
    ({ axes }) => axes.setYlim(new URL("a:b"), 1),
    "invalid-limits",
    "Axes.setYlim: limits must be [low, high], two finite numbers, or null for a side to keep; got a URL, a:b and 1",
  ],
  [
    ({ axes }) => axes.setXbound("a"),
    "invalid-limits",
    'Axes.setXbound: bounds must be [low, high], two finite numbers, or null for a side to keep; got "a"',
  ],
  [
    ({ axes }) => axes.setYbound(0, Number.NaN),
    "invalid-limits",
    "Axes.setYbound: bounds must be [low, high], two finite numbers, or null for a side to keep; got 0 and NaN",
  ],
  [
    ({ axes }) => axes.invertXaxis(true),
    "invalid-argument",
    "Axes.invertXaxis: there are no arguments; got true",
  ],
  [
    ({ axes }) => axes.margins(-0.5),
    "invalid-argument",
    "Axes.margins: xmargin must be a finite number above -0.5; got -0.5",
  ],
  [
    ({ axes }) => axes.margins("0.1"),
    "invalid-argument",
    'Axes.margins: xmargin must be a finite number above -0.5; got "0.1"',
  ],
  [
    ({ axes }) => axes.margins(0.1, { x: 0.2 }),
    "invalid-argument",
    "Axes.margins: pass margins in order, or x and y by name, not both",
  ],
  [
    ({ axes }) => axes.margins(0.1, Number.NaN),
    "invalid-argument",
    "Axes.margins: ymargin must be a finite number above -0.5; got NaN",
  ],
  [
    ({ axes }) => axes.margins(0.1, 0.1, 0.1),
    "invalid-argument",
    "Axes.margins: got 3 arguments in order; there are 2: xmargin, ymargin",
  ],
  [
    ({ axes }) => axes.margins({ z: 1 }),
    "unknown-option",
    'Axes.margins: unknown option "z"; known are "xmargin", "ymargin", "x", "y", "tight"',
  ],
  [
    ({ axes }) => axes.margins({ x: 0.1, y: -1 }),
    "invalid-argument",
    "Axes.margins: y must be a finite number above -0.5; got -1",
  ],
  [
    ({ axes }) => axes.margins(0.1, { tight: 1 }),
    "invalid-argument",
    "Axes.margins: tight must be true or false; got 1",
  ],
  [
    ({ axes }) => axes.setXmargin(),
    "invalid-argument",
    "Axes.setXmargin: m must be a finite number above -0.5; got undefined",
  ],
  [
    ({ axes }) => axes.setYmargin(Number.POSITIVE_INFINITY),
    "invalid-argument",
    "Axes.setYmargin: m must be a finite number above -0.5; got Infinity",
  ],
  [
    ({ axes }) => axes.autoscale("x"),
    "invalid-argument",
    'Axes.autoscale: enable must be true or false; got "x"',
  ],
  [
    ({ axes }) => axes.autoscale(true, "z"),
    "invalid-argument",
    'Axes.autoscale: axis must be one of "both", "x", "y"; got "z"',
  ],
  [
    ({ axes }) => axes.autoscaleView(1),
    "invalid-argument",
    "Axes.autoscaleView: tight must be true or false; got 1",
  ],
  [
    ({ axes }) => axes.relim(1),
    "invalid-argument",
    "Axes.relim: visibleOnly must be true or false; got 1",
  ],
  [
    ({ axes }) => axes.setAutoscaleOn(),
    "invalid-argument",
    "Axes.setAutoscaleOn: b must be true or false; got undefined",
  ],
];

const arrangement: Row[] = [
  [
    () => subplots(0),
    "invalid-argument",
    "subplots: nrows must be a whole number from 1 to 100; got 0",
  ],
  [
    () => subplots(2, 0),
    "invalid-argument",
    "subplots: ncols must be a whole number from 1 to 100; got 0",
  ],
  [
    () => subplots(2, 2, { squeeze: 1 }),
    "invalid-argument",
    "subplots: squeeze must be true or false; got 1",
  ],
  [
    () => new GridSpec(0, 1),
    "invalid-argument",
    "GridSpec: nrows must be a whole number from 1 to 100; got 0",
  ],
  [
    () => new GridSpec(2, 2).at(2, 0),
    "invalid-argument",
    "GridSpec.at: row must be a whole number from -2 to 1; got 2",
  ],
  [
    () => new GridSpec(2, 2).at(),
    "invalid-argument",
    "GridSpec.at: cell must be a whole number from -4 to 3; got undefined",
  ],
  [
    () => new GridSpec(2, 2).at(0, [1, 1]),
    "invalid-argument",
    "GridSpec.at: column must be [start, stop] with at least one of 2 between them; got [1, 1]",
  ],
  [
    () => new GridSpec(2, 2).at("0", 0),
    "invalid-argument",
    'GridSpec.at: row must be a whole number from -2 to 1; got "0"',
  ],
  [
    () => new GridSpec(2, 2).at(0, 1, 2),
    "invalid-argument",
    "GridSpec.at: got 3 arguments in order; there are 2: row, column",
  ],
  [
    () => new GridSpec(2, 2, { left: "a" }),
    "invalid-argument",
    'GridSpec: left must be a number from -100 to 100; got "a"',
  ],
  [
    ({ figure }) => figure.addAxes(),
    "invalid-argument",
    "Figure.addAxes: rect must be [left, bottom, width, height] as fractions of the figure; got undefined",
  ],
  [
    ({ figure }) => figure.addAxes([0, 0, 1]),
    "invalid-argument",
    "Figure.addAxes: rect must be [left, bottom, width, height] as fractions of the figure; got [0, 0, 1]",
  ],
  [
    ({ figure }) => figure.addAxes([0, 0, -1, 1]),
    "invalid-argument",
    "Figure.addAxes: rect[2] must be a number from 0.000001 to 100; got -1",
  ],
  [
    ({ figure }) => figure.addAxes([0, 0, 1, Number.NaN]),
    "invalid-argument",
    "Figure.addAxes: rect[3] must be a number from 0.000001 to 100; got NaN",
  ],
  [
    ({ figure }) => figure.addAxes("right"),
    "invalid-argument",
    'Figure.addAxes: rect must be [left, bottom, width, height] as fractions of the figure; got "right"',
  ],
  [
    ({ figure }) => figure.addSubplot(2, 2, 5),
    "invalid-argument",
    "Figure.addSubplot: index must be a whole number from 1 to 4; got 5",
  ],
  [
    ({ figure }) => figure.addSubplot(2, 2, 0),
    "invalid-argument",
    "Figure.addSubplot: index must be a whole number from 1 to 4; got 0",
  ],
  [
    ({ figure }) => figure.addSubplot(2, 2),
    "invalid-argument",
    "Figure.addSubplot takes nrows, ncols and index, or three digits such as 234, or a place such as grid.at(0, 1); got 2, 2",
  ],
  [
    ({ figure }) => figure.addSubplot(99),
    "invalid-argument",
    "Figure.addSubplot takes nrows, ncols and index, or three digits such as 234, or a place such as grid.at(0, 1); got 99",
  ],
  [
    ({ figure }) => figure.addSubplot("221"),
    "invalid-argument",
    'Figure.addSubplot takes nrows, ncols and index, or three digits such as 234, or a place such as grid.at(0, 1); got "221"',
  ],
  [
    ({ figure }) => figure.addSubplot(221, { sharex: 3 }),
    "invalid-argument",
    "Figure.addSubplot: sharex must be axes, as addSubplot returns them; got 3",
  ],
  [
    ({ figure }) => figure.addGridspec(0, 1),
    "invalid-argument",
    "GridSpec: nrows must be a whole number from 1 to 100; got 0",
  ],
  [
    ({ figure }) => figure.subplotsAdjust({ left: 0.9, right: 0.1 }),
    "invalid-argument",
    'Figure.subplotsAdjust: left must be less than "right", 0.1; got 0.9',
  ],
  [
    ({ figure }) => figure.subplotsAdjust({ top: 0.1, bottom: 0.5 }),
    "invalid-argument",
    'Figure.subplotsAdjust: bottom must be less than "top", 0.1; got 0.5',
  ],
  [
    ({ figure }) => figure.subplotsAdjust({ lft: 0.1 }),
    "unknown-option",
    'Figure.subplotsAdjust: unknown option "lft". Did you mean "left"?',
  ],
  [
    ({ figure }) => figure.subplotsAdjust({ hspace: "a" }),
    "invalid-argument",
    'Figure.subplotsAdjust: hspace must be a number from -1 to 1000; got "a"',
  ],
  [
    ({ figure }) => figure.tightLayout({ pad: "1" }),
    "invalid-argument",
    'Figure.tightLayout: pad must be a finite number; got "1"',
  ],
  [
    ({ figure }) => figure.tightLayout({ h_pad: Number.NaN }),
    "invalid-argument",
    "Figure.tightLayout: h_pad must be a finite number; got NaN",
  ],
  [
    ({ figure }) => figure.tightLayout({ rect: [0, 0, 1] }),
    "invalid-argument",
    "Figure.tightLayout: rect must be [left, bottom, right, top], fractions or null; got [0, 0, 1]",
  ],
  [
    ({ figure }) => figure.tightLayout({ paddd: 1 }),
    "unknown-option",
    'Figure.tightLayout: unknown option "paddd"; known are "pad", "hPad", "wPad", "rect"',
  ],
  [
    ({ figure }) => figure.setSizeInches(),
    "invalid-figsize",
    "Figure.setSizeInches: figsize must be [width, height] in inches, each over 0 and at most 1000; got []",
  ],
  [
    ({ figure }) => figure.setSizeInches(0, 1),
    "invalid-figsize",
    "Figure.setSizeInches: figsize must be [width, height] in inches, each over 0 and at most 1000; got [0, 1]",
  ],
  [
    ({ figure }) => figure.setSizeInches(4),
    "invalid-figsize",
    "Figure.setSizeInches: figsize must be [width, height] in inches, each over 0 and at most 1000; got 4",
  ],
  [
    ({ figure }) => figure.setSizeInches([4, 3, 2]),
    "invalid-figsize",
    "Figure.setSizeInches: figsize must be [width, height] in inches, each over 0 and at most 1000; got [4, 3, 2]",
  ],
  [
    ({ figure }) => figure.setSizeInches(4, "3"),
    "invalid-figsize",
    'Figure.setSizeInches: figsize must be [width, height] in inches, each over 0 and at most 1000; got [4, "3"]',
  ],
  [
    ({ figure }) => figure.setSizeInches(4, 3, 2),
    "invalid-argument",
    "Figure.setSizeInches: got 3 arguments in order; there are 2: width, height",
  ],
  [
    ({ figure }) => figure.sca(elsewhere),
    "invalid-argument",
    "Figure.sca: axes must be axes of this figure; got an object of class Axes",
  ],
  [
    ({ figure }) => figure.delaxes(elsewhere),
    "invalid-argument",
    "Figure.delaxes: axes must be axes of this figure; got an object of class Axes",
  ],
];

const table = {
  dates,
  ticks,
  tickLooks,
  tickers,
  grids,
  texts,
  spines,
  scales,
  tickerClasses,
  aspects,
  limits,
  arrangement,
};

describe("a wrong call on axes throws a PlotError that says what is right, and changes nothing", () => {
  beforeEach(api.rcdefaults);

  test.each(Object.values(table).flat())("%s: %s, %s", (call, code, message) => {
    const { figure, axes } = given();
    expectRefused(() => call(loose(figure, axes)), figure, axes, { code, message });
  });
});

type PreparedRow = [prepare: (axes: api.Axes) => unknown, ...row: Row];

const tickless = { tickValues: () => [1, 2] };
const prepared: PreparedRow[] = [
  [
    (axes) => axes.setYscale("log"),
    ({ axes }) => axes.ticklabelFormat({ style: "plain" }),
    "invalid-argument",
    "Axes.ticklabelFormat: the ticks of the y axis are written by a LogFormatterSciNotation; only a ScalarFormatter has these options. Name the other axis with axis",
  ],
  [
    (axes) => axes.xaxis.setMajorFormatter("{x}"),
    ({ axes }) => axes.ticklabelFormat(),
    "invalid-argument",
    "Axes.ticklabelFormat: the ticks of the x axis are written by a StrMethodFormatter; only a ScalarFormatter has these options. Name the other axis with axis",
  ],
  [
    (axes) => axes.setXticks([1, 2, 3]),
    ({ axes }) => axes.setXticklabels(["a", "b"], { rotation: 45 }),
    "length-mismatch",
    "Axes.setXticklabels: 2 labels for 3 ticks; give one label per tick",
  ],
  [
    (axes) => axes.xaxis.setTicks([1, 2, 3]),
    ({ axes }) => axes.xaxis.setTicklabels(["a", "b", "c", "d"]),
    "length-mismatch",
    "Axis.setTicklabels: 4 labels for 3 ticks; give one label per tick",
  ],
  [
    (axes) => axes.setXticks([1, 2], null, { minor: true }),
    ({ axes }) => axes.setXticklabels(["a"], { minor: true }),
    "length-mismatch",
    "Axes.setXticklabels: 1 labels for 2 ticks; give one label per tick",
  ],
  [
    (axes) => axes.setYscale("log"),
    ({ axes }) => axes.locatorParams({ integer: true }),
    "unknown-option",
    'Axes.locatorParams: LogLocator: unknown option "integer"; known are "base", "subs", "numdecs", "numticks"',
  ],
  [
    (axes) => axes.setYticks([1, 2, 3]),
    ({ axes }) => axes.locatorParams({ steps: [1, 2] }),
    "unknown-option",
    'Axes.locatorParams: FixedLocator: unknown option "steps"; known are "nbins"',
  ],
  [
    (axes) => axes.yaxis.setMajorLocator(new api.NullLocator()),
    ({ axes }) => axes.locatorParams({ nbins: 3 }),
    "unknown-option",
    'Axes.locatorParams: NullLocator has no parameters; got "nbins"',
  ],
  [
    (axes) => axes.yaxis.setMajorLocator(new api.MultipleLocator(2)),
    ({ axes }) => axes.locatorParams("y", { base: 0 }),
    "invalid-argument",
    "Axes.locatorParams: MultipleLocator: base must be a number above 0; got 0",
  ],
  [
    (axes) => axes.yaxis.setMajorLocator(tickless),
    ({ axes }) => axes.locatorParams({ nbins: 3 }),
    "unknown-option",
    "Axes.locatorParams: the ticks of the y axis are placed by an object of the caller's, which has nothing to set",
  ],
  [
    (axes) =>
      axes.yaxis.setMajorLocator({
        ...tickless,
        withParams: () => {
          throw new RangeError("no such step");
        },
      }),
    ({ axes }) => axes.locatorParams({ nbins: 3 }),
    "function-failed",
    "Axes.locatorParams: withParams failed: no such step",
  ],
  [
    (axes) =>
      axes.yaxis.setMajorLocator({ ...tickless, withParams: () => 3 as unknown as api.Locator }),
    ({ axes }) => axes.locatorParams({ nbins: 3 }),
    "invalid-argument",
    "Axes.locatorParams: what withParams returns must be a locator, such as new MultipleLocator(0.5); got 3",
  ],
  [
    (axes) => api.gcf().subplots(1, 2)[0]?.sharex(axes),
    ({ figure }) => figure.axes[1]?.sharex(figure.axes[2]),
    "invalid-argument",
    "Axes.sharex: the x axis is shared with other axes already",
  ],
];

describe("so does one that is wrong after another call", () => {
  test.each(prepared)("%s, then %s: %s, %s", (prepare, call, code, message) => {
    const { figure, axes } = given();
    prepare(axes);
    expectRefused(() => call(loose(figure, axes)), figure, axes, { code, message });
  });
});

const failing = () => {
  throw new RangeError("too large");
};
const labelsOf = (label: unknown) => ({ format: () => ({ label, offsetText: "", math: false }) });

type DrawingRow = [set: (axis: Loose<Axis>) => unknown, message: string];

const drawing: DrawingRow[] = [
  [
    (axis) => axis.setMajorLocator({ tickValues: failing }),
    "xaxis: the major locator failed: too large",
  ],
  [
    (axis) => axis.setMinorLocator({ tickValues: failing }),
    "xaxis: the minor locator failed: too large",
  ],
  [
    (axis) => axis.setMajorLocator({ tickValues: () => "12" }),
    'xaxis: the major locator gave "12"; tickValues returns an array of numbers',
  ],
  [
    (axis) => axis.setMajorLocator({ tickValues: () => undefined }),
    "xaxis: the major locator gave undefined; tickValues returns an array of numbers",
  ],
  [
    (axis) => axis.setMajorLocator({ tickValues: () => [1, Number.NaN] }),
    "xaxis: the major locator: tick 1 is NaN; ticks are finite numbers",
  ],
  [
    (axis) => axis.setMinorLocator({ tickValues: () => ["1"] }),
    'xaxis: the minor locator: tick 0 is "1"; ticks are finite numbers',
  ],
  [(axis) => axis.setMajorFormatter(failing), "FuncFormatter: func failed at x = 1: too large"],
  [
    (axis) => axis.setMajorFormatter((x: number) => x),
    'FuncFormatter: func: the label of the tick at 1 is 1; a label is a string, "" for none',
  ],
  [
    (axis) => axis.setMajorFormatter({ format: failing }),
    "xaxis: the major formatter failed: too large",
  ],
  [
    (axis) => axis.setMajorFormatter({ format: () => "a" }),
    'xaxis: the major formatter gave "a"; format returns { label, offsetText, math }',
  ],
  [
    (axis) => axis.setMajorFormatter(labelsOf(failing)),
    "xaxis: the major formatter failed: too large",
  ],
  [
    (axis) => axis.setMajorFormatter(labelsOf(() => null)),
    'xaxis: the major formatter: the label of the tick at 1 is null; a label is a string, "" for none',
  ],
];

describe("a locator or formatter that fails while a figure is drawn", () => {
  test.each(drawing)("%s is named, and the figure draws with another one", (set, message) => {
    const { figure, axes } = given();
    const { xaxis } = axes;
    const before = figure.toSVG();
    const usual = parts(xaxis);
    set(xaxis as unknown as Loose<Axis>);
    for (const draw of [() => figure.toSVG(), () => figure.spec, () => figure.toSVG()]) {
      const error = errorOf(draw);
      expect(error).toBeInstanceOf(api.PlotError);
      expect(error).toMatchObject({ code: "function-failed", message });
    }
    const { major, minor } = usual;
    xaxis.setMajorLocator(major.locator);
    xaxis.setMajorFormatter(major.formatter);
    xaxis.setMinorLocator(minor.locator);
    expect(figure.toSVG()).toBe(before);
    expect(figure.warnings).toEqual([]);
  });
});

function given() {
  const figure = api.subplots(1, 1, { figsize: [5, 4] });
  const axes = figure.ax;
  axes.plot([1, 2, 3], [1, 4, 9], "o--", { label: "squares" });
  return { figure, axes };
}

function loose(figure: api.Figure, axes: api.Axes): Given {
  return { figure, axes } as unknown as Given;
}

function expectRefused(
  call: () => unknown,
  figure: api.Figure,
  axes: api.Axes,
  refusal: { readonly code: api.PlotErrorCode; readonly message: string },
): void {
  const before = stateOf(figure, axes);
  const error = errorOf(call);
  expect(error).toBeInstanceOf(api.PlotError);
  expect(error).toMatchObject({ name: "PlotError", ...refusal });
  expect(stateOf(figure, axes)).toEqual(before);
  expect(api.gcf()).toBe(figure);
}

/** What is drawn, and what would be drawn after other calls. */
function stateOf(figure: api.Figure, axes: api.Axes) {
  const { xaxis, yaxis, spines, aspectSettings, tight } = axes;
  return {
    spec: figure.spec,
    warnings: [...figure.warnings],
    axes: [...figure.axes],
    places: figure.axes.map((each) => each.getPosition(true)),
    elsewhere: [elsewhere.getXlim(), elsewhere.getYlim()],
    x: axisState(xaxis),
    y: axisState(yaxis),
    spines: [spines.left, spines.right, spines.bottom, spines.top].map((spine) => spine.position),
    aspect: { ...aspectSettings },
    tight,
  };
}

function axisState(axis: Axis) {
  const { autoscaleOn, margin, visible, leader, view } = axis;
  const styles = [axis.tickStyle("major"), axis.tickStyle("minor")];
  const { scale } = view;
  return { parts: parts(axis), styles, autoscaleOn, margin, visible, leader, scale };
}

function parts(axis: Axis) {
  return { major: axis.tickers("major"), minor: axis.tickers("minor") };
}

function errorOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("the call was accepted");
}
