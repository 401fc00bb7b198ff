/** The build for browsers puts the modules in here that are loaded late. */
export {};
