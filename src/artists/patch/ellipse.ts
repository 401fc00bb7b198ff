import type { Point } from "../../style/outline.ts";
import { type EllipseForm, ellipseOutline, type PatchOutline } from "./outline.ts";
import { Patch } from "./patch.ts";
import { PatchCall, patchCall } from "./patch-call.ts";
import { type PatchProps, readAnyNumber, readPatchCall, readPoint } from "./patch-props.ts";
import { writeFacts, writePlace } from "./summary.ts";

/** What `Ellipse` takes after its size. */
export interface EllipseOptions extends PatchProps {
  /** Degrees it is turned by, counterclockwise in data units. @default 0 */
  angle?: number;
}

const readers = { xy: readPoint, width: readAnyNumber, height: readAnyNumber };

/**
 * An ellipse around a center, as wide and as high in all as said, in data units.
 * @throws PlotError for what is no number; a NaN draws nothing
 * @example axes.addPatch(new Ellipse([5, 4], 6, 2, { angle: 20, alpha: 0.5 }));
 */
export class Ellipse extends Patch {
  /** Which patch it is. */
  override readonly shape: string = "Ellipse";
  #form: EllipseForm;

  /** Makes an ellipse that no axes draws yet. */
  constructor(xy: Point, width: number, height: number, options?: EllipseOptions);
  /** What a kind of ellipse makes. @internal */
  constructor(call: PatchCall);
  constructor(...given: unknown[]) {
    const { fn, args, known } = patchCall("Ellipse", given);
    const { own, look } = readPatchCall(fn, readers, { angle: readAnyNumber }, args, known);
    super(new PatchCall(fn, [look]));
    const { xy: center, angle = 0 } = own;
    this.#form = { center, width: own.width, height: own.height, angle };
  }

  /** Its middle, in data units. */
  get center(): Point {
    return this.#form.center;
  }
  /** The diameter along x before it is turned, in data units. */
  get width(): number {
    return this.#form.width;
  }
  /** The diameter along y before it is turned, in data units. */
  get height(): number {
    return this.#form.height;
  }
  /** Degrees it is turned by, counterclockwise. */
  get angle(): number {
    return this.#form.angle;
  }

  /** Moves its middle. */
  setCenter(xy: Point): void {
    this.change({ center: readPoint(`${this.shape}.setCenter: xy`, xy) });
  }
  /** Sets the diameter along x. */
  setWidth(width: number): void {
    this.change({ width: readAnyNumber(`${this.shape}.setWidth: width`, width) });
  }
  /** Sets the diameter along y. */
  setHeight(height: number): void {
    this.change({ height: readAnyNumber(`${this.shape}.setHeight: height`, height) });
  }
  /** Sets the degrees it is turned by. */
  setAngle(angle: number): void {
    this.change({ angle: readAnyNumber(`${this.shape}.setAngle: angle`, angle) });
  }

  /** @internal */
  override facts(): readonly string[] {
    const { width, height, angle } = this;
    return [
      `around ${writePlace(this.center)}`,
      writeFacts({ width, height, angle: angle || null }),
    ];
  }

  /** @internal */
  override outline(): PatchOutline {
    return ellipseOutline(this.#form);
  }

  /** @internal */
  protected change(part: Partial<EllipseForm>): void {
    this.#form = { ...this.#form, ...part };
  }
}
