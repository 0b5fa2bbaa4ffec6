import { defineConfig } from "vitest/config";
import { shared } from "./vitest-shared.js";

/** `npm run mutate`: what the shipped scenarios would notice if the default policy were wrong. */
export default defineConfig({
  ...shared,
  test: { ...shared.test, include: ["test/mutation/*.mutation.ts"], testTimeout: 600_000 },
});
