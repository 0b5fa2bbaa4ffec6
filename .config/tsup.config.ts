import { defineConfig } from "tsup";

/**
 * One bundle with what every run needs, and a chunk for everything that is imported on demand. Only date-holidays (its
 * data are large, and few name a country) stays a package of its own at run time.
 */
export default defineConfig({
  entry: { index: "src/index.ts", cli: "src/cli.ts", schemas: "src/schemas.ts" },
  format: "esm",
  target: "node20",
  platform: "node",
  splitting: true,
  minify: true,
  clean: true,
  dts: { entry: { index: "src/index.ts" } },
  noExternal: [/.*/],
  external: ["date-holidays"],
  loader: { ".yaml": "text" },
  esbuildOptions(options) {
    // yaml has an ES module build, which is smaller and starts sooner than what it gives Node.
    options.alias = { yaml: "./node_modules/yaml/browser/index.js" };
    options.mainFields = ["module", "main"];
    options.legalComments = "none";
  },
  banner: {
    js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
  },
});
