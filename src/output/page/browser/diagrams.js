// Runs in a frame of its own (see page-files.ts): draws what page.js sends, once for light and once for dark, and
// answers with pictures. Nothing here can reach the page or the network.
"use strict";

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

// The colours of page.css. Blue and orange differ for every kind of sight.
const LIGHT = {
  darkMode: false,
  paper: "#faf9f6",
  ink: "#1f2328",
  soft: "#57606a",
  line: "#d3cec4",
  fill: "#dbe9f5",
  edge: "#0b5a8f",
  urgentFill: "#ffe3cf",
  urgentEdge: "#a33c00",
};
const DARK = {
  darkMode: true,
  paper: "#16181c",
  ink: "#e8e6e1",
  soft: "#a9aeb6",
  line: "#41464f",
  fill: "#24405a",
  edge: "#8ec5ff",
  urgentFill: "#5a3217",
  urgentEdge: "#ffb07a",
};

/** One drawing after the other, because how to draw is a setting of mermaid as a whole. */
let last = Promise.resolve();
addEventListener("message", ({ data }) => {
  last = last.then(() => answer(data));
});
parent.postMessage("ready", "*");

async function answer({ id, source, width }) {
  try {
    const light = await draw(source, width, LIGHT);
    const dark = await draw(source, width, DARK);
    parent.postMessage({ id, ...light, light: light.svg, dark: dark.svg }, "*");
  } catch (error) {
    parent.postMessage({ id, error: String(error) }, "*");
  }
}

async function draw(source, width, colours) {
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: "strict",
    suppressErrorRendering: true,
    logLevel: "fatal",
    // A picture can show no HTML.
    htmlLabels: false,
    theme: "base",
    darkMode: colours.darkMode,
    fontFamily: FONT,
    themeVariables: themeOf(colours),
    themeCSS: rulesOf(colours),
    flowchart: { htmlLabels: false, useMaxWidth: false, curve: "basis", padding: 12 },
    gantt: {
      useMaxWidth: false,
      useWidth: width,
      fontSize: 13,
      sectionFontSize: 12,
      barHeight: 24,
      barGap: 6,
      topPadding: 44,
      rightPadding: 24,
      gridLineStartPadding: 36,
    },
  });
  const { svg } = await mermaid.render("diagram", source);
  return toPicture(svg);
}

function themeOf({ paper, ink, soft, line, fill, edge, urgentFill, urgentEdge }) {
  return {
    fontFamily: FONT,
    fontSize: "14px",
    background: paper,
    primaryColor: fill,
    primaryTextColor: ink,
    primaryBorderColor: edge,
    secondaryColor: paper,
    tertiaryColor: paper,
    lineColor: soft,
    textColor: ink,
    titleColor: ink,
    edgeLabelBackground: paper,
    sectionBkgColor: "transparent",
    altSectionBkgColor: "transparent",
    sectionBkgColor2: "transparent",
    gridColor: line,
    taskBkgColor: paper,
    taskBorderColor: edge,
    taskTextColor: ink,
    taskTextLightColor: ink,
    taskTextDarkColor: ink,
    taskTextOutsideColor: ink,
    activeTaskBkgColor: fill,
    activeTaskBorderColor: edge,
    doneTaskBkgColor: paper,
    doneTaskBorderColor: line,
    critBkgColor: urgentFill,
    critBorderColor: urgentEdge,
    todayLineColor: urgentEdge,
  };
}

/** What no variable reaches. */
function rulesOf({ ink, soft, line }) {
  return `
    .taskTextOutsideRight, .taskTextOutsideLeft, .sectionTitle { fill: ${ink} !important; }
    .grid .tick line { stroke: ${line}; }
    .grid .tick text { fill: ${soft}; font-size: 12px; }`;
}

/** Well-formed XML, as large as it was drawn, which an image needs. */
function toPicture(markup) {
  document.body.innerHTML = markup;
  const svg = document.body.querySelector("svg");
  const { width, height } = svg.viewBox.baseVal;
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  svg.removeAttribute("style");
  const picture = { svg: new XMLSerializer().serializeToString(svg), width, height };
  document.body.replaceChildren();
  return picture;
}
