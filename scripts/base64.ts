/** Packs numbers into texts of base-64 digits, which `src/text/base64.ts` reads. */

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A number from 0 to 4095. */
export function twoDigits(value: number): string {
  if (value < 0 || value >= 4096) throw new RangeError(`${value} takes more than two digits`);
  return `${digits[value >> 6]}${digits[value & 63]}`;
}

/** An integer as a variable-length quantity. */
export function encode(value: number): string {
  let rest = value < 0 ? -2 * value + 1 : 2 * value;
  let text = "";
  while (rest >= 32) {
    text += digits[(rest % 32) + 32];
    rest = Math.floor(rest / 32);
  }
  return text + digits[rest];
}
