import type { About, Block, Card, Item, Report } from "../../src/output/report/index.js";

/** Sets a flag, where a script runs. */
const RUN = "globalThis.hacked=1;alert(1)";

/** What a note's author writes who wants a script to run in the page, or a request to leave. */
export const HOSTILE_MARKUP: readonly string[] = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}"> <svg onload=${RUN}> <a href="javascript:${RUN}">x</a>`,
  `[click](javascript:${RUN}) [data](data:text/html,<script>${RUN}</script>) <javascript:${RUN}>`,
  `[title](https://evil.example "x\\" onmouseover=\\"${RUN}") ![image](https://evil.example/pixel.png)`,
  `"><script>${RUN}</script>`,
  `x@y.example" onclick="${RUN}`,
  `javascript:${RUN}`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe><object data="javascript:${RUN}"></object>`,
  `<style>@import "https://evil.example/x.css"; body { background: url(https://evil.example/y.png) }</style>`,
  '<meta http-equiv="refresh" content="0; url=https://evil.example/"><base href="https://evil.example/">',
  `<form action="https://evil.example/"><input autofocus onfocus="${RUN}"></form>`,
  `</td></tr></table></span></li></ul></pre></code></title></main><script>${RUN}</script>`,
  '<p id="reached"></p><p id="content" style="position:fixed">',
  '\u202E <a name="document"></a> __proto__ &lt;script&gt; &#x3C;script> <!-- --> ]]>',
];

/** Diagrams as no report has them. */
const HOSTILE_DIAGRAMS: readonly string[] = [
  `this is </pre><script>${RUN}</script> no diagram`,
  `flowchart LR
  A --> B
  style A fill:url(https://evil.example/fill.png)`,
  `%%{init: {"securityLevel": "loose", "htmlLabels": true, "flowchart": {"htmlLabels": true}, "themeCSS": "svg { background: url(https://evil.example/css.png) }"}}%%
flowchart LR
  A["<img src=x onerror='${RUN}'>"] --> B["<script>${RUN}</script>"]
  C["<img src='https://evil.example/label.png'>"] --> D["<iframe src='javascript:parent.${RUN}'></iframe>"]
  click A "javascript:${RUN}"
  click B call alert(1)
  click C href "https://evil.example/"`,
  `gantt
  title </style><script>${RUN}</script>
  section <img src=x onerror=${RUN}>
  Task </text><script>${RUN}</script> :a1, 2026-11-21, 1d
  click a1 call alert(1)
  click a1 href "javascript:${RUN}"`,
];

/** A report that has each of these texts in each of its places. */
export function reportOf(texts: readonly string[], diagrams: readonly string[] = texts): Report {
  const items = texts.map((text): Item => ({
    name: { kind: "note-link", text, path: text },
    content: [
      { kind: "quoted", text },
      " ",
      { kind: "strong", text },
      { kind: "code", text },
      { kind: "address", text },
      { kind: "heading-link", text, anchor: text.toWellFormed() },
    ],
    items: [{ content: [{ kind: "quoted", text }] }],
  }));
  const abouts = texts.map((text): About => ({
    path: text,
    note: text,
    isRow: false,
    action: { key: text, uid: text, rule: text, via: text, isDue: true },
  }));
  const things = items.map((item, index) => ({ ...item, name: item.name!, about: abouts[index]! }));
  const headings = texts.map((text): Block => ({ kind: "heading", content: [{ kind: "quoted", text }], anchor: text }));
  return {
    title: texts[0] ?? "",
    notice: [{ kind: "code-block", text: texts.join("\n") }],
    sections: [
      { title: "Today", place: "first", blocks: [{ kind: "list", items: [...items, ...things] }] },
      {
        title: texts.at(-1) ?? "",
        place: "folded",
        blocks: [{ kind: "table", header: texts, rows: texts.map((text) => [[{ kind: "quoted", text }]]) }],
      },
      {
        title: "Timeline",
        place: "folded",
        blocks: diagrams.map((text) => ({ kind: "diagram", lines: text.split("\n") })),
      },
      { title: "Advice", place: "folded", blocks: headings },
    ],
    overview: {
      counts: { applications: texts.length, due: texts.length },
      days: [
        {
          date: texts[0] ?? "",
          label: texts[0] ?? "",
          things: things.map((item) => ({ kind: "action", brief: item.content, item })),
        },
      ],
      columns: [{ title: texts[0] ?? "", count: things.length, cards: things.map(cardOf) }],
    },
  };
}

function cardOf({ about, name, content }: Item & Pick<Card, "about"> & { readonly name: Card["company"] }): Card {
  return { about, status: "applied", isDue: true, company: name, role: about.path, next: content };
}

export const HOSTILE_REPORT = reportOf(HOSTILE_MARKUP, HOSTILE_DIAGRAMS);
