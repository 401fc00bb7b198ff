import { readPositive } from "../../options.ts";
import type { Point } from "../../style/outline.ts";
import { type BoxStyle, boxStyleReader } from "../text/text-box.ts";
import { type FancyBoxForm, fancyBoxOutline, type PatchOutline } from "./outline.ts";
import { Patch } from "./patch.ts";
import { PatchCall } from "./patch-call.ts";
import { type PatchProps, readAnyNumber, readPatchCall, readPoint } from "./patch-props.ts";
import { writeFacts, writePlace } from "./summary.ts";

/** What `FancyBboxPatch` takes after its size. */
export interface FancyBboxOptions extends PatchProps {
  /** The shape of the box, such as `"round,pad=0.2"` or `"sawtooth"`. @default "round" */
  boxstyle?: string;
  /** What the lengths of the style are multiples of, in data units; also `mutation_scale`. @default 1 */
  mutationScale?: number;
  /** What heights are divided by before the box is made; also `mutation_aspect`. @default 1 */
  mutationAspect?: number;
}

/**
 * A box around a rectangle in data units, of one of the shapes of boxes around texts. It has a black edge.
 * @throws PlotError for what is no number, and for an unknown style; a NaN draws nothing
 * @example axes.addPatch(new FancyBboxPatch([0.2, 0.4], 0.5, 0.2, { boxstyle: "round,pad=0.05", facecolor: "w" }));
 */
export class FancyBboxPatch extends Patch {
  /** Which patch it is. */
  override readonly shape = "FancyBboxPatch";
  readonly #form: FancyBoxForm;

  /** Makes a box that no axes draws yet. */
  constructor(xy: Point, width: number, height: number, options?: FancyBboxOptions);
  constructor(...args: unknown[]) {
    const fn = "FancyBboxPatch";
    const needed = { xy: readPoint, width: readAnyNumber, height: readAnyNumber };
    const readStyle = boxStyleReader();
    const others = {
      boxstyle: readStyle,
      mutationScale: readPositive,
      mutationAspect: readPositive,
    };
    const { own, look } = readPatchCall(fn, needed, others, args);
    super(new PatchCall(fn, [look]));
    const boxstyle: BoxStyle = own.boxstyle ?? readStyle(fn, "round");
    this.#form = { mutationScale: 1, mutationAspect: 1, ...own, boxstyle };
  }

  /** The lower left corner of the rectangle, in data units. */
  get xy(): Point {
    return this.#form.xy;
  }
  /** Width of the rectangle in data units. */
  get width(): number {
    return this.#form.width;
  }
  /** Height of the rectangle in data units. */
  get height(): number {
    return this.#form.height;
  }

  /** @internal */
  override get hasEdge(): boolean {
    return true;
  }
  /** @internal */
  override facts(): readonly string[] {
    const { width, height } = this;
    return [`at ${writePlace(this.xy)}`, writeFacts({ width, height })];
  }
  /** @internal */
  override outline(): PatchOutline {
    return fancyBoxOutline(this.#form);
  }
}
