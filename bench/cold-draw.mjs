/** Draws one tangent figure with a peer and writes it: `node cold-draw.mjs PEER NUMBER FILE`. */
import { writeFileSync } from "node:fs";
import { tangent } from "./problems.mjs";

const [peer, number, file] = process.argv.slice(2);
const { draw } = await import(`./peers/${peer}.mjs`);
writeFileSync(file, draw(tangent(Number(number))));
