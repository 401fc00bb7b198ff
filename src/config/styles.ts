import { unknownStyle } from "./errors.ts";
import { changeSettings, inContext, type RcChanges } from "./rc-context.ts";
import { rcdefaults, rcParams } from "./rc-params.ts";
import { styleTable } from "./style-table.ts";

/** A style: its name, settings of one's own, or several of these, of which later ones win. */
export type Style = string | RcChanges | readonly (string | RcChanges)[];

/** matplotlib's style sheets. */
export const style = {
  /** The names of all styles, `"default"` first. */
  get available(): string[] {
    return ["default", ...Object.keys(styleTable())];
  },

  /**
   * Changes settings to those of a style; `"default"` gives every setting its default. Fonts stay DejaVu Sans.
   * @throws PlotError for a style nobody knows or a setting that is refused; nothing is changed then
   * @example style.use("ggplot"); style.use(["seaborn-v0_8-whitegrid", { "lines.linewidth": 3 }]);
   */
  use(styles: Style): void {
    useStyles("style.use", styles);
  },

  /**
   * Runs a function with the settings of a style, which are as they were before when it returns, throws, or has its
   * promise settled.
   * @param afterReset Whether all other settings have their defaults then. @default false
   * @returns What the function returns.
   * @example style.context("dark_background", () => plot(x, y).save("dark.svg"));
   */
  context<T>(styles: Style, run: () => T, { afterReset = false } = {}): T {
    const change = () => {
      if (afterReset) rcdefaults();
      useStyles("style.context", styles);
    };
    return inContext("style.context", change, run);
  },
};

function useStyles(fn: string, styles: unknown): void {
  const all: readonly unknown[] = Array.isArray(styles) ? styles : [styles];
  const before = { ...rcParams };
  try {
    for (const each of all) useStyle(fn, each);
  } catch (error) {
    Object.assign(rcParams, before);
    throw error;
  }
}

function useStyle(fn: string, given: unknown): void {
  if (given === "default") rcdefaults();
  else if (typeof given === "string") useNamed(fn, given);
  else changeSettings(`${fn}: style`, given);
}

function useNamed(fn: string, given: string): void {
  const table = styleTable();
  const found = Object.hasOwn(table, given) ? table[given] : undefined;
  if (found === undefined) throw unknownStyle(fn, given, Object.keys(table));
  // A style may have settings of what is not drawn here yet.
  const known = Object.entries(found).filter(([name]) => Object.hasOwn(rcParams, name));
  changeSettings(fn, Object.fromEntries(known));
}
