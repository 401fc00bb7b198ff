import type { Figure } from "../figure/figure.ts";
import { type Reader, readBoolean } from "../options.ts";
import type { FileLocation } from "../render/file-location.ts";
import type { LiveCurve, ShowChange } from "../render/live.ts";
import { platform } from "../render/node/platform.ts";
import { fileNotWritten } from "./errors.ts";

/** How a figure that grows is shown while a program runs. */
export interface LiveOptions {
  /** A file that holds its state: it is written anew at most five times a second, and holds the last one in the end. @default none */
  save?: FileLocation | null;
  /**
   * Whether it is shown while it grows: a notebook and a terminal that draws pictures draw it anew in its place, another terminal
   * gets a line of text per epoch, and elsewhere nothing is printed. `false` leaves all that out, and the file too. @default true
   */
  display?: boolean | null;
}

const readFilePath: Reader<string> = (_, value) => platform.resolveFile(value as FileLocation);

export const liveReaders = { save: readFilePath, display: readBoolean } satisfies Record<
  keyof LiveOptions,
  Reader<unknown>
>;

/** What grows. */
export interface Growing {
  readonly fn: string;
  readonly figure: Figure;
  readonly file: string | null;
  readonly display: boolean;
  readonly xlabel: string;
  readonly curves: readonly LiveCurve[];
}

/** Shows a figure each time it has grown, from the first time on. */
export class LiveView {
  readonly #growing: Growing;
  #show: ShowChange | null = null;
  #isTold = false;

  constructor(growing: Growing) {
    this.#growing = growing;
  }

  /** Shows the figure as it is now, as soon as it is time. @param x Where the newest point is. */
  grown(x: number): void {
    const growing = this.#growing;
    if (growing.display) {
      this.#show ??= platform.watchFigure(growing);
      this.#show(x);
    } else if (growing.file !== null && !this.#isTold) {
      this.#isTold = true;
      growing.figure.warn(fileNotWritten(growing.fn));
    }
  }
}
