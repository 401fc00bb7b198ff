/**
 * Deflates the fonts of `src/render/node/` with zopfli, which Linux distributions have as a package of that name: the fonts
 * are a sixth of what users install, and zlib makes them 6 % larger.
 */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../src/render/node/", import.meta.url));
const fonts = readdirSync(folder).filter((name) => name.endsWith(".ttf"));
execFileSync("zopfli", ["--i15", "--deflate", ...fonts], { cwd: folder });
