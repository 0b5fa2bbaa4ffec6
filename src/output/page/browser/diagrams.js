// Runs in a frame of its own (see page-files.ts): draws what page.js sends, once for light and once for dark, and
// answers with pictures. Nothing here can reach the page or the network.
"use strict";

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

// The colours of page.css. Blue and orange differ for every kind of sight.
const LIGHT = { paper: "#ffffff", ink: "#1f2328", soft: "#57606a", line: "#b9b5ac", fill: "#dbe9f5", edge: "#0b5a8f" };
const DARK = { paper: "#1e2126", ink: "#e8e6e1", soft: "#a9aeb6", line: "#4a4f58", fill: "#24405a", edge: "#8ec5ff" };
const URGENT = { light: { fill: "#ffe3cf", edge: "#a33c00" }, dark: { fill: "#5a3217", edge: "#ffb07a" } };

addEventListener("message", async ({ data: { id, source, width } }) => {
  try {
    const light = await draw(source, width, LIGHT, URGENT.light);
    const dark = await draw(source, width, DARK, URGENT.dark);
    parent.postMessage({ id, ...light, light: light.svg, dark: dark.svg }, "*");
  } catch (error) {
    parent.postMessage({ id, error: String(error) }, "*");
  }
});
parent.postMessage("ready", "*");

async function draw(source, width, colours, urgent) {
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: "strict",
    suppressErrorRendering: true,
    logLevel: "fatal",
    // A picture can show no HTML.
    htmlLabels: false,
    theme: "base",
    darkMode: colours === DARK,
    fontFamily: FONT,
    themeVariables: themeOf(colours, urgent),
    themeCSS: `.taskTextOutsideRight, .taskTextOutsideLeft, .sectionTitle { fill: ${colours.ink} !important; }`,
    flowchart: { htmlLabels: false, useMaxWidth: false, curve: "basis", padding: 12 },
    gantt: {
      useMaxWidth: false,
      useWidth: width,
      fontSize: 13,
      sectionFontSize: 13,
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

function themeOf({ paper, ink, soft, line, fill, edge }, urgent) {
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
    taskBkgColor: fill,
    taskBorderColor: edge,
    taskTextColor: ink,
    taskTextLightColor: ink,
    taskTextDarkColor: ink,
    taskTextOutsideColor: ink,
    activeTaskBkgColor: fill,
    activeTaskBorderColor: edge,
    doneTaskBkgColor: paper,
    doneTaskBorderColor: line,
    critBkgColor: urgent.fill,
    critBorderColor: urgent.edge,
    todayLineColor: urgent.edge,
  };
}

/** Well-formed XML, as large as it was drawn, which an image needs. */
function toPicture(markup) {
  document.body.innerHTML = markup;
  const svg = document.body.querySelector("svg");
  const { width, height } = svg.viewBox.baseVal;
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  svg.removeAttribute("style");
  const title =
    svg.querySelector("title")?.textContent ?? svg.querySelector(".titleText, .flowchartTitleText")?.textContent;
  const picture = { svg: new XMLSerializer().serializeToString(svg), width, height, title: title ?? "" };
  document.body.replaceChildren();
  return picture;
}
