/** The colors of a hatching: it is faded with the inside it lies on, as one picture. */
import { colorOpacity, type Hatching } from "./area-look.ts";

/** A color and how opaque it is. */
export interface Shade {
  /** `#rrggbb` */
  readonly color: string;
  readonly opacity: number;
}

/** The shades of a hatching. */
export interface HatchColors {
  /** Of the inside between its shapes; null where that is drawn below. */
  readonly ground: Shade | null;
  /** Of lines, those around shapes included; null where they are not to be seen. */
  readonly lines: Shade | null;
  /** Of what is filled. */
  readonly fillings: Shade;
}

/** The shades in which a hatching is drawn. */
export function hatchColors({ color, opacity, ground }: Hatching): HatchColors {
  const own = colorOpacity(color);
  const solid = color.slice(0, 7);
  const lines =
    ground === null
      ? { color: solid, opacity: own * opacity }
      : { color: mixedColor(ground, solid, own), opacity };
  return {
    ground: ground === null ? null : { color: ground, opacity },
    lines: own === 0 || opacity === 0 ? null : lines,
    fillings: { color: solid, opacity },
  };
}

/** A color over another one. */
function mixedColor(below: string, above: string, opacity: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [below, above].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
    const value = (from ?? 0) * (1 - opacity) + (to ?? 0) * opacity;
    return Math.round(value).toString(16).padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
