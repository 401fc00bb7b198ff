/** Reads the calls that write texts. */
import { inUnits } from "../../data/in-units.ts";
import type { Positions } from "../../data/positions.ts";
import { invalidArgument } from "../../errors.ts";
import {
  listOf,
  nameArguments,
  readBoolean,
  readLater,
  readNoMore,
  readNumber,
  readText,
} from "../../options.ts";
import { checkFormulas } from "../../text/formulas.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { readArrow } from "./arrow-look.ts";
import {
  dataCoordinates,
  type ReadCoordinates,
  readCoordinates,
  readTransform,
} from "./coordinates.ts";
import { type DataPoint, Text, type WrittenText } from "./text-artist.ts";
import { readTextOptions, type TextLook, textLook, textReaders } from "./text-look.ts";

/** Reads a place: two numbers. */
export function readTextPlace(where: string, value: unknown): DataPoint {
  const [x, y] = pairIn(value) ?? [];
  if (typeof x === "number" && typeof y === "number") return [x, y];
  throw invalidArgument(where, "[x, y], two numbers", value);
}

/** The two items of a list of two. */
function pairIn(value: unknown): readonly unknown[] | undefined {
  const items = listOf(value);
  return items?.length === 2 ? items : undefined;
}

/** Reads a place that may hold categories or dates along axes where it is counted in data units. */
function readPlace(
  positions: Positions,
  name: string,
  value: unknown,
  coordinates: ReadCoordinates,
): DataPoint {
  const pair = pairIn(value);
  const place =
    pair === undefined
      ? value
      : (["x", "y"] as const).map((axis, index) =>
          coordinates[axis] === "data"
            ? inUnits(positions, axis, `${name}[${index}]`, pair[index])
            : pair[index],
        );
  return readTextPlace(`${positions.fn}: ${name}`, place);
}

const shown = { visible: readBoolean, clipOn: readBoolean };

/** Reads the arguments of `Axes.text` and writes the text. */
export function makeText(axes: DrawingAxes, args: readonly unknown[]): Text {
  const fn = "Axes.text";
  const [x, y, text, options = {}, ...more] = args;
  readNoMore(fn, ["x", "y", "text", "options"], more);
  const words = readText(`${fn}: text`, text);
  const given = readTextOptions(fn, options, {
    ...textReaders(axes.rcNow),
    transform: (where: string, value: unknown) => readTransform(where, value, axes),
    ...shown,
    zorder: readNumber(),
  });
  const coordinates = given.transform ?? dataCoordinates();
  const positions = axes.positions(fn);
  const at = readPlace(positions, "x, y", [x, y], coordinates);
  const look = textLook(given, axes.rcNow);
  axes.takeUnits(positions);
  const { visible, clipOn } = given;
  const written = { text: words, at, coordinates, about: null, visible, clipOn };
  return addText(axes, fn, written, look, given.zorder);
}

/**
 * Reads the arguments of `Axes.annotate` and writes the text with its arrow.
 * @param fn What messages begin with.
 */
export function makeAnnotation(
  axes: DrawingAxes,
  args: readonly unknown[],
  fn = "Axes.annotate",
): Text {
  const order = ["text", "xy", "xytext", "xycoords", "textcoords"];
  const { text, xy, ...options } = nameArguments(fn, order, args);
  const words = readText(`${fn}: text`, text);
  const given = readTextOptions(fn, options, {
    ...textReaders(axes.rcNow),
    xytext: readLater,
    xycoords: (where: string, value: unknown) =>
      readCoordinates(where, value, { offset: false, axes }),
    textcoords: (where: string, value: unknown) =>
      readCoordinates(where, value, { offset: true, axes }),
    arrowprops: (where: string, value: unknown) => readArrow(where, value, axes.rcNow),
    annotationClip: readBoolean,
    ...shown,
    zorder: readNumber(),
  });
  const coordinates = given.xycoords ?? dataCoordinates();
  const positions = axes.positions(fn);
  const point = readPlace(positions, "xy", xy, coordinates);
  // Only places said to be "data", or not said to be anything, are left out when they lie outside.
  const saysData = (options.xycoords ?? "data") === "data";
  const about = {
    xy: point,
    coordinates,
    isClipped: given.annotationClip ?? saysData,
    arrow: given.arrowprops ?? null,
  };
  const { xytext, textcoords = coordinates } = given;
  const at = xytext === undefined ? point : readPlace(positions, "xytext", xytext, textcoords);
  const { visible, clipOn } = given;
  const written = { text: words, at, coordinates: textcoords, about, visible, clipOn };
  const look = textLook(given, axes.rcNow);
  axes.takeUnits(positions);
  return addText(axes, fn, written, look, given.zorder);
}

function addText(
  axes: DrawingAxes,
  fn: string,
  written: WrittenText,
  look: TextLook,
  zorder = 3,
): Text {
  checkFormulas(written.text, (message) => axes.warn(`${fn}: ${message}`));
  return axes.addArtist(new Text(written, look, zorder, axes.rcNow), []);
}
