import { PlotError } from "../errors.ts";
import {
  manyTicks,
  noTickLabels,
  noTickList,
  tickPartFailed,
  tooManyTicks,
  wrongLabel,
  wrongTick,
} from "./errors.ts";
import { inView, withoutOverlap } from "./in-view.ts";
import { NullLocator } from "./locators/null.ts";
import { noPlaces } from "./locators/spaced-values.ts";
import type { LimitPair } from "./nonsingular.ts";
import { mostTicks } from "./tick-options.ts";
import type {
  AxisTicks,
  FormatContext,
  Formatter,
  Locator,
  NumberSettings,
  Scale,
  TickLabels,
  TickSpace,
} from "./types.ts";

/** An axis whose ticks are asked for. */
export interface AxisTicksRequest {
  readonly scale: Scale;
  /** The limits in force, descending on a reversed axis. */
  readonly view: readonly [number, number];
  /** Length of the axis in points. */
  readonly length: number;
  /** Size of the tick labels in points. */
  readonly fontSize: number;
  readonly axis: "x" | "y";
  /** Smallest positive datum: stands in for a limit outside the domain. @default none */
  readonly minpos?: number;
  /** Smallest and largest datum. @default the view */
  readonly data?: readonly [number, number];
  /** @default the scale's own */
  readonly locators?: {
    readonly major?: Locator | undefined;
    readonly minor?: Locator | undefined;
  };
  /** @default the scale's own */
  readonly formatters?: {
    readonly major?: Formatter | undefined;
    readonly minor?: Formatter | undefined;
  };
  /** How numbers are written. @default as matplotlib's defaults say */
  readonly settings?: NumberSettings;
  /** Whether limits are chosen at round numbers. @default false */
  readonly rounds?: boolean;
  /** Hears what is odd about the ticks. @default nobody does */
  readonly warn?: (message: string) => void;
}

/** From so many ticks on matplotlib says that they are too many, and draws them. */
const manyFrom = 1000;

/**
 * The ticks drawn on an axis, with their texts: placed by locators, written by formatters. Ticks out of
 * view are left out, and so are minor ticks that repeat a major one.
 * @throws PlotError when a locator or formatter fails or gives what is no tick or text, and for more than
 * 10,000 ticks.
 * @example axisTicks({ scale: makeScale("linear"), view: [0, 1], length: 266, fontSize: 10, axis: "x" }).labels;
 */
export function axisTicks(request: AxisTicksRequest): AxisTicks {
  const { scale, view, locators, formatters } = request;
  const limits: LimitPair = view[0] <= view[1] ? [view[0], view[1]] : [view[1], view[0]];
  const locator = locators?.major ?? scale.majorLocator;
  const formatter = formatters?.major ?? scale.majorFormatter;
  const all = locate(request, "major", locator, limits, noPlaces);
  const context = contextOf(request, limits, locator);
  const major = writeTickTexts(request, "major", formatter, all, context);
  return assemble(major, minorTicks(request, limits, locator, all));
}

/** @param all The major ticks, also those out of view. */
function minorTicks(
  request: AxisTicksRequest,
  limits: LimitPair,
  majorLocator: Locator,
  all: readonly number[],
): WrittenTicks {
  const { scale, view, locators, formatters } = request;
  const locator = locators?.minor ?? scale.minorLocator;
  // The locator of the major ticks leaves no minor tick that does not repeat one.
  if (locator === majorLocator || locator instanceof NullLocator) return nothingDrawn;
  const places = locate(request, "minor", locator, limits, all);
  const kept = withoutOverlap(places, all, scale.transform, view);
  if (kept.length === 0) return nothingDrawn;
  const context = contextOf(request, limits, locator);
  return writeTickTexts(request, "minor", formatters?.minor ?? scale.minorFormatter, kept, context);
}

/** What a formatter may know. */
function contextOf(
  { scale, settings }: AxisTicksRequest,
  view: LimitPair,
  locator: Locator,
): FormatContext {
  const context = { view, scale, integral: locator.integral === true, locator };
  return settings === undefined ? context : { settings, ...context };
}

type TickKind = "major" | "minor";

