import { invalidArgument } from "../errors.ts";
import { isInstance, type Reader, readArgument } from "../options.ts";
import type { AxisName } from "../space/axes-space.ts";
import { AxesView } from "./axes-view.ts";
import { sharedAlready } from "./errors.ts";

/** Ticks and tick labels at the top or right alone. */
const atSecondSide = { tick1On: false, tick2On: true, label1On: false, label2On: true };

/** Puts axes over these that share one axis and have the other one at the second side. */
export function makeTwin(axes: AxesView, shared: AxisName): AxesView {
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

const readSharedAxes: Reader<AxesView> = (where, value) => {
  if (isInstance(value, AxesView)) return value;
  throw invalidArgument(where, "axes, such as subplots(1, 2).axes[0]", value);
};

/** Has an axis of axes show what that of others shows, from now on. */
export function shareAxis(
  axes: AxesView,
  fn: string,
  name: AxisName,
  args: readonly unknown[],
): void {
  const other = readArgument(fn, "other", readSharedAxes, args);
  const [own, leader] = [axes[`${name}axis`], other[`${name}axis`]];
  if (own === leader || (own.leader !== null && own.leader !== leader))
    throw sharedAlready(fn, name);
  own.joinView(leader);
  own.resetLimits();
}
