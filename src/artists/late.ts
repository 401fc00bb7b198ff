/**
 * Loads what is read late: kinds of artist besides lines, points and texts, and what tells of a figure in words. In Node it is read
 * at the first call; in the build for browsers `late.browser.ts` stands in, since a call cannot wait.
 */
export async function readArtists(): Promise<void> {}
