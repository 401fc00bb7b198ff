/** How areas with an edge are painted, in the words of Vega-Lite. */
import type { JsonObject } from "../../marks/json.ts";
import { capOf, dashing, paint } from "../../marks/paint.ts";
import { type AreaLook, isEdged, isShared, shownColor } from "./area-look.ts";

/** Which parts of an area are painted. */
export interface PaintedParts {
  readonly face: boolean;
  readonly edge: boolean;
}

/**
 * How inside and edge of an area are painted, or one of them. As in matplotlib's SVGs, those of a patch share the opacity
 * where they overlap.
 */
export function paintOfArea(
  look: AreaLook,
  { face, edge }: PaintedParts = { face: true, edge: true },
): JsonObject {
  const { facecolor, edgecolor, alpha, hatching } = look;
  // An inside between the shapes of a hatching comes with those.
  const isApart = !edge && hatching !== null && hatching.ground !== null;
  const isFilled = face && !isApart && shownColor(facecolor, alpha) !== null;
  const isStroked = edge && isEdged(look);
  const fadesBoth = isFilled && isStroked && isShared(look);
  const own = fadesBoth ? 1 : alpha;
  return {
    ...(isFilled ? paintedChannel("fill", facecolor, own) : { fill: null }),
    ...(isStroked
      ? { ...paintedChannel("stroke", edgecolor, own), ...strokeOf(look) }
      : { stroke: null }),
    ...(fadesBoth ? { opacity: alpha } : {}),
  };
}

/** A color with the opacity of all; the own opacity of a color gives way to that, be it 0. */
function paintedChannel(
  channel: "fill" | "stroke",
  color: string | null,
  alpha: number | null,
): JsonObject {
  if (color === null) return { [channel]: null };
  return alpha === null ? paint(channel, color) : paint(channel, color.slice(0, 7), alpha);
}

function strokeOf({ linewidth, pattern }: AreaLook): JsonObject {
  return {
    strokeWidth: linewidth,
    ...capOf(pattern),
    strokeJoin: pattern?.joinstyle ?? "miter",
    ...dashing(pattern),
  };
}
