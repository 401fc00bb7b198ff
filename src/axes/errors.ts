import { list, messageOf, PlotError, show } from "../errors.ts";

const mostNames = 4;

/** A warning: there are more names than lines. */
export function tooManyLabels(labels: readonly string[], lines: number): string {
  const extra = labels.slice(lines);
  const left = list(extra.slice(0, mostNames)) + (extra.length > mostNames ? ", …" : "");
  const names = labels.length === 1 ? "1 name" : `${labels.length} names`;
  const verb = labels.length - lines === 1 ? "is" : "are";
  return `legend has ${names} for ${lines} series; ${left} ${verb} left out. Pass one name per series`;
}

/** A warning: no line has a name of its own. */
export function noLabels(): string {
  return 'the legend is empty, since no line has a label. Pass names to legend, or a label, not starting with "_", to plot';
}

/** A warning: a name that asks to stay out of the legend. */
export function hiddenLabel(label: string): string {
  return `legend name ${show(label)} starts with "_", so its line is left out. Drop the "_" to show it`;
}

/** Artists came alone, where names are expected. */
export function labelsBeforeHandles(fn: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: a single argument is a list of names; for artists write { handles: […] }`,
  );
}

/** Artists of a kind that legends cannot show. */
export function noLegendHandle(where: string, kind: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${where} is a ${kind}, which legends do not show; give a Patch or a Line2D that looks like it`,
  );
}

/** In a figure there is nothing to find the best place among. */
export function bestOnPage(fn: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: loc "best" is for legends of axes; name a place, such as "upper right"`,
  );
}

/** A legend that was removed was asked for its place. */
export function legendWithoutParent(fn: string): PlotError {
  return new PlotError("invalid-argument", `${fn}: the legend was removed; make another one`);
}

/** The size of the names was given by two options. */
export function fontSizeTwice(fn: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: fontsize and prop.size both give the size; leave one out`,
  );
}

/** A warning: limits that could not be taken as they came. */
export function limitsWarning(
  name: string,
  requested: readonly (number | null)[],
  reason: "identical-limits" | "nonpositive-on-log" | "outside-logit-domain",
  limits: readonly number[],
): string {
  const asked = `${name} is ${show(requested)}`;
  const drawn = `the axis shows ${show(limits)}`;
  switch (reason) {
    case "identical-limits":
      return `${asked}, two equal limits; ${drawn}. Pass two different numbers`;
    case "nonpositive-on-log":
      return `${asked}, and a log axis has only positive values; ${drawn}. Pass limits above 0`;
    case "outside-logit-domain":
      return `${asked}, and a logit axis has only values between 0 and 1; ${drawn}`;
  }
}

/** A warning: a log axis shows values that it has no place for. */
export function viewFromZero(name: string, limits: readonly number[]): string {
  return `${name}lim is ${show(limits)}, and a log axis has only positive values, so all of them stand near one end. Pass limits above 0`;
}

/** A warning: a log axis has nothing to show. */
export function noPositiveData(): string {
  return "the data on a log axis have no positive value, so none of them is shown. Use a linear or symlog scale";
}

/** Dates were asked for on an axis that has categories. */
export function datesOnCategories(fn: string, axis: string): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: the ${axis}axis has categories, and an axis has one kind of values`,
  );
}

/** What asks for rows and columns was asked of axes that have none. */
export function standsInNoGrid(fn: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: the axes stands in no grid; it was made by addAxes, or removed`,
  );
}

/** Limits or data too far apart for one axis. */
export function tooFarApart(where: string, limits: readonly number[]): PlotError {
  return new PlotError(
    "invalid-limits",
    `${where} would be ${show(limits)}, which is farther apart than numbers can tell. Pass limits, or divide the data by a power of 10`,
  );
}

/** The box of axes that share their place cannot follow an aspect. */
export function twinsNeedDatalim(): PlotError {
  return new PlotError(
    "invalid-argument",
    'Axes.setAspect: adjustable "box" is not allowed for twinned axes; pass { adjustable: "datalim" }',
  );
}

/** A box cannot have a shape of its own and give way to an aspect. */
export function boxAspectNeedsDatalim(): PlotError {
  return new PlotError(
    "invalid-argument",
    'Axes.setBoxAspect: with adjustable "box" the box has no aspect of its own; pass "datalim" to setAdjustable',
  );
}

