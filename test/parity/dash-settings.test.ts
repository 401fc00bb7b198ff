import { type Axes, type LineOptions, plt, type RcParams, subplots } from "../../src/index.ts";
import { near, same } from "./compare.ts";
import { parity } from "./harness.ts";

/** How settings and options end, join and dash what a verb draws, in the words of SVG. */
interface DashCase {
  readonly name: string;
  readonly settings: Partial<RcParams>;
  readonly verb: keyof typeof draw;
  readonly options: LineOptions;
  readonly expect: readonly Readonly<Record<string, string>>[];
}

const draw = {
  plot: (ax: Axes, options: LineOptions) => ax.plot([0, 1, 2], [0, 1, 0], options),
  bar: (ax: Axes, { linestyle = "-" }: LineOptions) => ax.bar([1], [2], { fill: false, linestyle }),
  vlines: (ax: Axes, { linestyle = "-" }: LineOptions) =>
    ax.vlines([1], 0, 2, { linestyles: linestyle }),
};

type Mark = Readonly<Record<string, unknown>>;

/** All marks of a spec that have a stroke, in order. */
function strokes(value: unknown): Mark[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "strokeWidth" in value && "type" in value ? [value as Mark] : [];
  return [...own, ...Object.values(value).flatMap(strokes)];
}

function drawn({ settings, verb, options }: DashCase): Mark[] {
  const { fig, ax } = subplots();
  ax.axis("off");
  plt.rcContext(settings, () => draw[verb](ax, options));
  return strokes(fig.spec.hconcat ?? fig.spec.layer ?? fig.spec.vconcat);
}

const numbers = (list: unknown) =>
  String(list ?? "")
    .split(",")
    .filter(Boolean)
    .map(Number);

parity<DashCase>("dash-settings", {
  differences: (one) => {
    const ours = drawn(one);
    // Lines without corners have nothing to join.
    const join = one.verb === "vlines" ? undefined : "round";
    return [
      ...same("count", ours.length, one.expect.length),
      ...one.expect.flatMap((theirs, index) => {
        const mark = ours[index] ?? {};
        const opacity = Number(theirs["stroke-opacity"] ?? theirs.opacity ?? 1);
        return [
          ...same("color", mark.stroke, theirs.stroke),
          ...same("opacity", mark.strokeOpacity ?? 1, opacity),
          ...same("width", mark.strokeWidth, Number(theirs["stroke-width"] ?? 1)),
          ...same("cap", mark.strokeCap ?? "butt", theirs["stroke-linecap"] ?? "butt"),
          ...same("join", mark.strokeJoin ?? join, theirs["stroke-linejoin"] ?? join),
          ...near("dashes", numbers(mark.strokeDash), numbers(theirs["stroke-dasharray"]), 1e-6),
          ...near(
            "offset",
            [Number(mark.strokeDashOffset ?? 0)],
            [Number(theirs["stroke-dashoffset"] ?? 0)],
            1e-6,
          ),
        ];
      }),
    ];
  },
});
