import { type Reader, readBoolean, readNumber } from "../options.ts";

/** How a figure is compared with its stored text. */
export interface FigureMatchOptions {
  /**
   * How far numbers of data, limits and places may differ, as a part of the range of what they belong to: of a line, of an
   * axis. What is drawn otherwise is no matter of tolerance. @default 0, where last digits may differ
   */
  tolerance?: number;
}

/** How a figure is compared with its stored file. */
export interface FigureFileOptions extends FigureMatchOptions {
  /** Whether a failure draws what differs as a picture. @default true */
  picture?: boolean;
}

/** How a figure is compared with its stored file by `compareFigureFile`. */
export interface FigureCompareOptions extends FigureFileOptions {
  /** Whether the figure is stored, in place of another one or of none. @default false */
  update?: boolean;
}

export const matchReaders = { tolerance: readNumber(0) } satisfies Record<
  keyof FigureMatchOptions,
  Reader<unknown>
>;
export const fileReaders = { ...matchReaders, picture: readBoolean } satisfies Record<
  keyof FigureFileOptions,
  Reader<unknown>
>;
export const compareReaders = { ...fileReaders, update: readBoolean } satisfies Record<
  keyof FigureCompareOptions,
  Reader<unknown>
>;
