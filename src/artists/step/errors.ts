import { PlotError } from "../../errors.ts";

/** There is not one edge more than there are steps. */
export function unpairedEdges(fn: string, edges: number, values: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: edges has ${edges} values and values has ${values}; give one edge more than values`,
  );
}

/** A step has no place. */
export function missingEdge(fn: string, index: number): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: edges[${index}] is missing; a step needs both its edges. A value may be NaN, for a gap`,
  );
}

/** The feet of steps do not pair with them. */
export function unpairedBaseline(fn: string, count: number, values: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: baseline has ${count} ${count === 1 ? "value" : "values"} and values has ${values}; give one per value, or one number for all`,
  );
}
