/** A monotonic function and its inverse, such as a scale. */
interface InvertibleFunction {
  transform(value: number): number;
  inverse(position: number): number;
}

/**
 * How values lie along an axis of the page, as data for {@link positionOf}.
 */
export interface Placement {
  /** From values to what is evenly spaced on the page; null for a linear axis. */
  readonly scale: InvertibleFunction | null;
  /** The first end of the axis and its extent, both after the scale. */
  readonly start: number;
  readonly span: number;
  /** The length of the axis on the page. */
  readonly length: number;
}

/** The distance of a value from the first end of the axis; NaN or infinite outside the scale's domain. */
export function positionOf({ scale, start, span, length }: Placement, value: number): number {
  const at = scale === null ? value : scale.transform(value);
  return ((at - start) / span) * length;
}

/** The value at a distance from the first end of the axis. */
export function valueAtPosition(
  { scale, start, span, length }: Placement,
  position: number,
): number {
  const at = start + (position / length) * span;
  return scale === null ? at : scale.inverse(at);
}
