let action: (() => void) | undefined;

/** Does something at the end of a program that has drawn a figure. */
export function onExitAfterFigure(then: () => void): void {
  action = then;
}

/** Is called when a figure was drawn. */
export function figureDrawn(): void {
  if (action === undefined) return;
  process.once("exit", action);
  action = undefined;
}
