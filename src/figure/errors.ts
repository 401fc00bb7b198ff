/** A warning: a figure is too small for its decorations. */
export function noRoomForLabels(): string {
  return "Figure.tightLayout: the labels leave no room for the axes, so nothing was moved. Make the figure larger";
}
