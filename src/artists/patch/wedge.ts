import { invalidArgument } from "../../errors.ts";
import type { Reader } from "../../options.ts";
import type { Point } from "../../style/outline.ts";
import { type PatchOutline, type WedgeForm, wedgeOutline } from "./outline.ts";
import { Patch } from "./patch.ts";
import { PatchCall } from "./patch-call.ts";
import { type PatchProps, readAnyNumber, readPatchCall, readPoint } from "./patch-props.ts";
import { writeFacts, writePlace } from "./summary.ts";

/** What `Wedge` takes after its angles. */
export interface WedgeOptions extends PatchProps {
  /** Width of the ring it is a piece of, inwards, in data units. @default the whole radius */
  width?: number;
}

const readRadius: Reader<number> = (where, value) => {
  const radius = readAnyNumber(where, value);
  if (radius !== 0) return radius;
  throw invalidArgument(where, "a number other than 0", value);
};

const readers = { center: readPoint, r: readRadius, theta1: readAnyNumber, theta2: readAnyNumber };

/**
 * A piece of a disc or of a ring in data units, from one angle to another, in degrees counterclockwise from the right.
 * @throws PlotError for what is no number and a radius of 0; a NaN draws nothing
 * @example axes.addPatch(new Wedge([0, 0], 1, 30, 330, { width: 0.3 }));
 */
export class Wedge extends Patch {
  /** Which patch it is. */
  override readonly shape = "Wedge";
  #form: WedgeForm;

  /** Makes a wedge that no axes draws yet. */
  constructor(center: Point, r: number, theta1: number, theta2: number, options?: WedgeOptions);
  constructor(...args: unknown[]) {
    const { own, look } = readPatchCall("Wedge", readers, { width: readAnyNumber }, args);
    super(new PatchCall("Wedge", [look]));
    this.#form = { width: null, ...own };
  }

  /** The middle of the disc, in data units. */
  get center(): Point {
    return this.#form.center;
  }
  /** The radius in data units. */
  get r(): number {
    return this.#form.r;
  }
  /** Where it begins, in degrees. */
  get theta1(): number {
    return this.#form.theta1;
  }
  /** Where it ends, in degrees. */
  get theta2(): number {
    return this.#form.theta2;
  }
  /** The width of its ring, or null for a piece of a disc. */
  get width(): number | null {
    return this.#form.width;
  }

  /** Moves its middle. */
  setCenter(center: Point): void {
    this.#change({ center: readPoint("Wedge.setCenter: center", center) });
  }
  /** Sets its radius. */
  setRadius(radius: number): void {
    this.#change({ r: readRadius("Wedge.setRadius: radius", radius) });
  }
  /** Sets where it begins, in degrees. */
  setTheta1(theta1: number): void {
    this.#change({ theta1: readAnyNumber("Wedge.setTheta1: theta1", theta1) });
  }
  /** Sets where it ends, in degrees. */
  setTheta2(theta2: number): void {
    this.#change({ theta2: readAnyNumber("Wedge.setTheta2: theta2", theta2) });
  }
  /** Sets the width of its ring; null makes it a piece of a disc. */
  setWidth(width: number | null): void {
    const given = width === null ? null : readAnyNumber("Wedge.setWidth: width", width);
    this.#change({ width: given });
  }

  /** @internal */
  override facts(): readonly string[] {
    const { r: radius, theta1, theta2, width } = this;
    const facts = writeFacts({ radius, from: theta1, to: theta2, width });
    return [`around ${writePlace(this.center)}`, facts];
  }

  /** @internal */
  override outline(): PatchOutline {
    return wedgeOutline(this.#form);
  }

  #change(part: Partial<WedgeForm>): void {
    this.#form = { ...this.#form, ...part };
  }
}
