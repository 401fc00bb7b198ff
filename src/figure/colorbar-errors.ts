import { PlotError, show } from "../errors.ts";

/** What has no colors that stand for values. */
export function noMappable(fn: string, value: unknown): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: mappable must be what imshow, pcolormesh, contour, contourf or scatter returned; got ${show(value)}`,
  );
}

/** Points whose colors were given rather than values. */
export function nothingToMap(fn: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: mappable has colors of its own, which stand for no values; pass values, as in scatter(x, y, { c: values })`,
  );
}

/** A place was asked for beside axes that have theirs. */
export function besideOwnAxes(fn: string, name: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: ${name} is given beside cax, which has a place of its own; drop one of the two`,
  );
}

/** A location and a direction that do not fit. */
export function locationAndOrientation(
  fn: string,
  location: string,
  orientation: string,
): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: location "${location}" and orientation "${orientation}" exclude one another; drop one of the two`,
  );
}

/** The colorbar leaves nothing of the axes. */
export function noRoomLeft(fn: string, fraction: number, pad: number): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: fraction ${fraction} and pad ${pad} leave no room for the axes; together they must be below 1`,
  );
}

/** An image that is in no axes of this figure. */
export function colorbarAdvice(fn: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: mappable is drawn in no axes of this figure; say with ax which axes are to make room`,
  );
}
