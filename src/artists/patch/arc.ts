import { nameArguments } from "../../options.ts";
import type { Point } from "../../style/outline.ts";
import { Ellipse, type EllipseOptions } from "./ellipse.ts";
import { filledArc } from "./errors.ts";
import { arcOutline, type PatchOutline } from "./outline.ts";
import { PatchCall } from "./patch-call.ts";
import { readAnyNumber } from "./patch-props.ts";
import { writeFacts } from "./summary.ts";

/** What `Arc` takes after its size. */
export interface ArcOptions extends EllipseOptions {
  /** Where it begins, in degrees counterclockwise from the right end of the ellipse. @default 0 */
  theta1?: number;
  /** Where it ends. @default 360 */
  theta2?: number;
}

/**
 * A part of the edge of an ellipse, in data units. Its angles are those seen in data units, before it is turned by `angle`.
 * @throws PlotError for what is no number, and for `fill: true`; a NaN draws nothing
 * @example axes.addPatch(new Arc([0, 0], 2, 2, { theta1: 0, theta2: 60 }));
 */
export class Arc extends Ellipse {
  /** Which patch it is. */
  override readonly shape = "Arc";
  #theta1: number;
  #theta2: number;

  /** Makes an arc that no axes draws yet. */
  constructor(xy: Point, width: number, height: number, options?: ArcOptions);
  constructor(...args: unknown[]) {
    const given = nameArguments("Arc", ["xy", "width", "height"], args);
    const { xy, width, height, theta1, theta2, fill, ...options } = given;
    if (fill === true) throw filledArc("Arc");
    super(
      new PatchCall("Arc", [xy, width, height, { fill: false, ...options }], ["theta1", "theta2"]),
    );
    this.#theta1 = readAnyNumber("Arc: theta1", theta1 ?? 0);
    this.#theta2 = readAnyNumber("Arc: theta2", theta2 ?? 360);
  }

  /** Where it begins, in degrees. */
  get theta1(): number {
    return this.#theta1;
  }
  /** Where it ends, in degrees. */
  get theta2(): number {
    return this.#theta2;
  }

  /** @internal */
  override facts(): readonly string[] {
    const { theta1, theta2 } = this;
    return [...super.facts(), writeFacts({ from: theta1, to: theta2 })];
  }

  /** @internal */
  override outline(): PatchOutline {
    return arcOutline(this);
  }
}
