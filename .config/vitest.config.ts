import { defineConfig } from "vitest/config";
import { IS_THOROUGH } from "../test/cases.js";
import { shared } from "./vitest-shared.js";

/** They put modules of their own in place of others, or look at what is loaded or run, and how deep the stack is. */
const APART = [
  "test/growth/growth.test.ts",
  "test/note/body/read-body.test.ts",
  "test/note/fixtures.test.ts",
  "test/note/needs-markdown.test.ts",
  "test/regular-expressions.test.ts",
];

/** They start programs by the dozen: a browser, calendar software, git, a terminal, and the built program itself. */
const REAL = [
  "test/cli/completions.test.ts",
  "test/cli/serve*.test.ts",
  "test/cli/watch*.test.ts",
  "test/contributing/scaffold.test.ts",
  "test/diary/*.test.ts",
  "test/cluster/*.test.ts",
  "test/dist/**/*.test.ts",
  "test/docs/site.test.ts",
  "test/hooks/*.test.ts",
  "test/init/built.test.ts",
  "test/lsp/**/*.test.ts",
  "test/page/*.test.ts",
  "test/playground/*.test.ts",
  "test/terminal/*.test.ts",
];

const CLIENTS = "test/clients/*.test.ts";

/** All runs in CI, and what is named: a developer's machine is to have `npm test` done in less than three minutes. */
const isWhole = IS_THOROUGH || process.argv.slice(2).some((word) => word.includes("test/"));

export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    projects: [
      { extends: true, test: { name: "apart", include: [...APART, ...(isWhole ? [CLIENTS] : [])] } },
      // Files share what they load, and what V8 has made of it: without that, the tests take half as long again.
      {
        extends: true,
        test: {
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: [...APART, CLIENTS, ...(isWhole ? [] : REAL)],
          isolate: false,
        },
      },
    ],
  },
});
