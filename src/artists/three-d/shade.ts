/** Light on a surface. */
import { type Rgba, rgbaToHex } from "../../style/colormaps/rgba.ts";
import { dot, unit, type Vector } from "./projection.ts";

/** Degrees clockwise from north, and above the horizon, from where the light comes. */
const [azimuth, altitude] = [225, 19.4712];
/** How light a polygon is that turns away from it. */
const darkest = 0.3;

/**
 * The colors of polygons in the light.
 * @param colors One for all, or one for each.
 * @param normals The directions they face; one without a direction is lit from the side.
 */
export function shadedColors(colors: readonly Rgba[], normals: readonly Vector[]): string[] {
  const light = lightDirection();
  const shades = normals.map((normal) => dot(unit(normal), light));
  if (shades.every(Number.isNaN)) return colors.map(rgbaToHex);
  return shades.map((shade, index) => {
    const [red, green, blue, alpha] = colors[index % colors.length] ?? [0, 0, 0, 1];
    const lit = darkest + ((1 - darkest) * ((Number.isNaN(shade) ? 0 : shade) + 1)) / 2;
    return rgbaToHex([lit * red, lit * green, lit * blue, alpha]);
  });
}

function lightDirection(): Vector {
  const [round, up] = [((90 - azimuth) * Math.PI) / 180, (altitude * Math.PI) / 180];
  return [Math.cos(round) * Math.cos(up), Math.sin(round) * Math.cos(up), Math.sin(up)];
}
