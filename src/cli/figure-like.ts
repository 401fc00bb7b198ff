/** A figure of whatever copy of the library the script has imported. */
export interface FigureLike {
  readonly spec: object;
  readonly warnings: readonly string[];
  toSVG(options?: object): string;
  toPNG(options?: object): Uint8Array;
  toPDF(options?: object): Uint8Array;
  toText(): string;
}

const brand = Symbol.for("d2l-plot.figure");

/** Whether a value is a figure, of this copy of the library or another. */
export function isFigure(value: unknown): value is FigureLike {
  return typeof value === "object" && value !== null && Reflect.get(value, brand) === true;
}
