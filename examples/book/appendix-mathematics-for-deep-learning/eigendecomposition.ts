// Eigendecompositions: the length of a vector when a random matrix is applied again and again, as it is, and after it was
// divided by the size of its largest eigenvalue.
import { arange, plot } from "d2l-plot";
import { Random } from "../_random.ts";

const folder = "output/book/appendix-mathematics-for-deep-learning/eigendecomposition";
const random = new Random(8);
const matrix = Array.from({ length: 5 }, () => random.normals(5));
const start = random.normals(5);

/** The lengths of the vector after 0, 1, 2, … applications of the matrix divided by a number. */
function lengths(count: number, divisor: number): number[] {
  let vector = start;
  return Array.from({ length: count }, () => {
    const length = Math.hypot(...vector);
    vector = matrix.map(
      (row) => row.reduce((sum, a, i) => sum + a * (vector[i] ?? 0), 0) / divisor,
    );
    return length;
  });
}

/** Draws the lengths, and by how much each is longer than the one before. */
function show(name: string, norms: readonly number[]): void {
  plot(arange(100), norms, "Iteration", "Value").save(`${folder}-norms${name}.svg`);
  const ratios = norms.slice(1).map((norm, i) => norm / (norms[i] ?? 1));
  plot(arange(1, 100), ratios, "Iteration", "Ratio").save(`${folder}-ratios${name}.svg`);
}

const grown = lengths(100, 1);
show("", grown);
// How much the length grows in a step, in the end: the size of the largest eigenvalue.
const [early = 1, late = 1] = lengths(301, 1).filter((_, i) => i % 200 === 100);
show("-rescaled", lengths(100, (late / early) ** (1 / 200)));
