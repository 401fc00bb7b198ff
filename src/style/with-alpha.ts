/**
 * A color as it shows: `alpha`, unless it is null, takes the place of its own opacity; what is wholly transparent stays so.
 * @example withAlpha("#1f77b4", 0.5) // "#1f77b480"
 */
export function withAlpha(color: string, alpha: number | null): string {
  if (alpha === null || color === "#00000000") return color;
  const scaled = alpha * 255;
  // As Python rounds: a half to the even neighbor.
  const byte = scaled % 1 === 0.5 ? 2 * Math.round(scaled / 2) : Math.round(scaled);
  const solid = color.slice(0, 7);
  return byte === 255 ? solid : solid + byte.toString(16).padStart(2, "0");
}
