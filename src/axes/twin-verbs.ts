import { invalidArgument } from "../errors.ts";
import { isInstance, type Reader, readArgument, readNoArguments } from "../options.ts";
import type { AxisName } from "../space/axes-space.ts";
import { AxesView } from "./axes-view.ts";
import { sharedAlready } from "./errors.ts";

/** What shares an axis between axes, or puts axes over others. */
export interface TwinVerbs {
  /**
   * Adds axes in the same place that share the horizontal axis and have a vertical axis of their own at
   * the right: limits, scale, colors and legend are their own, and they have no background.
   * @returns The new axes, which come last in `figure.axes`.
   * @example
   * const right = axes.twinx();
   * right.plot(epochs, accuracy, "r");
   * right.setYlabel("accuracy");
   */
  twinx(): this;

  /** Adds axes in the same place that share the vertical axis and have a horizontal one at the top, see {@link Axes.twinx}. */
  twiny(): this;

  /**
   * Shares the horizontal axis of other axes from now on: scale and limits become theirs, and follow the
   * data of all.
   * @throws PlotError when it is shared with others already
   * @example bottom.sharex(top);
   */
  sharex(other: this): void;

  /** Shares the vertical axis of other axes from now on, see {@link Axes.sharex}. */
  sharey(other: this): void;
}

export const twinVerbs = {
  twinx(this: AxesView, ...args: unknown[]): AxesView {
    readNoArguments("Axes.twinx", args);
    return twin(this, "x");
  },

  twiny(this: AxesView, ...args: unknown[]): AxesView {
    readNoArguments("Axes.twiny", args);
    return twin(this, "y");
  },

  sharex(this: AxesView, ...args: unknown[]): void {
    share(this, "Axes.sharex", "x", args);
  },

  sharey(this: AxesView, ...args: unknown[]): void {
    share(this, "Axes.sharey", "y", args);
  },
};

/** Ticks and tick labels at the top or right alone. */
const atSecondSide = { tick1On: false, tick2On: true, label1On: false, label2On: true };

/** Puts axes over these that share one axis and have the other one at the second side. */
function twin(axes: AxesView, shared: AxisName): AxesView {
  const made = axes.host.addTwin(axes, shared);
  const [common, own] = shared === "x" ? [made.xaxis, made.yaxis] : [made.yaxis, made.xaxis];
  own.setTickStyle(["major", "minor"], atSecondSide);
  own.labelSide = "second";
  own.offsetTextSide = "second";
  common.visible = false;
  made.patchVisible = false;
  const twins = [...axes.twins, made];
  for (const each of twins) each.twins = twins;
  axes.aspectSettings.adjustable = "datalim";
  made.aspectSettings.adjustable = "datalim";
  return made;
}

const readAxes: Reader<AxesView> = (where, value) => {
  if (isInstance(value, AxesView)) return value;
  throw invalidArgument(where, "axes, such as subplots(1, 2).axes[0]", value);
};

function share(axes: AxesView, fn: string, name: AxisName, args: readonly unknown[]): void {
  const other = readArgument(fn, "other", readAxes, args);
  const [own, leader] = [axes[`${name}axis`], other[`${name}axis`]];
  if (own === leader || (own.leader !== null && own.leader !== leader))
    throw sharedAlready(fn, name);
  own.joinView(leader);
  own.resetLimits();
}
