/** Small pictures made by formula, in the place of the book's photographs and data sets. */
import type { Random } from "./_random.ts";

/** A picture of gray values from 0 to 1, row by row. */
export type Gray = number[][];
/** A picture of red, green and blue, each from 0 to 255, row by row. */
export type Color = Uint8Array[][];

/** Makes a picture from what is seen at each place. */
export function picture<Pixel>(
  height: number,
  width: number,
  at: (row: number, column: number) => Pixel,
): Pixel[][] {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => at(row, column)),
  );
}

/** The rows of a picture in the letters " .:+#", from black to white. */
function drawn(rows: readonly string[]): Gray {
  return rows.map((row) => Array.from(row, (letter) => " .:+#".indexOf(letter) / 4));
}

/** A picture made larger, each of its pixels a square. */
export function enlarged<Pixel>(small: readonly (readonly Pixel[])[], times: number): Pixel[][] {
  const wide = small.map((row) => row.flatMap((pixel) => new Array<Pixel>(times).fill(pixel)));
  return wide.flatMap((row) => new Array<Pixel[]>(times).fill(row));
}

/** Names of the ten kinds of clothes, as the data set Fashion-MNIST has them. */
export const clothes = [
  "t-shirt",
  "trouser",
  "pullover",
  "dress",
  "coat",
  "sandal",
  "shirt",
  "sneaker",
  "bag",
  "ankle boot",
];

/** How wide each kind of clothes is at a height from 0 to 1, from the inside to the outside. */
const outlines: readonly ((y: number) => [from: number, to: number])[] = [
  (y) => [0, y < 0.35 ? 0.85 : 0.5],
  (y) => [y < 0.25 ? 0 : 0.1, 0.45],
  (y) => [0, y < 0.8 ? 0.8 : 0.5],
  (y) => [0, 0.25 + 0.4 * y],
  (y) => [y < 0.1 ? 0.15 : 0.02, 0.75],
  (y) => [0, y > 0.6 ? 0.95 : 0],
  (y) => [0.03, y < 0.5 ? 0.7 : 0.5],
  (y) => [0, y > 0.45 ? 0.6 + 0.4 * y : 0],
  (y) => [y < 0.35 ? 0.4 : 0, 0.65],
  (y) => [0, y < 0.5 ? 0.35 : 0.9],
];

/** A made-up piece of clothes of a kind from 0 to 9, 28 pixels high and wide. */
export function garment(kind: number, random: Random): Gray {
  const outline = outlines[kind % 10] ?? (() => [0, 1]);
  const light = 0.55 + 0.4 * random.uniform();
  const size = 0.85 + 0.15 * random.uniform();
  return picture(28, 28, (row, column) => {
    const y = (row - 3) / 22;
    const x = Math.abs(column - 13.5) / 12 / size;
    const [from, to] = outline(y);
    const isInside = y >= 0 && y <= 1 && x >= from && x <= to;
    return isInside ? light * (0.85 + 0.15 * random.uniform()) : 0;
  });
}

/** The ten digits, seven rows of five pixels each. */
const digits = [
  "·###· #···# #···# #···# #···# #···# ·###·",
  "··#·· ·##·· ··#·· ··#·· ··#·· ··#·· ·###·",
  "·###· #···# ····# ··##· ·#··· #···· #####",
  "·###· #···# ····# ··##· ····# #···# ·###·",
  "···#· ··##· ·#·#· #··#· ##### ···#· ···#·",
  "##### #···· ####· ····# ····# #···# ·###·",
  "·###· #···· ####· #···# #···# #···# ·###·",
  "##### ····# ···#· ··#·· ··#·· ·#··· ·#···",
  "·###· #···# #···# ·###· #···# #···# ·###·",
  "·###· #···# #···# ·#### ····# ···#· ·##··",
];

/** A made-up written digit, 28 pixels high and wide: strokes of a random width, soft at their edges, a little aslant. */
export function digit(value: number, random: Random): Gray {
  const strokes = (digits[value % 10] ?? "").split(" ");
  const slant = 0.3 * (random.uniform() - 0.5);
  const width = 0.5 + 0.4 * random.uniform();
  return picture(28, 28, (row, column) => {
    const y = (row - 4) / 3.2;
    const x = (column - 6 - slant * (14 - row)) / 3.4;
    return Math.min(1, nearestStroke(strokes, y, x, width));
  });
}

