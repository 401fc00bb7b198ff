/** Random numbers from 0 to 1 that are the same at every run. Source: mulberry32, by Tommy Ettinger. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A walk of `length` steps of up to `step` either way. */
export function randomWalk(length: number, step: number, random: () => number): Float64Array {
  let at = 0;
  return Float64Array.from({ length }, () => {
    at += step * (2 * random() - 1);
    return at;
  });
}
