import { PlotError } from "../errors.ts";
import { platform } from "./node/platform.ts";
import { renderSVG, type SVGOptions } from "./svg.ts";

/** A spec and what goes into its SVG besides: plain data, which can go to another thread. */
export interface Drawing extends Omit<SVGOptions, "onWarning"> {
  readonly spec: object;
}

/** Draws one picture after the other, in the order they are handed in. */
export interface Drawer {
  /** How many pictures it is handed at a time, so that the next is there when one is done. */
  readonly inHand: number;
  /**
   * The SVG of a picture.
   * @throws PlotError as `renderSVG` does
   */
  draw(drawing: Drawing, onWarning: (message: string) => void): Promise<string>;
  /** Lets go of what the drawer holds. What it still had to draw is never answered. */
  end(): Promise<void>;
}

/** Draws in this thread, and lets the program have a turn before each picture. */
export const drawerHere: Drawer = {
  inHand: 1,
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
