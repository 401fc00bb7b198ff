/** In what places along an axis are counted: data units, or fractions of the length of the axes from its left or lower end. */
export type TransformUnit = "data" | "axes fraction";

/**
 * Says in what the two coordinates of a place in an axes are counted. `axes.transAxes`, `axes.transData`,
 * `axes.getXaxisTransform()` and `axes.getYaxisTransform()` make them.
 */
export class Transform {
  readonly x: TransformUnit;
  readonly y: TransformUnit;
  readonly #owner: object;

  /** Made by an axes. */
  constructor(owner: object, x: TransformUnit, y: TransformUnit) {
    this.#owner = owner;
    this.x = x;
    this.y = y;
  }

  /** Whether it is one of these axes. @internal */
  isOf(axes: object): boolean {
    return this.#owner === axes;
  }
}
