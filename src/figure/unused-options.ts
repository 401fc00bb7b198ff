import type { FileFormat } from "../render/file-location.ts";
import { unusedOption } from "./errors.ts";

/** The options that count in some formats alone, and in which. */
const formatsOf: Readonly<Record<string, readonly FileFormat[]>> = {
  dpi: ["png"],
  scale: ["png"],
  id: ["svg", "svgz", "html"],
  title: ["svg", "svgz", "png", "html"],
  description: ["svg", "svgz", "png", "html", "json"],
  metadata: ["svg", "svgz", "png", "html"],
  theme: ["svg", "svgz", "png", "pdf", "html"],
};

/** Tells of each option that changes nothing in a file of a format. */
export function tellUnused(
  options: object,
  format: FileFormat,
  warn: (message: string) => void,
): void {
  for (const name of Object.keys(options)) {
    const formats = Object.hasOwn(formatsOf, name) ? formatsOf[name] : undefined;
    if (formats !== undefined && !formats.includes(format))
      warn(unusedOption(name, format, formats));
  }
}
