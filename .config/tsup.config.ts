import { defineConfig, type Options } from "tsup";
import { notices } from "./notices.js";
import { policyModule } from "./policy-module.js";

/** Everything is bundled, so that installing and starting cost little; only date-holidays (its data are large, and few
 * name a country) stays a package of its own, loaded when one does. */
const shared: Options = {
  target: "node20",
  platform: "node",
  minify: true,
  noExternal: [/^(?!date-holidays$)/u],
  external: ["date-holidays"],
  esbuildPlugins: [
    notices,
    {
      name: "policies",
      setup(build) {
        build.onLoad({ filter: /\.yaml$/ }, ({ path }) => ({ contents: policyModule(path), loader: "js" }));
      },
    },
  ],
  esbuildOptions(options) {
    // yaml has an ES module build, which is smaller and starts sooner than what it gives Node.
    options.alias = { yaml: "./node_modules/yaml/browser/index.js" };
    options.mainFields = ["module", "main"];
    options.legalComments = "none";
  },
};

/** Large, and needed by `serve` alone: kept apart, so that every other start does not read it. */
const apart: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "apart",
  setup(build) {
    build.onResolve({ filter: /^\.\/markup\.js$/ }, () => ({ path: "./markup.cjs", external: true }));
  },
};

export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts", schemas: "src/schemas.ts" },
    format: "esm",
    splitting: true,
    dts: { entry: { index: "src/index.ts" } },
    banner: {
      js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
    },
  },
  {
    // The command line starts from one CommonJS file, because only that can be kept compiled (bin/followthrough.js).
    ...shared,
    entry: { cli: "src/cli.ts" },
    format: "cjs",
    splitting: false,
    esbuildPlugins: [...(shared.esbuildPlugins ?? []), apart],
    esbuildOptions(options, context) {
      shared.esbuildOptions?.(options, context);
      options.supported = { "dynamic-import": false };
    },
  },
  {
    ...shared,
    entry: { markup: "src/output/page/markup.ts" },
    format: "cjs",
    splitting: false,
  },
]);
