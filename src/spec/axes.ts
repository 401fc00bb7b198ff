import type { AxesState } from "../figure/axes-state.ts";
import type { AxesLayout } from "../figure/layout.ts";
import { toHex } from "../style/color.ts";
import { axisSpec } from "./axis.ts";
import type { SpecContext } from "./config.ts";
import { legendLayer } from "./legend.ts";
import { lineLayer } from "./line.ts";
import { points } from "./numbers.ts";
import { paint } from "./paint.ts";
import { scaleSpec } from "./scale.ts";
import { textLayer } from "./text.ts";
import type { JsonObject } from "./types.ts";

/** One axes as a layered view: a layer per artist, named after it, in the order they are drawn. */
export function axesSpec(axes: AxesState, layout: AxesLayout, context: SpecContext): JsonObject {
  const { width, height } = layout;
  const named = (name: string) => context.prefix + name;
  const lines = [...axes.getLines()]
    .map((line, index) => ({ line, name: named(`line ${index + 1}`) }))
    .sort((a, b) => a.line.zorder - b.line.zorder)
    .map(({ line, name }) => lineLayer(axes, line, name))
    .filter((layer) => layer !== null);
  return {
    width: points(width),
    height: points(height),
    view: { ...paint("fill", toHex(axes.rc["axes.facecolor"])), stroke: null },
    // One row for the marks that are not data: Vega-Lite draws a mark once per row.
    data: { values: [{}] },
    layer: [
      {
        name: named("data"),
        encoding: {
          x: channel(axes, "x", layout, context),
          y: channel(axes, "y", layout, context),
        },
        layer: lines.length > 0 ? lines : [nothing],
      },
      spines(axes, layout, named("spines")),
      withName(named("title"), textLayer(layout.title, height)),
      withName(named("x offset text"), textLayer(layout.x.offsetText, height)),
      withName(named("y offset text"), textLayer(layout.y.offsetText, height)),
      legendLayer(layout, named("legend")),
    ].filter((layer) => layer !== null),
  };
}

function withName(name: string, layer: JsonObject | null): JsonObject | null {
  return layer === null ? null : { name, ...layer };
}

/** What keeps the axes when nothing is drawn in it. */
const nothing: JsonObject = { data: { values: [] }, mark: "point" };

function channel(
  axes: AxesState,
  name: "x" | "y",
  layout: AxesLayout,
  context: SpecContext,
): JsonObject {
  return {
    field: name,
    type: "quantitative",
    scale: scaleSpec(axes[`${name}axis`].view),
    axis: axisSpec(axes, name, layout[name], context),
  };
}

/** The box around the axes, above the lines. */
function spines({ rc }: AxesState, { width, height }: AxesLayout, name: string): JsonObject {
  return {
    name,
    mark: {
      type: "rect",
      x: 0,
      x2: points(width),
      y: 0,
      y2: points(height),
      fill: null,
      ...paint("stroke", toHex(rc["axes.edgecolor"])),
      strokeWidth: rc["axes.linewidth"],
    },
  };
}
