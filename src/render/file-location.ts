/** A location in the file system: a path, or a `file:` URL (a structural type, which needs neither the DOM's types nor Node's). */
export type FileLocation = string | { readonly href: string; readonly protocol: string };

/** What a figure can be saved as. */
export type FileFormat = "svg" | "svgz" | "png" | "pdf" | "html" | "json";
