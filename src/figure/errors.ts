import { invalidArgument, type PlotError } from "../errors.ts";

/** A warning: a figure is too small for its decorations. */
export function noRoomForLabels(): string {
  return "Figure.tightLayout: the labels leave no room for the axes, so nothing was moved. Make the figure larger";
}

/** A beginning of ids that SVG, CSS or a page could not take. */
export function invalidId(where: string, id: string): PlotError {
  return invalidArgument(where, 'a letter, then letters, digits, "-", "_" or "."', id);
}
