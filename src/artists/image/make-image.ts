/** Makes images, and what belongs to them. */
import { rcParams } from "../../config/rc-params.ts";
import type { ImageCells } from "../../data/image-cells.ts";
import { nameArguments, readNumber } from "../../options.ts";
import { ListedColormap } from "../../style/colormaps/listed-colormap.ts";
import { NoNorm } from "../../style/norms/no-norm.ts";
import { MaxNLocator } from "../../ticker/locators/max-n.ts";
import { toMapping } from "../color-mapping.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { Line2D, readLineRequest } from "../line/line2d.ts";
import { AxesImage } from "./axes-image.ts";
import { showImage } from "./changes.ts";
import { cellsAreShownPlain, markersHaveNoLine, spyNeedsMatrix } from "./errors.ts";
import type { Origin } from "./image-state.ts";
import { type ImageRequest, readImshow } from "./options.ts";

/** Draws what `imshow` is asked for. */
export function makeImage(axes: DrawingAxes, args: readonly unknown[]): AxesImage {
  const fn = "Axes.imshow";
  return addImage(axes, fn, readImshow(fn, args));
}

/** Draws an image whose cells and options were read before. */
export function addImage(axes: DrawingAxes, fn: string, request: ImageRequest): AxesImage {
  const { cells, aspect = usualAspect(), alpha = null, extent = null } = request;
  const mapping = toMapping(fn, request, cells.channels === 1 ? cells.data : []);
  const state = {
    cells,
    extent,
    alpha,
    standing: { visible: request.visible, clipOn: request.clipOn },
    origin: request.origin ?? rcParams["image.origin"],
    interpolation: request.interpolation ?? rcParams["image.interpolation"],
    label: request.label ?? axes.childLabel,
    zorder: request.zorder ?? 0,
  };
  const image = new AxesImage(axes, state, mapping);
  axes.aspectSettings.aspect = aspect;
  axes.addArtist(image, []);
  if (cells.width > 0 && cells.height > 0) showImage(axes, image.getExtent());
  return image;
}

function usualAspect(): number | "auto" {
  const aspect = rcParams["image.aspect"];
  return aspect === "equal" ? 1 : aspect;
}

/** Draws what `matshow` is asked for. */
export function makeMatrix(axes: DrawingAxes, args: readonly unknown[]): AxesImage {
  const fn = "Axes.matshow";
  const request = readImshow(fn, args, "Z");
  const interpolation = request.interpolation ?? "nearest";
  const image = addImage(axes, fn, { ...request, interpolation });
  tickCells(axes);
  return image;
}

/** Draws what `spy` is asked for: an image, or markers where their look is given. */
export function makeSpy(axes: DrawingAxes, args: readonly unknown[]): AxesImage | Line2D {
  const fn = "Axes.spy";
  const { Z, precision: given, ...options } = nameArguments(fn, ["Z", "precision"], args);
  const precision =
    given === undefined || given === null ? 0 : readNumber(0)(`${fn}: precision`, given);
  const isMarked = [options.marker, options.markersize, options.ms].some((each) => each != null);
  const drawn = isMarked
    ? addMarkers(axes, fn, { Z, precision }, options)
    : addMask(axes, fn, { Z, precision }, options);
  tickCells(axes);
  return drawn;
}

interface SpyRequest {
  readonly Z: unknown;
  readonly precision: number;
}

function addMask(axes: DrawingAxes, fn: string, { Z, precision }: SpyRequest, options: object) {
  if ("interpolation" in options) throw cellsAreShownPlain(fn, "interpolation");
  const request = readImshow(fn, [Z, options], "Z");
  const { cells } = request;
  requireMatrix(fn, cells);
  const mask = Uint8Array.from(cells.data, (value) => (Math.abs(value) > precision ? 1 : 0));
  const usual = { cmap: new ListedColormap(["w", "k"], "binary"), norm: new NoNorm() };
  const shown = { ...cells, data: mask };
  return addImage(axes, fn, { ...usual, ...request, cells: shown, interpolation: "nearest" });
}

function addMarkers(
  axes: DrawingAxes,
  fn: string,
  { Z, precision }: SpyRequest,
  { origin: givenOrigin, aspect, ...options }: Readonly<Record<string, unknown>>,
): Line2D {
  for (const name of ["linestyle", "ls"]) if (name in options) throw markersHaveNoLine(fn, name);
  const { cells, ...view } = readImshow(fn, [Z, { origin: givenOrigin, aspect }], "Z");
  requireMatrix(fn, cells);
  const style = { marker: "s", markersize: 10, ...options };
  const request = readLineRequest(fn, null, style, axes.rcNow);
  const data = nonZeros(cells, precision);
  const color = request.color ?? axes.nextColor("lines");
  const own = { color, label: axes.childLabel };
  const line = new Line2D(data, { ...request, linestyle: "None" }, own, axes.rcNow);
  axes.addArtist(line, []);
  showCells(axes, cells, view.origin ?? "upper");
  axes.aspectSettings.aspect = view.aspect ?? 1;
  return line;
}

function requireMatrix(fn: string, { height, width, channels }: ImageCells): void {
  if (channels !== 1) throw spyNeedsMatrix(fn, [height, width, channels]);
}

/** Columns and rows of what is farther from 0 than `precision`. */
function nonZeros({ data, width }: ImageCells, precision: number) {
  const places = Array.from(data, (value, index) => (Math.abs(value) > precision ? index : -1));
  const found = places.filter((index) => index >= 0);
  return {
    x: Float64Array.from(found, (index) => index % width),
    y: Float64Array.from(found, (index) => Math.floor(index / width)),
  };
}

function showCells(axes: DrawingAxes, { height, width }: ImageCells, origin: Origin): void {
  axes.showLimits("x", [-0.5, width - 0.5], false);
  axes.showLimits("y", origin === "upper" ? [height - 0.5, -0.5] : [-0.5, height - 0.5], false);
}

/** Ticks at whole numbers on all sides, those of columns written at the top. */
function tickCells({ xaxis, yaxis }: DrawingAxes): void {
  const levels = ["major", "minor"] as const;
  xaxis.setTickStyle(levels, { tick1On: true, tick2On: true, label1On: false, label2On: true });
  const options = { steps: [1, 2, 5, 10], integer: true };
  xaxis.setTickers("major", { locator: new MaxNLocator(9, options) });
  yaxis.setTickers("major", { locator: new MaxNLocator(9, options) });
}
