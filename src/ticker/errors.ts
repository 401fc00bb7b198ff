/** Messages of what the ticks of an axis throw and warn of. */
import { list, PlotError, show } from "../errors.ts";

/** More ticks than can be drawn. */
export function tooManyTicks(where: string, count: number, most: number): PlotError {
  return new PlotError(
    "invalid-argument",
    `${where} asks for ${count} ticks; an axis has at most ${most}. Choose a larger step or a smaller view`,
  );
}

/** A warning: more ticks than can be told apart. */
export function manyTicks(where: string, count: number): string {
  return `${where} places ${count} ticks, too many to tell apart. Choose a larger step or a smaller view`;
}

/** A locator gave something else than a list of finite numbers. */
export function wrongTick(where: string, index: number, value: unknown): PlotError {
  return new PlotError(
    "function-failed",
    `${where}: tick ${index} is ${show(value)}; ticks are finite numbers`,
  );
}

/** A locator gave no list. */
export function noTickList(where: string, value: unknown): PlotError {
  return new PlotError(
    "function-failed",
    `${where} gave ${show(value)}; tickValues returns an array of numbers`,
  );
}

/** A formatter gave something else than a text. */
export function wrongLabel(where: string, tick: number, value: unknown): PlotError {
  return new PlotError(
    "function-failed",
    `${where}: the label of the tick at ${tick} is ${show(value)}; a label is a string, "" for none`,
  );
}

/** A formatter gave no labels at all. */
export function noTickLabels(where: string, value: unknown): PlotError {
  return new PlotError(
    "function-failed",
    `${where} gave ${show(value)}; format returns { label, offsetText, math }`,
  );
}

/** A locator or formatter of the caller threw. */
export function tickPartFailed(where: string, cause: unknown): PlotError {
  return new PlotError("function-failed", `${where} failed: ${reasonOf(cause)}`, { cause });
}

/** The function of a FuncFormatter threw. */
export function labelFailed(tick: number, cause: unknown): PlotError {
  return new PlotError(
    "function-failed",
    `FuncFormatter: func failed at x = ${tick}: ${reasonOf(cause)}`,
    { cause },
  );
}

/** A locator has no settings to change. */
export function noParams(name: string, asked: readonly string[]): PlotError {
  return new PlotError(
    "unknown-option",
    `${name} has no parameters; got ${asked.length === 0 ? "none" : list(asked)}`,
  );
}

/** An option of a scale that has none. */
export function noScaleOptions(fn: string, asked: readonly string[]): PlotError {
  return new PlotError(
    "unknown-option",
    `${fn}: a linear scale has no options; got ${list(asked)}`,
  );
}

/** A warning: minor ticks that no rule gives. */
export function minorsOnLog(): string {
  return "AutoMinorLocator places no ticks on a log axis. Use LogLocator({ subs })";
}

/** A text that says how numbers are written cannot be read. */
export function invalidTemplate(fn: string, fmt: string, fault: string): PlotError {
  return new PlotError("invalid-format", `${fn}: fmt ${show(fmt)} ${fault}`);
}

/** A tick is no whole number, and its format asks for one. */
export function notWhole(fmt: string, tick: number): PlotError {
  return new PlotError(
    "invalid-format",
    `StrMethodFormatter: fmt ${show(fmt)} writes whole numbers, and a tick is ${tick}. Write ".0f" instead of "d"`,
  );
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? String(cause.message) : show(cause);
}
