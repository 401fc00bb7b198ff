import { type ShownLook, shownLookAt } from "./bar-looks.ts";
import type { Bars } from "./bars.ts";

/** One bar of several: a rectangle in data units. Colors are `#rrggbb[aa]`, null for none; other lengths points. */
export class BarPatch {
  /** What kind of artist it is. */
  readonly kind = "bar";
  /** The bars it is one of. @internal */
  readonly container: Bars;
  /** Its place among them, counted from 0. @internal */
  readonly index: number;

  /** Made by `bar`, `barh` and `hist`. */
  constructor(container: Bars, index: number) {
    this.container = container;
    this.index = index;
  }

  /** Its own name in the legend, `_nolegend_` for none. */
  get label(): string {
    return this.container.barLabels[this.index] ?? "_nolegend_";
  }

  /** Bars of a higher order are drawn later. */
  get zorder(): number {
    return this.container.zorder;
  }

  /** Left and lower side. */
  get xy(): readonly [x: number, y: number] {
    const { left, bottom } = this.container;
    return [left[this.index] ?? Number.NaN, bottom[this.index] ?? Number.NaN];
  }

  /** From left to right side; negative to the left. */
  get width(): number {
    return this.container.width[this.index] ?? Number.NaN;
  }

  /** From the lower side to the upper one; negative downwards. */
  get height(): number {
    return this.container.height[this.index] ?? Number.NaN;
  }

  /** Color of the inside. */
  get facecolor(): string | null {
    return this.#look.facecolor;
  }

  /** Color of the edge. */
  get edgecolor(): string | null {
    return this.#look.edgecolor;
  }

  /** Width of the edge, drawn or not. */
  get linewidth(): number {
    return this.#look.linewidth;
  }

  /** Lengths of dashes and gaps of the edge, or null for a solid one. */
  get dashes(): readonly number[] | null {
    return this.#look.dashes;
  }

  /** The letters of its hatching, or null. */
  get hatch(): string | null {
    return this.#look.hatch;
  }

  /** Opacity asked for, contained in the colors; null for their own. */
  get alpha(): number | null {
    return this.container.look.alpha;
  }

  get #look(): ShownLook {
    return shownLookAt(this.container.look, this.index);
  }
}
