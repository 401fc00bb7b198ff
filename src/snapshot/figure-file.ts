/** A figure as a file that is kept: its SVG with its text in it. */
import { basename } from "node:path";
import type { Figure } from "../index.ts";
import { escapeText } from "../svg/xml.ts";
import { sameText } from "./same-text.ts";

const begin = '<metadata data-d2l-plot="text">\n';
const end = "\n</metadata>\n";
/** Lengths in points that differ by no more are drawn alike: they are written to a thousandth. */
const writtenPrecision = 0.002;

/** The content of a file that keeps a figure. Ids are made of the file's name, so that they do not change with the picture. */
export function figureFile(figure: Figure, path: string): string {
  const svg = figure.toSVG({ id: idOf(path) });
  return svg.replace(/<\/svg>\n$/, () => `${begin}${escapeText(figure.toText())}${end}</svg>\n`);
}

function idOf(path: string): string {
  const name = basename(path.replaceAll("\\", "/")).replace(/\.svg$/i, "");
  const id = name.replaceAll(/[^\w.-]+/g, "-");
  return /^[A-Za-z]/.test(id) ? id : `figure-${id}`;
}

/** The text in a file that keeps a figure, or null if there is none. */
export function textIn(file: string): string | null {
  const start = file.indexOf(begin);
  const stop = file.indexOf(end, start);
  if (start === -1 || stop === -1) return null;
  return plainText(file.slice(start + begin.length, stop));
}

const characters: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&#xD;": "\r",
};

function plainText(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|#xD);/g, (found) => characters[found] ?? found);
}

/** The same file with the line ends this library writes. */
export function withNewlines(file: string): string {
  return file.replaceAll("\r\n", "\n");
}

/**
 * Whether two files keep the same figure: their bytes are equal, or they say the same and are drawn alike but for last
 * digits, and for ids. A tolerance counts in the text as in `sameText`, in the picture as a part of its longer side.
 */
export function sameFigureFile(a: string, b: string, tolerance = 0): boolean {
  const [left, right] = [withNewlines(a), withNewlines(b)];
  if (left === right) return true;
  const [leftText, rightText] = [textIn(left), textIn(right)];
  if (leftText === null || rightText === null) return false;
  return sameText(leftText, rightText, tolerance) && sameDrawing(left, right, tolerance);
}

/** Whether what is drawn is the same but for small moves. */
function sameDrawing(a: string, b: string, tolerance: number): boolean {
  const allowed = Math.max(writtenPrecision, tolerance * longerSide(a)) + 1e-9;
  const [left, right] = [readDrawing(a), readDrawing(b)];
  return (
    left.rest === right.rest &&
    left.numbers.every((number, index) => Math.abs(number - (right.numbers[index] ?? 0)) <= allowed)
  );
}

/** The numbers in the attributes of an SVG, and all that is around them; its ids, description and text are not looked at. */
function readDrawing(file: string): { readonly rest: string; readonly numbers: readonly number[] } {
  const [, id = ""] = /<title id="([^"]*)-title">/.exec(file) ?? [];
  const drawn = file
    .slice(0, file.indexOf(begin))
    .replace(/<desc\b[^>]*>(?:[^<]*<\/desc>)?/, "")
    .replaceAll(`"${id}-`, '"id-')
    .replaceAll(`#${id}-`, "#id-");
  const numbers: number[] = [];
  const rest = drawn.replaceAll(/<[^>]*>/g, (tag) =>
    // What begins with a # is a color or an id.
    tag.replaceAll(/#[\w.-]+|-?\d*\.?\d+(?:e[-+]?\d+)?/g, (found) => {
      if (found.startsWith("#")) return found;
      numbers.push(Number(found));
      return "0";
    }),
  );
  return { rest, numbers };
}

function longerSide(file: string): number {
  const [, width = "0", height = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(file) ?? [];
  return Math.max(Number(width), Number(height));
}
