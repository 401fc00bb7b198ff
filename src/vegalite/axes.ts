import { kindOf } from "../artists/kinds.ts";
import type { AxesLayout } from "../layout/axes-layout.ts";
import type { AxesState } from "../layout/axes-state.ts";
import type { JsonObject } from "../marks/json.ts";
import { points } from "../marks/numbers.ts";
import { paint } from "../marks/paint.ts";
import { scaleSpec } from "../marks/position.ts";
import { textLayer } from "../marks/text-mark.ts";
import { toHex } from "../style/color.ts";
import { moveText } from "../text/placed-text.ts";
import { axisSpec } from "./axis.ts";
import type { SpecContext } from "./config.ts";
import { gridLayer, gridOrder } from "./grid.ts";
import { legendLayer } from "./legend.ts";

/** One axes as a layered view: a layer per artist, named after it, in the order they are drawn. */
export function axesSpec(axes: AxesState, layout: AxesLayout, context: SpecContext): JsonObject {
  const { width, height } = layout;
  const named = (name: string) => context.prefix + name;
  const drawn = drawnArtists(axes, layout, context);
  return {
    width: points(width),
    height: points(height),
    view: { stroke: null, ...paint("fill", toHex(axes.rc["axes.facecolor"])) },
    // One row for the marks that are not data: Vega-Lite draws a mark once per row.
    data: { values: [{}] },
    layer: [
      dataLayer(axes, layout, context, drawn),
      spines(axes, layout, named("spines")),
      ...drawn.filter(({ stratum }) => stratum === "above").map(({ layer }) => layer),
      withName(named("title"), textLayer(layout.title, height)),
      withName(named("x offset text"), textLayer(layout.x.offsetText, height)),
      withName(named("y offset text"), textLayer(layout.y.offsetText, height)),
      legendLayer(layout, named("legend")),
      suptitleLayer(axes, context),
    ].filter((layer) => layer !== null),
  };
}

/** Lines and points over the grid, with the axes they share. */
function dataLayer(
  axes: AxesState,
  layout: AxesLayout,
  context: SpecContext,
  all: readonly DrawnArtist[],
): JsonObject {
  const drawn = all.filter(({ stratum }) => stratum === "data");
  const hasGrid = axes.xaxis.grid || axes.yaxis.grid;
  const below = hasGrid ? drawn.filter(({ zorder }) => zorder < gridOrder) : [];
  const grid = below.length > 0 ? [gridLayer(axes, layout, `${context.prefix}grid`)] : [];
  const above = drawn.slice(below.length);
  const layer = [...below.map((each) => each.layer), ...grid, ...above.map((each) => each.layer)];
  if (!drawn.some(({ isAnchored }) => isAnchored)) layer.push(nothing);
  const channel = (name: "x" | "y") => ({
    field: name,
    type: "quantitative",
    scale: scaleSpec(layout.space[name]),
    axis: axisSpec(axes, name, layout.space, layout[name], context, grid.length === 0),
  });
  return {
    name: `${context.prefix}data`,
    encoding: { x: channel("x"), y: channel("y") },
    layer,
  };
}

interface DrawnArtist {
  readonly stratum: "data" | "above";
  readonly zorder: number;
  /** Whether it has a place in the data both ways; a line across the axes has one way only. */
  readonly isAnchored: boolean;
  readonly layer: JsonObject;
}

/** The layers of the artists that show, named by their kind and number, in the order they are drawn. */
function drawnArtists(axes: AxesState, layout: AxesLayout, context: SpecContext): DrawnArtist[] {
  const counts = new Map<string, number>();
  return axes.artists
    .flatMap((artist): DrawnArtist[] => {
      const kind = kindOf(artist);
      const count = (counts.get(artist.kind) ?? 0) + 1;
      counts.set(artist.kind, count);
      const layer = kind.layer(artist, layout.space);
      if (layer === null) return [];
      const { stratum = "data" } = kind;
      const limits = kind.limits?.(artist);
      const isAnchored = limits !== undefined && limits.x !== null && limits.y !== null;
      const name = `${context.prefix}${artist.kind} ${count}`;
      return [{ stratum, zorder: artist.zorder, isAnchored, layer: { name, ...layer } }];
    })
    .sort((a, b) => a.zorder - b.zorder);
}

function suptitleLayer(axes: AxesState, { suptitle }: SpecContext): JsonObject | null {
  if (suptitle === null) return null;
  const { x0, y0, height } = axes.getPosition();
  return withName("suptitle", textLayer(moveText(suptitle, -x0, -y0), height));
}

function withName(name: string, layer: JsonObject | null): JsonObject | null {
  return layer === null ? null : { name, ...layer };
}

/** What keeps both axes where no data has a place on them: Vega-Lite leaves out an axis nothing stands on. */
const nothing: JsonObject = { data: { values: [] }, mark: "point" };

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
