import type { AspectSettings } from "./aspect.ts";
import type { AxisLimits } from "./axis-limits.ts";

/** Axes with limits that may wait to be chosen. */
interface LimitedAxes {
  readonly aspectSettings: AspectSettings;
  readonly xaxis: AxisLimits;
  readonly yaxis: AxisLimits;
  settle(): void;
}

/** Axes that a tight layout measures. */
interface TightAxes extends LimitedAxes {
  readonly axison: boolean;
  applyAspect(): void;
}

/**
 * Chooses the limits that wait to be chosen, in the order in which a figure is drawn: matplotlib fits all
 * aspects first, and among axes that share limits the margins of the first one count.
 */
export function settleAll(all: readonly LimitedAxes[]): void {
  for (const axes of all) if (keepsAspect(axes)) axes.settle();
  for (const axes of all) {
    axes.settle();
    axes.xaxis.view.settleTicks();
    axes.yaxis.view.settleTicks();
  }
}

/** The same in the order in which matplotlib measures axes for a tight layout; aspects then have changed limits for good. */
export function settleForTightLayout(all: readonly TightAxes[]): void {
  for (const axes of all) {
    axes.applyAspect();
    // It places the ticks of axes that are not off, before all else.
    if (!axes.axison) continue;
    axes.xaxis.view.settleTicks();
    axes.yaxis.view.settleTicks();
  }
}

/** The same for the limits of one axes, which others may have to choose. */
export function settleFor(axes: LimitedAxes, all: readonly LimitedAxes[]): void {
  for (const other of all) if (keepsAspect(other) && sharesLimits(axes, other)) other.settle();
  axes.settle();
}

function keepsAspect({ aspectSettings }: LimitedAxes): boolean {
  return aspectSettings.aspect !== "auto";
}

/** Whether axes have a view in common with others, as they have with themselves. */
export function sharesLimits({ xaxis, yaxis }: LimitedAxes, other: LimitedAxes): boolean {
  return xaxis.view === other.xaxis.view || yaxis.view === other.yaxis.view;
}
