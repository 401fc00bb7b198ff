import type { Point } from "../../style/outline.ts";
import { type FancyArrowOptions, readFancyArrow } from "./fancy-arrow-form.ts";
import { PatchCall } from "./patch-call.ts";
import type { PatchProps } from "./patch-props.ts";
import { Polygon } from "./polygon.ts";

/**
 * The polygon of an arrow in data units from x, y by dx, dy; the head is added to that length unless it is included.
 * @throws PlotError for what is no number; a NaN draws nothing, nor does an arrow without length and head
 * @example axes.addPatch(new FancyArrow(1, 1, 4, 3, { headWidth: 0.5 }));
 */
export class FancyArrow extends Polygon {
  /** Which patch it is. */
  override readonly shape = "FancyArrow";

  /** Makes an arrow that no axes draws yet. */
  constructor(x: number, y: number, dx: number, dy: number, options?: FancyArrowOptions);
  /** What a verb makes, of corners it has found. @internal */
  constructor(corners: readonly Point[], look: PatchProps);
  constructor(...args: unknown[]) {
    const { corners, look } = isRead(args)
      ? { corners: args[0], look: args[1] }
      : readFancyArrow("FancyArrow", args);
    super(new PatchCall("FancyArrow", [corners, look]));
  }

  /** @internal */
  override get hasEdge(): boolean {
    return true;
  }
}

function isRead(args: readonly unknown[]): args is readonly [readonly Point[], PatchProps] {
  return Array.isArray(args[0]);
}
