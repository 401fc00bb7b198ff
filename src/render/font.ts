import { type Outlines, readOutlines } from "../text/outlines.ts";
import { platform } from "./node/platform.ts";

let loaded: Outlines | undefined;

/** The outlines of the font of this package, read at the first call. */
export function fontOutlines(): Outlines {
  loaded ??= readOutlines(platform.font());
  return loaded;
}
