import { show } from "../errors.ts";

/** A warning: a text does not fit into the picture. */
export function cutText(name: string, text: string): string {
  return `${name} ${show(text)} is cut at the edge of the picture, as in matplotlib. Break it with "\\n", use a larger figsize, or set rcParams["savefig.bbox"] = "full" before the figure is made`;
}
