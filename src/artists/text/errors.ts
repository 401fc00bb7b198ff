import { clip, hint, invalidArgument, list, PlotError } from "../../errors.ts";

/**
 * A style nobody knows.
 * @param example A style with a setting.
 */
export function unknownStyleName(
  where: string,
  value: unknown,
  known: readonly string[],
  example: string,
): PlotError {
  const expected = `one of ${list(known)}, perhaps with settings as in "${example}"`;
  return invalidArgument(where, expected, value);
}

/** A setting that a style does not have. */
export function unknownStyleSetting(
  where: string,
  style: string,
  setting: string,
  known: readonly string[],
): PlotError {
  const others = known.length === 0 ? "; it has none" : `; known are ${list(known)}`;
  return new PlotError(
    "unknown-option",
    `${where}: the style ${JSON.stringify(style)} has no setting ${JSON.stringify(clip(setting))}${hint(setting, known) || others}`,
  );
}

/** A setting of a style without a number. */
export function badSetting(where: string, setting: string, word: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${where}: ${setting} must be a number, as in "${setting}=0.5"; got ${JSON.stringify(clip(word))}`,
  );
}

/** The two lines whose intersection is the corner of a connection do not meet. */
export function parallelAngles(where: string, angleA: number, angleB: number): PlotError {
  return new PlotError(
    "invalid-argument",
    `${where}: angleA and angleB must be directions of lines that meet; ${angleA} and ${angleB} are parallel`,
  );
}

/** A filled arrow along more than one curve. */
export function needsOneCurve(where: string, arrow: string, connection: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${where}: the arrow ${JSON.stringify(arrow)} follows one curve, that of "arc3" or "angle3"; got ${JSON.stringify(connection)}`,
  );
}

/** A transform that another axes made. */
export function strangeTransform(where: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${where} belongs to other axes. Pass a transform of the axes that is written in`,
  );
}
