/** The sides on which values beyond the boundaries have a color of their own. */
export const extendNames = ["neither", "both", "min", "max"] as const;
/** One of them. */
export type ExtendName = (typeof extendNames)[number];
