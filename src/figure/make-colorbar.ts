/** Makes colorbars. */
import { type Bar, ColorbarBody } from "../artists/colorbar/colorbar-body.ts";
import type { ScalarMappable } from "../artists/scalar-mappable.ts";
import { BoundaryNorm } from "../style/norms/boundary-norm.ts";
import type { ExtendName } from "../style/norms/extend.ts";
import { Colorbar } from "./colorbar.ts";
import { fitAxes } from "./colorbar-changes.ts";
import { type ColorbarHost, type ColorbarRequest, readColorbar } from "./colorbar-options.ts";
import { type ColorbarPlace, placeColorbar } from "./colorbar-place.ts";

/** Adds what `Figure.colorbar` is asked for. */
export function makeColorbar(host: ColorbarHost, args: readonly unknown[]): Colorbar {
  const fn = "Figure.colorbar";
  const request = readColorbar(fn, args, host);
  request.mappable.autoscaleNone();
  const place = request.cax === undefined ? placeColorbar(fn, request, host) : ownPlace(request);
  const body = new ColorbarBody(barOf(request, place));
  const colorbar = new Colorbar(place.cax, body, place.giveBack);
  const { ticks = null, format = null, label = "" } = request;
  const { ticklocation, aspect } = place;
  fitAxes(colorbar, { ticks, format, ticklocation, aspect });
  place.cax.addArtist(body, []);
  if (label !== "") colorbar.setLabel(label);
  return colorbar;
}

function ownPlace({
  cax,
  orientation = "vertical",
  ticklocation = "auto",
}: ColorbarRequest): ColorbarPlace {
  const usual = orientation === "vertical" ? "right" : "bottom";
  return {
    cax: cax as NonNullable<typeof cax>,
    orientation,
    ticklocation: ticklocation === "auto" ? usual : ticklocation,
    aspect: null,
    giveBack: () => {},
  };
}

function barOf(request: ColorbarRequest, { orientation }: ColorbarPlace): Bar {
  const { mappable } = request;
  const levels = mappable.colorLevels;
  const { extendfrac = [0.05, 0.05], extendrect = false, spacing = "uniform" } = request;
  return {
    mappable,
    orientation,
    extend: levels?.extend ?? request.extend ?? extendOf(mappable),
    extendfrac,
    extendrect,
    spacing,
    drawedges: request.drawedges ?? false,
    boundaries: levels?.boundaries ?? request.boundaries ?? null,
    values: levels?.values ?? request.values ?? null,
  };
}

function extendOf({ norm }: ScalarMappable): ExtendName {
  return norm instanceof BoundaryNorm ? norm.extend : "neither";
}
