import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

/** `npm run mutate`: what the shipped scenarios would notice if the default policy were wrong. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ["test/mutation/*.mutation.ts"], testTimeout: 600_000 },
});
