import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { beforeAll, describe, expect, it } from "vitest";
import { cases } from "../cases.js";
import { makeFolder } from "../workspace/make-folder.js";
import { NOTE } from "../batch/judge-lines.js";
import { buildPackage, type BuiltPackage } from "./build-package.js";

let built: BuiltPackage;
beforeAll(() => {
  built = buildPackage();
}, 300_000);

const CLOCK = ["--now", "2026-11-21T09:00"];

/** 10 kB, no two alike, and each in a country of its own. */
function lineOf(index: number): string {
  const text = `---\ncompany: Acme ${index}\nrole: Cook\ncountry: Nowhere ${index}\napplied: 2026-11-02\n---\n${`${index} words\n`.repeat(800)}`;
  return `${JSON.stringify({ person: `person ${index}`, path: `note ${index}.md`, text })}\n`;
}

describe("batch, as it is installed", () => {
  it("needs no more memory for more notes: all of them together would never fit", async () => {
    const count = cases(80_000);
    const program = join(built.folder, "bin/followthrough.js");
    const child = spawn(process.execPath, ["--max-old-space-size=64", program, "batch", ...CLOCK, "--quiet"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const answered = (async () => {
      let answers = 0;
      for await (const line of createInterface({ input: child.stdout })) {
        expect(line.startsWith(`{"path":"note ${answers}.md","person":"person ${answers}","actions":[`)).toBe(true);
        answers++;
      }
      return answers;
    })();
    for (let index = 0; index < count; index++) if (!child.stdin.write(lineOf(index))) await once(child.stdin, "drain");
    child.stdin.end();
    expect(await answered).toBe(count);
    expect(child.exitCode ?? (await once(child, "exit"))[0]).toBe(0);
  }, 1_200_000);

  it("answers a line as soon as it is there, and waits for the next", async () => {
    const child = spawn(process.execPath, [join(built.folder, "bin/followthrough.js"), "batch", ...CLOCK, "--quiet"]);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const index of [0, 1]) {
      child.stdin.write(lineOf(index));
      expect((await answers.next()).value).toContain(`"note ${index}.md"`);
    }
    child.stdin.end();
    expect((await answers.next()).done).toBe(true);
  }, 60_000);

  it("ends without a word when its reader has seen enough", () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, "lines"), Array.from({ length: 300 }, (_, index) => lineOf(index)).join(""));
    const command = `"$0" "$1" batch --quiet ${CLOCK.join(" ")} < lines | head -n 1 | cut -c 1-20; echo "\${PIPESTATUS[0]}"`;
    const argv = ["-c", command, process.execPath, join(built.folder, "bin/followthrough.js")];
    const { stdout, stderr } = spawnSync("bash", argv, { cwd, encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: '{"path":"note 0.md",\n0\n', stderr: "" });
  }, 60_000);

  it("judges people by the folders that they have, and says what it could not judge", () => {
    const mine = "format: 1\nextends: [default]\nsettings: {reply_grace: {default: 4 days}}\n";
    const cwd = makeFolder({
      "clients/jo/followthrough.yaml": "policy: ./mine.yaml\n",
      "clients/jo/mine.yaml": mine,
      "clients/amy/followthrough.yaml": "me: {timezone: Asia/Tokyo}\npolicy: [default, applications]\n",
      "clients/amy/secret.md": "---\ncompany: Secret\nrole: Spy\n---\n",
      "clients/bad/followthrough.yaml": "policy: ../jo/mine.yaml\n",
    });
    const people = ["jo", "amy", "bad", "am", "../clients/jo", undefined];
    const input = [
      ...people.map((person) => JSON.stringify({ person, path: "a.md", text: NOTE })),
      JSON.stringify({ person: "jo", config: "" }),
      "",
    ].join("\n");
    const { code, stdout, stderr } = built.run(["batch", "--people", "clients", ...CLOCK], { cwd, input });
    const answers = stdout
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { error?: string; actions?: { opens: string }[] });
    expect(answers.map(({ error, actions }) => error ?? actions?.[0]?.opens)).toEqual([
      "2026-11-13",
      "2026-11-11",
      expect.stringContaining("it lies outside of the folder"),
      expect.stringContaining("person: no folder am; "),
      "person: no folder ../clients/jo; expected the name of a folder with a followthrough.yaml",
      "the line names no person; expected the name of a folder",
      "people come from a folder here, so that no line says whose notes follow; leave the line out",
    ]);
    expect(stdout).not.toContain("Secret");
    expect(stderr).toBe("2 notes judged, 5 lines not: the answers with an error say why\n");
    expect(code).toBe(2);
  });

  it("has no part for --config, and says so; a policy that is asked for counts for all", () => {
    const cwd = makeFolder({
      "mine.yaml": "format: 1\nextends: [default]\nsettings: {reply_grace: {default: 4 days}}\n",
    });
    expect(built.run(["batch", "--config", "."], { cwd, input: "" })).toEqual({
      ...{ code: 2, stdout: "" },
      stderr: "batch reads each person's workspace file from their line or --people; leave --config out\n",
    });
    const input = JSON.stringify({ path: "a.md", text: NOTE });
    const { stdout } = built.run(["batch", "--policy", "mine.yaml", ...CLOCK], { cwd, input });
    expect(stdout).toContain('"opens":"2026-11-13"');
    const wrong = built.run(["batch", "--people", ".", ...CLOCK], { cwd, input });
    expect(wrong.stderr).toBe("--people: . has no folder with a followthrough.yaml in it\n");
  });
});
