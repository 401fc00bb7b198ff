/** Reads the calls that write texts. */
import { invalidArgument } from "../../errors.ts";
import { nameArguments, readBoolean, readNoMore, readNumber, readText } from "../../options.ts";
import { checkFormulas } from "../../text/formulas.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { readArrow } from "./arrow-look.ts";
import { dataCoordinates, readCoordinates, readTransform } from "./coordinates.ts";
import { type DataPoint, Text, type WrittenText } from "./text-artist.ts";
import { readTextOptions, type TextLook, textLook, textReaders } from "./text-look.ts";

/** Reads a place: two numbers. */
export function readPoint(where: string, value: unknown): DataPoint {
  const [x, y] = Array.isArray(value) && value.length === 2 ? value : [];
  if (typeof x === "number" && typeof y === "number") return [x, y];
  throw invalidArgument(where, "[x, y], two numbers", value);
}

/** Reads the arguments of `Axes.text` and writes the text. */
export function makeText(axes: DrawingAxes, args: readonly unknown[]): Text {
  const fn = "Axes.text";
  const [x, y, text, options = {}, ...more] = args;
  readNoMore(fn, ["x", "y", "text", "options"], more);
  const at = readPoint(`${fn}: x, y`, [x, y]);
  const words = readText(`${fn}: text`, text);
  const given = readTextOptions(fn, options, {
    ...textReaders(axes.rc),
    transform: (where: string, value: unknown) => readTransform(where, value, axes),
    zorder: readNumber(),
  });
  const coordinates = given.transform ?? dataCoordinates();
  const look = textLook(given, axes.rc);
  return addText(axes, fn, { text: words, at, coordinates, about: null }, look, given.zorder);
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
  const point = readPoint(`${fn}: xy`, xy);
  const given = readTextOptions(fn, options, {
    ...textReaders(axes.rc),
    xytext: readPoint,
    xycoords: (where: string, value: unknown) =>
      readCoordinates(where, value, { offset: false, axes }),
    textcoords: (where: string, value: unknown) =>
      readCoordinates(where, value, { offset: true, axes }),
    arrowprops: (where: string, value: unknown) => readArrow(where, value, axes.rc),
    annotationClip: readBoolean,
    zorder: readNumber(),
  });
  const coordinates = given.xycoords ?? dataCoordinates();
  // Only places said to be "data", or not said to be anything, are left out when they lie outside.
  const saysData = (options.xycoords ?? "data") === "data";
  const about = {
    xy: point,
    coordinates,
    isClipped: given.annotationClip ?? saysData,
    arrow: given.arrowprops ?? null,
  };
  const { xytext: at = point, textcoords = coordinates } = given;
  const written = { text: words, at, coordinates: textcoords, about };
  return addText(axes, fn, written, textLook(given, axes.rc), given.zorder);
}

function addText(
  axes: DrawingAxes,
  fn: string,
  written: WrittenText,
  look: TextLook,
  zorder = 3,
): Text {
  checkFormulas(written.text, (message) => axes.warn(`${fn}: ${message}`));
  return axes.addArtist(new Text(written, look, zorder, axes.rc), []);
}
