import { PlotError } from "../errors.ts";

/** One picture of many could not be drawn: the others are not lost. */
export function failedAmongMany(index: number, { code, message, cause }: PlotError): PlotError {
  return new PlotError(code, `renderAll: figures[${index}]: ${message}`, { cause });
}
