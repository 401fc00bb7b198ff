/** A small page: one figure that is put into it. */
import { plot } from "d2l-plot";

plot([1, 4, 9], { xlabel: "n", legend: ["n²"] }).mount(document.body);
globalThis.page = {};