/** What a locator answers, checked. */
function locate(
  request: AxisTicksRequest,
  kind: TickKind,
  locator: Locator,
  limits: LimitPair,
  major: readonly number[],
): readonly number[] {
  const { scale, length, fontSize, axis, minpos = Number.NaN, data, rounds, warn } = request;
  const space: TickSpace = { length, fontSize, axis, minpos, scale, data, major, rounds, warn };
  try {
    return checkedTicks(locator.tickValues(limits, space), request, kind);
  } catch (cause) {
    throw failure(cause, request, kind, "locator");
  }
}

function checkedTicks(
  ticks: readonly number[],
  request: AxisTicksRequest,
  kind: TickKind,
): readonly number[] {
  if (!Array.isArray(ticks)) throw noTickList(partName(request, kind, "locator"), ticks);
  if (ticks.length >= manyFrom) checkMany(partName(request, kind, "locator"), ticks, request.warn);
  for (let index = 0; index < ticks.length; index++) {
    const tick = ticks[index];
    if (!Number.isFinite(tick)) throw wrongTick(partName(request, kind, "locator"), index, tick);
  }
  return ticks;
}

function checkMany(
  where: string,
  { length }: readonly number[],
  warn: AxisTicksRequest["warn"],
): void {
  if (length > mostTicks) throw tooManyTicks(where, length, mostTicks);
  warn?.(manyTicks(where, length));
}

/** Names a part of an axis as messages do: `xaxis: the major locator`. */
function partName({ axis }: AxisTicksRequest, kind: TickKind, part: string): string {
  return `${axis}axis: the ${kind} ${part}`;
}

/** The ticks of one kind that are drawn. */
interface WrittenTicks {
  readonly ticks: readonly number[];
  readonly texts: readonly string[];
  readonly offsetText: string;
  readonly math: boolean;
}

const nothingDrawn: WrittenTicks = { ticks: [], texts: [], offsetText: "", math: false };

/** Writes those ticks that are in view, each by its number among all. */
function writeTickTexts(
  request: AxisTicksRequest,
  kind: TickKind,
  formatter: Formatter,
  all: readonly number[],
  context: FormatContext,
): WrittenTicks {
  const isShown = inView(request.scale.transform, request.view);
  try {
    const labels: TickLabels = formatter.format(all, context);
    if (!areLabels(labels)) throw noTickLabels(partName(request, kind, "formatter"), labels);
    return writeShown(labels, all, isShown, () => partName(request, kind, "formatter"));
  } catch (cause) {
    throw failure(cause, request, kind, "formatter");
  }
}

function areLabels(labels: TickLabels): boolean {
  return typeof labels?.label === "function" && typeof (labels.offsetText ?? "") === "string";
}

function writeShown(
  labels: TickLabels,
  all: readonly number[],
  isShown: (tick: number) => boolean,
  where: () => string,
): WrittenTicks {
  const ticks: number[] = [];
  const texts: string[] = [];
  for (let pos = 0; pos < all.length; pos++) {
    const tick = all[pos] ?? Number.NaN;
    if (!isShown(tick)) continue;
    const text: unknown = labels.label(tick, pos);
    if (typeof text !== "string") throw wrongLabel(where(), tick, text);
    ticks.push(tick);
    texts.push(text);
  }
  return { ticks, texts, offsetText: labels.offsetText ?? "", math: labels.math === true };
}

function failure(
  cause: unknown,
  request: AxisTicksRequest,
  kind: TickKind,
  part: string,
): PlotError {
  return cause instanceof PlotError ? cause : tickPartFailed(partName(request, kind, part), cause);
}

function assemble(major: WrittenTicks, minor: WrittenTicks): AxisTicks {
  const { offsetText, math } = major;
  const ticks = {
    major: major.ticks,
    labels: major.texts,
    minor: minor.ticks,
    minorLabels: minor.texts,
    offsetText,
    math,
  };
  const isMixed = minor.ticks.length > 0 && minor.math !== math;
  const isMathOffset = math && offsetText !== "";
  if (!isMixed && !isMathOffset) return ticks;
  return {
    ...ticks,
    ...(isMixed ? { minorMath: minor.math } : {}),
    ...(isMathOffset ? { offsetMath: true } : {}),
  };
}
