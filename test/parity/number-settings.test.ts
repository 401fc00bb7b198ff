import { afterEach } from "vitest";
import { type RcParams, rcdefaults, rcParams, subplots } from "../../src/index.ts";
import { same } from "./compare.ts";
import { parity } from "./harness.ts";

/** How numbers on axes are written under some settings. */
interface NumberCase {
  readonly name: string;
  readonly settings: Partial<RcParams>;
  readonly xlim: [number, number];
  readonly ylim: [number, number];
  readonly scale: "linear" | "log" | "symlog";
  readonly expect: {
    readonly x: readonly string[];
    readonly xoffset: string;
    readonly y: readonly string[];
    readonly yoffset: string;
  };
}

afterEach(rcdefaults);

parity<NumberCase>("number-settings", {
  differences: ({ settings, xlim, ylim, scale, expect }) => {
    rcdefaults();
    Object.assign(rcParams, settings);
    const { ax } = subplots();
    ax.setXscale(scale);
    ax.setYscale(scale);
    ax.setXlim(...xlim);
    ax.setYlim(...ylim);
    return [
      ...same("x", ax.getXticklabels(), expect.x),
      ...same("xoffset", ax.getXoffset(), expect.xoffset),
      ...same("y", ax.getYticklabels(), expect.y),
      ...same("yoffset", ax.getYoffset(), expect.yoffset),
    ];
  },
});
