import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../../bin/followthrough.js", import.meta.url));

/** A note with an error, a warning's worth of a hint and a line to lead to. */
export const BROKEN = {
  path: "applications/hooli.md",
  text: `---
company: Hooli
role: SRE
staus: interviewing
interviews:
  - date: 2026-11-31 10:00
    with: Gavin
log:
  - 2026-11-12 recieved invitation
---
`,
  message: "November has 30 days",
  line: 6,
};

/** A git repository whose path has blanks, a comma and umlauts, set up by init; and a broken note besides. */
export function makeJobs() {
  const top = mkdtempSync(join(tmpdir(), "vscode-"));
  const folder = join(top, "Bewerbungen, für März");
  const bin = join(top, "bin");
  for (const one of [folder, bin]) mkdirSync(one);
  writeFileSync(join(bin, "followthrough"), `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`);
  chmodSync(join(bin, "followthrough"), 0o755);
  // VS Code asks the person's shell for the PATH, as a login would set it.
  writeFileSync(join(top, ".profile"), `export PATH="${bin}:$PATH"\n`);
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, HOME: top };
  execFileSync("git", ["init", "--quiet", folder], { env });
  execFileSync("followthrough", ["init", "--yes"], { cwd: folder, env, stdio: "inherit" });
  writeFileSync(join(folder, BROKEN.path), BROKEN.text);
  writeFileSync(join(folder, "applications/new.md"), "");
  const check = () => {
    const { stdout } = spawnSync("followthrough", ["check", "--format", "json"], {
      cwd: folder,
      env,
      encoding: "utf8",
    });
    return JSON.parse(stdout).findings;
  };
  /** What the command line says. */
  const run = (...args) => spawnSync("followthrough", args, { cwd: folder, env, encoding: "utf8" }).stdout;
  /** So many days from today, where this machine is. */
  const day = (offset) => {
    const date = new Date();
    date.setDate(date.getDate() + offset);
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
  };
  const remove = () => rmSync(top, { recursive: true, force: true });
  return { top, folder, env, check, run, day, findings: check(), remove };
}
