/** A function and its inverse. */
interface Scale {
  transform(value: number): number;
  inverse(position: number): number;
}

/**
 * How values lie along an axis of the page. This is data and no function: one function that places them all is compiled
 * once, one for each figure would be compiled for each.
 */
export interface Placement {
  /** From values to what is even on the page; null when they are. */
  readonly scale: Scale | null;
  /** Where the axis begins, and how far it goes, as the scale counts. */
  readonly start: number;
  readonly span: number;
  /** How long it is on the page. */
  readonly length: number;
}

/** How far from where the axis begins a value lies; NaN or infinite where the scale has none. */
export function placeOf({ scale, start, span, length }: Placement, value: number): number {
  const at = scale === null ? value : scale.transform(value);
  return ((at - start) / span) * length;
}

/** The value at a distance from where the axis begins. */
export function valueAt({ scale, start, span, length }: Placement, place: number): number {
  const at = start + (place / length) * span;
  return scale === null ? at : scale.inverse(at);
}
