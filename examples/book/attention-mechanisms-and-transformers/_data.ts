import { arange } from "d2l-plot";
import { Random } from "../_random.ts";

/** Noisy samples of a curve at random places from 0 to 5, in their order, and the curve at 50 places. */
export function samples(count: number, f: (x: number) => number, std: number, seed: number) {
  const random = new Random(seed);
  const xTrain = Array.from({ length: count }, () => 5 * random.uniform()).sort((a, b) => a - b);
  const yTrain = xTrain.map((x) => f(x) + random.normal(0, std));
  const x = arange(0, 5, 0.1);
  return { xTrain, yTrain, x, y: x.map(f) };
}

/** Numbers divided by their sum. */
export function shares(weights: readonly number[]): number[] {
  const sum = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** The sum of the products of two lists. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, each, i) => sum + each * (b[i] ?? 0), 0);
}

/** Made-up attention: weights over the keys for each query, each row summing to 1; keys past `valid` get none. */
export function attention(
  random: Random,
  queries: number,
  keys: number,
  valid: (query: number) => number = () => keys,
): number[][] {
  return Array.from({ length: queries }, (_, query) => {
    const seen = shares(Array.from({ length: valid(query) }, () => Math.exp(random.normal())));
    return Array.from({ length: keys }, (_, key) => seen[key] ?? 0);
  });
}
