/** What the plugins for Markdown take in common. */
import { relative, sep } from "node:path";
import { PlotError, type PlotErrorCode, type Theme } from "d2l-plot";
import { messageOf } from "../errors.ts";
import { type Reader, readOneOf, readOptions } from "../options.ts";
import { readTheme } from "../svg/theme.ts";
import type { FenceFailure } from "./render-fence.ts";

/** How fences of figures are drawn. */
export interface PlotFenceOptions {
  /** For which page the pictures are; `"auto"` for light and dark ones. @default "auto" */
  theme?: Theme;
  /**
   * What becomes of a fence that cannot be drawn: `"throw"` ends the build, `"show"` shows the reason in its place.
   * @default "throw" where NODE_ENV is "production" or CI is set, else "show"
   */
  onError?: "show" | "throw";
  /**
   * In which files fences are run, by their path; in others they stay code. @default those of the working folder that do not
   * lie below node_modules, and texts that come from no file
   */
  include?: (path: string) => boolean;
  /** Hears what was odd about a figure that could be drawn, with its place. @default writes it to stderr */
  onWarning?: (message: string) => void;
}

function readCallback<Result>(where: string, value: unknown): (text: string) => Result {
  if (typeof value === "function") return value as (text: string) => Result;
  throw new PlotError("invalid-argument", `${where} must be a function`);
}

export const optionReaders = {
  theme: readTheme,
  onError: readOneOf(["show", "throw"]),
  include: readCallback<boolean>,
  onWarning: readCallback<void>,
} satisfies Record<keyof PlotFenceOptions, Reader<unknown>>;

/**
 * The options with their defaults.
 * @throws PlotError that begins with the name of the plugin
 */
export function resolveOptions(
  fn: string,
  options: PlotFenceOptions = {},
): Required<PlotFenceOptions> {
  const {
    theme = "auto",
    onError = isBuild() ? "throw" : "show",
    include = isOwnFile,
    onWarning = (message: string) => void process.stderr.write(`d2l-plot: ${message}\n`),
  } = checked(() => readOptions(fn, options, optionReaders));
  return { theme, onError, include, onWarning };
}

/** Runs what checks; an error becomes one of the library that a program has imported, which is not part of this file. */
export function checked<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    const { code } = error as { code?: PlotErrorCode };
    throw new PlotError(code ?? "invalid-argument", messageOf(error));
  }
}

/** Whether fences are run in a file: `D2L_PLOT_FENCES=off` leaves all of them as code. */
export function isIncluded(path: string | undefined, include: (path: string) => boolean): boolean {
  if (process.env.D2L_PLOT_FENCES === "off") return false;
  return path === undefined || path === "" || include(path);
}

function isBuild(): boolean {
  const { NODE_ENV, CI = "" } = process.env;
  return NODE_ENV === "production" || (CI !== "" && CI !== "false" && CI !== "0");
}

function isOwnFile(path: string): boolean {
  const [first, ...rest] = relative(process.cwd(), path).split(sep);
  return first !== ".." && ![first, ...rest].includes("node_modules");
}

/** Says why a fence could not be drawn, with place and code. */
export function fenceFailureText({ code, message, frame }: FenceFailure, place: string): string {
  return [`${message}   [${code}]`, place, ...frame].filter((line) => line !== "").join("\n");
}

/** The error a build ends with. */
export function buildError(failure: FenceFailure, place: string): PlotError {
  const code = failure.cause instanceof PlotError ? failure.cause.code : "script-failed";
  return new PlotError(code, fenceFailureText(failure, place), { cause: failure.cause });
}
