/** Reads what axes of three dimensions can be made with. */
import { type Reader, readBoolean, readLater, readNumber, readText } from "../../options.ts";
import { readLimitPair } from "../limits.ts";
import {
  type Axes3DProperties,
  projectionReaders,
  readDistance,
  readSides,
} from "./camera-options.ts";

/** Readers of {@link Axes3DProperties}. */
export function axes3DReaders() {
  const angle = readNumber();
  return {
    // That they are of three dimensions is known when they are read.
    projection: readLater,
    elev: angle,
    azim: angle,
    roll: angle,
    projType: projectionReaders().projType,
    focalLength: readDistance,
    boxAspect: readSides,
    computedZorder: readBoolean,
    zlabel: readText,
    zlim: readLimitPair,
  } satisfies Record<keyof Axes3DProperties | "projection", Reader<unknown>>;
}
