import type { Random } from "../_random.ts";

/** A matrix, row by row. */
export type Matrix = number[][];

/** The covariances of places by the squared distance, for a length scale. */
export function rbfKernel(a: readonly number[], b: readonly number[], scale: number): Matrix {
  return a.map((x) => b.map((y) => Math.exp(-((x - y) ** 2) / (2 * scale))));
}

/** The lower triangular matrix that is, times its transpose, the given one with a little more on its diagonal. */
export function cholesky(matrix: Matrix, jitter: number): Float64Array[] {
  const factor: Float64Array[] = [];
  for (const [i, given] of matrix.entries()) {
    const row = Float64Array.from(given);
    for (const [j, other] of [...factor, row].entries()) {
      let sum = (given[j] ?? 0) + (i === j ? jitter : 0);
      for (let k = 0; k < j; k++) sum -= (row[k] ?? 0) * (other[k] ?? 0);
      row[j] = i === j ? Math.sqrt(Math.max(sum, jitter)) : sum / (other[j] ?? 1);
    }
    factor.push(row.fill(0, i + 1));
  }
  return factor;
}

/** What a lower triangular matrix maps to the vector. */
export function solveLower(factor: readonly Float64Array[], vector: readonly number[]): number[] {
  const solution: number[] = [];
  for (const [i, row] of factor.entries()) {
    const known = solution.reduce((sum, each, k) => sum + each * (row[k] ?? 0), 0);
    solution.push(((vector[i] ?? 0) - known) / (row[i] ?? 1));
  }
  return solution;
}

/** The sum of the products of two lists. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** So many functions drawn from a Gaussian process, by its mean and covariance at some places. */
export function sampleFunctions(
  random: Random,
  mean: readonly number[],
  covariance: Matrix,
  count: number,
): number[][] {
  const factor = cholesky(covariance, 1e-8);
  return Array.from({ length: count }, () => {
    const noise = random.normals(mean.length);
    return factor.map((row, i) => (mean[i] ?? 0) + dot(row, noise));
  });
}
