import type { AreaLook } from "../area/area-look.ts";

/** The look of areas or lines of contours, of which only this shows. */
export function areaLookOf(own: Partial<AreaLook>): AreaLook {
  return {
    facecolor: null,
    edgecolor: null,
    linewidth: 0,
    pattern: null,
    alpha: null,
    isCollection: true,
    hatching: null,
    ...own,
  };
}
