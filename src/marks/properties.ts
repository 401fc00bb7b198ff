/** Properties that marks have in common, as far as they are drawn without Vega. */
import { arrayOf, either, matching, number, objectOf, oneOf, someOf, string } from "./guard.ts";

/** A color; its opacity, if it has one, is its last two digits. */
export const color = matching(/^#(?:[0-9a-f]{2}){3,4}$/);

/** What an area is filled or a line is drawn with; null for nothing. */
export const colorOrNone = either(color, oneOf(null));

const stop = objectOf({ offset: number, color });
const gradient = objectOf(
  { gradient: oneOf("linear"), stops: arrayOf(stop) },
  { x1: number, y1: number, x2: number, y2: number },
);

/** What an area is filled with; a gradient's places are shares of the area. */
export const filling = either(colorOrNone, gradient);

/** A text, or its lines. */
export const texts = either(string, someOf(string));

/** A place or a length in points, the same for all items. */
export const value = objectOf({ value: number });

/** How an area may be filled, its color aside. */
export const fillLook = { fillOpacity: number, opacity: number };

/** How a line may be drawn, its color and width aside. */
export const strokeLook = {
  strokeOpacity: number,
  strokeCap: oneOf("butt", "round", "square"),
  strokeDash: arrayOf(number),
  strokeDashOffset: number,
  opacity: number,
};

/** How the corners of a line may be drawn. */
export const cornerLook = { strokeJoin: oneOf("bevel", "miter", "round") };

/** What is cut at the edge of the axes. */
export const clipLook = { clip: oneOf(true) };

/** Which part of a text lies at its place. */
export const align = oneOf("left", "center", "right");

/** How texts may be written. */
export const fontLook = {
  fontStyle: oneOf("normal", "italic", "oblique"),
  fontWeight: either(oneOf("normal", "bold"), oneOf(100, 200, 300, 400, 500, 600, 700, 800, 900)),
};
