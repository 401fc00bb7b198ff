import { writeAlone } from "../../facts/numbers.ts";
import { differing, quoted } from "../../facts/words.ts";
import { settings } from "../settings.ts";
import type { ReadCoordinates } from "./coordinates.ts";
import type { DataPoint, Text } from "./text-artist.ts";

/** The lines of a text in the text of a figure; how it is laid out is the picture's. */
export function textSummary(artist: Text): string[] {
  const { text, at, coordinates, color } = artist;
  return [
    "text",
    quoted(text),
    `at ${placeInWords(at, coordinates)}`,
    ...aboutFacts(artist),
    ...differing("color", color, "#000000"),
    ...settings(artist, { zorder: 3 }),
  ];
}

function aboutFacts({ about }: Text): string[] {
  if (about === null) return [];
  return [
    `${about.arrow === null ? "about" : "arrow to"} ${placeInWords(about.xy, about.coordinates)}`,
  ];
}

/** A place, and what it is counted in where that is not data units. */
function placeInWords([x, y]: DataPoint, coordinates: ReadCoordinates): string {
  const words = `${writeAlone(x)}, ${writeAlone(y)}`;
  const { x: first, y: second } = coordinates;
  if (first === "data" && second === "data") return words;
  return `${words} in ${first === second ? first : `${first}, ${second}`}`;
}
