// Tensors are data as they are: whatever has a shape and gives its values can be plotted.
import { arange, plot } from "d2l-plot";

/** A vector with the methods of a tensor library that matter here. */
class Tensor {
  readonly shape: readonly [number];
  readonly #values: Float32Array;

  constructor(values: Iterable<number>) {
    this.#values = Float32Array.from(values);
    this.shape = [this.#values.length];
  }

  map(f: (value: number) => number): Tensor {
    return new Tensor(this.#values.map(f));
  }

  arraySync(): number[] {
    return [...this.#values];
  }
}

const x = new Tensor(arange(0, 2 * Math.PI, 0.05));
export default plot(x, [x.map(Math.sin), x.map(Math.cos)], "x", "y", {
  legend: ["sin", "cos"],
});
