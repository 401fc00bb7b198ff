import { PlotError } from "../errors.ts";
import { platform } from "./node/platform.ts";
import { renderSVG, type SVGOptions } from "./svg.ts";

/** A spec and the options of its SVG: plain data, which can be sent to another thread. */
export interface Drawing extends Omit<SVGOptions, "onWarning"> {
  readonly spec: object;
}

/** What one picture may take; undefined for as much as it needs. */
export interface DrawingLimits {
  /** Milliseconds. */
  readonly timeout: number | undefined;
  /** Megabytes of the heap of the thread that draws it. */
  readonly maxHeap: number | undefined;
}

/** Draws pictures one after the other, in the order in which they were queued. */
export interface Drawer {
  /** The number of pictures to queue, so that the next one is ready when one is done. */
  readonly queueDepth: number;
  /**
   * The SVG of a picture.
   * @throws PlotError as `renderSVG` does
   */
  draw(drawing: Drawing, onWarning: (message: string) => void): Promise<string>;
  /** Releases the drawer's resources. Pictures that are still in its queue are never drawn. */
  end(): Promise<void>;
}

/** Draws in this thread, and returns to the event loop before each picture. */
export const drawerHere: Drawer = {
  queueDepth: 1,
  async draw({ spec, ...options }, onWarning) {
    await platform.nextTurn();
    if (options.fonttype === "path") await platform.loadFont();
    try {
      return renderSVG(spec, { onWarning, ...options });
    } catch (error) {
      if (!(error instanceof PlotError) || error.code !== "not-loaded") throw error;
    }
    await platform.loadVega();
    return renderSVG(spec, { onWarning, ...options });
  },
  async end() {},
};
