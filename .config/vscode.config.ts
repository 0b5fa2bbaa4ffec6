import { defineConfig } from "tsup";
import { noticesIn } from "./notices.js";

const notices = noticesIn("build/vsix");

/** The extension, which VS Code loads as CommonJS; and the holidays of all countries, a package beside its server. */
export default defineConfig([
  {
    entry: { extension: "src/vscode/extension.ts" },
    format: "cjs",
    platform: "node",
    target: "node20",
    minify: true,
    outDir: "build/vsix",
    outExtension: () => ({ js: ".cjs" }),
    noExternal: [/^(?!vscode$)/u],
    external: ["vscode"],
    esbuildPlugins: [notices],
    silent: true,
    clean: false,
  },
  {
    entry: { index: "node_modules/date-holidays/src/index.js" },
    format: "esm",
    platform: "node",
    target: "node20",
    minify: true,
    outDir: "build/vsix/server/node_modules/date-holidays",
    outExtension: () => ({ js: ".js" }),
    noExternal: [/./u],
    esbuildPlugins: [notices],
    silent: true,
    clean: false,
  },
]);
