/** A place in the file system: a path, or a `file:` URL (said by its parts, so that types need no DOM and no Node). */
export type FileLocation = string | { readonly href: string; readonly protocol: string };

/** What a figure can be saved as. */
export type FileFormat = "svg" | "png" | "pdf" | "html" | "json";
