import { invalidArgument } from "../errors.ts";
import { isPlainObject, ownCopy, readBoolean, readText } from "../options.ts";
import { noScaleOptions } from "./errors.ts";
import { linearScale } from "./scales/linear.ts";
import { logScale } from "./scales/log.ts";
import { logitScale } from "./scales/logit.ts";
import { symlogScale } from "./scales/symlog.ts";
import {
  type OptionReaders,
  readAbove,
  readLogBase,
  readLogSubs,
  readMultiples,
  readNonpositive,
  readTickOptions,
} from "./tick-options.ts";
import type { Scale, ScaleName, ScaleOptions } from "./types.ts";

export type { AxisTicks, Scale, ScaleName, ScaleOptions } from "./types.ts";
export { scaleNames } from "./types.ts";

/** The options of each scale, which other scales do not have. */
const scaleOptionReaders = {
  log: { base: readLogBase, subs: readLogSubs, nonpositive: readNonpositive },
  symlog: {
    base: readAbove(1),
    linthresh: readAbove(0),
    linscale: readAbove(0),
    subs: readMultiples,
  },
  logit: { nonpositive: readNonpositive, oneHalf: readText, useOverline: readBoolean },
} satisfies Record<Exclude<ScaleName, "linear">, OptionReaders>;

/**
 * Reads the options of a scale for a caller named `fn`; `one_half` and `use_overline` may be spelt so.
 * @throws PlotError for an option the scale does not have, and for a value it cannot use.
 * @example readScaleOptions("Axes.setXscale", "log", { base: 2 }) // { base: 2 }
 */
export function readScaleOptions(fn: string, name: ScaleName, options: unknown): ScaleOptions {
  if (name !== "linear") return readTickOptions(fn, options, scaleOptionReaders[name]);
  if (!isPlainObject(options)) throw invalidArgument(`${fn}: options`, "an object", options);
  const asked = Object.keys(ownCopy(fn, options));
  if (asked.length > 0) throw noScaleOptions(fn, asked);
  return {};
}

/**
 * Makes a scale by name, with matplotlib's names and defaults for its options.
 * @throws PlotError for an option the scale does not have, and for a base, threshold or width it
 * cannot use.
 * @example makeScale("symlog", { linthresh: 0.1 }).transform(1);
 */
export function makeScale(name: ScaleName, options: ScaleOptions = {}): Scale {
  const fn = `${name} scale`;
  switch (name) {
    case "linear":
      readScaleOptions(fn, name, options);
      return linearScale();
    case "log": {
      const read = readTickOptions(fn, options, scaleOptionReaders.log);
      return logScale({ base: 10, subs: "auto", nonpositive: "clip", ...read });
    }
    case "symlog": {
      const read = readTickOptions(fn, options, scaleOptionReaders.symlog);
      return symlogScale({ base: 10, linthresh: 2, linscale: 1, subs: [], ...read });
    }
    case "logit": {
      const read = readTickOptions(fn, options, scaleOptionReaders.logit);
      return logitScale({ nonpositive: "mask", oneHalf: "1/2", useOverline: false, ...read });
    }
    default:
      return name satisfies never;
  }
}
