/** Figures among other values, whichever copy of the package made them. */
import { PlotError, show } from "../errors.ts";
import type { Figure } from "../index.ts";
import { hasProperty } from "../options.ts";

const figureBrand = Symbol.for("d2l-plot.figure");

/** Whether a value is a figure. */
export function isFigure(value: unknown): value is Figure {
  return hasProperty(value, figureBrand);
}

/**
 * A value that has to be a figure.
 * @throws PlotError `invalid-argument`
 */
export function requireFigure(fn: string, value: unknown): Figure {
  if (isFigure(value)) return value;
  throw new PlotError("invalid-argument", `${fn}: expects a Figure, got ${show(value)}`);
}

/**
 * Lets a snapshot of a figure, or of what holds one, be the figure's text.
 * @example expect.addSnapshotSerializer(figureSerializer);
 */
export const figureSerializer = {
  /** Whether a value is a figure. */
  test: isFigure,
  /** The figure's text; every line stands as deep as the figure does. */
  serialize(figure: Figure, _config?: unknown, indentation = ""): string {
    return figure.toText().replaceAll("\n", `\n${indentation}`);
  },
};
