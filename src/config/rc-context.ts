import { invalidArgument } from "../errors.ts";
import { isPlainObject, listOf } from "../options.ts";
import { type RcParams, rcParams } from "./rc-params.ts";

/** Settings to change, by matplotlib's names. */
export type RcChanges = Partial<RcParams>;

/** Short names of settings, as `rc` takes them. */
const rcShortNames: Readonly<Record<string, string>> = {
  lw: "linewidth",
  ls: "linestyle",
  c: "color",
  fc: "facecolor",
  ec: "edgecolor",
  mew: "markeredgewidth",
};

/** Changes all settings or, if one is refused, none. @internal */
export function changeSettings(where: string, changes: unknown): void {
  if (!isPlainObject(changes)) {
    throw invalidArgument(where, 'settings, such as { "lines.linewidth": 2 }', changes);
  }
  const before = { ...rcParams };
  try {
    for (const [name, value] of Object.entries(changes)) Reflect.set(rcParams, name, value);
  } catch (error) {
    Object.assign(rcParams, before);
    throw error;
  }
}

/**
 * Changes settings of a group; short names such as `lw` work.
 * @param group What stands before the point: `"lines"`, or several as `["xtick", "ytick"]`.
 * @param changes What stands behind it, with the new values.
 * @throws PlotError for a setting nobody knows or a value it cannot have; nothing is changed then
 * @example rc("lines", { linewidth: 2, linestyle: "--" }); rc(["xtick", "ytick"], { labelsize: "small" });
 */
export function rc(
  group: string | readonly string[],
  changes: Readonly<Record<string, unknown>> = {},
): void {
  const groups: readonly unknown[] = listOf(group) ?? [group];
  if (!groups.every((each) => typeof each === "string")) {
    throw invalidArgument("rc: group", 'a name such as "lines", or a list of names', group);
  }
  if (!isPlainObject(changes)) throw invalidArgument("rc: changes", "an object", changes);
  const all = groups.flatMap((each) =>
    Object.entries(changes).map(([name, value]) => {
      const long = Object.hasOwn(rcShortNames, name) ? rcShortNames[name] : name;
      return [`${each}.${long}`, value] as const;
    }),
  );
  changeSettings("rc: changes", Object.fromEntries(all));
}

/**
 * Runs a function with other settings, which are as they were before when it returns, throws, or has its promise settled.
 * @param changes Settings for the function, by matplotlib's names. @default none
 * @returns What the function returns.
 * @throws PlotError for a setting nobody knows or a value it cannot have; the function is not called then
 * @example rcContext({ "axes.grid": true }, () => plot(x, y).save("grid.svg"));
 */
export function rcContext<T>(changes: RcChanges | null, run: () => T): T {
  return inContext("rcContext", () => changeSettings("rcContext: changes", changes ?? {}), run);
}

/** Changes settings for a function. @internal */
export function inContext<T>(fn: string, change: () => void, run: () => T): T {
  if (typeof run !== "function") throw invalidArgument(`${fn}: run`, "a function", run);
  const before = { ...rcParams };
  const restore = () => Object.assign(rcParams, before);
  change();
  let isWaiting = false;
  try {
    const result = run();
    if (!(result instanceof Promise)) return result;
    isWaiting = true;
    return result.finally(restore) as T;
  } finally {
    if (!isWaiting) restore();
  }
}
