/** CSS pixels in a point: an inch has 96 of the one and 72 of the other. */
export const cssPixelsPerPoint = 96 / 72;
