/** An image in words. */
import { writeSetting } from "../../facts/numbers.ts";
import { differing, inner } from "../../facts/words.ts";
import type { DataDescription } from "../artist.ts";
import { mappingFacts, matrixFacts } from "../mapping-facts.ts";
import { settings } from "../settings.ts";
import { rangeInWords } from "../wording.ts";
import type { AxesImage } from "./axes-image.ts";

/** The lines of an image in the text of a figure. */
export function imageSummary(image: AxesImage): string[] {
  const { cells, origin, interpolation } = image;
  const { height, width, channels, data } = cells;
  const extent = image.getExtent().map(writeSetting).join(", ");
  const looks = [
    `${height} × ${width}${channels === 1 ? "" : channels === 3 ? " RGB" : " RGBA"}`,
    `extent ${extent}`,
    ...differing("origin", origin, "upper"),
    ...differing("interpolation", interpolation, "antialiased"),
    ...settings(image, { zorder: 0 }),
  ];
  if (channels !== 1)
    return ["image", ...looks, ...inner(matrixFacts(data, height, width * channels))];
  return ["image", ...looks, ...mappingFacts(image), ...inner(matrixFacts(data, height, width))];
}

/** An image for those who cannot see it. */
export function describeImage(image: AxesImage): DataDescription {
  const { height, width, channels, data } = image.cells;
  const [left, right] = image.getExtent();
  const finite = Array.from(data).filter(Number.isFinite);
  return {
    noun: ["image", "images"],
    short: "image",
    x: { min: Math.min(left, right), max: Math.max(left, right) },
    says: saysOf(`has ${height} rows and ${width} columns`, channels === 1 ? finite : null),
  };
}

/** What a matrix is, with what its values reach; in place of values, that they are colors. */
export function saysOf(size: string, values: readonly number[] | null): string {
  if (values === null) return `${size} of colors`;
  if (values.length === 0) return `${size} without values`;
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ) as [number, number];
  return `${size} of values ${rangeInWords(least, most)}`;
}
