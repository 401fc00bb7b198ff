/** Compares the entries of a legend: names, and the marks of their handles. */
import { ErrorbarContainer } from "../../src/artists/errorbar/errorbar-container.ts";
import { kindOf } from "../../src/artists/kinds.ts";
import type { Axes } from "../../src/index.ts";
import { layoutLegendIn } from "../../src/layout/axes-layout.ts";
import type { JsonObject } from "../../src/marks/json.ts";
import { withAlpha } from "../../src/style/with-alpha.ts";
import type { Bbox } from "../../src/text/bbox.ts";
import { type Differences, near, nearBox, same } from "./compare.ts";

/** How far a place in points may be off. */
const bound = 0.02;

type Points = readonly (readonly [number, number])[];

/** An artist of a handle, as truth files tell of it. */
interface HandleTruth {
  readonly kind: string;
  readonly box?: Bbox;
  readonly facecolor?: string | null;
  readonly edgecolor?: string | null;
  readonly linewidth?: number;
  readonly edgecolors?: readonly string[];
  readonly linewidths?: readonly number[];
  readonly segments?: readonly Points[];
  readonly offsets?: Points;
  readonly color?: string;
  readonly linestyle?: string;
  readonly marker?: string;
  readonly markeredgecolor?: string;
  readonly path?: Points;
}

/** An entry of a legend, as truth files tell of it. */
export interface LegendEntryTruth {
  readonly label: string;
  readonly handleBox: Bbox;
  readonly handles: readonly HandleTruth[];
  readonly text: { readonly x: number; readonly y: number; readonly box: Bbox };
}

/** What a mark of a handle shows: where it is, and its color. */
interface Shown {
  readonly places: readonly number[];
  readonly paint: readonly (string | number | null)[];
}

/** Compares all entries, in their order. */
export function entryDifferences(axes: Axes, theirs: readonly LegendEntryTruth[]): Differences {
  const legend = layoutLegendIn(axes);
  if (legend === null) return ["no legend"];
  const { x, y } = legend.position;
  const axesHeight = axes.getPosition().height;
  const { rows } = legend.box;
  return [
    ...same("number of entries", rows.length, theirs.length),
    ...theirs.flatMap((entry, index) => {
      const row = rows[index];
      if (row === undefined) return [];
      const box = { ...row.box, x: row.box.x + x, y: row.box.y + y, axesHeight };
      const marks = [row.handle].flat().flatMap((each) => kindOf(each).handle?.(each, box) ?? []);
      const { bbox } = row.text;
      const text = bbox && ([bbox[0] + x, bbox[1] + y, bbox[2] + x, bbox[3] + y] as const);
      const handleBox = [
        box.x,
        box.y - box.descent,
        box.x + box.width,
        box.y - box.descent + box.height,
      ];
      return [
        ...same(`entry ${index}`, row.text.text, entry.label),
        ...near(`entry ${index} handle box`, handleBox, entry.handleBox, bound),
        ...nearBox(`entry ${index} text`, text, entry.text.box, bound),
        ...shownDifferences(
          `entry ${index}`,
          marks.map((mark) => shownOf(mark, axesHeight)),
          visibleOf(row.handle, entry).flatMap((handle) => toShown(handle, entry.handleBox)),
        ),
      ];
    }),
  ];
}

/** The artists of a handle that show: matplotlib hides those of a line that error bars are without. */
function visibleOf(handle: object, { handles }: LegendEntryTruth): readonly HandleTruth[] {
  const isAlone = handle instanceof ErrorbarContainer && handle.lines[0] === null;
  return isAlone ? handles.filter(({ kind }) => kind !== "Line2D") : handles;
}

function shownDifferences(
  what: string,
  ours: readonly Shown[],
  theirs: readonly Shown[],
): Differences {
  return [
    ...same(
      `${what} marks`,
      ours.map(({ paint }) => paint),
      theirs.map(({ paint }) => paint),
    ),
    ...theirs.flatMap(({ places }, index) =>
      near(`${what} mark ${index}`, ours[index]?.places ?? [], places, bound),
    ),
  ];
}

function shownOf({ mark, encoding }: JsonObject, height: number): Shown {
  const own: Record<string, unknown> = { ...(mark as object) };
  for (const [name, channel] of Object.entries((encoding ?? {}) as object)) {
    own[name] = Reflect.get(channel, "value");
  }
  const number = (name: string) => Number(own[name]);
  const color = (name: "fill" | "stroke") => {
    const paint = own[name];
    return paint == null
      ? null
      : withAlpha(String(paint), Number(own.opacity ?? own[`${name}Opacity`] ?? 1));
  };
  switch (own.type) {
    case "rect": {
      const [x0, x1] = [number("x"), number("x2")];
      const places = [x0, height - number("y2"), x1, height - number("y")];
      return { places, paint: [color("fill"), ...edge(color("stroke"), number("strokeWidth"))] };
    }
    case "rule": {
      const [y, y2] = [number("y"), own.y2 === undefined ? number("y") : number("y2")];
      const places = [number("x"), height - y, number("x2"), height - y2];
      return { places, paint: edge(color("stroke"), number("strokeWidth")) };
    }
    default:
      return { places: [number("x"), height - number("y")], paint: [color("stroke")] };
  }
}

function edge(color: string | null, linewidth: number): (string | number | null)[] {
  return color === null ? [null] : [color, linewidth];
}

/** What of the artists of a handle shows, in their order. */
function toShown(handle: HandleTruth, [left]: Bbox): Shown[] {
  const { kind, path = [] } = handle;
  if (kind === "Rectangle") {
    const { box = [], facecolor = null, edgecolor = null, linewidth = 0 } = handle;
    return [{ places: box, paint: [facecolor, ...edge(edgecolor, linewidth)] }];
  }
  if (kind === "PathCollection") {
    const { offsets = [], edgecolors: [color = null] = [] } = handle;
    return offsets.map((place) => ({ places: place, paint: [color] }));
  }
  if (kind === "LineCollection") {
    const { segments = [], edgecolors: [color = null] = [], linewidths: [width = 0] = [] } = handle;
    return segments.map((segment) => {
      const ends = [segment[0] ?? [], segment.at(-1) ?? []].flat();
      return { places: ends, paint: edge(color, width) };
    });
  }
  const {
    color = null,
    linewidth = 0,
    linestyle,
    marker = "None",
    markeredgecolor = null,
  } = handle;
  const hasMarker = marker.toLowerCase() !== "none";
  const ends = [path[0] ?? [], path.at(-1) ?? []].flat();
  // A line over the whole room has its one marker in the middle.
  const marked = path.length === 3 && path[0]?.[0] === left ? path.slice(1, 2) : path;
  return [
    ...(linestyle === "None" ? [] : [{ places: ends, paint: edge(color, linewidth) }]),
    ...(hasMarker ? marked.map((place) => ({ places: place, paint: [markeredgecolor] })) : []),
  ];
}
