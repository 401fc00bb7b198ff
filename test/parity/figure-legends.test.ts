import { type LegendOptions, plt, subplots } from "../../src/index.ts";
import { near } from "./compare.ts";
import { parity } from "./harness.ts";

/** Where the legend of a figure stands in a picture, left, top, right and bottom. */
interface LegendCase {
  readonly id: string;
  readonly legend: LegendOptions;
  readonly bbox: "tight" | "standard";
  readonly pad: number;
  readonly out: { readonly size: readonly number[]; readonly frame: readonly number[] };
}

/** What is read of a spec with one axes. */
interface LegendSpec {
  readonly width: number;
  readonly height: number;
  readonly padding: Readonly<Record<"left" | "top" | "right" | "bottom", number>>;
  readonly layer: readonly { readonly name: string; readonly layer: readonly [FrameLayer] }[];
}

interface FrameLayer {
  readonly mark: Readonly<Record<"x" | "y" | "x2" | "y2", number>>;
}

function drawn({ legend, bbox, pad }: LegendCase): LegendCase["out"] {
  return plt.rcContext({ "savefig.bbox": bbox, "savefig.pad_inches": pad }, () => {
    const { ax } = subplots({ figsize: [3.5, 2.5] });
    ax.plot([0, 1, 2], [1, 3, 2], { label: "a line" });
    ax.figure.legend(legend);
    return measured(ax.figure.spec as unknown as LegendSpec);
  });
}

function measured({ width, height, padding, layer }: LegendSpec): LegendCase["out"] {
  const { left, top, right, bottom } = padding;
  const frame = layer.find(({ name }) => name === "figure legend 1")?.layer[0].mark;
  if (frame === undefined) throw new Error("the figure has no legend");
  return {
    size: [left + width + right, top + height + bottom],
    frame: [left + frame.x, top + frame.y, left + frame.x2, top + frame.y2],
  };
}

parity<LegendCase>("figure-legends", {
  differences: (one) => {
    const { size, frame } = drawn(one);
    return [
      ...near("size", size, one.out.size, 0.02),
      ...near("frame", frame, one.out.frame, 0.02),
    ];
  },
});
