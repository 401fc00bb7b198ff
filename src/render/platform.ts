import type { FileFormat, FileLocation } from "./file-location.ts";
import type { Page } from "./page.ts";
import type { Vega } from "./vega/create-vega.ts";
import type { SceneOptions } from "./vega/scene.ts";

/** How many pixels a picture has. Give one of the two, or none. */
export interface PixelOptions extends SceneOptions {
  /** Pixels per inch. @default 100, as in matplotlib's savefig */
  readonly dpi?: number;
  /** Pixels per CSS pixel of the SVG: 1 makes the picture as large as the SVG is on a page, 2 twice as sharp. */
  readonly scale?: number;
}

/** A thread that draws. Messages are answered in the order they are sent. */
export interface Thread {
  post(message: string): void;
  /** Ends it, and resolves when it has ended. */
  end(): Promise<unknown>;
}

/** What a thread reports. */
export interface ThreadListener {
  /** An answer, or the news that the thread runs, which comes before any answer. */
  onMessage(message: unknown): void;
  /** Nothing comes after this; the cause is undefined when the thread was ended. */
  onEnd(cause: unknown): void;
}

/**
 * All that drawing needs of where it runs. `render/node/platform.ts` is Node's, and that of Bun and Deno; the build for
 * browsers puts `render/browser/platform.ts` in its place. Nothing else in the library asks where it is.
 */
export interface Platform {
  /**
   * The font file of this package.
   * @throws PlotError `not-loaded` where it has to be loaded first, `missing-file` where it is not beside the program
   */
  font(): Uint8Array;
  /** Makes `font` answer. */
  loadFont(): Promise<void>;
  /**
   * Vega, read at the first call.
   * @throws PlotError as `font` does
   */
  vega(): Vega;
  /** Makes `vega` answer. */
  loadVega(): Promise<void>;
  /** A spec as a PNG file, drawn by a package. @throws PlotError `wrong-platform` in browsers */
  renderPNG(spec: object, options: PixelOptions): Uint8Array;
  /** A spec as a PDF file, drawn by a package. @throws PlotError `wrong-platform` in browsers */
  renderPDF(spec: object, options: SceneOptions): Uint8Array;
  /** Writes a file in the format its name asks for. @throws PlotError `wrong-platform` in browsers */
  save(location: FileLocation, contentOf: (format: FileFormat) => string | Uint8Array): void;
  /** What only a browser can do; null where there is none. */
  readonly page: Page | null;
  /** How many threads the machine runs at once. */
  parallelism(): number;
  /** Starts a thread that draws. @throws Whatever the platform says where it starts none. */
  startThread(listener: ThreadListener): Promise<Thread>;
  /** Lets the program have a turn. */
  nextTurn(): Promise<void>;
  /** The UTF-8 bytes of a text in base64. */
  base64(text: string): string;
}
