import { type Axes, type Figure, plt, type RcParams, subplots } from "../../src/index.ts";
import { same } from "./compare.ts";
import { parity } from "./harness.ts";

/** What some settings make of artists in axes that are there already. */
interface SettingsCase {
  readonly name: string;
  readonly settings: Partial<RcParams>;
  readonly expect: Seen;
}

type Seen = Readonly<Record<string, unknown>>;

interface Look {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
}

const look = ({ size, color, bold = false }: Look) => [size, color, bold];

function drawn(fig: Figure, ax: Axes): Seen {
  const [line] = ax.plot([1, 2], { label: "a" });
  const { state } = ax.legend();
  ax.setTitle("title");
  ax.setXlabel("across");
  fig.suptitle("over all");
  const bar = ax.errorbar([1], [2], 1);
  const span = ax.axvspan(0, 1);
  const [title] = ax.titles;
  return {
    line: [line?.linewidth, line?.markersize, line?.marker, line?.linestyle],
    color: line?.color,
    text: look(ax.text(0, 0, "a")),
    title: title && look(title),
    label: look(ax.xaxis.labelText),
    labelAt: ax.xaxis.labelText.at,
    suptitle: look(Reflect.get(fig, "placedTexts")[0]?.text),
    legend: [state.fontsize, state.colors[0], state.spacing.handlelength],
    caps: bar.lines[1].length,
    span: [span.facecolor, span.linewidth],
    edge: span.edgecolor,
    axes: [ax.facecolor, ax.spines.left.linewidth],
  };
}

/** A value whose numbers have nine digits. */
function rounded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rounded);
  return typeof value === "number" ? Number(value.toPrecision(9)) : value;
}

parity<SettingsCase>("settings-in-force", {
  differences: ({ settings, expect }) => {
    const { fig, ax } = subplots();
    const ours = plt.rcContext(settings, () => drawn(fig, ax));
    return Object.keys(expect).flatMap((name) =>
      same(name, rounded(ours[name]), rounded(expect[name])),
    );
  },
});
