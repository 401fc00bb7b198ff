/** Plain data that JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

/** A Vega-Lite spec as plain JSON. */
export interface VegaLiteSpec extends JsonObject {
  readonly $schema: string;
}
