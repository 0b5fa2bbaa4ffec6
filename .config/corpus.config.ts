import { defineConfig } from "vitest/config";
import { shared } from "./vitest-shared.js";

/**
 * `npm run corpus`: how well the program reads the vaults under fixtures/ok/vaults, what it says of them, and as many
 * mutations of their bodies as `RUNS` says; and how well it reads the e-mails under fixtures/ok/mails. `npm run corpus --
 * measures`, `findings`, `fuzz` or `mails` is one of them alone.
 */
export default defineConfig({
  ...shared,
  test: { ...shared.test, include: ["test/corpus/**/*.report.ts"], testTimeout: 3_600_000 },
});
