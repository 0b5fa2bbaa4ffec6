import { defineConfig } from "vitest/config";
import { policyModule } from "./policy-module.js";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  plugins: [{ name: "policies", enforce: "pre", load: (id) => (id.endsWith(".yaml") ? policyModule(id) : undefined) }],
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    // By default one core is left idle, which of two is half.
    maxWorkers: "100%",
  },
});
