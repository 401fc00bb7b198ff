/** What drawing needs to know of a figure that grows. */
export interface LiveFigure {
  toSVG(): string;
  toPNG(options: { readonly dpi: number }): Uint8Array;
  save(path: string): unknown;
  /** Width and height of the page in inches. */
  getSizeInches(): readonly [width: number, height: number];
  warn(message: string): void;
}

/** A curve of it: its name, `""` for none, and its points so far. */
export interface LiveCurve {
  readonly name: string;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** A figure that grows while a program runs. */
export interface LiveSource {
  /** The call that makes it grow, for warnings. */
  readonly fn: string;
  readonly figure: LiveFigure;
  /** The file that holds its state, or null for none. */
  readonly file: string | null;
  /** The name of the horizontal axis, `""` for none. */
  readonly xlabel: string;
  readonly curves: readonly LiveCurve[];
}

/** Is called after each change, with the position of the newest point. */
export type ShowChange = (x: number) => void;
