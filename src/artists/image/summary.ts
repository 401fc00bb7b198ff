/** An image in words. */
import { numberRangeOf, writeSetting } from "../../facts/numbers.ts";
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
  return {
    noun: ["image", "images"],
    short: "image",
    x: { min: Math.min(left, right), max: Math.max(left, right) },
    says: saysOf(`has ${height} rows and ${width} columns`, channels === 1 ? data : null),
  };
}

/** What a matrix is, with what its values reach; in place of values, that they are colors. */
export function saysOf(size: string, values: ArrayLike<number> | null): string {
  if (values === null) return `${size} of colors`;
  const { min, max } = numberRangeOf(values);
  return min > max ? `${size} without values` : `${size} of values ${rangeInWords(min, max)}`;
}
