/** Writes texts in space. */
import { invalidArgument } from "../../errors.ts";
import { listOf, nameArguments, type Reader, readNumber, readText } from "../../options.ts";
import { checkFormulas } from "../../text/formulas.ts";
import { readTextOptions, textLook, textReaders } from "../text/text-look.ts";
import type { Axes3DHost } from "./artist-3d.ts";
import type { Vector } from "./projection.ts";
import { Text3D } from "./text-3d.ts";

/** Writes what `text` is asked for. */
export function makeText3D(axes: Axes3DHost, args: readonly unknown[]): Text3D {
  const fn = "Axes3D.text";
  const { x, y, z, s, zdir, ...options } = nameArguments(fn, ["x", "y", "z", "s", "zdir"], args);
  const number = readNumber();
  const at = [number(`${fn}: x`, x), number(`${fn}: y`, y), number(`${fn}: z`, z)] as const;
  const words = readText(`${fn}: s`, s);
  const direction = zdir === undefined || zdir === null ? null : readDirection(`${fn}: zdir`, zdir);
  // The direction turns the text, so there is no rotation to give.
  const { rotation: _, ...readers } = textReaders(axes.rcNow);
  const given = readTextOptions(fn, options, { ...readers, zorder: number });
  const look = textLook(given, axes.rcNow);
  checkFormulas(words, (message) => axes.warn(`${fn}: ${message}`));
  return axes.addArtist(new Text3D(words, at, direction, look, given.zorder ?? 3), []);
}

const readDirection: Reader<Vector> = (where, value) => {
  if (value === "x") return [1, 0, 0];
  if (value === "y") return [0, 1, 0];
  if (value === "z") return [0, 0, 1];
  const [x, y, z, ...more] = listOf(value) ?? [];
  const isVector = [x, y, z].every(Number.isFinite) && more.length === 0;
  if (isVector) return [x as number, y as number, z as number];
  throw invalidArgument(where, '"x", "y", "z" or a vector [x, y, z]', value);
};
