/** The colors of a picture on a dark page. */

/** The colors of a dark page. */
export interface DarkPage {
  /** The page, `#rrggbb`: what white becomes. */
  readonly page: string;
  /** The ink, `#rrggbb`: what black becomes. */
  readonly ink: string;
}

type ColorChannels = readonly [number, number, number];

/** The smallest contrast of a color with the page, by WCAG's formula; WCAG asks 3 of graphics. */
const enoughContrast = 3.5;

/** The largest difference between the channels of a gray. */
const grayWidth = 12;

/**
 * A function that maps a color to its counterpart on a dark page. Grays go evenly from ink to page; other colors stay
 * the same if their contrast with the page is large enough, and else are lightened in their hue. Opacity stays the same, and
 * so does everything that is not `#rrggbb` or `#rrggbbaa`.
 */
export function darkColors({ page, ink }: DarkPage): (color: string) => string {
  const known = new Map<string, string>();
  const [paper, text] = [channelsOf(page), channelsOf(ink)];
  return (color) => {
    if (!/^#(?:[0-9a-f]{6}|[0-9a-f]{8})$/i.test(color)) return color;
    const solid = color.slice(0, 7);
    let dark = known.get(solid);
    if (dark === undefined) {
      dark = darkColor(channelsOf(solid), paper, text);
      known.set(solid, dark);
    }
    return dark + color.slice(7);
  };
}

/** Whether a color, `#rrggbb` or `#rrggbbaa`, is so dark that light ink belongs on it. */
export function isDark(color: string): boolean {
  return !/00$/.test(color.slice(7)) && luminance(channelsOf(color)) < 0.18;
}

function darkColor(color: ColorChannels, page: ColorChannels, ink: ColorChannels): string {
  if (Math.max(...color) - Math.min(...color) <= grayWidth) {
    return hex(
      color.map((level, i) => (ink[i] ?? 0) + ((page[i] ?? 0) - (ink[i] ?? 0)) * (level / 255)),
    );
  }
  return contrast(color, page) >= enoughContrast ? hex(color) : hex(lightened(color, page));
}

/** The darkest color of the same hue with enough contrast. */
function lightened(color: ColorChannels, page: ColorChannels): ColorChannels {
  const [lightness, a, b] = toOKLab(color);
  const steps = 200;
  for (let step = 1; step < steps; step++) {
    const lighter = lightness + ((1 - lightness) * step) / steps;
    const found = inGamut(lighter, a, b);
    if (contrast(found, page) >= enoughContrast) return found;
  }
  return [255, 255, 255];
}

/** The color of this lightness and hue with the largest chroma that a screen can show, in whole levels. */
function inGamut(lightness: number, a: number, b: number): ColorChannels {
  const steps = 100;
  for (let step = steps; step > 0; step--) {
    const levels = fromOKLab(lightness, (a * step) / steps, (b * step) / steps);
    if (levels.every((level) => level > -0.5 && level < 255.5)) return roundedLevels(levels);
  }
  return roundedLevels(fromOKLab(lightness, 0, 0));
}

/** The contrast of two colors, from 1 to 21. */
export function contrast(a: ColorChannels, b: ColorChannels): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: ColorChannels): number {
  const [red, green, blue] = linearLight(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `#rrggbb` as levels from 0 to 255. */
export function channelsOf(color: string): ColorChannels {
  const value = Number.parseInt(color.slice(1, 7), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function hex(levels: readonly number[]): string {
  const digits = levels.map((level) => Math.round(level).toString(16).padStart(2, "0"));
  return `#${digits.join("")}`;
}

function roundedLevels([red, green, blue]: ColorChannels): ColorChannels {
  return [Math.round(red), Math.round(green), Math.round(blue)];
}

/** The linear light of each channel, from 0 to 1. */
function linearLight(color: ColorChannels): ColorChannels {
  const light = (level: number) => {
    const share = level / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const [red, green, blue] = color;
  return [light(red), light(green), light(blue)];
}

function toLevel(light: number): number {
  return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
}

// Björn Ottosson's OKLab, in which equal steps of lightness look equal whatever the hue.
function toOKLab(color: ColorChannels): ColorChannels {
  const [r, g, b] = linearLight(color);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOKLab(lightness: number, a: number, b: number): ColorChannels {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    toLevel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    toLevel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    toLevel(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
