import {
  type Axes,
  type LegendOptions,
  Line2D,
  type ScaleName,
  subplots,
} from "../../src/index.ts";
import { layoutLegendIn } from "../../src/layout/axes-layout.ts";
import { type Bbox, translateBbox } from "../../src/text/bbox.ts";
import type { Case } from "../truth.ts";
import { type Differences, near, nearBox, same, toNumbers } from "./compare.ts";
import { legendPlace } from "./drawn-axes.ts";
import { parity } from "./harness.ts";

type Point = readonly [number, number];

interface Asked {
  readonly figsize: readonly [number, number];
  readonly xscale: ScaleName;
  readonly yscale: ScaleName;
  readonly series: readonly {
    readonly x: number[];
    readonly y: number[];
    readonly fmt: string;
    readonly label: string;
  }[];
  readonly legend: LegendOptions & { readonly labels?: readonly string[] };
}
interface Entry {
  readonly label: string;
  readonly handleBox: Bbox;
  readonly handleLine: readonly [Point, Point, Point];
  readonly markerSize: number;
  readonly baseline: Point;
  readonly textBox: Bbox | null;
}
interface Answer {
  readonly axes: Bbox;
  readonly xlim: Point;
  readonly ylim: Point;
  readonly frame: Bbox;
  readonly loc: string | Point;
  readonly robust?: boolean;
  readonly fontSize: number;
  readonly entries: readonly Entry[];
  readonly title?: {
    readonly text: string;
    readonly size: number;
    readonly anchor: Point;
    readonly box: Bbox;
  };
}

const bound = 0.5;

function draw({ figsize, xscale, yscale, series, legend }: Asked): Axes {
  const axes = subplots(1, 1, { figsize }).axes[0] as Axes;
  for (const { x, y, fmt, label } of series) axes.plot(toNumbers(x), toNumbers(y), fmt, { label });
  if (xscale !== "linear") axes.setXscale(xscale);
  if (yscale !== "linear") axes.setYscale(yscale);
  const { labels = null, ...options } = legend;
  axes.legend(labels, options);
  return axes;
}

function partDifferences(axes: Axes, { entries, fontSize, title }: Answer): Differences {
  const layout = layoutLegendIn(axes);
  if (layout === null) return ["there is no legend"];
  const { request, box, position: spot } = layout;
  const rows = box.rows.map(({ handle, box: room, text }) => ({
    label: text.text,
    line: [0, 0.5, 1].flatMap((share) => [
      room.x + share * room.width + spot.x,
      room.y + (room.height - room.descent) / 2 + spot.y,
    ]),
    markerSize: (handle instanceof Line2D ? handle.markersize : Number.NaN) * room.markerscale,
    textBox: text.bbox && translateBbox(text.bbox, spot.x, spot.y),
    baseline: [text.x + spot.x, text.y + spot.y],
  }));
  return [
    ...same(
      "labels",
      rows.map(({ label }) => label),
      entries.map(({ label }) => label),
    ),
    ...near("font size", [request.fontsize], [fontSize], 1e-9),
    ...entries.flatMap(({ label, handleBox, handleLine, markerSize, textBox, baseline }, index) => {
      const row = rows[index];
      if (row === undefined) return [];
      const [left, , right] = [row.line[0] ?? Number.NaN, 0, row.line[4] ?? Number.NaN];
      return [
        ...nearBox(`textBox of "${label}"`, row.textBox, textBox, bound),
        ...near(`baseline of "${label}"`, row.baseline, baseline, bound),
        ...near(`handleLine of "${label}"`, row.line, handleLine.flat(), bound),
        ...near(`handleBox of "${label}"`, [left, right], [handleBox[0], handleBox[2]], bound),
        ...near(`markerSize of "${label}"`, [row.markerSize], [markerSize], 1e-9),
      ];
    }),
    ...same("title", box.title?.text, title?.text),
    ...(box.title && title
      ? [
          ...nearBox(
            "title box",
            box.title.bbox && translateBbox(box.title.bbox, spot.x, spot.y),
            title.box,
            bound,
          ),
          ...near(
            "title anchor",
            [box.title.x + spot.x, box.title.y + spot.y],
            title.anchor,
            bound,
          ),
          ...near("title size", [box.title.size], [title.size], 1e-9),
        ]
      : []),
  ];
}

function legendDifferences({ in: asked, out }: Case<Asked, Answer>): Differences {
  const axes = draw(asked);
  const { x0, y0, width, height } = axes.getPosition();
  const legend = axes.getLegend();
  const relative = (value: number) => 1e-9 * Math.abs(value);
  return [
    ...near("axes box", [x0, y0, x0 + width, y0 + height], out.axes, 1e-6),
    ...near("xlim", axes.getXlim(), out.xlim, relative),
    ...near("ylim", axes.getYlim(), out.ylim, relative),
    ...same("place", legendPlace(legend?.loc), legendPlace(out.loc)),
    ...nearBox("frame", legend?.bbox ?? null, out.frame, bound),
    ...partDifferences(axes, out),
  ];
}

parity<Case<Asked, Answer>>("legend", {
  differences: legendDifferences,
  skip: ({ out }) => (out.robust === false ? "places too close to call" : null),
});
