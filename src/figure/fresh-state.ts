import { rcdefaults, rcParams } from "../config/rc-params.ts";
import { setWarningHandler } from "../config/warnings.ts";
import { invalidArgument } from "../errors.ts";
import { readNoMore } from "../options.ts";
import type { Figure } from "./figure.ts";
import { currentFigure, setCurrentFigure } from "./pyplot.ts";

/**
 * Runs a function with a state of its own: default settings, no current figure, nobody who hears warnings. Afterwards all is as
 * it was. For programs that draw the figures of others, such as the plugins for Markdown.
 * @param run Is handed a function that gives the figure made last, null while there is none.
 * @returns What `run` returns.
 */
export function withFreshState<T>(run: (newest: () => Figure | null) => T): T;
export function withFreshState(run: unknown, ...more: unknown[]): unknown {
  readNoMore("withFreshState", ["run"], more);
  if (typeof run !== "function") throw invalidArgument("withFreshState: run", "a function", run);
  const before = { settings: { ...rcParams }, figure: currentFigure() };
  const handler = setWarningHandler(null);
  rcdefaults();
  setCurrentFigure(null);
  try {
    return run(currentFigure);
  } finally {
    Object.assign(rcParams, before.settings);
    setCurrentFigure(before.figure);
    setWarningHandler(handler);
  }
}
