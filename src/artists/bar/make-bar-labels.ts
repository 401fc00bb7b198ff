import { nameArguments, type Reader, readOptions } from "../../options.ts";
import { checkFormulas } from "../../text/formulas.ts";
import { percentWriter } from "../../ticker/formatters/format-str.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { BarContainer } from "./bar-container.ts";
import { type BarLabel, BarLabels } from "./bar-labels.ts";
import { notBars, tooManyBarLabels } from "./errors.ts";
import { barLabelReaders, labelLook, refuseAlignment } from "./label-options.ts";
import { labelsAt } from "./labels-at.ts";

/** Writes at bars; see `Axes.barLabel`. */
export function makeBarLabels(axes: DrawingAxes, args: readonly unknown[]): readonly BarLabel[] {
  const fn = "Axes.barLabel";
  const named = nameArguments(fn, ["container", "labels"], args);
  refuseAlignment(fn, named);
  const readers = { ...barLabelReaders(), container: readBars };
  const { container, labels = [], fmt = "%g", ...given } = readOptions(fn, named, readers);
  const bars = container ?? readBars(`${fn}: container`, undefined);
  const texts = typeof labels === "string" ? [labels] : labels;
  if (texts.length > bars.count) throw tooManyBarLabels(fn, texts.length, bars.count);
  const write = percentWriter(fn, fmt);
  const { labelType = "edge", padding = 0 } = given;
  const places = labelsAt(bars, labelType === "center", {
    x: isInverted(axes, "x"),
    y: isInverted(axes, "y"),
  });
  const made = places.map(({ value, direction, ...label }, index): BarLabel => {
    const text = Number.isNaN(value) ? "" : (texts[index] ?? write(value));
    const [right, up] = direction;
    return { text, ...label, offset: [right * padding, up * padding] };
  });
  for (const { text } of made) checkFormulas(text, (message) => axes.warn(`${fn}: ${message}`));
  return axes.addArtist(new BarLabels(made, labelLook(given, axes.rcNow)), []).labels;
}

const readBars: Reader<BarContainer> = (where, value) => {
  if (value instanceof BarContainer) return value;
  throw notBars(where, value);
};

function isInverted(axes: DrawingAxes, name: "x" | "y"): boolean {
  const [first, last] = axes.viewLimits(name);
  return last < first;
}
