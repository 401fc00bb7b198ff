/**
 * A hash of a text, for ids and not for secrets: 53 bits, by multiplication.
 * @example contentHash("{}") // "24xpth6jso7", whenever and wherever it runs
 */
export function contentHash(text: string): string {
  mix(text);
  let [high = 0, low = 0] = halves;
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

const halves = new Int32Array(2);

/**
 * In a function of its own, of 32-bit integers: Node 20.20 optimizes the loop while it runs, and throws that out at its end
 * in every second figure when numbers are larger, or when something follows that has not been run yet.
 */
function mix(text: string): void {
  let high = 0xdeadbeef | 0;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761 | 0);
    low = Math.imul(low ^ unit, 1597334677);
  }
  halves[0] = high;
  halves[1] = low;
}
