import { defineConfig } from "tsup";
import { noticesIn } from "./notices.js";

/** The extension, which VS Code loads as CommonJS. */
export default defineConfig({
  entry: { extension: "src/vscode/extension.ts" },
  format: "cjs",
  platform: "node",
  target: "node20",
  minify: true,
  outDir: "build/vsix",
  outExtension: () => ({ js: ".cjs" }),
  noExternal: [/^(?!vscode$)/u],
  external: ["vscode"],
  esbuildPlugins: [noticesIn("build/vsix")],
  silent: true,
  clean: false,
});