/** The limits of axes that share both of them cannot follow an aspect. */
export function bothAxesShared(): PlotError {
  return new PlotError(
    "invalid-argument",
    'Axes.setAspect: adjustable "datalim", and axis("equal"), are not allowed where both axes are shared; pass { adjustable: "box" }',
  );
}

/** An aspect no box or limits can have. */
export function aspectBeyondNumbers(): PlotError {
  return new PlotError(
    "invalid-limits",
    'Axes.setAspect: no box and no limits have this aspect, since the extents of x and y are too different; pass "auto", or other limits',
  );
}

/** An axis can follow only one other. */
export function sharedAlready(fn: string, name: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: the ${name} axis is shared with other axes already`,
  );
}

/** What converts the limits of a secondary axis gave what is no limit, or failed. */
export function conversionFailed(
  fn: string,
  from: number,
  to: string,
  { isLog = false, cause }: { readonly isLog?: boolean; readonly cause?: unknown } = {},
): PlotError {
  const needed = isLog ? "finite number above 0, as its scale is log," : "finite number";
  return new PlotError(
    "function-failed",
    `${fn}: functions[0] makes ${to} of ${from}; a secondary axis needs a ${needed} at both limits`,
    { cause },
  );
}

/** A secondary axis was named as if it ran in the other direction. */
export function runsTheOtherWay(fn: string, right: string): PlotError {
  return new PlotError("invalid-argument", `${fn}: this axis runs the other way; call ${right}`);
}

/** Margins came in order and by name. */
export function marginsTwice(): PlotError {
  return new PlotError(
    "invalid-argument",
    "Axes.margins: pass margins in order, or x and y by name, not both",
  );
}

/** A side of the limits came by two of its names. */
export function sideTwice(fn: string, name: string, other: string): PlotError {
  return new PlotError(
    "invalid-limits",
    `${fn}: ${name} and ${other} are the same limit; drop one of the two`,
  );
}

/** A warning: margins are told, so nothing is tight or not. */
export function tightIgnored(tight: boolean | null): string {
  return `tight is ${show(tight)}, and no margin is set; it changes nothing. Pass margins as well`;
}

/** `Axes.axis` was given neither a command nor limits. */
export function axisArgument(
  where: string,
  commands: readonly string[],
  value: unknown,
): PlotError {
  return new PlotError(
    "invalid-argument",
    `${where} must be one of ${list(commands)}, or [xmin, xmax, ymin, ymax]; got ${show(value)}`,
  );
}

/** `Axes.axis` was given limits by name beside something else. */
export function limitsBesideCommand(sides: object): PlotError {
  return new PlotError(
    "invalid-argument",
    `Axes.axis: ${list(Object.keys(sides))} cannot stand beside a command or a list; make two calls`,
  );
}

/** A scale nobody knows. */
export function invalidScale(where: string, value: unknown, known: readonly string[]): PlotError {
  return new PlotError(
    "invalid-scale",
    `${where} must be one of ${list(known)}; got ${show(value)}`,
  );
}

/** There are more or fewer texts than ticks that a FixedLocator places. */
export function labelsDoNotFit(fn: string, labels: number, ticks: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: ${labels} labels for ${ticks} ticks; give one label per tick`,
  );
}

/** Text options were given, and no texts they could be for. */
export function optionsWithoutLabels(fn: string, names: readonly string[]): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: ${list(names)} goes with labels; pass the labels, or use tickParams for all of the axis`,
  );
}

/** Numbers of this axis are not written by what `ticklabelFormat` speaks of. */
export function noScalarFormatter(fn: string, axis: string, formatter: object): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: the ticks of the ${axis} axis are written by ${nameOfClass(formatter)}; only a ScalarFormatter has these options. Name the other axis with axis`,
  );
}

/** The locator of this axis has no settings. */
export function noLocatorParams(fn: string, axis: string, locator: object): PlotError {
  return new PlotError(
    "unknown-option",
    `${fn}: the ticks of the ${axis} axis are placed by ${nameOfClass(locator)}, which has nothing to set`,
  );
}

/** A locator did not take its new settings. */
export function locatorParamsRefused(fn: string, cause: unknown): PlotError {
  const code = cause instanceof PlotError ? cause.code : "function-failed";
  const reason =
    cause instanceof PlotError ? cause.message : `withParams failed: ${messageOf(cause)}`;
  return new PlotError(code, `${fn}: ${reason}`, { cause });
}

function nameOfClass(value: object): string {
  const { name } = value.constructor;
  return typeof name === "string" && name !== "Object" ? `a ${name}` : "an object of the caller's";
}
