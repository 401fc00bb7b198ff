/** Makes axes of three dimensions. */
import type { Box } from "../../space/axes-space.ts";
import type { Axes } from "../axes.ts";
import type { AxesHost } from "../axes-view.ts";
import type { SharedView } from "../axis-limits.ts";
import { Axes3D } from "./axes-3d.ts";
import type { Axes3DRequest } from "./camera-options.ts";

/** Axes of three dimensions, as {@link Axes}, in whose place they stand in a figure. */
export function makeAxes3D(
  host: AxesHost,
  box: Box,
  views: { readonly x: SharedView; readonly y: SharedView },
  request: Axes3DRequest,
): Axes {
  const axes = new Axes3D(host, box, views, request);
  if (request.zlabel !== undefined) axes.setZlabel(request.zlabel);
  if (request.zlim !== undefined) axes.setZlim(request.zlim);
  return axes as unknown as Axes;
}
