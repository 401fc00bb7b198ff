/** The pictures of `examples/book/`, by the names of their files in `output/book/`. */
import { readdirSync } from "node:fs";
import { vi } from "vitest";
import { Figure, plt } from "../../src/index.ts";

const examples = new URL("../../examples/book/", import.meta.url);

/** The scripts of all chapters, such as `preliminaries/calculus`. */
export function bookScripts(): string[] {
  const paths = readdirSync(examples, { recursive: true, encoding: "utf8" });
  const scripts = paths.filter((path) => /^[^_].*[/\\][^_/\\]+\.ts$/.test(path));
  return scripts.map((path) => path.replaceAll("\\", "/").slice(0, -".ts".length)).sort();
}

/** Runs all scripts, each with the settings a program begins with, and gives what they save without writing it. */
export async function bookPictures(): Promise<ReadonlyMap<string, Figure>> {
  const pictures = new Map<string, Figure>();
  const save = vi.spyOn(Figure.prototype, "save").mockImplementation(function (this: Figure, path) {
    const [, name] = /^output\/book\/(.+)\.svg$/.exec(`${path}`) ?? [];
    if (name === undefined || pictures.has(name)) throw new Error(`saves ${path}`);
    pictures.set(name, this);
    return this;
  });
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  for (const script of bookScripts()) {
    plt.rcdefaults();
    plt.close("all");
    const [chapter, name] = script.split("/");
    await import(`../../examples/book/${chapter}/${name}.ts`);
  }
  plt.rcdefaults();
  save.mockRestore();
  log.mockRestore();
  return pictures;
}
