import { defineConfig } from "vitepress";
import { anchorOf, setUpMarkdown } from "../markdown.js";
import { makeSidebar } from "../sidebar.js";

/** Where the site stands on its server: `/` or `/followthrough/`. */
const base = process.env.DOCS_BASE ?? "/";

/** The browser asks for nothing that does not come with the site. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

function fail(message) {
  throw new Error(message);
}

/** What would be a warning keeps the site from being made. */
const logger = {
  hasWarnings: false,
  info: () => undefined,
  warn: fail,
  warnOnce: fail,
  error: (message) => console.error(message),
  clearScreen: () => undefined,
  hasErrorLogged: () => false,
};

export default defineConfig({
  base,
  title: "followthrough",
  description: "A rules engine for following up after job interviews: notes in, calendar and report out",
  lang: "en",
  srcDir: "../../build/docs",
  outDir: "../../build/site",
  cacheDir: "../../build/.vitepress",
  head: [
    ["meta", { "http-equiv": "Content-Security-Policy", content: POLICY }],
    ["meta", { name: "referrer", content: "no-referrer" }],
    ["link", { rel: "icon", href: "data:," }],
  ],
  markdown: {
    // `{word}` at the end of a line is the page's own text.
    attrs: { disable: true },
    anchor: { slugify: anchorOf },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: (md) => setUpMarkdown(md, base),
  },
  vite: {
    customLogger: logger,
    // A page as long as the reference of policies is one chunk, and is to be.
    build: { chunkSizeWarningLimit: 2_000 },
  },
  themeConfig: {
    search: {
      provider: "local",
      options: {
        // Who searches for "done" wants to know how: the library's types are found by their names, and not by every word
        // that is said of them.
        _render: (text, env, md) => {
          const isOfLibrary = env.relativePath.startsWith("api/");
          return md.render(isOfLibrary ? text.slice(0, text.indexOf("\n", text.indexOf("# "))) : text, env);
        },
      },
    },
    outline: { level: [2, 3] },
    sidebar: makeSidebar(),
    nav: [
      { text: "Tutorial", link: "/tutorial/a-week" },
      { text: "Commands", link: "/reference/commands" },
      { text: "Library", link: "/api/" },
      { text: "Playground", link: "/playground/", target: "_self" },
    ],
  },
});
