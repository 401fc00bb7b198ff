/**
 * Draws figures with a peer, one turn for each line it reads: `node warm-draw.mjs PEER`. A line is a list of problems;
 * the answer is the milliseconds each took, on average.
 */
import { createInterface } from "node:readline";

const [peer] = process.argv.slice(2);
const { draw, prepare = (problem) => problem } = await import(`./peers/${peer}.mjs`);

for await (const line of createInterface({ input: process.stdin })) {
  const problems = await Promise.all(JSON.parse(line).map(prepare));
  const start = performance.now();
  for (const problem of problems) await draw(problem);
  console.log(JSON.stringify((performance.now() - start) / problems.length));
}
