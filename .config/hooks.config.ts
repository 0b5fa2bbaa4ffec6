import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

/** Commits through other people's hook programs, which build the program or have to be fetched: too slow for `npm test`. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ["test/hooks/*.hooks.ts"], testTimeout: 120_000, hookTimeout: 900_000 },
});
