import { pointFacts } from "../../facts/points.ts";
import { readBoolean } from "../../options.ts";
import type { Point } from "../../style/outline.ts";
import { type PatchOutline, polygonCorners, polygonOutline } from "./outline.ts";
import { Patch } from "./patch.ts";
import { PatchCall, patchCall } from "./patch-call.ts";
import { type PatchProps, readPatchCall, readPoints } from "./patch-props.ts";

/** What `Polygon` takes after its corners. */
export interface PolygonOptions extends PatchProps {
  /** Whether its edge leads back to the first corner. @default true */
  closed?: boolean;
}

/**
 * A polygon with corners in data units. A corner with a NaN or an infinity breaks its edge.
 * @throws PlotError for what is no list of pairs of numbers
 * @example axes.addPatch(new Polygon([[1, 1], [5, 7], [9, 2]], { facecolor: "y" }));
 */
export class Polygon extends Patch {
  /** Which patch it is. */
  override readonly shape: string = "Polygon";
  #xy: readonly Point[];
  #closed: boolean;

  /** Makes a polygon that no axes draws yet. */
  constructor(xy: readonly Point[], options?: PolygonOptions);
  /** What a kind of polygon makes. @internal */
  constructor(call: PatchCall);
  constructor(...given: unknown[]) {
    const { fn, args, known } = patchCall("Polygon", given);
    const { own, look } = readPatchCall(
      fn,
      { xy: readPoints },
      { closed: readBoolean },
      args,
      known,
    );
    super(new PatchCall(fn, [look]));
    this.#closed = own.closed ?? true;
    this.#xy = polygonCorners(own.xy, this.#closed);
  }

  /** Its corners in data units; of a closed one the first comes again at the end. */
  get xy(): readonly Point[] {
    return this.#xy;
  }
  /** Whether its edge leads back to the first corner. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Sets its corners. */
  setXy(xy: readonly Point[]): void {
    this.#xy = polygonCorners(readPoints(`${this.shape}.setXy: xy`, xy), this.#closed);
  }
  /** Sets whether its edge leads back to the first corner. */
  setClosed(closed: boolean): void {
    this.#closed = readBoolean(`${this.shape}.setClosed: closed`, closed);
    this.#xy = polygonCorners(this.#xy, this.#closed);
  }

  /** @internal */
  override facts(): readonly string[] {
    const x = Float64Array.from(this.#xy, (point) => point[0]);
    const y = Float64Array.from(this.#xy, (point) => point[1]);
    const open = this.#closed ? [] : ["open"];
    return [
      ...open,
      ...pointFacts([
        { name: "x", values: x },
        { name: "y", values: y },
      ]),
    ];
  }

  /** @internal */
  override outline(): PatchOutline {
    return polygonOutline(this.#xy, this.#closed);
  }
}
