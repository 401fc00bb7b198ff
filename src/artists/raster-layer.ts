/** Layers as images. */
import { rcParams } from "../config/rc-params.ts";
import {
  type Column,
  isLookColumn,
  isPlaceColumn,
  type PlaceColumn,
  type Table,
} from "../marks/columns.ts";
import type { Json, JsonObject } from "../marks/json.ts";
import { markKindOf } from "../marks/kinds.ts";
import type { Canvas, RowTransform, Unit } from "../marks/mark.ts";
import { coordinate, isNative } from "../marks/position.ts";
import { paintSVG } from "../raster/paint-svg.ts";
import type { AxesSpace } from "../space/axes-space.ts";
import { toPage } from "../space/to-page.ts";
import { SVGDefs } from "../svg/defs.ts";
import { pixelsLayer } from "./pixels-layer.ts";

/** A part of a layer as artists write it: a unit, or further parts. */
interface LayerPart extends Partial<Unit> {
  readonly layer?: readonly LayerPart[];
}

/** The rows of a part, and the columns that hold what the data are, not where they stand on the scale Vega draws with. */
interface PartRows {
  readonly rows: readonly JsonObject[];
  readonly given: ReadonlySet<PlaceColumn>;
}

/** Pixels per inch that an image has at least where the settings do not say: 2 for each of CSS. */
const fineDpi = 192;

/**
 * A layer as an image of what it draws in its axes: of `rcParams["savefig.dpi"]` pixels per inch, if that is a number. Layers that hold a text, an image or
 * a gradient stay as they are.
 */
export function rasterLayer(layer: JsonObject, space: AxesSpace): JsonObject {
  const { "savefig.dpi": dpi } = rcParams;
  const own = space.rc["figure.dpi"];
  const scale = (dpi === "figure" ? Math.max(own, fineDpi) : dpi) / 72;
  // A rounding error is no pixel.
  const [width, height] = [space.width, space.height].map((side) =>
    Math.ceil(side * scale - 1e-6),
  ) as [number, number];
  const svg = partToSVG(layer, { rows: [{}], given: new Set() }, space);
  const pixels = svg === null ? null : paintSVG(svg, width, height, scale);
  return pixels === null ? layer : pixelsLayer(pixels, scale, space);
}

/** What a part draws; null where it holds a text or an image. */
function partToSVG(part: LayerPart, around: PartRows, space: AxesSpace): string | null {
  const rows = rowsOf(part, around);
  if (part.layer !== undefined) {
    const inner = part.layer.map((each) => partToSVG(each, rows, space));
    return inner.includes(null) ? null : inner.join("");
  }
  const { mark } = part;
  if (mark === undefined || mark.type === "text" || mark.type === "image") return null;
  const unit = { ...part, mark };
  const kind = markKindOf(unit);
  return kind?.draw(unit, tableOf(kind.columns(unit), rows, space), canvasOf(space)) ?? null;
}

function canvasOf({ width, height }: AxesSpace): Canvas {
  const letters = () => () => ({ name: "g", place: {}, style: {} });
  return { width, height, font: "", defs: new SVGDefs(), fonttype: "path", letters };
}

function rowsOf({ data, transform = [] }: LayerPart, around: PartRows): PartRows {
  const rows = (data?.values ?? around.rows) as readonly JsonObject[];
  const given = new Set(data === undefined ? around.given : []);
  for (const step of transform as readonly RowTransform[]) if ("as" in step) given.add(step.as);
  const hasFilter = transform.some((step) => "filter" in step);
  return { rows: hasFilter ? rows.filter(({ alone }) => alone !== true) : rows, given };
}

function tableOf(columns: readonly Column[], { rows, given }: PartRows, space: AxesSpace): Table {
  const none = new Float64Array();
  const looks = columns.filter(isLookColumn).map((name) => [name, rows.map((row) => row[name])]);
  const places = columns.filter(isPlaceColumn).map((name) => {
    const place = placeOf(name, given.has(name), space);
    return [name, Float64Array.from(rows, (row) => place(row[name]))];
  });
  return {
    ...{ length: rows.length, x: none, y: none, x2: none, y2: none },
    ...Object.fromEntries(places),
    looks: Object.fromEntries(looks),
  };
}

/** Where a value stands, in points from the upper left corner of the axes; a NaN for none. */
function placeOf(
  column: PlaceColumn,
  isGiven: boolean,
  space: AxesSpace,
): (value: Json | undefined) => number {
  const name = column.startsWith("x") ? "x" : "y";
  const length = name === "x" ? space.width : space.height;
  const place =
    isGiven || isNative(space[name]) ? toPage(space, name) : placeOnScale(space, name, length);
  const sign = name === "x" ? 1 : -1;
  const start = name === "x" ? 0 : length;
  return (value) => (typeof value === "number" ? start + sign * place(value) : Number.NaN);
}

/** The same for what already is on the scale that is drawn with. */
function placeOnScale(space: AxesSpace, name: "x" | "y", length: number) {
  const at = coordinate(space[name]);
  const [from, to] = space[name].limits.map(at) as [number, number];
  return (value: number) => ((value - from) / (to - from)) * length;
}
