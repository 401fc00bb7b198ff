import type { Reader } from "../../options.ts";
import { readZone } from "./read-zone.ts";
import type { Zone } from "./zone.ts";

/** A time zone; not read before one is given. */
export const readTz: Reader<Zone> = (where, value) => readZone(where, value);
