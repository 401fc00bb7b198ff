/** The colors of the polygons of a surface. */
import { withAlpha } from "../../style/with-alpha.ts";
import type { ScalarMappable } from "../scalar-mappable.ts";
import { mappedColors } from "../scatter/changes.ts";

/** Colors of polygons with the opacity of all: those of values, or those given. */
export function polygonColors(
  surface: ScalarMappable,
  values: Float64Array | null,
  colors: readonly string[],
): readonly string[] {
  const own = values === null ? colors : mappedColors(surface, values);
  return own.map((color) => withAlpha(color, surface.alpha));
}
