import type { AxesImage } from "../artists/image/axes-image.ts";
import { addPatchTo } from "../artists/patch/add.ts";
import { Rectangle } from "../artists/patch/rectangle.ts";
import { makeText } from "../artists/text/read-text.ts";
import type { Axes } from "../axes/axes.ts";
import { readLegendLabels } from "../axes/legend.ts";
import { type ArgumentPath, inside } from "../data/argument-path.ts";
import type { Data } from "../data/data.ts";
import { whileReading } from "../data/form.ts";
import { toRaveled } from "../data/pair.ts";
import { invalidArgument } from "../errors.ts";
import { type Figure, figureOf } from "../figure/figure.ts";
import {
  type EitherSpelling,
  listOf,
  type Reader,
  readCall,
  readLater,
  readText,
} from "../options.ts";
import { readColor } from "../style/read-color.ts";
import { noBbox } from "./errors.ts";
import { partsOf } from "./parts-of.ts";
import { readAxes } from "./set-axes.ts";

/** A box by two of its corners, `[left, top, right, bottom]`: a list, a typed array or a tensor. */
export type Bounds = Data;

/** What `showBboxes` takes, by name; each has the book's meaning and default. */
export interface BboxesOptions {
  /** A name for each box, or the one of the first; boxes beyond have none. @default none */
  labels?: readonly (string | number)[] | string | null;
  /** Colors of the boxes, which repeat, or the one of all. @default ["b", "g", "r", "m", "c"] */
  colors?: readonly string[] | string | null;
}

const readColorText: Reader<string> = (where, value) => {
  const color = readText(where, value);
  readColor()(where, color);
  return color;
};

/**
 * A rectangle without inside, its edge 2 points wide, for a box in data units. A NaN among the four draws nothing.
 * @param bbox The box: left, top, right and bottom.
 * @param color The color of its edge.
 * @returns The rectangle, which `axes.addPatch` draws.
 * @throws PlotError when an argument cannot be read
 * @example axes.addPatch(bboxToRect([60, 45, 378, 516], "blue"));
 */
export function bboxToRect(bbox: Bounds, color: string): Rectangle;
export function bboxToRect(...args: unknown[]): Rectangle {
  const fn = "bboxToRect";
  const readers = { bbox: readLater, color: readColorText };
  const read = readCall(fn, ["bbox", "color"], readers, args);
  const bounds = readBounds({ fn, name: "bbox" }, read.bbox);
  return toRectangle(bounds, read.color ?? readColorText(`${fn}: color`, read.color));
}

/**
 * Draws boxes in axes, each with its name at its first corner, as the book does: on a ground of the box's color, in white,
 * or in black where the color is `"w"`. Limits stay; a box or a name beyond them is cut off or hangs out.
 * @param axes The axes, such as those of an image.
 * @param bboxes A list of boxes `[left, top, right, bottom]` in data units, or an array or a tensor with four columns.
 * @returns The figure of the axes.
 * @throws PlotError when an argument cannot be read; nothing is drawn then
 * @example
 * const { ax } = subplots();
 * ax.imshow(photo);
 * showBboxes(ax, [[60, 45, 378, 516], [400, 112, 655, 493]], ["dog", "cat"], "w").save("boxes.svg");
 */
export function showBboxes(
  axes: Axes | AxesImage["axes"],
  bboxes: Data,
  labels?: readonly (string | number)[] | string | null,
  colors?: readonly string[] | string | null,
): Figure;
export function showBboxes(
  axes: Axes | AxesImage["axes"],
  bboxes: Data,
  options: EitherSpelling<BboxesOptions>,
): Figure;
export function showBboxes(...args: unknown[]): Figure {
  const fn = "showBboxes";
  const readers = {
    axes: readAxes,
    bboxes: readLater,
    labels: readBoxLabels,
    colors: readBoxColors,
  };
  const read = readCall(fn, ["axes", "bboxes", "labels", "colors"], readers, args);
  const axes = read.axes ?? readAxes(`${fn}: axes`, read.axes);
  const page = figureOf(axes);
  const bounds = readAllBounds({ fn, name: "bboxes" }, read.bboxes);
  const { labels = [], colors = ["b", "g", "r", "m", "c"] } = read;
  for (const [index, corners] of bounds.entries()) {
    const color = colors[index % colors.length] ?? "b";
    const rectangle = addPatchTo(axes, [toRectangle(corners, color)]) as Rectangle;
    const label = labels[index];
    if (label !== undefined) writeLabel(axes, rectangle, label, color);
  }
  return page;
}

type BoxCorners = readonly [left: number, top: number, right: number, bottom: number];

function toRectangle([left, top, right, bottom]: BoxCorners, color: string): Rectangle {
  const look = { fill: false, edgecolor: color, linewidth: 2 };
  return new Rectangle([left, top], right - left, bottom - top, look);
}

function writeLabel(axes: Axes, { xy }: Rectangle, label: string, color: string): void {
  const place = { va: "center", ha: "center" };
  const look = { fontsize: 9, color: color === "w" ? "k" : "w", bbox: { facecolor: color, lw: 0 } };
  makeText(axes, [...xy, label, { ...place, ...look }]);
}

function readAllBounds(path: ArgumentPath, value: unknown): BoxCorners[] {
  const right = "a list of boxes [left, top, right, bottom]";
  return whileReading(path, () =>
    partsOf(path, value, right).map((box, index) => readBounds(inside(path, index), box)),
  );
}

function readBounds(path: ArgumentPath, value: unknown): BoxCorners {
  if (typeof value !== "object" || value === null) throw noBbox(path, value);
  const numbers = toRaveled(path.fn, value, path.name);
  const [left = 0, top = 0, right = 0, bottom = 0] = numbers;
  if (numbers.length !== 4) throw noBbox(path, Array.from(numbers));
  return [left, top, right, bottom];
}

function readBoxLabels(where: string, value: unknown): readonly string[] {
  return readLegendLabels(where, listOf(value) ?? [value]);
}

function readBoxColors(where: string, value: unknown): readonly string[] {
  const colors = listOf(value) ?? [value];
  if (colors.length === 0) {
    throw invalidArgument(where, 'a color or a list of colors, such as ["b", "g"]', value);
  }
  return colors.map((color, index) => {
    return readColorText(Array.isArray(value) ? `${where}[${index}]` : where, color);
  });
}
