/** Makes lines in space. */
import { nameArguments, readText } from "../../options.ts";
import { readLineRequest } from "../line/line2d.ts";
import type { Axes3DHost } from "./artist-3d.ts";
import { Line3D } from "./line-3d.ts";
import { readPoints3D, readZdir } from "./read-points.ts";

/** Draws what `plot` is asked for. */
export function makeLine3D(axes: Axes3DHost, args: readonly unknown[]): Line3D[] {
  const fn = "Axes3D.plot";
  const order = typeof args[2] === "string" ? ["xs", "ys", "fmt"] : ["xs", "ys", "zs", "fmt"];
  const { xs, ys, zs = 0, fmt, zdir, ...options } = nameArguments(fn, order, args);
  const direction = zdir === undefined ? "z" : readZdir(`${fn}: zdir`, zdir);
  const points = readPoints3D(fn, { xs, ys, zs }, direction);
  const format = fmt === undefined || fmt === null ? null : readText(`${fn}: fmt`, fmt);
  const request = readLineRequest(fn, format, options, axes.rcNow);
  const color = request.color ?? axes.nextColor("lines");
  return [
    axes.add3D(new Line3D(points, request, { color, label: axes.childLabel }, axes.rcNow), points),
  ];
}
