// Puts pictures in the place of the diagrams' source, which stays beside them.

/** In pixels: on a narrower screen, the picture scrolls, and its texts stay apart. */
const NARROWEST = 820;

/** Each source, and how wide its picture was last asked for. */
const widths = new WeakMap();
const waiting = new Map();
let asked = 0;
let drawingFrame;

/** Those that are not drawn yet, or for another width. */
export function drawDiagrams() {
  const width = Math.max(document.querySelector("main").clientWidth, NARROWEST);
  for (const source of document.querySelectorAll("main pre.mermaid"))
    if (widths.get(source) !== width) draw(source, width);
}

/** Has the frame draw it: it is of another origin, and what it sends is shown as an image, in which no script runs. */
async function draw(source, width) {
  widths.set(source, width);
  const frame = await (drawingFrame ??= openFrame());
  frame.style.width = `${width}px`;
  const id = (asked += 1);
  waiting.set(id, source);
  frame.contentWindow.postMessage({ id, source: source.textContent, width }, "*");
}

function openFrame() {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.setAttribute("aria-hidden", "true");
  frame.className = "drawing";
  frame.tabIndex = -1;
  frame.title = "Draws the diagrams";
  frame.src = "diagrams.html";
  return new Promise((resolve) => {
    addEventListener("message", ({ source, data }) => {
      if (source !== frame.contentWindow) return;
      if (data === "ready") resolve(frame);
      else showPicture(data);
    });
    document.body.append(frame);
  });
}

/** The source stays, as the text of the picture; where it cannot be drawn, it stays alone. */
function showPicture({ id, light, dark, width, height }) {
  const source = waiting.get(id);
  waiting.delete(id);
  if (!light || !source?.isConnected) return;
  const figure = source.closest("figure") ?? wrapSource(source);
  const images = figure.querySelectorAll("img");
  for (const [index, svg] of [light, dark].entries()) {
    const image = images[index];
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    image.width = Math.round(Number(width));
    image.height = Math.round(Number(height));
  }
}

function wrapSource(source) {
  const figure = document.createElement("figure");
  const pictures = document.createElement("div");
  pictures.className = "wide";
  pictures.tabIndex = 0;
  const title = source.closest("section")?.querySelector("h2")?.textContent ?? "The report";
  pictures.setAttribute("role", "group");
  pictures.setAttribute("aria-label", `${title}, drawn`);
  for (const scheme of ["light", "dark"]) {
    const image = document.createElement("img");
    image.className = `in-${scheme}`;
    image.alt = `${title} as a diagram; the same as text follows`;
    pictures.append(image);
  }
  const text = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "The diagram as text";
  source.replaceWith(figure);
  text.append(summary, source);
  figure.append(pictures, text);
  return figure;
}

/** A diagram that did not change keeps its picture. */
export function keepDrawn(old, fresh) {
  const figures = [...old.querySelectorAll("figure")];
  for (const source of fresh.querySelectorAll("pre.mermaid")) {
    const at = figures.findIndex((figure) => figure.querySelector("pre").textContent === source.textContent);
    if (at >= 0) source.replaceWith(...figures.splice(at, 1));
  }
}
