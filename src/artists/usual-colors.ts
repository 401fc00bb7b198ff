import type { RcParams } from "../config/rc-params.ts";
import { toHex } from "../style/color.ts";

/** The color of a line that takes none from the cycle, `#rrggbb[aa]`. */
export function usualLineColor(rc: Readonly<RcParams>): string {
  return colorOfSetting(rc, "lines.color");
}

/** The color inside of an area that takes none from the cycle, `#rrggbb[aa]`. */
export function usualFaceColor(rc: Readonly<RcParams>): string {
  return colorOfSetting(rc, "patch.facecolor");
}

function colorOfSetting(rc: Readonly<RcParams>, name: "lines.color" | "patch.facecolor"): string {
  return toHex(rc[name], `rcParams["${name}"]`, rc["axes.prop_cycle"]);
}
