import { withAlpha } from "../../style/with-alpha.ts";

/** A color of an area as it shows, the opacity of the area included; null for none. */
export function shownColor(color: string, alpha: number | null): string | null {
  return color === "#00000000" ? null : withAlpha(color, alpha);
}
