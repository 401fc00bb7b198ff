import { writeAlone } from "../../facts/numbers.ts";
import { differing, quoted } from "../../facts/words.ts";
import { settings } from "../settings.ts";
import type { DataPoint, TextArtist } from "./text-artist.ts";

/** The lines of a text in the text of a figure; how it is laid out is the picture's. */
export function textSummary(artist: TextArtist): string[] {
  const { text, at, xy, arrow, color } = artist;
  const about = xy === null ? [] : [`${arrow ? "arrow to" : "about"} ${place(xy)}`];
  return [
    "text",
    quoted(text),
    `at ${place(at)}`,
    ...about,
    ...differing("color", color, "#000000"),
    ...settings(artist, { zorder: 3 }),
  ];
}

function place([x, y]: DataPoint): string {
  return `${writeAlone(x)}, ${writeAlone(y)}`;
}
