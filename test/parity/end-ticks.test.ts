import { figure, type ScaleName } from "../../src/index.ts";
import { tickCoordinate } from "../../src/marks/position.ts";
import { renderSVGByVega } from "../render/by-vega.ts";
import { channel } from "../vegalite/find.ts";
import { near, same } from "./compare.ts";
import { parity } from "./harness.ts";

/** The ticks that are drawn on an x axis whose ends are ticks, give or take a rounding error. */
interface EndTicks {
  readonly name: string;
  readonly scale: ScaleName;
  readonly limits: [number, number];
  readonly drawn: Readonly<Record<"major" | "minor", readonly number[]>>;
}

/** How far to the right the ticks of a length stand in an SVG, in points from the left end of the axis. */
function placesIn(svg: string, length: number): number[] {
  const lines = svg.matchAll(/<line(?: transform="translate\(([\d.]+),0\)")?[^>]* y2="([\d.]+)"/g);
  return Array.from(lines)
    .filter(([, , end]) => Number(end) === length)
    .map(([, at = "0"]) => Number(at))
    .sort((a, b) => a - b);
}

let asked = 0;

parity<EndTicks>("end-ticks", {
  differences: ({ scale, limits, drawn }) => {
    const fig = figure({ figsize: [6, 2] });
    const ax = fig.addSubplot();
    ax.setXscale(scale);
    ax.setXlim(...limits);
    const { spec } = fig;
    const { values } = channel(spec, "x", "axis");
    const view = { scale: ax.xaxis.view.scale, limits };
    const [first = 0, second = 1] = limits.map(view.scale.transform);
    const { width } = ax.getPosition();
    const at = (tick: number) => ((view.scale.transform(tick) - first) / (second - first)) * width;
    const places = (level: "major" | "minor") => drawn[level].map(at).sort((a, b) => a - b);
    const inSpec = [...drawn.major, ...drawn.minor].map(tickCoordinate(view));
    const svgs = asked++ % 10 === 0 ? [fig.toSVG(), renderSVGByVega(spec)] : [fig.toSVG()];
    return [
      ...near("values", values as number[], inSpec, (tick) => Math.abs(tick) * 1e-9),
      ...svgs.flatMap((svg) => [
        ...near("major", placesIn(svg, 3.5), places("major"), 2e-3),
        ...near("minor", placesIn(svg, 2), places("minor"), 2e-3),
      ]),
      ...same("getXticks", ax.getXticks().length >= drawn.major.length, true),
    ];
  },
});
