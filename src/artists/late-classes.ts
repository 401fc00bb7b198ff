/** The build for browsers lets this return the classes and constants that modules loaded late use. */
export function toHandOver(): Readonly<Record<string, unknown>> {
  return {};
}
