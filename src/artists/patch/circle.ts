import { nameArguments } from "../../options.ts";
import type { Point } from "../../style/outline.ts";
import { Ellipse, type EllipseOptions } from "./ellipse.ts";
import { PatchCall } from "./patch-call.ts";
import { readAnyNumber } from "./patch-props.ts";

/**
 * A circle in data units; on the page it is round where x and y have units of one length, see `axes.setAspect("equal")`.
 * @throws PlotError for what is no number; a NaN draws nothing
 * @example axes.addPatch(new Circle([5, 4], 2, { color: "tab:red", alpha: 0.5 }));
 */
export class Circle extends Ellipse {
  /** Which patch it is. */
  override readonly shape = "Circle";

  /** Makes a circle that no axes draws yet; its radius is 5 if none is given. */
  constructor(xy: Point, radius?: number, options?: EllipseOptions);
  constructor(xy: Point, options: EllipseOptions & { radius?: number });
  constructor(...args: unknown[]) {
    const { xy, radius: given, ...options } = nameArguments("Circle", ["xy", "radius"], args);
    const radius = readAnyNumber("Circle: radius", given ?? 5);
    super(new PatchCall("Circle", [xy, 2 * radius, 2 * radius, options], ["radius"]));
  }

  /** In data units. */
  get radius(): number {
    return this.width / 2;
  }

  /** Sets the radius in data units. */
  setRadius(radius: number): void {
    const width = 2 * readAnyNumber("Circle.setRadius: radius", radius);
    this.change({ width, height: width });
  }
}
