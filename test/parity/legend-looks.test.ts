import type { Axes } from "../../src/index.ts";
import { layoutLegendIn, legendFrame } from "../../src/layout/axes-layout.ts";
import type { JsonObject } from "../../src/marks/json.ts";
import { toHex } from "../../src/style/color.ts";
import type { Bbox } from "../../src/text/bbox.ts";
import { legendLayer } from "../../src/vegalite/legend.ts";
import type { Case } from "../truth.ts";
import { type Differences, near, nearBox, same } from "./compare.ts";
import { parity } from "./harness.ts";
import { type FigureAsked, runOps } from "./run-ops.ts";

/** A mark of a handle: a line by its ends, a rectangle by its corners, or a marker at its place. */
interface MarkTruth {
  readonly ends?: readonly (readonly number[])[];
  readonly corners?: readonly (readonly number[])[];
  readonly at?: readonly number[];
  readonly stroke?: string;
  readonly fill?: string;
  readonly cap?: string;
  readonly dashes?: readonly number[] | null;
}

interface Answer {
  readonly frame: Bbox;
  /** Of the names. */
  readonly colors: readonly string[];
  readonly handles: readonly (readonly MarkTruth[])[];
}

/** How far a place in points may be off. */
const bound = 0.02;

parity<Case<FigureAsked, Answer>>("legend-looks", { differences });

function differences({ in: asked, out }: Case<FigureAsked, Answer>): Differences {
  const [axes] = runOps(asked).axes;
  const legend = axes && layoutLegendIn(axes);
  if (!axes || !legend) return ["no legend"];
  const marks = handleMarks(axes);
  const theirs = out.handles.flat();
  return [
    ...nearBox("frame", legendFrame(legend.box, legend.position), out.frame, bound),
    ...same(
      "colors",
      legend.box.rows.map(({ text }) => toHex(text.color)),
      out.colors,
    ),
    ...same("marks", marks.length, theirs.length),
    ...theirs.flatMap((each, index) => oneMark(`mark ${index}`, marks[index] ?? {}, each)),
  ];
}

/** The marks between the frame of a legend and its names, with the height of the axes, from the top of which they count. */
function handleMarks(axes: Axes): JsonObject[] {
  const legend = layoutLegendIn(axes);
  const layer = legend && legendLayer(legend, axes.space, "legend");
  const units = (layer?.layer ?? []) as { mark: JsonObject; encoding?: object }[];
  return units
    .slice(1)
    .filter(({ mark }) => mark.type !== "text")
    .map(({ mark, encoding = {} }) => ({
      ...mark,
      ...valuesOf(encoding),
      height: axes.space.height,
    }));
}

function valuesOf(encoding: object): JsonObject {
  return Object.fromEntries(
    Object.entries(encoding).map(([name, channel]) => [name, Reflect.get(channel, "value")]),
  );
}

function oneMark(what: string, mark: JsonObject, theirs: MarkTruth): Differences {
  const { ends, corners, at, stroke, fill, cap, dashes } = theirs;
  return [
    ...(ends ? near(`${what} ends`, endsOf(mark), ends.flat(), bound) : []),
    ...(corners ? near(`${what} corners`, cornersOf(mark), corners.flat(), bound) : []),
    ...(at ? near(`${what} place`, placeOf(mark, "x", "y"), at, bound) : []),
    ...(stroke ? same(`${what} stroke`, colorOf(mark, "stroke"), stroke) : []),
    ...(fill ? same(`${what} fill`, colorOf(mark, "fill"), fill) : []),
    ...(cap ? same(`${what} cap`, mark.strokeCap === "square" ? "projecting" : "butt", cap) : []),
    ...(dashes === undefined
      ? []
      : near(`${what} dashes`, (mark.strokeDash as number[]) ?? [], dashes ?? [], bound)),
  ];
}

function placeOf(mark: JsonObject, x: string, y: string): number[] {
  return [Number(mark[x]), Number(mark.height) - Number(mark[y] ?? mark.y)];
}

function endsOf(mark: JsonObject): number[] {
  return [...placeOf(mark, "x", "y"), ...placeOf(mark, "x2", "y2")];
}

/** The corners of a rectangle from the lower left one to the right, as a rectangle or as a path. */
function cornersOf(mark: JsonObject): number[] {
  if (mark.type !== "rect") {
    const numbers = `${mark.shape}`.match(/-?[\d.]+/g) ?? [];
    return numbers.map((number, index) =>
      index % 2 === 0 ? +number : Number(mark.height) - +number,
    );
  }
  const [left = 0, top = 0, right = 0, bottom = 0] = endsOf(mark);
  return [left, bottom, right, bottom, right, top, left, top];
}

function colorOf(mark: JsonObject, name: "stroke" | "fill"): string {
  const opacity = Math.round(Number(mark[`${name}Opacity`] ?? 1) * 255);
  return `${mark[name]}${opacity === 255 ? "" : opacity.toString(16).padStart(2, "0")}`;
}
