import { plt, type RcParams, type ScatterOptions, subplots } from "../../src/index.ts";
import { same } from "./compare.ts";
import { parity } from "./harness.ts";

/** Which colors and widths options and settings give points. */
interface ColorsCase {
  readonly name: string;
  readonly settings: Partial<RcParams>;
  readonly options: ScatterOptions;
  readonly marker: "o" | "x";
  readonly expect: {
    readonly faces: readonly string[];
    readonly edges: readonly string[];
    readonly widths: readonly number[];
  };
}

const seen = (colors: readonly string[]) => colors.filter((color) => !/^(none|#0{8})$/.test(color));

parity<ColorsCase>("scatter-colors", {
  differences: ({ settings, options, marker, expect }) => {
    const { ax } = subplots();
    const points = plt.rcContext(settings, () =>
      ax.scatter([1, 2], [3, 4], { marker, ...options }),
    );
    return [
      // What has no area is its edge.
      ...(marker === "x" ? [] : same("faces", seen(points.facecolors), seen(expect.faces))),
      ...same("edges", seen(points.edgecolors), seen(expect.edges)),
      ...same("widths", points.linewidths, expect.widths),
    ];
  },
});
