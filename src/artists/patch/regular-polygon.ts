import { readCount } from "../../options.ts";
import type { Point } from "../../style/outline.ts";
import { type PatchOutline, type RegularForm, regularOutline } from "./outline.ts";
import { Patch } from "./patch.ts";
import { PatchCall, patchCall } from "./patch-call.ts";
import { type PatchProps, readAnyNumber, readPatchCall, readPoint } from "./patch-props.ts";
import { writeFacts, writePlace } from "./summary.ts";

/** What `RegularPolygon` takes after its corners. */
export interface RegularPolygonOptions extends PatchProps {
  /** From the center to the corners, in data units. @default 5 */
  radius?: number;
  /** Radians it is turned by, counterclockwise. @default 0 */
  orientation?: number;
}

/**
 * A polygon with equal sides around a center, one of its corners on top.
 * @throws PlotError for fewer than 3 corners, and for what is no number; a NaN draws nothing
 * @example axes.addPatch(new RegularPolygon([0, 0], 6, { radius: 1 }));
 */
export class RegularPolygon extends Patch {
  /** Which patch it is. */
  override readonly shape: string = "RegularPolygon";
  readonly #form: RegularForm;

  /** Makes a polygon that no axes draws yet. */
  constructor(xy: Point, numVertices: number, options?: RegularPolygonOptions);
  /** What a kind of regular polygon makes. @internal */
  constructor(call: PatchCall);
  constructor(...given: unknown[]) {
    const { fn, args, known } = patchCall("RegularPolygon", given);
    const needed = { xy: readPoint, numVertices: readCount(3, 1000) };
    const others = { radius: readAnyNumber, orientation: readAnyNumber };
    const { own, look } = readPatchCall(fn, needed, others, args, known);
    super(new PatchCall(fn, [look]));
    this.#form = { radius: 5, orientation: 0, ...own };
  }

  /** Its middle, in data units. */
  get xy(): Point {
    return this.#form.xy;
  }
  /** How many corners it has. */
  get numvertices(): number {
    return this.#form.numVertices;
  }
  /** From the center to the corners, in data units. */
  get radius(): number {
    return this.#form.radius;
  }
  /** Radians it is turned by. */
  get orientation(): number {
    return this.#form.orientation;
  }

  /** @internal */
  override facts(): readonly string[] {
    const { numvertices: corners, radius, orientation } = this;
    const facts = writeFacts({ corners, radius, orientation: orientation || null });
    return [`around ${writePlace(this.xy)}`, facts];
  }

  /** @internal */
  override outline(): PatchOutline {
    return regularOutline(this.#form);
  }
}
