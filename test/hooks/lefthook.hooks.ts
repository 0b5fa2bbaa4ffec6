import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { beforeAll, describe } from "vitest";
import { writeLefthookEntry } from "../../src/init/index.js";
import { buildPackage } from "../dist/build-package.js";
import { requireProgram } from "../programs.js";
import { GIT_ENV } from "./git-repository.js";
import { linkProgram, proveHook } from "./prove-hook.js";

const lefthook = requireProgram("lefthook");

let program: string;

describe.runIf(lefthook)("with lefthook", () => {
  beforeAll(() => {
    program = join(buildPackage().folder, "bin/followthrough.js");
  });

  proveHook("our part of lefthook.yml", (repository, folder) => {
    linkProgram(program, repository.root);
    repository.write({ "lefthook.yml": writeLefthookEntry(folder) });
    const env = { ...GIT_ENV, PATH: `${dirname(lefthook ?? "")}:${GIT_ENV.PATH ?? ""}`, LEFTHOOK_BIN: lefthook ?? "" };
    execFileSync(lefthook ?? "", ["install"], { cwd: repository.root, env, stdio: "pipe" });
    return env;
  });
});
