import { Line2D, plt, type RcParams, Rectangle, subplots } from "../../src/index.ts";
import { layoutAxes } from "../../src/layout/axes-layout.ts";
import { toHex } from "../../src/style/color.ts";
import { type Bbox, translateBbox } from "../../src/text/bbox.ts";
import { near, same } from "./compare.ts";
import { parity } from "./harness.ts";

/** What some settings make of artists, names and legends. */
interface SettingsCase {
  readonly name: string;
  readonly settings: Partial<RcParams>;
  readonly expect: Seen;
}

interface Seen {
  readonly lines: readonly string[];
  readonly faces: readonly (string | null | undefined)[];
  readonly contours: {
    readonly widths: readonly (number | undefined)[];
    readonly dashes: readonly (readonly number[])[];
    readonly segments: readonly (readonly (readonly (readonly number[])[])[])[];
  };
  /** Of title, name of the x axis, first tick labels, and the title over all. */
  readonly boxes: readonly Bbox[];
  readonly legend: {
    readonly frame: readonly number[];
    readonly alpha: number;
    readonly shadow: boolean;
    readonly colors: readonly string[];
    readonly markers: readonly number[];
  };
  readonly png: readonly number[];
  readonly zlim: readonly number[];
}

const heights = [
  [-2, -1, 0, 1],
  [-1, 0, 1, 2],
  [0, 1, 2, Number.NaN],
  [1, 2, 3, 4],
];

function figure() {
  const { ax, fig } = subplots({ figsize: [4, 3] });
  ax.setTitle("title");
  ax.setXlabel("across");
  fig.suptitle("over all");
  return { ax, fig };
}

function colors(): Pick<Seen, "lines" | "faces"> {
  const { ax } = figure();
  ax.plot([0, 1]);
  const line = ax.addLine(new Line2D([0, 1], [1, 2]));
  const others = [ax.axhline(1), ax.axline([0, 0], [1, 1])];
  const several = ax.hlines([1, 2], 0, 1);
  const text = ax.text(0, 0, "a", { bbox: {} });
  return {
    lines: [line.color, ...others.map(({ color }) => color), several.colors[0] ?? ""],
    faces: [new Rectangle([0, 0], 1, 1).facecolor, ax.axvspan(0, 1).facecolor, text.box?.facecolor],
  };
}

function contours(): Seen["contours"] {
  const { ax } = figure();
  const levels = [-1.5, -0.5, 1.5];
  const found = ax.contour(heights, { levels, colors: "k", origin: "image" });
  return {
    widths: found.lines.map(({ linewidth }) => linewidth),
    dashes: found.lines.map(({ dash }) => dash ?? []),
    segments: found.lines.map(({ segments }) => segments.map(({ v }) => v)),
  };
}

function boxes(): Bbox[] {
  const { ax, fig } = figure();
  const { titles, x, y } = layoutAxes(ax);
  const { x0, y0 } = ax.getPosition();
  const [xtick, ytick] = [x.major[0]?.labels[0], y.major[0]?.labels[0]];
  const inAxes = [titles[0], x.label, xtick, ytick].map((text) =>
    translateBbox(boxOf(text), x0, y0),
  );
  return [...inAxes, boxOf(Reflect.get(fig, "placedTexts")[0]?.text)];
}

function boxOf(text: { readonly bbox: Bbox | null } | undefined): Bbox {
  if (!text?.bbox) throw new Error("a text takes no place");
  return text.bbox;
}

function legend(): Seen["legend"] {
  const { ax } = figure();
  ax.plot([1, 2], "ro-", { label: "line" });
  ax.addPatch(new Rectangle([0, 1], 1, 1, { facecolor: "g", label: "box" }));
  const points = ax.scatter([1, 2], [1, 2], { c: "g", label: "_points" });
  const first = ax.legend({ title: "names", loc: "upper left" });
  ax.addArtist(first);
  const second = ax.legend([points], ["points"], { loc: "lower right", labelcolor: "k" });
  return {
    frame: first.bbox,
    alpha: first.framePaint.alpha,
    shadow: first.state.frame.shadow,
    colors: first.state.colors.map((color) => toHex(color)),
    markers: [first.state.numpoints, second.state.scatterpoints],
  };
}

/** Width and height in the header of a PNG file. */
function pngSize(): number[] {
  const png = plt.rcContext({ "savefig.bbox": "standard" }, () => figure().fig.toPNG());
  const bytes = Buffer.from(png);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function zlim(): readonly number[] {
  const ax = plt.figure().addSubplot({ projection: "3d", projType: "ortho" });
  ax.plot([0, 1], [0, 1], [0, 1]);
  return ax.getZlim();
}

function seen(): Seen {
  return {
    ...colors(),
    contours: contours(),
    boxes: boxes(),
    legend: legend(),
    png: pngSize(),
    zlim: zlim(),
  };
}

/** All numbers in a value, in order. */
function numbersIn(value: unknown): number[] {
  return Array.isArray(value) ? value.flatMap(numbersIn) : [Number(value)];
}

parity<SettingsCase>("artist-settings", {
  differences: ({ settings, expect }) => {
    const ours = plt.rcContext(settings, seen);
    const { frame, ...legendLook } = ours.legend;
    const { frame: theirFrame, ...theirLegendLook } = expect.legend;
    const { widths, dashes, segments } = ours.contours;
    return [
      ...same("lines", ours.lines, expect.lines),
      ...same("faces", ours.faces, expect.faces),
      ...same("widths", widths, expect.contours.widths),
      ...near("dashes", numbersIn(dashes), numbersIn(expect.contours.dashes), 1e-9),
      ...near("segments", numbersIn(segments), numbersIn(expect.contours.segments), 1e-9),
      ...near("boxes", numbersIn(ours.boxes), numbersIn(expect.boxes), 0.02),
      ...near("legend", frame, theirFrame, 0.02),
      ...same("legend", legendLook, theirLegendLook),
      ...same("png", ours.png, expect.png),
      ...near("zlim", ours.zlim, expect.zlim, 1e-9),
    ];
  },
});
