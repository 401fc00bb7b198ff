/**
 * Draws the spec of every example and gallery figure as the Vega Editor does: with Vega and Vega-Lite as they are
 * published, in a browser, without this library. What shows must be what is in our SVG: the same marks in the same
 * order and paint, at the same places to a point; only the width of a text is the browser's. Where we write many markers as
 * one mark, the pictures are compared instead.
 *
 * Needs Chromium, at /usr/bin/chromium or where CHROMIUM tells. Without it the check is skipped, or fails when
 * REQUIRE_CHROMIUM=1.
 */
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { decode } from "fast-png";
import { createJiti } from "jiti";
import { type Browser, chromium, type Page } from "playwright-core";
import { ssim } from "ssim.js";
import type { Figure } from "../src/index.ts";

/** A mark of a picture, as `editor-page.js` reads it. */
interface Mark {
  /** What a text says; empty for other marks. */
  readonly text: string;
  /** Fill, stroke and font, as the browser has computed them. */
  readonly paint: string;
  /** Points from the top left corner: of a text its anchor and direction, else its box and the length of its outline. */
  readonly numbers: readonly number[];
}

interface Picture {
  readonly name: string;
  readonly figure: Figure;
}

/** How far a mark may be from its place, in points. */
const tolerance = 1;

/** How alike pictures must be, from 0 to 1. */
const leastAlike = 0.99;

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

// The figures come from the sources: their files import the package by its name.
const jiti = createJiti(import.meta.url, { alias: { "d2l-plot": join(root, "src/index.ts") } });

if (existsSync(executablePath)) await main();
else skip();

function skip(): void {
  console.log(`skipped: there is no Chromium at ${executablePath}`);
  if (process.env.REQUIRE_CHROMIUM === "1") process.exitCode = 1;
}

async function main(): Promise<void> {
  const pictures = [...(await examplePictures()), ...(await galleryPictures())];
  const browser = await launch();
  try {
    const page = await openPage(browser);
    let failed = 0;
    for (const { name, figure } of pictures) {
      const faults = await compare(page, figure);
      for (const fault of faults.slice(0, 5)) console.error(`${name}: ${fault}`);
      if (faults.length > 0) failed++;
    }
    console.log(
      `${pictures.length - failed}/${pictures.length} figures look the same in the editor`,
    );
    if (failed > 0) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

/** What the examples export or save, without writing it. */
async function examplePictures(): Promise<Picture[]> {
  const { Figure: figures } =
    await jiti.import<typeof import("../src/index.ts")>("../src/index.ts");
  const { save } = figures.prototype;
  const pictures: Picture[] = [];
  try {
    for (const name of namesIn("examples")) {
      figures.prototype.save = function (this: Figure) {
        pictures.push({ name: `examples/${name}`, figure: this });
        return this;
      };
      const { default: figure } = await jiti.import<{ default?: Figure }>(`../examples/${name}.ts`);
      if (figure instanceof figures) pictures.push({ name: `examples/${name}`, figure });
    }
  } finally {
    figures.prototype.save = save;
  }
  return pictures;
}

/** What the one function that each file of the gallery exports returns. */
async function galleryPictures(): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const name of namesIn("test/gallery")) {
    const draws = await jiti.import<Record<string, () => Figure>>(`../test/gallery/${name}.ts`);
    for (const draw of Object.values(draws)) {
      pictures.push({ name: `test/gallery/${name}`, figure: draw() });
    }
  }
  return pictures;
}

function namesIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => file.slice(0, -".ts".length))
    .sort();
}

/** Starts Chromium so that it asks for nothing on a network. */
function launch(): Promise<Browser> {
  const quiet = ["background-networking", "component-update", "quic", "sync"];
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      ...quiet.map((it) => `--disable-${it}`),
    ],
  });
}

/** An empty page with Vega and Vega-Lite as the editor loads them. */
async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const { resolve } = createRequire(import.meta.url);
  const scripts = ["vega", "vega-lite"].map((name) =>
    join(dirname(resolve(name)), `${name}.min.js`),
  );
  for (const path of [...scripts, join(root, "scripts/editor-page.js")]) {
    await page.addScriptTag({ path });
  }
  return page;
}

async function compare(page: Page, figure: Figure): Promise<string[]> {
  const call = `drawBoth(${JSON.stringify(figure.spec)}, ${JSON.stringify(figure.toSVG())})`;
  const { ours, theirs } = await page.evaluate<Record<"ours" | "theirs", Mark[]>>(call);
  const faults = differences(ours, theirs);
  return ours.length < theirs.length && (await lookAlike(page)) ? [] : faults;
}

/** Whether the browser draws both alike. */
async function lookAlike(page: Page): Promise<boolean> {
  const shown = [await pixelsOf(page, "ours"), await pixelsOf(page, "theirs")];
  const [width, height] = (["width", "height"] as const).map((side) => {
    return Math.min(...shown.map((image) => image[side]));
  });
  const [ours, theirs] = shown.map((image) => cropped(image, width ?? 0, height ?? 0));
  if (ours === undefined || theirs === undefined) return false;
  const { mssim } = ssim(ours, theirs, { downsample: false });
  console.log(`many markers: pictures are ${mssim.toFixed(4)} alike`);
  return mssim >= leastAlike;
}

/** One of the two pictures, alone at the top of the page. */
async function pixelsOf(page: Page, id: "ours" | "theirs"): Promise<Pixels> {
  await page.evaluate(`showAlone("${id}")`);
  const { width, height, data, channels } = decode(await page.locator(`#${id} svg`).screenshot());
  const pixels = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let at = 0; at < width * height; at++) {
    for (let channel = 0; channel < 3; channel++) {
      pixels[4 * at + channel] = data[channels * at + channel] ?? 0;
    }
  }
  return { width, height, data: pixels };
}

/** The upper left part of a picture: one may be a pixel wider. */
function cropped({ data, width: whole }: Pixels, width: number, height: number): Pixels {
  const part = new Uint8ClampedArray(4 * width * height);
  for (let row = 0; row < height; row++) {
    part.set(data.subarray(4 * row * whole, 4 * (row * whole + width)), 4 * row * width);
  }
  return { width, height, data: part };
}

function differences(ours: readonly Mark[], theirs: readonly Mark[]): string[] {
  if (ours.length !== theirs.length) {
    return [`${ours.length} marks, not ${theirs.length}; ${firstUnlike(ours, theirs)}`];
  }
  return ours.flatMap((mark, index) => {
    const other = theirs[index];
    return other === undefined || isSame(mark, other) ? [] : [unlike(index, mark, other)];
  });
}

function firstUnlike(ours: readonly Mark[], theirs: readonly Mark[]): string {
  const index = theirs.findIndex((other, at) => {
    const mark = ours[at];
    return mark === undefined || !isSame(mark, other);
  });
  return unlike(index, ours[index], theirs[index]);
}

function unlike(index: number, ours: Mark | undefined, theirs: Mark | undefined): string {
  return `mark ${index} is ${JSON.stringify(ours)}, in the editor ${JSON.stringify(theirs)}`;
}

function isSame(ours: Mark, theirs: Mark): boolean {
  return (
    ours.text === theirs.text &&
    ours.paint === theirs.paint &&
    ours.numbers.length === theirs.numbers.length &&
    ours.numbers.every(
      (value, index) => Math.abs(value - (theirs.numbers[index] ?? 0)) <= tolerance,
    )
  );
}
