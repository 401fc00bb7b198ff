import { invalidArgument } from "../../errors.ts";
import type { Reader } from "../../options.ts";
import type { Point } from "../../style/outline.ts";
import { annulusTooWide } from "./errors.ts";
import { type AnnulusForm, annulusOutline, type PatchOutline } from "./outline.ts";
import { Patch } from "./patch.ts";
import { PatchCall } from "./patch-call.ts";
import { type PatchProps, readAnyNumber, readPatchCall, readPoint } from "./patch-props.ts";
import { writeFacts, writePlace } from "./summary.ts";

/** What `Annulus` takes after its width. */
export interface AnnulusOptions extends PatchProps {
  /** Degrees it is turned by, counterclockwise. @default 0 */
  angle?: number;
}

const readRadii: Reader<readonly [number, number]> = (where, value) => {
  if (typeof value === "number") return [value, value];
  const [a, b] = Array.isArray(value) && value.length === 2 ? value : [];
  if (typeof a === "number" && typeof b === "number") return [a, b];
  throw invalidArgument(where, "a radius, or [a, b], the two of an ellipse", value);
};

/**
 * A ring in data units, between an outer ellipse of one or two radii and an inner one that is `width` smaller.
 * @throws PlotError for what is no number, and a width that is not less than the radii
 * @example axes.addPatch(new Annulus([0, 0], 1, 0.2));
 */
export class Annulus extends Patch {
  /** Which patch it is. */
  override readonly shape = "Annulus";
  readonly #form: AnnulusForm;

  /** Makes a ring that no axes draws yet. */
  constructor(
    xy: Point,
    r: number | readonly [number, number],
    width: number,
    options?: AnnulusOptions,
  );
  constructor(...args: unknown[]) {
    const fn = "Annulus";
    const readers = { xy: readPoint, r: readRadii, width: readAnyNumber };
    const { own, look } = readPatchCall(fn, readers, { angle: readAnyNumber }, args);
    if (Math.min(...own.r) <= own.width) throw annulusTooWide(fn, own.width, own.r);
    super(new PatchCall(fn, [look]));
    const { xy: center, r: radii, width, angle = 0 } = own;
    this.#form = { center, radii, width, angle };
  }

  /** Its middle, in data units. */
  get center(): Point {
    return this.#form.center;
  }
  /** Its outer radii along x and y before it is turned. */
  get radii(): readonly [number, number] {
    return this.#form.radii;
  }
  /** From the outer edge to the inner one. */
  get width(): number {
    return this.#form.width;
  }
  /** Degrees it is turned by. */
  get angle(): number {
    return this.#form.angle;
  }

  /** @internal */
  override facts(): readonly string[] {
    const [a, b] = this.radii;
    const { width, angle } = this;
    const facts = writeFacts({ radius: a, and: a === b ? null : b, width, angle: angle || null });
    return [`around ${writePlace(this.center)}`, facts];
  }

  /** @internal */
  override outline(): PatchOutline {
    return annulusOutline(this.#form);
  }
}
