/** Thrown where a spec turns out to say something that only Vega can draw. */
export class Undrawable extends Error {}
