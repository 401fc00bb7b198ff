import { noFixedOffset } from "./errors.ts";
import { utc, type Zone } from "./zone.ts";

const utcNames = /^(?:Etc\/)?(?:UTC|GMT|UCT|Universal|Zulu|Greenwich|GMT[+-]?0)$/i;
const etcName = /^Etc\/GMT([+-])(\d{1,2})$/i;
const offsetName = /^(?:UTC|GMT)?([+-])(\d{2}):?(\d{2})?$/i;
const mostMinutes = 24 * 60;

/**
 * Reads a time zone whose offset no government changes: `"UTC"`, an offset such as `"+05:30"`, or an IANA name such as
 * `"Etc/GMT-2"`, which is two hours ahead of UTC. Places such as `"Europe/Paris"` are refused: their rules change from one
 * edition of the time zone tables to the next, and with them what an engine would draw.
 */
export function readZone(where: string, value: unknown): Zone {
  const zone = typeof value === "string" ? zoneOf(value) : undefined;
  if (zone === undefined || Math.abs(zone.minutes) >= mostMinutes) {
    throw noFixedOffset(where, value);
  }
  return zone;
}

function zoneOf(name: string): Zone | undefined {
  if (utcNames.test(name)) return utc;
  const etc = etcName.exec(name);
  if (etc !== null) return hoursWest(etc[1] === "+" ? Number(etc[2]) : -Number(etc[2]));
  return zoneOfOffset(name);
}

/** The zone of an offset such as `"+05:30"`, `"-0800"` or `"Z"`; undefined for any other text. */
export function zoneOfOffset(offset: string): Zone | undefined {
  if (offset.toUpperCase() === "Z") return utc;
  const [found, sign, hours, minutes = "00"] = offsetName.exec(offset) ?? [];
  if (found === undefined || Number(minutes) > 59) return undefined;
  const ahead = Number(hours) * 60 + Number(minutes);
  return { name: `UTC${sign}${hours}:${minutes}`, minutes: sign === "-" ? -ahead : ahead };
}

/** IANA counts these hours westwards, from 14 hours in the east to 12 in the west. */
function hoursWest(hours: number): Zone | undefined {
  if (hours < -14 || hours > 12) return undefined;
  const digits = String(Math.abs(hours)).padStart(2, "0");
  return { name: `${hours > 0 ? "-" : "+"}${digits}`, minutes: -60 * hours };
}
