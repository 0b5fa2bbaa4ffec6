import { defineConfig, type Options } from "tsup";
import { identifyBuild } from "./identify-build.js";
import { noticesIn } from "./notices.js";
import { policyModule } from "./policy-module.js";

/** Where the playground's page stands once it is built. */
const FOLDER = process.env.PLAYGROUND_FOLDER ?? "build/playground";

const notices = noticesIn(FOLDER);

const shared = {
  platform: "browser",
  target: "es2022",
  minify: true,
  outDir: FOLDER,
  noExternal: [/./u],
  silent: true,
  // Beside what is built first.
  clean: false,
} satisfies Options;

/**
 * One script, which runs when the page is opened from a folder, too, where browsers load no modules; and the holidays of
 * all countries, a module that is loaded when a note or a policy names a country.
 */
export default defineConfig([
  {
    ...shared,
    entry: { playground: "src/playground/playground.ts" },
    format: "iife",
    outExtension: () => ({ js: ".js" }),
    publicDir: false,
    define: { BUILD_ID: JSON.stringify(identifyBuild()) },
    esbuildPlugins: [
      notices,
      {
        name: "policies",
        setup(build) {
          build.onLoad({ filter: /\.yaml$/ }, ({ path }) => ({ contents: policyModule(path), loader: "js" }));
        },
      },
      {
        name: "holidays",
        setup(build) {
          build.onResolve({ filter: /^date-holidays$/ }, () => ({ path: "./holidays.js", external: true }));
        },
      },
    ],
  },
  {
    ...shared,
    entry: { holidays: "node_modules/date-holidays/src/index.js" },
    format: "esm",
    outExtension: () => ({ js: ".js" }),
    esbuildPlugins: [notices],
  },
]);
