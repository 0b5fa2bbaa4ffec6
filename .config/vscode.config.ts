import { defineConfig } from "tsup";

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
    silent: true,
    clean: false,
  },
]);
