import type { DrawingAxes } from "../drawing-axes.ts";
import type { Line2D } from "../line/line2d.ts";
import type { LineCollection } from "../segments/line-collection.ts";
import { addCollectionTo, addLineTo, addPatchTo, drawArrow } from "./add.ts";
import type { FancyArrow } from "./fancy-arrow.ts";
import type { FancyArrowOptions } from "./fancy-arrow-form.ts";
import type { Patch } from "./patch.ts";

/** What adds artists that were made before. */
export interface AddVerbs {
  /**
   * Adds a patch. What the data reach grows by it, but limits are not chosen anew for its sake: the next call that
   * draws does so, or `autoscaleView`.
   * @returns The patch.
   * @throws PlotError for what is no patch, and for one that is drawn already
   * @example axes.addPatch(new Rectangle([1, 2], 3, 4, { alpha: 0.3 })); axes.autoscaleView();
   */
  addPatch<P extends Patch>(patch: P): P;

  /**
   * Adds a line. What the data reach grows by it, but limits are not chosen anew for its sake.
   * @returns The line.
   * @throws PlotError for what is no line, and for one that is drawn already
   * @example axes.addLine(new Line2D([0, 1], [1, 0], { color: "tab:red" }));
   */
  addLine(line: Line2D): Line2D;

  /**
   * Adds a collection, such as many lines. What the data reach grows by it unless `autolim` is false; limits are not
   * chosen anew for its sake.
   * @returns The collection.
   * @throws PlotError for what is no collection, and for one that is drawn already
   * @example axes.addCollection(new LineCollection([[[0, 0], [1, 2]]], { colors: "tab:red" })); axes.autoscaleView();
   */
  addCollection<C extends LineCollection>(collection: C, autolim?: boolean): C;
  addCollection<C extends LineCollection>(collection: C, options: { autolim?: boolean }): C;

  /**
   * Draws an arrow in data units from x, y by dx, dy; its head is added to that length unless `lengthIncludesHead`
   * is true. With axes of unlike units it is slanted; `annotate` draws arrows that are not.
   * @returns The arrow, a polygon.
   * @throws PlotError for what is no number; nothing is drawn then
   * @example axes.arrow(0, 0, 0.5, 0.5, { width: 0.05, facecolor: "tab:red" });
   */
  arrow(x: number, y: number, dx: number, dy: number, options?: FancyArrowOptions): FancyArrow;
}

export const addVerbs = {
  addPatch(this: DrawingAxes, ...args: unknown[]): Patch {
    return addPatchTo(this, args);
  },

  addLine(this: DrawingAxes, ...args: unknown[]): Line2D {
    return addLineTo(this, args);
  },

  addCollection(this: DrawingAxes, ...args: unknown[]): LineCollection {
    return addCollectionTo(this, args);
  },

  arrow(this: DrawingAxes, ...args: unknown[]): FancyArrow {
    return drawArrow(this, args);
  },
};
