import {
  AutoLocator,
  type Axes,
  FixedLocator,
  LinearLocator,
  type Locator,
  MaxNLocator,
  MultipleLocator,
  plt,
  type ScaleName,
  subplots,
} from "../../src/index.ts";
import { nearOnAxis } from "./compare.ts";
import { parity } from "./harness.ts";

const locators = { AutoLocator, MaxNLocator, MultipleLocator, LinearLocator, FixedLocator };

/** Limits and ticks where limits are chosen at round numbers. */
interface RoundCase {
  readonly name: string;
  readonly scale: ScaleName;
  readonly data: readonly number[];
  readonly margin: number;
  readonly locator?: keyof typeof locators;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly expect: {
    readonly xlim: readonly [number, number];
    readonly ylim: readonly [number, number];
    readonly yticks: readonly number[];
  };
}

function locatorOf({ locator = "AutoLocator", options = {} }: RoundCase): Locator {
  const args =
    locator === "FixedLocator" ? [options.locs] : locator === "AutoLocator" ? [] : [options];
  return Reflect.construct(locators[locator], args);
}

function axesOf(one: RoundCase): Axes {
  const { scale, data, locator } = one;
  const { ax } = subplots();
  ax.setYscale(scale);
  if (locator !== undefined) ax.yaxis.setMajorLocator(locatorOf(one));
  ax.plot(data);
  return ax;
}

parity<RoundCase>("round-limits", {
  differences: (one) => {
    const margins = { "axes.xmargin": one.margin, "axes.ymargin": one.margin };
    const settings = { "axes.autolimit_mode": "round_numbers", ...margins } as const;
    const ax = plt.rcContext(settings, () => axesOf(one));
    const { xlim, ylim, yticks } = one.expect;
    return [
      ...nearOnAxis("xlim", ax.getXlim(), xlim, xlim, "linear"),
      ...nearOnAxis("ylim", ax.getYlim(), ylim, ylim, one.scale),
      ...nearOnAxis("yticks", yticks.length > 0 ? ax.getYticks() : [], yticks, ylim, one.scale),
    ];
  },
});
