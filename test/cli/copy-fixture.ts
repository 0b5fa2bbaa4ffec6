import { cpSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeFolder } from "../workspace/make-folder.js";

const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));

/** A fixture's folder (`ok/job-hunt`) as a person has it before the first run; gone after the test. */
export function copyFixture(name: string): string {
  const root = makeFolder();
  cpSync(join(FIXTURES, name), root, {
    recursive: true,
    filter: (path) => !/^(?:follow-ups\..*|EXPECTED\.txt|expected.*\.txt)$/u.test(basename(path)),
  });
  return root;
}
