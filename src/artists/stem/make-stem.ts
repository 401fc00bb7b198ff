import { lengthMismatch } from "../../data/errors.ts";
import type { Positions } from "../../data/positions.ts";
import { countFromZero } from "../../data/vector.ts";
import {
  isKeywords,
  nameArguments,
  readNumber,
  readOneOf,
  readOptions,
  readText,
} from "../../options.ts";
import { toHex } from "../../style/color.ts";
import type { LineStyle } from "../../style/dashes.ts";
import { parseFormat } from "../../style/format.ts";
import type { Marker } from "../../style/markers.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { Line2D, readLineRequest } from "../line/line2d.ts";
import { readPlaces } from "../read-numbers.ts";
import { limitsOfCorners } from "../segments/limits.ts";
import { LineCollection } from "../segments/line-collection.ts";
import { readLineLook } from "../segments/look.ts";
import { straightLines } from "../segments/polylines.ts";
import { StemContainer } from "./stem-container.ts";

/** Adds heads on stems. */
export function makeStem(axes: DrawingAxes, fn: string, args: readonly unknown[]): StemContainer {
  const positions = axes.positions(fn);
  const { locs, heads, formats, bottom, label, orientation } = readStem(axes, positions, args);
  axes.takeUnits(positions);
  const isUpright = orientation === "vertical";
  const feet = new Float64Array(locs.length).fill(bottom);
  const stems = isUpright
    ? straightLines([locs, locs], [feet, heads])
    : straightLines([feet, heads], [locs, locs]);
  const stroke = formats.line;
  const color = stroke.color === null ? {} : { colors: stroke.color };
  const styles = { linestyles: stroke.linestyle, label: "_nolegend_", ...color };
  const look = readLineLook(fn, styles, axes.rcNow);
  const stemlines = new LineCollection({ lines: stems, look, limits: limitsOfCorners(stems) });
  const across = Float64Array.of(bottom, bottom);
  const line = (along: Float64Array, at: Float64Array, format: StemFormat) =>
    stemLine(axes, fn, isUpright ? { x: along, y: at } : { x: at, y: along }, format);
  const markerline = line(locs, heads, formats.marker);
  const baseline = line(endsOf(locs), across.subarray(0, locs.length > 0 ? 2 : 0), formats.base);
  const name = label ?? `_container${axes.containers.length}`;
  const container = new StemContainer({ markerline, stemlines, baseline }, name);
  return axes.addArtist(container, ["x", "y"]);
}

function readStem(axes: DrawingAxes, positions: Positions, args: readonly unknown[]) {
  const { fn } = positions;
  const names = ["linefmt", "markerfmt", "basefmt"] as const;
  const isAlone = typeof args[1] === "string" || args.length === 1 || isKeywords(args[1]);
  const [places, values, ...rest] = isAlone ? [undefined, ...args] : args;
  const given = readOptions(fn, nameArguments(fn, names, rest, ["locs", "heads"]), {
    linefmt: readText,
    markerfmt: readText,
    basefmt: readText,
    bottom: readNumber(),
    label: readText,
    orientation: readOneOf(["vertical", "horizontal"]),
  });
  const { bottom = 0, label, orientation = "vertical" } = given;
  const [across, along] =
    orientation === "vertical" ? (["x", "y"] as const) : (["y", "x"] as const);
  const heads = readPlaces(positions, along, "heads", values);
  const locs =
    places === undefined
      ? countFromZero(heads.length)
      : readPlaces(positions, across, "locs", places);
  if (locs.length !== heads.length) {
    throw lengthMismatch({ fn, name: "locs" }, locs.length, { fn, name: "heads" }, heads.length);
  }
  return { locs, heads, formats: readStemFormats(axes, fn, given), bottom, label, orientation };
}

/** How a part of it is drawn; without a color it takes the next of the lines. */
interface StemFormat {
  readonly linestyle: LineStyle;
  readonly marker: Marker;
  readonly color: string | null;
}

function readStemFormats(axes: DrawingAxes, fn: string, given: StemFormats) {
  const cycle = axes.rcNow["axes.prop_cycle"];
  const read = (name: keyof StemFormats, usual: string): StemFormat => {
    const where = `${fn}: ${name}`;
    const { linestyle, marker, color } = parseFormat(given[name] ?? usual, where);
    const isHead = name === "markerfmt";
    return {
      // A color alone leaves style and marker as they are.
      linestyle: linestyle ?? (isHead ? "None" : "-"),
      marker: marker ?? (isHead ? "o" : "None"),
      color: color === null ? null : toHex(color, where, cycle),
    };
  };
  const line = read("linefmt", "C0-");
  // matplotlib takes an empty format of the heads for none at all.
  const heads = given.markerfmt === "" ? blank : read("markerfmt", "o");
  return {
    line,
    marker: { ...heads, color: heads.color ?? line.color },
    base: read("basefmt", "C3-"),
  };
}

interface StemFormats {
  readonly linefmt?: string;
  readonly markerfmt?: string;
  readonly basefmt?: string;
}

const blank: StemFormat = { linestyle: "None", marker: "None", color: null };

function stemLine(
  axes: DrawingAxes,
  fn: string,
  data: { readonly x: Float64Array; readonly y: Float64Array },
  { linestyle, marker, color }: StemFormat,
): Line2D {
  const request = readLineRequest(fn, null, { linestyle, marker }, axes.rcNow);
  const own = { color: color ?? axes.nextColor("lines"), label: "_nolegend_" };
  return new Line2D(data, request, own, axes.rcNow);
}

/** The least and the greatest of some places. */
function endsOf(places: Float64Array): Float64Array {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const place of places) {
    // A NaN is not passed over, as in numpy.
    if (!(place >= least)) least = place;
    if (!(place <= most)) most = place;
  }
  return places.length === 0 ? new Float64Array() : Float64Array.of(least, most);
}
