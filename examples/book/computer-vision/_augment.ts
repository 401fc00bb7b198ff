import { type Color, picture, rgb } from "../_pictures.ts";
import type { Random } from "../_random.ts";

export function flipLeftRight(image: Color): Color {
  return image.map((row) => row.toReversed());
}

export function flipUpDown(image: Color): Color {
  return image.toReversed();
}

/** A part of an image, given by its upper left corner and its size, in another size. */
export function crop(
  image: Color,
  [top, left]: readonly [number, number],
  [height, width]: readonly [number, number],
  [rows, columns] = [height, width],
): Color {
  return picture(rows, columns, (row, column) => {
    const from = image[Math.floor(top + (row / rows) * height)];
    return from?.[Math.floor(left + (column / columns) * width)] ?? rgb(0, 0, 0);
  });
}

/** A random part of at least a tenth of an image, up to twice as wide as high or the reverse, made square. */
export function randomCrop(image: Color, random: Random): Color {
  const [rows, columns] = [image.length, image[0]?.length ?? 0];
  const area = rows * columns * (0.1 + 0.9 * random.uniform());
  const ratio = 2 ** (2 * random.uniform() - 1);
  const height = Math.min(rows, Math.sqrt(area / ratio));
  const width = Math.min(columns, Math.sqrt(area * ratio));
  const corner = [
    random.uniform() * (rows - height),
    random.uniform() * (columns - width),
  ] as const;
  return crop(image, corner, [height, width], [20, 20]);
}

/** How far colors may change at random. */
export interface Jitter {
  readonly brightness?: number;
  readonly contrast?: number;
  readonly saturation?: number;
  /** In turns around the wheel of colors. */
  readonly hue?: number;
}

/** An image in other colors, each change at random between none and the given one, up or down. */
export function jitter(image: Color, random: Random, most: Jitter): Color {
  const draw = (reach = 0) => reach * (2 * random.uniform() - 1);
  const light = 1 + draw(most.brightness);
  const contrast = 1 + draw(most.contrast);
  const saturation = 1 + draw(most.saturation);
  const angle = 2 * Math.PI * draw(most.hue);
  return image.map((row) =>
    row.map(([red = 0, green = 0, blue = 0]) => {
      const gray = 0.3 * red + 0.59 * green + 0.11 * blue;
      const level = light * (128 + contrast * (gray - 128));
      return rgb(...turned([red - gray, green - gray, blue - gray], angle, level, saturation));
    }),
  );
}

/** A color by its gray level and how far its parts are from it, which are turned around the axis of grays. */
function turned(parts: readonly number[], angle: number, level: number, saturation: number) {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const mean = parts.reduce((sum, part) => sum + part / 3, 0);
  return [0, 1, 2].map((i) => {
    const side = ((parts[(i + 1) % 3] ?? 0) - (parts[(i + 2) % 3] ?? 0)) / Math.sqrt(3);
    return level + saturation * (mean + ((parts[i] ?? 0) - mean) * cos + side * sin);
  });
}
