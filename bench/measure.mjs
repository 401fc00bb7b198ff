/** Paired, interleaved runs: in each round every peer does the same piece of work, and ratios are taken per round. */
import { spawnSync } from "node:child_process";

/**
 * Runs all peers in turn, each round in another order.
 * @param peers Functions by name, each called with the number of the round; it gives milliseconds, or is timed.
 * @returns Milliseconds by peer, round by round.
 */
export async function interleave(peers, rounds, from = 0) {
  const names = Object.keys(peers);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = from; round < from + rounds; round++) {
    for (let place = 0; place < names.length; place++) {
      const name = names[(place + round) % names.length];
      const start = performance.now();
      const told = await peers[name](round);
      times[name].push(typeof told === "number" ? told : performance.now() - start);
    }
  }
  return times;
}

/** The value a share of the values lies below. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (values) => quantile(values, 0.5);

/** A line of the report: the ratios of paired runs against a bound. */
export function ratioRow(label, peer, ours, theirs, bound) {
  const ratios = theirs.map((time, round) => ours[round] / time);
  return row({
    label,
    peer,
    values: ratios,
    bound,
    unit: "×",
    ours: median(ours),
    theirs: median(theirs),
  });
}

/** A line of the report: measured values against a bound, which is the most or (`atLeast`) the least allowed. */
export function row({ values, bound, atLeast = false, ...others }) {
  const value = median(values);
  const spread = [quantile(values, 0.25), quantile(values, 0.75)];
  const holds = bound === undefined ? null : atLeast ? value >= bound : value <= bound;
  return { ...others, value, spread, bound, atLeast, holds, runs: values.length };
}

/** A line for what could not be measured here. */
export function missingRow(label, peer, reason) {
  return { label, peer, reason, holds: null };
}

/** Runs a program to its end. */
export function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    ...options,
  });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed\n${stderr}`, { cause: error });
  return stdout;
}
