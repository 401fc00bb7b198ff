import { type Color, picture, rgb } from "../_pictures.ts";
import type { Random } from "../_random.ts";

/** A made-up photograph, and which class each of its pixels belongs to, in the colors of the data set VOC2012. */
export interface Scene {
  readonly feature: Color;
  readonly label: Color;
}

const classColors = [rgb(128, 0, 0), rgb(64, 0, 0), rgb(192, 128, 128), rgb(128, 64, 128)];

/** A scene with one round thing before the sky and the ground. */
export function scene(height: number, width: number, random: Random): Scene {
  const [x, y] = [width * (0.35 + 0.3 * random.uniform()), height * 0.6];
  const [a, b] = [width * (0.15 + 0.15 * random.uniform()), height * 0.3];
  const body = [0, 1, 2].map(() => 60 + 180 * random.uniform());
  const color = classColors[random.below(classColors.length)] ?? rgb(0, 0, 0);
  const reach = (row: number, column: number) => ((column - x) / a) ** 2 + ((row - y) / b) ** 2;
  const behind = (row: number) =>
    row < 0.6 * height ? rgb(150 + row, 180 + row, 220) : rgb(110, 120 - row, 70);
  return {
    feature: picture(height, width, (row, column) => {
      const inside = 1 - reach(row, column);
      return inside > 0 ? rgb(...body.map((part) => part * (0.6 + 0.4 * inside))) : behind(row);
    }),
    label: picture(height, width, (row, column) => {
      const distance = reach(row, column);
      if (distance < 0.85) return color;
      // The border between classes has a color of its own.
      return distance < 1.15 ? rgb(224, 224, 192) : rgb(0, 0, 0);
    }),
  };
}
