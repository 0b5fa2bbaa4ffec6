import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vitest/config";

/** The build loads the built-in policies as text, and so do the tests. */
const yamlAsText: Plugin = {
  name: "yaml-as-text",
  enforce: "pre",
  load: (id) => (id.endsWith(".yaml") ? `export default ${JSON.stringify(readFileSync(id, "utf8"))}` : undefined),
};

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  plugins: [yamlAsText],
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
  },
});
