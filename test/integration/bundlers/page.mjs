/** What the page of `check-browser.ts` runs: it draws with the library as a browser gets it and tells what came of it. */
import * as library from "d2l-plot";
import { drawFigures, foreignSpec } from "./figures.mjs";

const { loadArtists, loadFont, loadTables, loadVega, plot, rcParams, renderAll } = library;

/** Code and message of what a call throws or rejects with. */
async function faultOf(call) {
  try {
    await call();
    return "nothing";
  } catch (error) {
    return `${error.code}: ${error.message}`;
  }
}

/** A figure that needs nothing but the library's own code. */
export function first() {
  return plot([1, 4, 9], { legend: ["a"] }).toSVG();
}

/** What is asked for before it is loaded. */
export async function early() {
  const figure = plot([1, 4, 9]);
  rcParams["svg.fonttype"] = "path";
  const outlines = await faultOf(() => figure.toSVG());
  rcParams["svg.fonttype"] = "none";
  return {
    outlines,
    tables: await faultOf(() => plot([1, 4, 9], { xlabel: "სიჩქარე" }).toSVG()),
    artists: await faultOf(() => plot([1, 4, 9]).toText()),
    save: await faultOf(() => figure.save("a.svg")),
    png: await faultOf(() => figure.toPNG()),
    pdf: await faultOf(() => figure.toPDF()),
  };
}

export async function drawAll() {
  await Promise.all([loadArtists(), loadFont(), loadTables()]);
  return drawFigures(library);
}

export async function drawByVega() {
  const [first] = await renderAll([foreignSpec()]);
  await loadVega();
  return first.value ?? String(first.reason);
}

/** Mounts two figures in one element and one of them in another; tells what is in the page then. */
export function mount() {
  const [left, right] = ["left", "right"].map((id) => {
    const element = document.createElement("div");
    element.id = id;
    element.append("before");
    document.body.append(element);
    return element;
  });
  const hostile = plot([1, 2], { xlabel: "</text><script>window.broken = 1</script>" });
  const figure = plot([1, 4, 9], { legend: ["a"] });
  const first = hostile.mount(left);
  left.append("after");
  const returned = [first, figure.mount(left), figure.mount(right)];
  const ids = Array.from(document.querySelectorAll("svg [id]"), ({ id }) => id);
  return {
    children: [left, right].map(({ childNodes }) => Array.from(childNodes, (it) => it.nodeName)),
    isReturned: returned[1] === left.childNodes[1] && returned[2] === right.lastChild,
    isElement: returned.every((it) => it instanceof SVGSVGElement),
    ids: ids.length,
    distinct: new Set(ids).size,
    broken: "broken" in window,
  };
}

/** Draws pixels in both ways, and compares them with a PNG drawn elsewhere. */
export async function pixels(theirs) {
  const figure = plot([1, 4, 9], { xlabel: "x", legend: ["first"] });
  const blob = await figure.toBlob("image/png", { dpi: 150 });
  const canvas = document.createElement("canvas");
  await figure.draw(canvas);
  const svg = new DOMParser().parseFromString(figure.toSVG(), "image/svg+xml").documentElement;
  const [ours, other] = await Promise.all([pixelsOf(URL.createObjectURL(blob)), pixelsOf(theirs)]);
  let sum = 0;
  for (let at = 0; at < ours.data.length; at++) sum += Math.abs(ours.data[at] - other.data[at]);
  return {
    type: blob.type,
    size: [ours.width, ours.height],
    otherSize: [other.width, other.height],
    difference: sum / ours.data.length,
    canvas: [canvas.width, canvas.height],
    page: [svg, svg].map((it, index) => Number(it.getAttribute(["width", "height"][index]))),
  };
}

async function pixelsOf(url) {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

globalThis.page = { first, early, drawAll, drawByVega, mount, pixels };