/** How dark a place is: 1 within a stroke, falling off towards its edge. */
function nearestStroke(strokes: readonly string[], y: number, x: number, width: number): number {
  let darkest = 0;
  strokes.forEach((row, i) => {
    for (let j = 0; j < row.length; j++) {
      if (row[j] !== "#") continue;
      const distance = Math.hypot(y - i, x - j);
      darkest = Math.max(darkest, (width + 0.5 - distance) / 0.5);
    }
  });
  return Math.max(0, darkest);
}

/** A color by its red, green and blue, each from 0 to 255. */
export function rgb(...parts: readonly number[]): Uint8Array {
  return Uint8Array.from(parts, (part) => Math.min(255, Math.max(0, Math.round(part))));
}

/** The face of a cat in three grays, from the dark to the light. */
const face = drawn([
  "................................",
  ".....#..................#.......",
  ".....##................##.......",
  ".....#+#..............#+#.......",
  ".....#++##..........##++#.......",
  ".....#++++##########++++#.......",
  ".....#++++++++++++++++++#.......",
  ".....#++++++++++++++++++#.......",
  "....#++++++++++++++++++++#......",
  "....#++++  ++++++++  ++++#......",
  "....#++++  ++++++++  ++++#......",
  "....#++++++++++++++++++++#......",
  "....#++++++++::::++++++++#......",
  ".....#++++:::    :::++++#.......",
  ".....#+++:::::  :::::+++#.......",
  "......#++:::::::::::::+#........",
  ".......##+:::::::::::##.........",
  ".........####:::::###...........",
  ".......##++++#####+++##.........",
  "......#++++++++++++++++#........",
  ".....#++++++++++++++++++#.......",
  ".....#++++++++++++++++++#.......",
  "....#++++++++++++++++++++#......",
  "....#++++++++++++++++++++#......",
]);

/** A made-up photograph of a cat on a lawn, 24 by 32 pixels. */
export function cat(): Color {
  return picture(24, 32, (row, column) => {
    const shade = face[row]?.[column] ?? 0;
    return shade === 0.25 ? lawn(row) : rgb(40 + 200 * shade, 30 + 150 * shade, 30 + 80 * shade);
  });
}

function lawn(row: number): Uint8Array {
  return rgb(70 + 3 * row, 130 + 2 * row, 80);
}

/** A dog and a cat side by side. */
const pair = drawn([
  "................................",
  "................................",
  "....##......##..................",
  "...#++#....#++#.................",
  "..#++++####++++#................",
  "..#+#++++++++#+#...#.......#....",
  "..#+#++++++++#+#...##.....##....",
  "..#+#+ #++# +#+#...#+#####+#....",
  "...##+ #++# +##....#+++++++#....",
  "....#++++++++#.....#+ #+ #+#....",
  "....#+::::::+#.....#+++++++#....",
  "....#:::  :::#.....#+:: ::+#....",
  ".....#::::::#.......#:::::#.....",
  "......######.........#####......",
  ".....#++++++#.......#+++++#.....",
  "....#++++++++#.....#+++++++#....",
  "....#++++++++#.....#+++++++#....",
  "....#++++++++#.....#+++++++#....",
  "....#+#++++#+#.....#+#+++#+#....",
  "....#+#++++#+#.....#+#+++#+#....",
  "....#+#++++#+#.....#+##+##+#....",
  "....###....###.....###...###....",
  "................................",
  "................................",
]);

/** A made-up photograph of a dog and a cat, 561 by 728 pixels as the book's, of far fewer blocks. */
export function dogAndCat(): { shape: number[]; data: Uint8Array } {
  const blocks = picture(24, 32, (row, column) => {
    const shade = pair[row]?.[column] ?? 0;
    if (shade === 0.25) return lawn(row);
    return column < 17
      ? rgb(60 + 160 * shade, 40 + 130 * shade, 20 + 70 * shade)
      : rgb(50 + 120 * shade, 50 + 120 * shade, 60 + 120 * shade);
  });
  const [height, width] = [561, 728];
  const data = new Uint8Array(3 * height * width);
  for (let at = 0; at < height * width; at++) {
    const row = Math.floor((24 * Math.floor(at / width)) / height);
    const column = Math.floor((32 * (at % width)) / width);
    data.set(blocks[row]?.[column] ?? [], 3 * at);
  }
  return { shape: [height, width, 3], data };
}
