import type { ViteUserConfig } from "vitest/config";
import { policyModule } from "./policy-module.js";

/** What all of vitest's runs have in common. */
export const shared: ViteUserConfig = {
  root: new URL("..", import.meta.url).pathname,
  plugins: [{ name: "policies", enforce: "pre", load: (id) => (id.endsWith(".yaml") ? policyModule(id) : undefined) }],
  test: {
    testTimeout: 30_000,
    // By default one core is left idle, which of two is half.
    maxWorkers: "100%",
  },
};
