import { defineConfig } from "vitest/config";
import { shared } from "./vitest-shared.js";

/** Commits through other people's hook programs, which build the program or have to be fetched: too slow for `npm test`. */
export default defineConfig({
  ...shared,
  test: { ...shared.test, include: ["test/hooks/*.hooks.ts"], testTimeout: 120_000, hookTimeout: 900_000 },
});
