import { nameArguments, readNumber } from "../../options.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { Line2D, readLineRequest, type Through } from "../line/line2d.ts";
import { usualLineColor } from "../usual-colors.ts";
import { onePointAlone, samePoint, slopeOffLinear } from "./errors.ts";
import { readLinePoint } from "./make-span.ts";

/** Adds an endless line. */
export function makeAxline(axes: DrawingAxes, fn: string, args: readonly unknown[]): Line2D {
  const { xy1, xy2 = null, slope = null, ...options } = nameArguments(fn, ["xy1", "xy2"], args);
  const through = readThrough(fn, xy1, xy2, slope);
  if (through.slope !== null) checkLinear(axes, fn);
  const request = readLineRequest(fn, null, options, axes.rcNow);
  // matplotlib gives it no color of the cycle, and knows it by the corners of the axes.
  const color = request.color ?? usualLineColor(axes.rcNow);
  const corners = { x: Float64Array.of(0, 1), y: Float64Array.of(0, 1) };
  const own = { color, label: axes.childLabel, through };
  return axes.addArtist(new Line2D(corners, request, own, axes.rcNow), ["x", "y"]);
}

function readThrough(fn: string, xy1: unknown, xy2: unknown, slope: unknown): Through {
  const first = readLinePoint(`${fn}: xy1`, xy1);
  if ((xy2 === null) === (slope === null)) throw onePointAlone(fn, xy2 !== null);
  if (xy2 === null) {
    const rise = slope === Number.POSITIVE_INFINITY ? slope : readNumber()(`${fn}: slope`, slope);
    return { points: { x: Float64Array.of(first[0]), y: Float64Array.of(first[1]) }, slope: rise };
  }
  const second = readLinePoint(`${fn}: xy2`, xy2);
  if (first[0] === second[0] && first[1] === second[1]) throw samePoint(fn);
  const points = {
    x: Float64Array.of(first[0], second[0]),
    y: Float64Array.of(first[1], second[1]),
  };
  return { points, slope: null };
}

function checkLinear(axes: DrawingAxes, fn: string): void {
  const scales = [axes.getXscale(), axes.getYscale()];
  if (scales.some((scale) => scale !== "linear")) throw slopeOffLinear(fn, scales.join(" and "));
}
