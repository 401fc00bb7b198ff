import { readFileSync } from "node:fs";

/** Reads the SVG that matplotlib wrote, with its images in the boxes they stand for. */
export function readPicture(name: string): string {
  const file = `../fixtures/matplotlib/svg/${name.replaceAll("/", "__")}.svg`;
  return imagesInTheirBoxes(readFileSync(new URL(file, import.meta.url), "utf8"));
}

/** A box of an SVG, y downwards. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * matplotlib makes each image a whole number of points wide and high, up to 1 pt more than its axes, and draws it so.
 * This shrinks images to the clip boxes of their axes, which their cells fill.
 */
function imagesInTheirBoxes(svg: string): string {
  const clips = [...svg.matchAll(/<clipPath[^>]*>\s*(<rect [^>]*>)/g)].map(([, rect = ""]) =>
    boxOf(rect),
  );
  return svg.replace(/<image [^>]*>/g, (image) => {
    // It is drawn upside down: y counts upwards from below its lower edge.
    const { x, y, width, height } = boxOf(image);
    const shown = { x, y: -y, width, height };
    const box = clips.find((clip) => isNear(clip, shown));
    return box === undefined ? image : placeImage(image, box);
  });
}

function isNear(one: Box, other: Box): boolean {
  return (["x", "y", "width", "height"] as const).every(
    (key) => Math.abs(one[key] - other[key]) < 1,
  );
}

function placeImage(image: string, { x, y, width, height }: Box): string {
  return image
    .replace(/ transform="[^"]*"/, ` transform="translate(${x} ${y + height}) scale(1 -1)"`)
    .replace(/ x="[^"]*"/, ' preserveAspectRatio="none"')
    .replace(/ y="[^"]*"/, "")
    .replace(/ width="[^"]*"/, ` width="${width}"`)
    .replace(/ height="[^"]*"/, ` height="${height}"`);
}

function boxOf(element: string): Box {
  const read = (name: string) => Number(element.match(new RegExp(` ${name}="([^"]*)"`))?.[1]);
  return { x: read("x"), y: read("y"), width: read("width"), height: read("height") };
}
