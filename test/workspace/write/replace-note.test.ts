import { chmodSync, linkSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CannotWrite, replaceNote } from "../../../src/workspace/index.js";
import { makeFolder, NOTE } from "../make-folder.js";
import { withoutPrivileges } from "../without-privileges.js";

describe("a changed note", () => {
  it("is written whole, keeps its permissions, and leaves nothing beside it", () => {
    const root = makeFolder({ "jobs/acme.md": `\uFEFF${NOTE}` });
    chmodSync(join(root, "jobs/acme.md"), 0o640);
    replaceNote({ root, path: "jobs/acme.md", before: `\uFEFF${NOTE}`, after: `\uFEFF${NOTE}More.\r\n` });
    expect(readFileSync(join(root, "jobs/acme.md"), "utf8")).toBe(`\uFEFF${NOTE}More.\r\n`);
    expect(statSync(join(root, "jobs/acme.md")).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(root, "jobs"))).toEqual(["acme.md"]);
  });

  it("is written through its link, which stays", () => {
    const root = makeFolder({ "archive/acme.md": NOTE, "acme.md": { link: "archive/acme.md" } });
    replaceNote({ root, path: "acme.md", before: NOTE, after: `${NOTE}More.\n` });
    expect(lstatSync(join(root, "acme.md")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, "archive/acme.md"), "utf8")).toBe(`${NOTE}More.\n`);
  });

  it("is parted from its other names, which keep what they held, and that is said", () => {
    const root = makeFolder({ "acme.md": NOTE, backup: null });
    expect(replaceNote({ root, path: "acme.md", before: NOTE, after: `${NOTE}1\n` })).toBe(0);
    linkSync(join(root, "acme.md"), join(root, "backup/acme.md"));
    expect(replaceNote({ root, path: "acme.md", before: `${NOTE}1\n`, after: `${NOTE}2\n` })).toBe(1);
    expect(readFileSync(join(root, "acme.md"), "utf8")).toBe(`${NOTE}2\n`);
    expect(readFileSync(join(root, "backup/acme.md"), "utf8")).toBe(`${NOTE}1\n`);
  });
});

describe("a note is left as it is", () => {
  function refusal(root: string, before = NOTE): string {
    try {
      replaceNote({ root, path: "acme.md", before, after: "gone\n" });
    } catch (error) {
      if (error instanceof CannotWrite) return error.message;
    }
    return "written";
  }

  it("when it was saved since it was read", () => {
    const root = makeFolder({ "acme.md": NOTE });
    writeFileSync(join(root, "acme.md"), `${NOTE}Typed meanwhile.\n`);
    expect(refusal(root)).toBe("acme.md was not written: it has changed since it was read; run the command again");
    expect(readFileSync(join(root, "acme.md"), "utf8")).toBe(`${NOTE}Typed meanwhile.\n`);
  });

  it("when it was removed", () => {
    expect(refusal(makeFolder())).toMatch(/^acme\.md was not written: /u);
  });

  it("when its bytes would not survive, because they are no UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from(NOTE), Buffer.from([0xe9, 0x0a])]);
    const root = makeFolder({ "acme.md": bytes });
    expect(refusal(root, bytes.toString("utf8"))).toBe(
      "acme.md was not written: it is not encoded in UTF-8; save it as UTF-8 first",
    );
    expect(readFileSync(join(root, "acme.md")).equals(bytes)).toBe(true);
  });

  it("when it is read-only, for the superuser, too", async () => {
    const root = makeFolder({ "acme.md": NOTE });
    chmodSync(join(root, "acme.md"), 0o444);
    const reason = "acme.md was not written: it is read-only; allow its owner to write into it first (chmod u+w)";
    expect(refusal(root)).toBe(reason);
    chmodSync(root, 0o777);
    await withoutPrivileges(() => {
      expect(refusal(root)).toMatch(/^acme\.md was not written: (?:it is read-only|permission denied)/u);
    });
    expect(readFileSync(join(root, "acme.md"), "utf8")).toBe(NOTE);
    expect(statSync(join(root, "acme.md")).mode & 0o777).toBe(0o444);
    expect(readdirSync(root)).toEqual(["acme.md"]);
  });

  it("when a link leads out of the workspace", () => {
    const outside = makeFolder({ "secret.md": NOTE });
    const root = makeFolder({ "acme.md": { link: join(outside, "secret.md") } });
    expect(refusal(root)).toBe("acme.md was not written: it leads out of the workspace; put the note itself there");
    expect(readFileSync(join(outside, "secret.md"), "utf8")).toBe(NOTE);
  });
});
