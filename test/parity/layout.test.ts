import { type Axes, type Figure, type ScaleName, subplots } from "../../src/index.ts";
import { type AxesLayout, layoutAxes } from "../../src/layout/axes-layout.ts";
import { noText } from "../../src/layout/axis-layout.ts";
import { type Bbox, translateBbox } from "../../src/text/bbox.ts";
import type { PositionedText } from "../../src/text/placed-text.ts";
import type { Case } from "../truth.ts";
import { type Differences, near, nearBox, same } from "./compare.ts";
import { parity } from "./harness.ts";

interface AxesAsked {
  readonly xlim: readonly [number, number];
  readonly ylim: readonly [number, number];
  readonly xscale: ScaleName;
  readonly yscale: ScaleName;
  readonly xlabel: string;
  readonly ylabel: string;
  readonly title: string;
}
interface Asked {
  readonly figsize: readonly [number, number];
  readonly rows: number;
  readonly cols: number;
  readonly axes: readonly AxesAsked[];
  readonly suptitle?: string;
  readonly tightLayout?: boolean;
}
/** A text in the figure, in points from its lower left corner. */
interface FigureText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly ha: string;
  readonly va: string;
  readonly box: Bbox | null;
}
interface AxesAnswer {
  readonly box: Bbox;
  /** Labelled ticks, the major ones first. */
  readonly xticks: readonly FigureText[];
  readonly yticks: readonly FigureText[];
  readonly xlabel: FigureText | null;
  readonly ylabel: FigureText | null;
  readonly title: FigureText | null;
  readonly xoffset: FigureText | null;
  readonly yoffset: FigureText | null;
}
interface Answer {
  readonly axes: readonly AxesAnswer[];
  /** The box of all there is, without the padding. */
  readonly tight: Bbox;
  readonly suptitle: FigureText | null;
}

const padding = 7.2;

function draw({ figsize, rows, cols, axes, suptitle, tightLayout }: Asked): Figure {
  const figure = subplots(rows, cols, { figsize });
  for (const [index, asked] of axes.entries()) setUp(figure.axes[index] as Axes, asked);
  if (suptitle !== undefined) figure.suptitle(suptitle);
  if (tightLayout) figure.tightLayout();
  return figure;
}

function setUp(axes: Axes, asked: AxesAsked): void {
  axes.setXscale(asked.xscale);
  axes.setYscale(asked.yscale);
  axes.setXlim(asked.xlim);
  axes.setYlim(asked.ylim);
  axes.setXlabel(asked.xlabel);
  axes.setYlabel(asked.ylabel);
  axes.setTitle(asked.title);
}

function axesDifferences(axes: Axes, theirs: AxesAnswer): Differences {
  const layout = layoutAxes(axes);
  const { x0, y0, width, height } = axes.getPosition();
  const text = (what: string, placed: PositionedText, other: FigureText | null) =>
    textDifferences(what, inFigure(placed, x0, y0), other);
  return [
    ...near("box", [x0, y0, x0 + width, y0 + height], theirs.box, 1e-6),
    ...tickDifferences("xticks", layout, "x", [x0, y0], theirs.xticks),
    ...tickDifferences("yticks", layout, "y", [x0, y0], theirs.yticks),
    ...text("xoffset", layout.x.offsetText, theirs.xoffset),
    ...text("yoffset", layout.y.offsetText, theirs.yoffset),
    ...text("xlabel", layout.x.label, theirs.xlabel),
    ...text("ylabel", layout.y.label, theirs.ylabel),
    ...text("title", layout.titles[0] ?? noText, theirs.title),
  ];
}

function tickDifferences(
  what: string,
  layout: AxesLayout,
  axis: "x" | "y",
  corner: readonly [number, number],
  theirs: readonly FigureText[],
): Differences {
  const { major, minor } = layout[axis];
  const ours = [...major, ...minor]
    .map(({ labels: [label] }) => label)
    .filter(({ text }) => text !== "")
    .map((label) => inFigure(label, ...corner));
  return [
    ...same(
      what,
      ours.map((it) => it.text),
      theirs.map((it) => it.text),
    ),
    ...ours.flatMap((label, index) => {
      const other = theirs[index];
      return other === undefined ? [] : textDifferences(`${what} ${index}`, label, other);
    }),
  ];
}

function textDifferences(what: string, ours: FigureText, theirs: FigureText | null): Differences {
  if (theirs === null) return same(what, ours.text, "");
  return [
    ...same(what, ours.text, theirs.text),
    ...same(`${what} alignment`, [ours.ha, ours.va], [theirs.ha, theirs.va]),
    ...near(`${what} anchor`, [ours.x, ours.y], [theirs.x, theirs.y], 0.6),
    ...nearBox(`${what} box`, ours.box, theirs.box, 0.6),
  ];
}

function inFigure(text: PositionedText, x0: number, y0: number): FigureText {
  const { bbox } = text;
  const box = bbox === null ? null : translateBbox(bbox, x0, y0);
  return { text: text.text, ha: text.ha, va: text.va, x: text.x + x0, y: text.y + y0, box };
}

function tightDifferences(figure: Figure, theirs: Bbox): Differences {
  const { x0, y0, width, height } = figure.getTightbbox();
  const ours = [x0 + padding, y0 + padding, x0 + width - padding, y0 + height - padding];
  return near("tight box", ours, theirs, 1);
}

parity<Case<Asked, Answer>>("layout", {
  differences: ({ in: asked, out }) => {
    const figure = draw(asked);
    return [
      ...same("number of axes", figure.axes.length, out.axes.length),
      ...out.axes.flatMap((theirs, index) =>
        axesDifferences(figure.axes[index] as Axes, theirs).map((it) => `axes ${index}: ${it}`),
      ),
      ...tightDifferences(figure, out.tight),
    ];
  },
});
