import { readCall } from "../options.ts";
import type { AxisName } from "../space/axes-space.ts";
import type { AxesView } from "./axes-view.ts";
import { readConversion, readLocation, SecondaryAxis } from "./secondary-axis.ts";

/** Adds a secondary axis to axes. */
export function addSecondary(
  axes: AxesView,
  fn: string,
  name: AxisName,
  args: readonly unknown[],
): SecondaryAxis {
  const readers = { location: readLocation(name), functions: readConversion };
  const { location, functions } = readCall(fn, ["location"], readers, args);
  const position = location ?? readers.location(`${fn}: location`, undefined);
  const made = new SecondaryAxis(axes, name, position, functions);
  axes.childAxes = [...axes.childAxes, made];
  return made;
}
