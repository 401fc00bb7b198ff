import type { Axes } from "../axes/axes.ts";
import { type PictureBox, pictureBoxes } from "../config/rc-params.ts";
import { invalidArgument } from "../errors.ts";
import {
  isPlainObject,
  type Reader,
  readBoolean,
  readNumber,
  readOneOf,
  readText,
} from "../options.ts";
import type { FileFormat } from "../render/file-location.ts";
import { readColor } from "../style/read-color.ts";

const fileFormats = [
  "svg",
  "svgz",
  "png",
  "pdf",
  "html",
  "json",
] as const satisfies readonly FileFormat[];

/** matplotlib's options of `savefig` for the file and the page. */
export interface PageOptions {
  /** What the file holds, whatever its name ends in. @default what its name ends in */
  format?: FileFormat;
  /**
   * What the picture shows: `"tight"` all that is drawn and a little around it, `"full"` also names of axes that are longer than
   * these, `"standard"` the whole page. @default rcParams["savefig.bbox"], "tight"; matplotlib's is "standard"
   */
  bboxInches?: PictureBox;
  /** Inches around what is drawn, where that decides. @default rcParams["savefig.pad_inches"], 0.1 */
  padInches?: number;
  /** Whether page and axes have no background. @default rcParams["savefig.transparent"], false */
  transparent?: boolean;
  /** Color of the page in the file; `"auto"` is the figure's own. @default rcParams["savefig.facecolor"], "auto" */
  facecolor?: string;
  /**
   * `Title` and `Description` name the picture for those who cannot see it; a PNG has them as texts. Files have no date, so
   * `Date: null` changes nothing. @default the axes' title or labels, and what the lines do; none in a PNG
   */
  metadata?: { readonly Title?: string; readonly Description?: string; readonly Date?: null };
}

const metadataNames = ["Title", "Description", "Date"];

const readMetadata: Reader<NonNullable<PageOptions["metadata"]>> = (where, value) => {
  const isKnown =
    isPlainObject(value) && Object.keys(value).every((name) => metadataNames.includes(name));
  if (!isKnown || (value.Date ?? null) !== null) {
    throw invalidArgument(where, "{ Title, Description }, both strings, and no date", value);
  }
  for (const name of ["Title", "Description"]) {
    if (value[name] !== undefined) readText(`${where}.${name}`, value[name]);
  }
  return value;
};

export const pageOptionReaders = {
  format: readOneOf(fileFormats),
  bboxInches: readOneOf(pictureBoxes),
  padInches: readNumber(0),
  transparent: readBoolean,
  facecolor: ((where, value) =>
    value === "auto" ? value : readColor()(where, value)) as Reader<string>,
  metadata: readMetadata,
} satisfies Record<keyof PageOptions, Reader<unknown>>;

/** Runs a function while axes have no background. */
export function withoutBackground<T>(axes: readonly Axes[], run: () => T): T {
  const colors = axes.map((each) => each.facecolor);
  try {
    for (const each of axes) each.facecolor = "#00000000";
    return run();
  } finally {
    axes.forEach((each, index) => {
      each.facecolor = colors[index] ?? each.facecolor;
    });
  }
}
