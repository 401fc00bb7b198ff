/** Very many points, values, bars and texts, each peer in a process of its own. */
import { fileURLToPath } from "node:url";
import { interleave, median, missingRow, ratioRow, row, run } from "../measure.mjs";
import { hasMatplotlib, startMatplotlib } from "../peers/matplotlib.mjs";

/** What is drawn how many times, how much of matplotlib's time it may take, and how many kB. */
const problems = [
  { name: "scatter", count: 1_000_000, bound: 0.2, kilobytes: 2000 },
  { name: "faint scatter", count: 1_000_000, bound: 0.2, kilobytes: 2000 },
  { name: "imshow", count: 1_000_000, bound: 0.5 },
  { name: "hist", count: 10_000_000, bound: 1 },
  { name: "fillBetween", count: 1_000_000, kilobytes: 100 },
  { name: "bar", count: 10_000, bound: 0.1 },
  { name: "errorbar", count: 10_000, bound: 0.1 },
  { name: "text", count: 10_000, bound: 0.1 },
];
const drawArtist = fileURLToPath(new URL("../draw-artist.mjs", import.meta.url));

export async function artists({ quick }) {
  const rows = [];
  for (const problem of problems) rows.push(...(await measure(problem, quick)));
  return rows;
}

async function measure({ name, count: most, bound, kilobytes }, quick) {
  const count = quick ? most / 5 : most;
  const sizes = [];
  const ours = (seed) => {
    const { ms, bytes } = JSON.parse(
      run(process.execPath, [drawArtist, name, String(count), String(seed)]),
    );
    sizes.push(bytes / 1000);
    return ms;
  };
  const theirs = (seed) => askMatplotlib({ name, count, seed });
  const times = await interleave(
    { ours, ...(hasMatplotlib() && { matplotlib: theirs }) },
    quick ? 1 : 5,
  );
  const label = `${count.toLocaleString("en")} × ${name}`;
  return [
    times.matplotlib === undefined
      ? missingRow(label, "matplotlib", "not installed")
      : ratioRow(label, "matplotlib", times.ours, times.matplotlib, bound),
    row({ label, peer: "size of our SVG", values: sizes, bound: kilobytes, unit: "kB" }),
  ];
}

/** The median of a few draws, after a small one, as of ours. */
async function askMatplotlib(artist) {
  const matplotlib = await startMatplotlib();
  try {
    await matplotlib.ask({ artist: { ...artist, count: 100 } });
    const answers = [];
    for (let turn = 0; turn < 2; turn++) answers.push(await matplotlib.ask({ artist }));
    return median(answers.map(({ ms }) => ms));
  } finally {
    matplotlib.end();
  }
}
