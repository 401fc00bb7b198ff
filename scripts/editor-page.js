/**
 * Runs in the page that check-vega-editor.ts opens: draws a spec as the Vega Editor does and our SVG below it, and tells
 * the marks of both.
 */
/* global document, getComputedStyle, vega, vegaLite */

/** Both pictures as lists of marks. A point is as large in ours as in the editor's. */
globalThis.drawBoth = async (spec, svg) => {
  document.body.innerHTML = "<div id=theirs></div><div id=ours></div>";
  const [theirs, ours] = document.body.children;
  const runtime = vega.parse(vegaLite.compile(spec).spec);
  await new vega.View(runtime, { renderer: "svg", container: theirs }).runAsync();
  ours.innerHTML = svg;
  const root = ours.querySelector("svg");
  const [, , width, height] = root.getAttribute("viewBox").split(" ");
  root.setAttribute("width", width);
  root.setAttribute("height", height);
  return { ours: marksOf(root), theirs: marksOf(theirs.querySelector("svg")) };
};

/** Shows one of both alone, in the same place as the other. */
globalThis.showAlone = (id) => {
  for (const each of document.body.children) {
    each.style.cssText = each.id === id ? "position: absolute; left: 0; top: 0" : "display: none";
  }
};

function marksOf(root) {
  const shapes = root.querySelectorAll("path, line, rect, circle, ellipse, text, image");
  return [
    ...backgroundOf(root),
    ...[...shapes].filter(isVisible).map((shape) => markOf(shape, root)),
  ];
}

/** Vega paints the page behind its picture in style; a rectangle does the same. */
function backgroundOf(root) {
  const color = getComputedStyle(root).backgroundColor;
  if (color === "rgba(0, 0, 0, 0)") return [];
  const rect = document.createElementNS(root.namespaceURI, "rect");
  for (const side of ["width", "height"]) rect.setAttribute(side, root.getAttribute(side));
  rect.setAttribute("fill", color);
  root.append(rect);
  const mark = markOf(rect, root);
  rect.remove();
  return [mark];
}

function markOf(shape, root) {
  const text = shape.localName === "text" ? shape.textContent : "";
  return {
    text,
    paint: paintOf(shape),
    numbers: text === "" ? extentOf(shape, root) : anchorOf(shape, root),
  };
}

function isVisible(shape) {
  if (shape.closest("defs, clipPath") !== null || isClippedAway(shape)) return false;
  const { display, visibility, fill, fillOpacity, stroke, strokeOpacity, strokeWidth } =
    getComputedStyle(shape);
  if (display === "none" || visibility === "hidden" || opacityOf(shape) === 0) return false;
  if (shape.localName === "text") return shape.textContent !== "";
  const isFilled = fill !== "none" && fill !== "transparent" && Number(fillOpacity) > 0;
  const isStroked =
    stroke !== "none" && Number(strokeOpacity) > 0 && Number.parseFloat(strokeWidth) > 0;
  const { width, height } = shape.getBBox();
  return isFilled ? width > 0 && height > 0 : isStroked && shape.getTotalLength() > 0;
}

/** Whether the shape lies outside the clip of a group around it. */
function isClippedAway(shape) {
  for (let group = shape; group !== null; group = group.parentElement) {
    const id = /^url\("#(.+)"\)$/.exec(getComputedStyle(group).clipPath)?.[1];
    if (id === undefined) continue;
    const { x, y, width, height } = document.getElementById(id).firstElementChild.getBBox();
    const matrix = group.getScreenCTM();
    const [from, to] = [
      { x, y },
      { x: x + width, y: y + height },
    ].map((it) => new DOMPoint(it.x, it.y).matrixTransform(matrix));
    const { left, top, right, bottom } = shape.getBoundingClientRect();
    if (right < from.x || left > to.x || bottom < from.y || top > to.y) return true;
  }
  return false;
}

/** With that of the groups around it. */
function opacityOf(shape) {
  const own = Number(getComputedStyle(shape).opacity);
  return shape.parentElement === null ? own : own * opacityOf(shape.parentElement);
}

function paintOf(shape) {
  const style = getComputedStyle(shape);
  const parts = [`fill ${fillOf(style.fill)} ${style.fillOpacity}`];
  if (style.stroke !== "none") {
    const names = [
      "stroke",
      "strokeOpacity",
      "strokeWidth",
      "strokeDasharray",
      "strokeLinecap",
      "strokeLinejoin",
    ];
    parts.push(...names.map((name) => `${name} ${style[name]}`));
  }
  if (shape.localName === "text")
    parts.push(`${style.fontFamily} ${style.fontSize} ${style.textAnchor}`);
  return [...parts, `opacity ${opacityOf(shape)}`].join(", ");
}

/** A color, or the colors of a gradient: each picture names its own. */
function fillOf(fill) {
  const id = /^url\("[^"#]*#(.+)"\)$/.exec(fill)?.[1];
  if (id === undefined) return fill;
  const stops = document.getElementById(id).querySelectorAll("stop");
  return Array.from(stops, (stop) => getComputedStyle(stop).stopColor).join(" ");
}

/** Anchor and direction of a text. */
function anchorOf(shape, root) {
  const { a, b, e, f } = toPicture(shape, root);
  return [e, f, a, b];
}

/** Box of a shape, without its stroke, and length of its outline. */
function extentOf(shape, root) {
  const { x, y, width, height } = shape.getBBox();
  const matrix = toPicture(shape, root);
  const corners = [
    matrix.transformPoint({ x, y }),
    matrix.transformPoint({ x: x + width, y: y + height }),
  ];
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  return [
    Math.min(...xs),
    Math.min(...ys),
    Math.max(...xs),
    Math.max(...ys),
    shape.getTotalLength(),
  ];
}

function toPicture(shape, root) {
  const { x, y } = root.getBoundingClientRect();
  const { a, b, c, d, e, f } = shape.getScreenCTM();
  return new DOMMatrix([a, b, c, d, e - x, f - y]);
}
