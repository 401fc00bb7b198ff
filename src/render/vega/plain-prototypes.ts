/**
 * Runs `use` while what other programs added to the prototypes of objects, arrays and functions is hidden from `for … in`:
 * Vega walks objects so, and takes such names for its own. Afterwards the prototypes are as they were. Nobody else runs in
 * between, for Vega draws synchronously.
 */
export function withPlainPrototypes<T>(use: () => T): T {
  const added = [Object.prototype, Array.prototype, Function.prototype].flatMap((prototype) =>
    Object.keys(prototype).map((name) => [prototype, name] as const),
  );
  const setAll = (enumerable: boolean) => {
    for (const [prototype, name] of added) {
      const { configurable } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
      if (configurable === true) Object.defineProperty(prototype, name, { enumerable });
    }
  };
  setAll(false);
  try {
    return use();
  } finally {
    setAll(true);
  }
}
