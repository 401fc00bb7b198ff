import type { Positions } from "../../data/positions.ts";
import { nameArguments, readLater, readOptions, readText } from "../../options.ts";
import { readFlatNumbers } from "../bar/flat-numbers.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { Line2D, lineRequest, withLongLineNames } from "../line/line2d.ts";
import { readPlaces } from "../read-numbers.ts";
import { type ErrorbarData, errorBars } from "./error-bars.ts";
import type { ErrorbarContainer } from "./errorbar-container.ts";
import { unequalPoints } from "./errors.ts";
import { errorbarReaders } from "./options.ts";
import { readErrors } from "./read-errors.ts";

/** Draws a line with error bars; see `Axes.errorbar`. */
export function makeErrorbar(axes: DrawingAxes, args: readonly unknown[]): ErrorbarContainer {
  const fn = "Axes.errorbar";
  const { rcNow: rc } = axes;
  const named = nameArguments(fn, errorbarArguments(), args);
  const readers = { ...errorbarReaders(rc["axes.prop_cycle"]), ...laterReaders(), fmt: readText };
  const { fmt = "", ...given } = readOptions(fn, withLongLineNames(fn, named), readers);
  const positions = axes.positions(fn);
  const points = readErrorbarPoints(positions, named);
  const isAlone = fmt.toLowerCase() === "none";
  const request = lineRequest(fn, fmt === "" || isAlone ? null : fmt, given, rc);
  const first = rc["axes.prop_cycle"][0] ?? "black";
  // Everything is read before the cycle of colors moves on.
  const build = errorBars(fn, axes, points, given, false);
  axes.takeUnits(positions);
  const color = request.color ?? (isAlone ? first : axes.nextColor("lines"));
  const zorder = request.zorder ?? 2;
  const line = isAlone
    ? null
    : new Line2D(
        points,
        { ...request, label: "_nolegend_", zorder: zorder + (given.barsabove ? -0.1 : 0.1) },
        { color, label: "_nolegend_" },
        rc,
      );
  const container = build(line, { color, label: request.label ?? "" });
  if (line !== null) axes.addArtist(line, ["x", "y"]);
  return axes.addArtist(container, ["x", "y"]);
}

function errorbarArguments(): string[] {
  return [
    "x",
    "y",
    "yerr",
    "xerr",
    "fmt",
    "ecolor",
    "elinewidth",
    "capsize",
    "barsabove",
    "lolims",
    "uplims",
    "xlolims",
    "xuplims",
    "errorevery",
    "capthick",
  ];
}

function laterReaders() {
  return { x: readLater, y: readLater, xerr: readLater, yerr: readLater };
}

function readErrorbarPoints(
  positions: Positions,
  named: Readonly<Record<string, unknown>>,
): ErrorbarData {
  const { fn } = positions;
  const x = readPlaces(positions, "x", "x", named.x, readFlatNumbers);
  const y = readPlaces(positions, "y", "y", named.y, readFlatNumbers);
  if (x.length !== y.length) throw unequalPoints(fn, x.length, y.length);
  const errors = (name: "xerr" | "yerr") => {
    const value = named[name];
    return value == null ? null : readErrors({ fn, name }, value, x.length);
  };
  return { x, y, xerr: errors("xerr"), yerr: errors("yerr") };
}
