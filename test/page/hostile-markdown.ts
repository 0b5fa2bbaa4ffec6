/** Sets a flag, where a script runs. */
const RUN = "globalThis.hacked=1;alert(1)";

/** A report as no report is: its author wants a script to run, or a request to leave. Blocks stand apart by blank lines. */
export const HOSTILE_MARKDOWN = `# <script>${RUN}</script>

## Today

- <img src=x onerror="${RUN}"> <svg onload=${RUN}> <a href="javascript:${RUN}">x</a>
- [click](javascript:${RUN}) [data](data:text/html,<script>${RUN}</script>) <javascript:${RUN}>
- [title](https://evil.example "x\\" onmouseover=\\"${RUN}") ![image](https://evil.example/pixel.png)
- \`"><script>${RUN}</script>\` \`x@y.example" onclick="${RUN}\`

<script>${RUN}</script>

<iframe srcdoc="<script>parent.${RUN}</script>"></iframe><object data="javascript:${RUN}"></object>

<style>@import "https://evil.example/x.css"; body { background: url(https://evil.example/y.png) }</style>

<meta http-equiv="refresh" content="0; url=https://evil.example/"><base href="https://evil.example/">

<form action="https://evil.example/"><input autofocus onfocus="${RUN}"></form>

## Applications

| <b onmouseover="${RUN}">Company</b> | Next |
| --- | --- |
| <script>${RUN}</script> | </td></table><script>${RUN}</script> |
| <img src="https://evil.example/pixel.png" onerror=${RUN}> | [x](vbscript:${RUN}) |

## Timeline

\`\`\`mermaid
this is </pre><script>${RUN}</script> no diagram
\`\`\`

\`\`\`mermaid
flowchart LR
  A --> B
  style A fill:url(https://evil.example/fill.png)
\`\`\`

\`\`\`mermaid
%%{init: {"securityLevel": "loose", "htmlLabels": true, "flowchart": {"htmlLabels": true}, "themeCSS": "svg { background: url(https://evil.example/css.png) }"}}%%
flowchart LR
  A["<img src=x onerror='${RUN}'>"] --> B["<script>${RUN}</script>"]
  C["<img src='https://evil.example/label.png'>"] --> D["<iframe src='javascript:parent.${RUN}'></iframe>"]
  click A "javascript:${RUN}"
  click B call alert(1)
  click C href "https://evil.example/"
\`\`\`

\`\`\`mermaid
gantt
  title </style><script>${RUN}</script>
  section <img src=x onerror=${RUN}>
  Task </text><script>${RUN}</script> :a1, 2026-11-21, 1d
  click a1 call alert(1)
  click a1 href "javascript:${RUN}"
\`\`\`

<div class="mermaid">flowchart LR; A --> B</div><p id="reached"></p><p id="content" style="position:fixed">

### \u202E[x](#__proto__) <a name="document"></a>
`;
