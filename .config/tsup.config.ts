import { builtinModules } from "node:module";
import { defineConfig } from "tsup";
import { identifyBuild } from "./identify-build.js";
import { noticesIn } from "./notices.js";
import { policyModule } from "./policy-module.js";

/**
 * The library and the command line are the same ES modules. They are split where the code loads something only when it is
 * asked for, so that a start reads what its command needs: this is what keeps it short, on every version of Node.
 *
 * Every package is bundled, so that installing and starting cost little. The holidays of all countries, which few name,
 * are a chunk of their own.
 */
export default defineConfig({
  entry: {
    ...{ index: "src/index.ts", core: "src/core.ts", cli: "src/cli/main.ts" },
    ...{ schemas: "src/schemas.ts", manual: "src/manual.ts" },
  },
  format: "esm",
  target: "node20",
  platform: "node",
  splitting: true,
  minify: true,
  define: { BUILD_ID: JSON.stringify(identifyBuild()) },
  dts: { entry: { core: "src/core.ts", index: "src/index.ts" } },
  noExternal: [/./u],
  esbuildPlugins: [
    noticesIn("dist"),
    {
      name: "policies",
      setup(build) {
        build.onLoad({ filter: /\.yaml$/ }, ({ path }) => ({ contents: policyModule(path), loader: "js" }));
      },
    },
    {
      // ES modules have no `require`, which packages in CommonJS call for Node's own modules: they import them instead.
      name: "builtins",
      setup(build) {
        build.onResolve({ filter: /^[\w/]+$/ }, ({ path, kind }) =>
          kind === "require-call" && builtinModules.includes(path) ? { path, namespace: "builtins" } : undefined,
        );
        build.onLoad({ filter: /.*/, namespace: "builtins" }, ({ path }) => ({
          contents: `export * from "node:${path}"; export { default } from "node:${path}";`,
        }));
      },
    },
  ],
  esbuildOptions(options) {
    // yaml has an ES module build, which is smaller and starts sooner than what it gives Node.
    // So do those who give Node one module and everybody else another, for which Node has all that it needs, too: the
    // library's part for browsers (src/core.ts) shares its chunks with the rest.
    options.alias = {
      yaml: "./node_modules/yaml/browser/index.js",
      nanoid: "./node_modules/nanoid/index.browser.js",
      ...Object.fromEntries(
        ["minpath", "minproc", "minurl"].map((name) => [`#${name}`, `./node_modules/vfile/lib/${name}.browser.js`]),
      ),
    };
    options.mainFields = ["module", "main"];
    options.legalComments = "none";
    options.chunkNames = "chunks/[name]-[hash]";
  },
});
