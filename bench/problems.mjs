/** What all peers draw: plain data. No two have the same data, limits and labels. */

/** The book's first figure: a parabola and its tangent at x = 1. */
export function tangent(index) {
  const a = 3 + (index % 17) / 10;
  const b = 4 + (index % 13) / 10;
  const x = Array.from({ length: 30 }, (_, i) => i / 10);
  return {
    x,
    curves: [
      { label: `f${index}(x)`, y: x.map((t) => a * t ** 2 - b * t) },
      { label: `tangent ${index}`, y: x.map((t) => (2 * a - b) * t - a) },
    ],
    xlabel: `x ${index}`,
    ylabel: `f${index}(x)`,
    xlim: [0, 3 + (index % 7) / 10],
    ylim: [-5, 12 + (index % 11)],
  };
}

/** A million points, or as many as asked for, written into arrays that are used again. */
export function manyPoints(kind, seed, [x, y]) {
  const random = randomNumbers(seed);
  let height = 0;
  for (let i = 0; i < x.length; i++) {
    const step = random() - 0.5;
    height += step;
    x[i] = kind === "unsorted x" ? random() * x.length : i;
    y[i] = kind === "random walk" ? height : step;
  }
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
