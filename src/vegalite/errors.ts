import { show } from "../errors.ts";

/** A warning: a text does not fit into the picture. */
export function cutText(name: string, text: string): string {
  return `${name} ${show(text)} is cut at the edge of the picture, as in matplotlib. Break it with "\\n", use a larger figsize, or set rcParams["savefig.bbox"] = "full"`;
}

/** A warning: nothing of an artist can be seen, for it has no place. */
export function noFiniteValue(name: string): string {
  return `${name} has no finite value, so nothing of it is drawn`;
}
