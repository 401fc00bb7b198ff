/** The figures of `test/gallery/` and `examples/`, for tests over all of them. */
import { readdirSync } from "node:fs";
import { vi } from "vitest";
import { Figure } from "../src/index.ts";

/** A figure, and the path of the file that draws it, without `.ts`. */
export interface Picture {
  readonly name: string;
  readonly figure: Figure;
}

/** Names of the files in a folder of the project that end so, without the end, in order. */
export function namesIn(folder: string, end: string): string[] {
  return readdirSync(new URL(`../${folder}/`, import.meta.url))
    .filter((file) => file.endsWith(end) && !file.endsWith(`.test${end}`))
    .map((file) => file.slice(0, -end.length))
    .sort();
}

/** The address of a picture's file: Vitest keeps which files there were where their names are told from the code. */
function fileOf(name: string): string {
  return new URL(`./gallery/${name}.ts`, import.meta.url).href;
}

/** What the one function that each file of the gallery exports returns. */
export async function galleryPictures(): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const name of namesIn("test/gallery", ".ts")) {
    const [draw, ...others] = Object.values<unknown>(await import(/* @vite-ignore */ fileOf(name)));
    const figure = typeof draw === "function" && others.length === 0 ? draw() : null;
    if (!(figure instanceof Figure))
      throw new Error(`${name}.ts must export one function of a Figure`);
    pictures.push({ name: `test/gallery/${name}`, figure });
  }
  return pictures;
}

let examples: Promise<Picture[]> | undefined;

/** What the examples export or save, without writing it. They are run once, and no test changes their figures. */
export async function examplePictures(): Promise<Picture[]> {
  examples ??= runExamples();
  return [...(await examples)];
}

async function runExamples(): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const saved: [unknown, unknown][] = [];
  const save = vi.spyOn(Figure.prototype, "save").mockImplementation(function (this: Figure, path) {
    saved.push([this, path]);
    return this;
  });
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  for (const name of namesIn("examples", ".ts")) {
    const path = `output/${name}.svg`;
    const module: { default?: unknown } = await import(`../examples/${name}.ts`);
    const [figure, place] =
      module.default === undefined ? (saved.pop() ?? []) : [module.default, path];
    if (!(figure instanceof Figure) || place !== path || saved.length > 0) {
      throw new Error(`examples/${name}.ts must export one figure, or save it as ${path}`);
    }
    pictures.push({ name: `examples/${name}`, figure });
  }
  save.mockRestore();
  log.mockRestore();
  return pictures;
}
