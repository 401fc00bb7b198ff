import { ColorbarBody } from "../../src/artists/colorbar/colorbar-body.ts";
import { colorbarLayer } from "../../src/artists/colorbar/colorbar-layer.ts";
import { faceColors, facesOf, innerOf } from "../../src/artists/colorbar/faces.ts";
import type { Axes } from "../../src/index.ts";

/** What truth files tell of a colorbar, by their names; places in points from the lower left corner of its axes. */
export function colorbarFields(axes: Axes) {
  const body = axes.artists.find((artist) => artist instanceof ColorbarBody);
  if (body === undefined) return {};
  const { bar } = body;
  const faces = facesOf(bar);
  const inner = innerOf(faces);
  const colors = faceColors(bar, faces).slice(
    faces.hasLower ? 1 : 0,
    faces.hasUpper ? -1 : undefined,
  );
  const shapes = shapesOf(axes, body);
  const lines = bar.mappable.colorLevels?.lines ?? [];
  return {
    orientation: bar.orientation,
    extend: bar.extend,
    vmin: inner[0],
    vmax: inner.at(-1),
    ticksOn: ticksOn(axes, bar.orientation),
    lines: lines.map(({ level, color, linewidth }) => [level, color, linewidth]),
    outlineWidth: axes.rc["axes.linewidth"],
    outline: closed(shapes.at(-1)?.corners ?? []),
    extendPatches: shapes
      .slice(0, -1)
      // Of an edge without a width, color and dashes say nothing.
      .map(({ corners, fill }) => ({
        path: corners,
        facecolor: fill,
        linewidth: 0,
        edgecolor: "#000000",
        dash: null,
      })),
    solids: {
      n: colors.length,
      boundaries: colors.length > 20 ? [inner[0], inner.at(-1)] : inner,
      colors: colors.filter((_, index) => colors.length <= 20 || index % 16 === 0),
    },
  };
}

type Corner = readonly [x: number, y: number];

/** matplotlib's outline, which ends where it begins, and has the middles of ends also where these are flat. */
function closed(corners: readonly Corner[]): readonly Corner[] {
  const [first = [0, 0]] = corners;
  return [...corners, first];
}

function ticksOn(axes: Axes, orientation: string): string {
  const isVertical = orientation === "vertical";
  const { tick1On } = (isVertical ? axes.yaxis : axes.xaxis).tickStyle("major");
  const [first, second] = isVertical ? ["left", "right"] : ["bottom", "top"];
  return tick1On ? first : second;
}

interface Shape {
  readonly fill: unknown;
  readonly corners: readonly Corner[];
}

/** The ends and the outline: their corners, y upwards. */
function shapesOf(axes: Axes, { bar }: ColorbarBody): Shape[] {
  const { layer } = colorbarLayer(bar, axes.space) as unknown as {
    readonly layer: readonly { readonly mark: Readonly<Record<string, unknown>> }[];
  };
  return layer
    .map(({ mark }) => mark)
    .filter(({ type, stroke }) => type === "point" || (type === "rect" && stroke !== null))
    .map((mark) => ({
      fill: mark.fill,
      corners:
        mark.type === "rect" ? flatCorners(mark, bar.orientation) : pathCorners(`${mark.shape}`),
    }));
}

function flatCorners({ x2, y2 }: Readonly<Record<string, unknown>>, orientation: string): Corner[] {
  const [width, height] = [Number(x2), Number(y2)];
  return orientation === "vertical"
    ? [
        [0, 0],
        [width / 2, 0],
        [width, 0],
        [width, height],
        [width / 2, height],
        [0, height],
      ]
    : [
        [0, 0],
        [0, height / 2],
        [0, height],
        [width, height],
        [width, height / 2],
        [width, 0],
      ];
}

function pathCorners(path: string): Corner[] {
  const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
  return Array.from({ length: numbers.length / 2 }, (_, at) => [
    numbers[2 * at] ?? 0,
    0 - (numbers[2 * at + 1] ?? 0),
  ]);
}
