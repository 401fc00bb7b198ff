import { invalidArgument, unknownOption } from "../errors.ts";
import { linearScale } from "./linear-scale.ts";
import { logScale } from "./log-scale.ts";
import { logitScale } from "./logit-scale.ts";
import { symlogScale } from "./symlog-scale.ts";
import type { Scale, ScaleName, ScaleOptions } from "./types.ts";

export type { AxisTicks, Scale, ScaleName, ScaleOptions } from "./types.ts";
export { scaleNames } from "./types.ts";

const defaults = { base: 10, linthresh: 2, linscale: 1 } satisfies Required<ScaleOptions>;

const knownOptions: Readonly<Record<ScaleName, readonly (keyof ScaleOptions)[]>> = {
  linear: [],
  log: ["base"],
  symlog: ["base", "linthresh", "linscale"],
  logit: [],
};

/**
 * Makes a scale by name, with matplotlib's names and defaults for its options.
 * @throws PlotError for an option the scale does not have, and for a base, threshold or width it
 * cannot use.
 * @example makeScale("symlog", { linthresh: 0.1 }).transform(1);
 */
export function makeScale(name: ScaleName, options: ScaleOptions = {}): Scale {
  for (const option of Object.keys(options)) {
    const known: readonly string[] = knownOptions[name];
    if (!known.includes(option)) throw unknownOption(`${name} scale`, option, known);
  }
  const { base, linthresh, linscale } = { ...defaults, ...options };
  switch (name) {
    case "linear":
      return linearScale();
    case "log":
      check(base > 0 && base !== 1, "log scale: base", "a number above 0 and not 1", base);
      return logScale(base);
    case "symlog":
      check(base > 1, "symlog scale: base", "a number above 1", base);
      check(linthresh > 0, "symlog scale: linthresh", "a number above 0", linthresh);
      check(linscale > 0, "symlog scale: linscale", "a number above 0", linscale);
      return symlogScale(base, linthresh, linscale);
    case "logit":
      return logitScale();
  }
}

function check(holds: boolean, where: string, expected: string, value: unknown): void {
  if (!holds || !Number.isFinite(value)) throw invalidArgument(where, expected, value);
}
