/**
 * Objects that are called like functions, as matplotlib's colormaps and norms are: `cmap(0.5)`, `norm(3)`.
 */

/** A class whose instances are functions; a subclass says in `evaluate` what calling one does. */
export abstract class Callable {
  constructor() {
    const instance = (...args: readonly unknown[]): unknown => self.evaluate(args);
    // The function gets the methods of the class in place of its own; `instanceof` and `super` work as usual.
    const self: this = Object.setPrototypeOf(instance, new.target.prototype);
    // biome-ignore lint/correctness/noConstructorReturn: the instance is the function
    return self;
  }

  /** What calling the instance gives. @param args All that stood between the brackets. */
  protected abstract evaluate(args: readonly unknown[]): unknown;
}
