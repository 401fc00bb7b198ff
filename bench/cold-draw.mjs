/** Draws one tangent figure with a peer, in the way it has for that, into a file: `node cold-draw.mjs PEER NUMBER FILE`. */
import { tangent } from "./problems.mjs";

const [peer, number, file] = process.argv.slice(2);
const { save } = await import(`./peers/${peer}.mjs`);
save(tangent(Number(number)), file);
