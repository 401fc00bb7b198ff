/** Writes `output/book/README.md`, which shows the pictures of `examples/book/` by chapter. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The chapters, in the order of the book. */
const chapters: Readonly<Record<string, string>> = {
  preliminaries: "Preliminaries",
  "linear-regression": "Linear regression",
  "linear-classification": "Linear classification",
  "multilayer-perceptrons": "Multilayer perceptrons",
  "convolutional-neural-networks": "Convolutional neural networks",
  "recurrent-neural-networks": "Recurrent neural networks",
  "recurrent-modern": "Modern recurrent neural networks",
  "attention-mechanisms-and-transformers": "Attention mechanisms and transformers",
  optimization: "Optimization",
  "computational-performance": "Computational performance",
  "computer-vision": "Computer vision",
  "natural-language-processing": "Natural language processing",
  "reinforcement-learning": "Reinforcement learning",
  "gaussian-processes": "Gaussian processes",
  "hyperparameter-optimization": "Hyperparameter optimization",
  "generative-adversarial-networks": "Generative adversarial networks",
  "appendix-mathematics-for-deep-learning": "Mathematics for deep learning",
};

const introduction = `# The figures of the book

Each picture is drawn by the script named above it, as a reader would translate the figure of *Dive into Deep Learning*; where
the two editions differ, there are both. Photographs, data sets and what trainings measure are made up. \`npm run figures\` draws
them all and writes this page.
`;

/** The page, for the examples and pictures in a folder of the project. */
export function bookIndex(root: string): string {
  const found = foldersIn(join(root, "examples/book"));
  const unknown = found.filter((folder) => !Object.hasOwn(chapters, folder));
  if (unknown.length > 0) throw new Error(`scripts/book-index.ts has no title for ${unknown}`);
  const parts = Object.entries(chapters).map(([folder, title]) => chapterPart(root, folder, title));
  return [introduction, ...parts].join("\n");
}

function foldersIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
}

function chapterPart(root: string, folder: string, title: string): string {
  const examples = join(root, "examples/book", folder);
  const names = namesIn(examples, ".ts").filter((name) => !name.startsWith("_"));
  const pictures = namesIn(join(root, "output/book", folder), ".svg");
  const parts = names.map((name) => {
    const source = readFileSync(join(examples, `${name}.ts`), "utf8");
    const own = pictures.filter((picture) => drawnBy(picture, names) === name);
    return scriptPart(folder, name, source, inOrder(own, name, source));
  });
  return [`## ${title}\n`, ...parts].join("\n");
}

function namesIn(folder: string, end: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(end));
  return files.map((file) => file.slice(0, -end.length)).sort();
}

/** The script whose name a picture's begins with: the longest such name. */
function drawnBy(picture: string, scripts: readonly string[]): string | undefined {
  const fitting = scripts.filter((name) => picture === name || picture.startsWith(`${name}-`));
  return fitting.sort((a, b) => b.length - a.length)[0];
}

/** Pictures in the order in which a script names them. */
function inOrder(pictures: readonly string[], name: string, source: string): string[] {
  const place = (picture: string): number => {
    const rest = picture.slice(name.length + 1);
    const places = [`"${rest}"`, `-${rest}.svg`, rest].map((text) => source.indexOf(text));
    return places.find((at) => at >= 0) ?? source.length;
  };
  return [...pictures].sort((a, b) => place(a) - place(b));
}

function scriptPart(
  folder: string,
  name: string,
  source: string,
  pictures: readonly string[],
): string {
  const images = pictures.map((picture) => `![${picture}](${folder}/${picture}.svg)`);
  const link = `[${name}.ts](../../examples/book/${folder}/${name}.ts)`;
  return `### ${link}\n\n${comment(source)}\n\n${images.join("\n")}\n`;
}

/** The comment a script begins with. */
function comment(source: string): string {
  const lines = source.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  return lines
    .slice(0, end)
    .map((line) => line.slice("// ".length))
    .join("\n");
}
