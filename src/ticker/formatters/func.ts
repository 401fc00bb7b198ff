import { invalidArgument } from "../../errors.ts";
import { readNoMore } from "../../options.ts";
import { labelFailed, wrongLabel } from "../errors.ts";
import type { Formatter, TickLabels } from "../types.ts";

/** Writes the tick at `x`, the `pos`-th of all ticks, those out of view counted. */
export type LabelFunction = (x: number, pos: number) => string;

/**
 * Labels by a function of the tick and its number, called for the ticks in view. `$…$` in what it returns is
 * typeset; a hyphen stays a hyphen.
 * @throws PlotError when `func` is none; when drawn also if it throws or returns no string.
 * @example axes.yaxis.setMajorFormatter(new FuncFormatter((x) => `${x} km`));
 */
export class FuncFormatter implements Formatter {
  /** The function that writes a tick. */
  readonly func: LabelFunction;

  constructor(func: LabelFunction);
  constructor(func: LabelFunction, ...more: unknown[]) {
    readNoMore("FuncFormatter", ["func"], more);
    if (typeof func !== "function") {
      throw invalidArgument("FuncFormatter: func", "a function of a tick and its number", func);
    }
    this.func = func;
  }

  format(): TickLabels {
    return { label: (x, pos) => this.#label(x, pos), offsetText: "", math: false };
  }

  #label(x: number, pos: number): string {
    const text = this.#call(x, pos);
    if (typeof text !== "string") throw wrongLabel("FuncFormatter: func", x, text);
    return text;
  }

  #call(x: number, pos: number): unknown {
    const { func } = this;
    try {
      return func(x, pos);
    } catch (cause) {
      throw labelFailed(x, cause);
    }
  }
}
