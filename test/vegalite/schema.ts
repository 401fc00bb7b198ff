/** What Vega-Lite has against specs. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { compile, type TopLevelSpec } from "vega-lite";

/** Whether a spec is valid by Vega-Lite's schema; its `errors` say what is not. */
export const isValid = makeValidator();

function makeValidator() {
  const path = createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json");
  const ajv = new Ajv({
    strict: false,
    formats: { "color-hex": /^#([0-9a-f]{3}|[0-9a-f]{6})$/i },
    // To optimize the code of so large a schema takes longer than all validation here.
    code: { optimize: false },
  });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(path, "utf8")));
}

/** What vega-lite has to say about a spec while it compiles. */
export function remarksOf(spec: object): string[] {
  const remarks: string[] = [];
  const note = (...texts: readonly unknown[]) => {
    remarks.push(texts.join(" "));
    return logger;
  };
  const silent = () => logger;
  const logger = { level: silent, error: note, warn: note, info: note, debug: silent };
  compile(spec as TopLevelSpec, { logger: logger as never });
  return remarks;
}
