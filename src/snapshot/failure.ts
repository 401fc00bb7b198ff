/** What is written beside a stored figure when another was drawn: that figure, and what differs. */
import { rmSync } from "node:fs";
import { relative } from "node:path";
import { messageOf, PlotError } from "../errors.ts";
import { writeFileAtomically } from "../render/node/files.ts";
import { textIn, withNewlines } from "./figure-file.ts";
import { diffPictures } from "./picture-diff.ts";
import { encodePNG, rasterize } from "./raster.ts";

/** The files of a failure, and what there is to say about them. */
export interface FigureFailure {
  /** The file with what was drawn. */
  readonly actual: string;
  /** The picture of what differs, or null when none was drawn. */
  readonly diff: string | null;
  /** How many of the pixels differ, from 0 to 1, or null when they were not compared. */
  readonly share: number | null;
  /** Why no picture was drawn. */
  readonly reason: string | null;
}

/** The names of the two files: `loss.svg` has `loss.actual.svg` and `loss.diff.png`. */
export function failureFiles(path: string): { readonly actual: string; readonly diff: string } {
  const name = path.replace(/\.svg$/i, "");
  return { actual: `${name}.actual.svg`, diff: `${name}.diff.png` };
}

/**
 * Writes both files.
 * @param picture Whether to draw what differs.
 * @throws PlotError `write-failed`
 */
export function writeFailure(
  path: string,
  stored: string,
  drawn: string,
  picture: boolean,
): FigureFailure {
  const { actual, diff } = failureFiles(path);
  writeFileAtomically(actual, drawn);
  const nothing = { actual, diff: null, share: null, reason: null };
  if (!picture) return nothing;
  try {
    const { share, ...pixels } = diffPictures(rasterize(stored), rasterize(drawn));
    writeFileAtomically(diff, encodePNG(pixels));
    return { actual, diff, share, reason: null };
  } catch (error) {
    if (error instanceof PlotError && error.code === "write-failed") throw error;
    // The text says what differs; a picture is drawn where one can be.
    return { ...nothing, reason: messageOf(error) };
  }
}

/** Removes the files of an earlier failure. */
export function removeFailure(path: string): void {
  for (const file of Object.values(failureFiles(path))) rmSync(file, { force: true });
}

/** What to tell of a stored figure that is not what is drawn now. */
export function failureMessage(
  path: string,
  stored: string,
  drawn: string,
  { actual, diff, share, reason }: FigureFailure,
  accept: string,
): string {
  const isMoved = textIn(withNewlines(stored)) === textIn(drawn);
  const pixels = share === null ? "" : `, in ${percent(share)} of the pixels`;
  const colors = "(red: stored only, blue: drawn now only)";
  return [
    isMoved
      ? `the facts are the same as in ${shownPath(path)}; the picture moved${pixels}`
      : `the figure differs from ${shownPath(path)}${pixels}`,
    `  drawn now    ${shownPath(actual)}`,
    ...(diff === null ? [] : [`  difference   ${shownPath(diff)}  ${colors}`]),
    ...(reason === null ? [] : [`  no picture of the difference: ${reason}`]),
    `  accept with  ${accept}`,
  ].join("\n");
}

/** A path from the working directory where it lies in it. */
export function shownPath(path: string): string {
  const inside = relative(process.cwd(), path);
  return inside.startsWith("..") ? path : inside;
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))} %`;
}
