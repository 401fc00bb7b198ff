const superscriptDigits: Readonly<Record<string, string>> = {
  "-": "⁻",
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};

/** An integer in Unicode superscriptDigits, such as `⁻²`. */
export function superscriptOf(integer: number): string {
  return String(integer).replace(/[-\d]/g, (sign) => superscriptDigits[sign] ?? sign);
}

/** A number with two decimals in Unicode superscriptDigits; the point, which has none, is a middle dot: `⁰·³⁰`. */
export function superscriptDecimal(value: number): string {
  return value
    .toFixed(2)
    .replace(/[-\d]/g, (sign) => superscriptDigits[sign] ?? sign)
    .replace(".", "·");
}
