import { defineConfig } from "vitest/config";
import { shared } from "./vitest-shared.js";

/** They put modules of their own in place of others, or look at what is loaded or run, and how deep the stack is. */
const APART = [
  "test/clients/*.test.ts",
  "test/growth/growth.test.ts",
  "test/note/body/read-body.test.ts",
  "test/note/fixtures.test.ts",
  "test/note/needs-markdown.test.ts",
  "test/regular-expressions.test.ts",
];

export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    projects: [
      { extends: true, test: { name: "apart", include: APART } },
      // Files share what they load, and what V8 has made of it: without that, the tests take half as long again.
      { extends: true, test: { name: "together", include: ["test/**/*.test.ts"], exclude: APART, isolate: false } },
    ],
  },
});
