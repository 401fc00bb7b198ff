import { opacityOf } from "../svg/paint.ts";
import { itemsToSVG, reachesInto } from "./clip.ts";
import { imageURL, type Table } from "./columns.ts";
import { boxBetween, type MarkBox } from "./extent.ts";
import { either, type Guard, type Guarded, number, objectOf, oneOf } from "./guard.ts";
import { channelsFor, lookColumns, saying } from "./looks.ts";
import type { Canvas, Examples, MarkKind } from "./mark.ts";
import { clipLook } from "./properties.ts";
import { nameParts, sourceParts } from "./source.ts";
import {
  fixedSpan,
  isBox,
  type Spans,
  spanAt,
  spanChannels,
  spanColumns,
  spansOf,
} from "./spans.ts";
import { transformTo } from "./transform.ts";

// Stretched to its place: Vega reads no image before it draws, and so knows no proportions.
const stretchedForm = { type: oneOf("image"), aspect: oneOf(false) };
const looks = { ...clipLook, smooth: oneOf(true, false), opacity: number };

const rowsParts = saying(
  ["url"],
  objectOf(
    {
      mark: objectOf(stretchedForm, { ...looks, url: imageURL }),
      encoding: objectOf({}, { ...spanChannels, ...channelsFor("url") }),
    },
    sourceParts,
  ),
);
type Rows = Guarded<typeof rowsParts>;
const rows: Guard<Rows> = (part): part is Rows => rowsParts(part) && isBox(part.encoding);

const fixed = objectOf(
  { mark: objectOf({ ...stretchedForm, ...fixedSpan, url: imageURL }, looks) },
  nameParts,
);
/** What a spec may say of images that are drawn without Vega. */
export const imageForm = either(fixed, rows);

/**
 * An image, a PNG as a data URL, for each row, from x, y to x2, y2 or along one axis from value to value; or one at a
 * place of its own. Its upper left corner is where it is, whichever end comes first.
 */
export type ImageUnit = Guarded<typeof imageForm>;

/** Images. */
export const imageMark: MarkKind<ImageUnit> = {
  columns: (unit) =>
    isFixed(unit) ? [] : [...spanColumns(unit.encoding), ...lookColumns(unit.encoding)],
  draw: drawImages,
};

/** Units with every property set, one for each form. */
export function imageExamples(): Examples<ImageUnit> {
  const url =
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  const look = {
    type: "image",
    url,
    aspect: false,
    smooth: false,
    clip: true,
    opacity: 0.7,
  } as const;
  return [
    {
      name: "images",
      data: {
        values: [
          { x: 1, y: 2, x2: 3, y2: 1, url },
          { x: null, y: null, x2: null, y2: null, url },
          { x: 6, y: 2, x2: 4, y2: 7, url: "data:image/png;base64,iVBORw0KGgo=" },
          { x: 6, y: 2, x2: 4, y2: 7, url, alone: true },
          { x: 1, y: 10, x2: 17, y2: 7, url },
        ],
      },
      transform: [
        { calculate: "isValid(datum.x2) ? (datum.x2 * 1.5) : null", as: "x2" },
        { filter: "!datum.alone" },
      ],
      mark: look,
      encoding: {
        x2: { field: "x2" },
        y2: { field: "y2" },
        url: { field: "url", type: "nominal" },
      },
    },
    { name: "fixed image", mark: { ...look, x: 40, x2: 3, y: 5, y2: 50 } },
  ];
}

function isFixed(unit: ImageUnit): unit is Guarded<typeof fixed> {
  return "x" in unit.mark;
}

function drawImages(unit: ImageUnit, table: Table, canvas: Canvas): string {
  const { mark } = unit;
  const spans = spansIn(unit, table);
  const style = opacityOf(mark);
  const items = {
    length: spans.x.length,
    isGap: (row: number) => Number.isNaN(spans.x[row]) || Number.isNaN(spans.y[row]),
    reachesIn: (row: number) => reachesInto(canvas, boxAt(spans, row), 0),
    draw: (row: number) => ({
      name: "image",
      place: imagePlace(boxAt(spans, row), table.looks.url?.[row] ?? mark.url, mark.smooth),
      style,
    }),
  };
  return itemsToSVG(mark, items, canvas);
}

function spansIn(unit: ImageUnit, table: Table): Spans {
  if (!isFixed(unit)) return spansOf(unit.encoding, table);
  const { x, y, x2, y2 } = unit.mark;
  return spanAt(x, y, x2, y2);
}

function boxAt({ x, y, x2, y2 }: Spans, row: number): MarkBox {
  return boxBetween(x[row] as number, y[row] as number, x2[row] as number, y2[row] as number);
}

function imagePlace({ x0, x1, y0, y1 }: MarkBox, href: string | undefined, smooth?: boolean) {
  return {
    href,
    transform: transformTo(x0, y0),
    width: x1 - x0 || undefined,
    height: y1 - y0 || undefined,
    preserveAspectRatio: "none",
    "image-rendering": smooth === false ? "pixelated" : undefined,
  };
}
