import { plt, type RcParams, subplots } from "../../src/index.ts";
import { near, same } from "./compare.ts";
import { parity } from "./harness.ts";

/** The ticks of dates under some settings. */
interface DatesCase {
  readonly name: string;
  readonly settings: Partial<RcParams>;
  /** The first, and how many milliseconds later the last is. */
  readonly dates: readonly [first: string, span: number];
  readonly expect: {
    readonly ticks: readonly number[];
    readonly labels: readonly string[];
    readonly offset: string;
  };
}

parity<DatesCase>("date-settings", {
  differences: ({ settings, dates: [first, span], expect }) => {
    const ax = plt.rcContext(settings, () => {
      const { ax } = subplots();
      ax.plot([new Date(first), new Date(Date.parse(first) + span)], [1, 2]);
      return ax;
    });
    return [
      ...near("ticks", ax.getXticks(), expect.ticks, 1e-9),
      ...same("labels", ax.getXticklabels(), expect.labels),
      ...same("offset", ax.getXoffset(), expect.offset),
    ];
  },
});
