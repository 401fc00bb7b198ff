import type { SVGContext, WriteLetters } from "../svg/text.ts";
import type { FileFormat, FileLocation } from "./file-location.ts";
import type { LiveSource, ShowChange } from "./live.ts";
import type { Page } from "./page.ts";
import type { SVGParts } from "./picture.ts";
import type { SceneOptions } from "./vega/scene.ts";

/** How many pixels a picture has. Give one of the two, or none. */
export interface PixelOptions extends SceneOptions {
  /** Pixels per inch. @default 100, as in matplotlib's savefig */
  readonly dpi?: number;
  /** Pixels per CSS pixel of the SVG: 1 makes the picture as large as the SVG is on a page, 2 twice as sharp. */
  readonly scale?: number;
  /** What the file says of itself, by keywords such as `Title`. @default nothing */
  readonly texts?: Readonly<Record<string, string>>;
}

/** A thread that draws. Messages are answered in the order they are sent. */
export interface Thread {
  post(message: string): void;
  /** Ends the thread, and resolves when it has ended. */
  end(): Promise<unknown>;
}

/** Why a process ended that needed more memory than it may have. */
export class OutOfMemory extends Error {}

/** The listeners to a thread. */
export interface ThreadListener {
  /** Is called with each answer, and before the first one with the message that the thread runs. */
  onMessage(message: unknown): void;
  /** Is called last, when the thread has ended; the cause is undefined when it was ended on purpose. */
  onEnd(cause: unknown): void;
}

/**
 * Everything that depends on the platform. `render/node/platform.ts` is that of Node, Bun and Deno; the build for browsers
 * puts `render/browser/platform.ts` in its place. No other code asks where it draws.
 */
export interface Platform {
  /**
   * What writes letters as outlines of the font of this package, which is read at the first call.
   * @throws PlotError `not-loaded` where it has to be loaded first, `missing-file` where it is not beside the program
   */
  letters(): WriteLetters;
  /** Loads the font, so that `letters` writes its outlines. */
  loadFont(): Promise<void>;
  /**
   * Draws any spec, by Vega if need be, which is read at the first call.
   * @param newContext Makes what a picture is drawn with; of an attempt that failed something may be left in it.
   * @throws PlotError as `letters` does, and as `withScene` does
   */
  drawSpec(spec: object, options: SceneOptions, newContext: () => SVGContext): SVGParts;
  /** Loads Vega, so that `drawSpec` draws by it. */
  loadVega(): Promise<void>;
  /** A spec as a PNG file, drawn by a package. @throws PlotError `wrong-platform` in browsers */
  renderPNG(spec: object, options: PixelOptions): Uint8Array;
  /** A spec as a PDF file, drawn by a package. @throws PlotError `wrong-platform` in browsers */
  renderPDF(spec: object, options: SceneOptions): Uint8Array;
  /**
   * Writes a file.
   * @param format The format. @default the one its name asks for
   * @throws PlotError `wrong-platform` in browsers
   */
  save(
    location: FileLocation,
    contentOf: (format: FileFormat) => string | Uint8Array,
    format?: FileFormat,
  ): void;
  /**
   * The path of a file for figures, which stays the same wherever the program goes.
   * @throws PlotError `invalid-argument`, `unknown-extension`, `wrong-platform` in browsers
   */
  resolveFile(location: FileLocation): string;
  /**
   * The bytes of a file.
   * @throws PlotError `invalid-argument` for what names no file or cannot be read, `wrong-platform` in browsers
   */
  readFile(fn: string, location: FileLocation): Uint8Array;
  /** Shows a figure while a program makes it grow: in its file, and in a notebook or a terminal where there is one. */
  watchFigure(source: LiveSource): ShowChange;
  /** The functions of a browser; null on other platforms. */
  readonly page: Page | null;
  /** Is called when a picture was drawn. */
  figureDrawn(): void;
  /** The number of threads that run in parallel on the machine. */
  parallelism(): number;
  /** Starts a thread that draws. @throws Whatever the platform says where it starts none. */
  startThread(listener: ThreadListener): Promise<Thread>;
  /**
   * Starts a process that draws, as a thread does. It can be ended at any time, and takes no other with it when it runs
   * out of memory: the cause of its end is then {@link OutOfMemory}.
   * @param maxHeap Megabytes of its heap. @default as many as the platform gives a process
   * @throws Whatever the platform says where it starts none
   */
  startProcess(listener: ThreadListener, maxHeap: number | undefined): Promise<Thread>;
  /** Returns to the event loop, so that the program goes on. */
  nextTurn(): Promise<void>;
  /** The UTF-8 bytes of a text in base64. */
  base64(text: string): string;
}
