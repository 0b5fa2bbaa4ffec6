import { chmodSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findNotes, NoNotes, openWorkspace, type FoundNotes } from "../../../src/workspace/index.js";
import { makeFolder, NOTE, type Item } from "../make-folder.js";
import { withoutPrivileges } from "../without-privileges.js";

async function findIn(root: string): Promise<FoundNotes> {
  return findNotes(await openWorkspace({ cwd: root }));
}

const pathsOf = ({ notes }: FoundNotes) => notes.map((note) => note.path);
const find = (items: Readonly<Record<string, Item>>) => findIn(makeFolder(items));

describe("without patterns", () => {
  test("a markdown file is a note if its front matter makes it one; the others are counted", async () => {
    const found = await find({
      "acme.md": NOTE,
      "initech.MARKDOWN": NOTE,
      "README.md": "# Jobs\n",
      "people/ada.md": "---\ncompany: Acme\n---\n",
      "cv.pdf": "%PDF",
      "acme.txt": NOTE,
    });
    expect(pathsOf(found)).toEqual(["acme.md", "initech.MARKDOWN"]);
    expect(found).toMatchObject({ others: 2, findings: [] });
    expect(found.notes[0]).toEqual({ path: "acme.md", text: NOTE, findings: [] });
  });

  test("a workspace's own names for fields count", async () => {
    const found = await find({
      "followthrough.yaml": "fields: {Firma: company, Stelle: role}\n",
      "acme.md": "---\nFirma: Acme\nStelle: Ingenieurin\n---\n",
    });
    expect(pathsOf(found)).toEqual(["acme.md"]);
  });

  test("files come in the order of their code units, the same everywhere", async () => {
    const names = ["b.md", "B.md", "a/z.md", "a.md", "a-b.md", "ä.md", "10.md", "9.md"];
    const found = await find(Object.fromEntries(names.map((name) => [name, NOTE])));
    expect(pathsOf(found)).toEqual(["10.md", "9.md", "B.md", "a-b.md", "a.md", "a/z.md", "b.md", "ä.md"]);
  });

  test("any name will do: blanks, commas, brackets, umlauts in either Unicode form", async () => {
    const names = ["my jobs/a, b.md", "[x] (1)/{y}.md", "käse.md".normalize("NFC"), "süß.md".normalize("NFD"), "🙂.md"];
    const found = await find(Object.fromEntries(names.map((name) => [name, NOTE])));
    expect(pathsOf(found)).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  test("dot folders, dot files, node_modules, what git ignores and the outputs are left out", async () => {
    const found = await find({
      ".git": null,
      ".gitignore": "old/\n",
      "followthrough.yaml": "report: {file: out/report.md}\n",
      "acme.md": NOTE,
      "out/report.md": "# Follow-ups\n",
      "old/acme.md": NOTE,
      ".obsidian/acme.md": NOTE,
      ".#acme.md": { link: "jo@laptop.1234" },
      "node_modules/x/acme.md": NOTE,
      "sub/node_modules/x/acme.md": NOTE,
    });
    expect(pathsOf(found)).toEqual(["acme.md"]);
    expect(found).toMatchObject({ others: 0, findings: [] });
  });

  test("an output counts as such in either Unicode form, and when it is a link", async () => {
    const found = await find({
      "followthrough.yaml": `report: {file: ${"nächstes.md".normalize("NFC")}}\ncalendar: {file: feed.ics}\n`,
      ["nächstes.md".normalize("NFD")]: "# Follow-ups\n",
      "feed.ics": { link: "public/feed.md" },
      "public/feed.md": "BEGIN:VCALENDAR\n",
      "acme.md": NOTE,
    });
    expect(pathsOf(found)).toEqual(["acme.md"]);
  });
});

describe("links", () => {
  test("to folders are not followed, so that a loop does no harm", async () => {
    expect(
      pathsOf(await find({ "jobs/acme.md": NOTE, "jobs/again": { link: "../jobs" }, "up.md": { link: "jobs" } })),
    ).toEqual(["jobs/acme.md"]);
  });

  test("to a file count once, and only if the file is not found under its own name", async () => {
    const found = await find({
      "acme.md": NOTE,
      "same.md": { link: "acme.md" },
      ".hidden/initech.md": NOTE,
      "initech.md": { link: ".hidden/initech.md" },
      "initech-2.md": { link: ".hidden/initech.md" },
    });
    expect(pathsOf(found)).toEqual(["acme.md", "initech-2.md"]);
    expect([...found.sources]).toEqual(["acme.md", ".hidden/initech.md"]);
  });

  test("that lead nowhere, in a circle or out of the workspace are told", async () => {
    const outside = makeFolder({ "secret.md": NOTE });
    const root = makeFolder({ "acme.md": NOTE, "b.md": { link: "gone.md" }, "c.md": { link: "c.md" } });
    symlinkSync(join(outside, "secret.md"), join(root, "d.md"));
    const found = await findIn(root);
    expect(pathsOf(found)).toEqual(["acme.md"]);
    expect(found.findings.map(({ file, severity, message }) => `${file} ${severity} ${message}`)).toEqual([
      "b.md error this link cannot be read: what it leads to does not exist; mend it or remove it",
      "c.md error this link cannot be read: its links lead in a circle; mend it or remove it",
      "d.md error this link leads out of the workspace and is not read; put the file itself here",
    ]);
  });
});

describe("with patterns", () => {
  const config = (notes: string) => ({ "followthrough.yaml": `notes: ${notes}\n` });

  test("every file that matches is a note, whatever is in it; other markdown files are counted", async () => {
    const found = await find({
      ...config('["applications/**/*.md", extra/*.txt]'),
      "applications/acme.md": NOTE,
      "applications/2026/empty.md": "",
      "extra/initech.txt": NOTE,
      "elsewhere/hooli.md": NOTE,
      "applications/cv.pdf": "%PDF",
    });
    expect(pathsOf(found)).toEqual(["applications/2026/empty.md", "applications/acme.md", "extra/initech.txt"]);
    expect(found.others).toBe(1);
  });

  test("what git ignores stays left out", async () => {
    const found = await find({ ...config("'*.md'"), ".gitignore": "b.md", "a.md": NOTE, "b.md": NOTE });
    expect(pathsOf(found)).toEqual(["a.md"]);
  });
});

describe("what cannot be read", () => {
  test("is told, and the rest is read", async () => {
    const root = makeFolder({ "acme.md": NOTE, "locked.md": NOTE, "vault/initech.md": NOTE });
    chmodSync(root, 0o755);
    chmodSync(join(root, "locked.md"), 0);
    chmodSync(join(root, "vault"), 0);
    const found = await withoutPrivileges(() => findIn(root));
    chmodSync(join(root, "vault"), 0o700);
    expect(pathsOf(found)).toEqual(["acme.md"]);
    expect(found.findings.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      "locked.md: this file cannot be read: permission denied",
      "vault: this folder cannot be read: permission denied",
    ]);
  });

  test("because it is gone under the name that the folder lists", async (context) => {
    const root = makeFolder({ "acme.md": NOTE });
    try {
      // No UTF-8: the listing shows U+FFFD, and no file has that name.
      writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Uint8Array.of(0xfc), Buffer.from(".md")]), NOTE);
    } catch {
      context.skip("this file system takes no such names");
    }
    expect((await findIn(root)).findings).toEqual([
      {
        check: "unreadable-file",
        severity: "error",
        message: "this file cannot be read: it does not exist",
        file: "\uFFFD.md",
      },
    ]);
  });

  test("in bytes that are no UTF-8 is a note with a finding", async () => {
    const bytes = Buffer.concat([Buffer.from(NOTE), Uint8Array.of(0xfc)]);
    const found = await find({ "acme.md": bytes });
    expect(found.notes.map((note) => note.findings.length)).toEqual([1]);
  });
});

test("a note's text is the file's, byte-order mark and line ends included", async () => {
  const texts = [`\uFEFF${NOTE}`, NOTE.replaceAll("\n", "\r\n"), `${NOTE}a \uFFFD of its own`];
  const found = await find({ "a.md": texts[0]!, "b.md": texts[1]!, "c.md": texts[2]! });
  expect(found.notes.map((note) => note.text)).toEqual(texts);
  expect(found.notes.flatMap((note) => note.findings)).toEqual([]);
});

describe("no notes at all is an error that says where was looked and what makes a note", () => {
  const refusal = async (root: string, configPath?: string) => {
    const error: unknown = await findNotes(await openWorkspace({ cwd: root, configPath })).catch(
      (reason: unknown) => reason,
    );
    if (!(error instanceof NoNotes)) throw new Error("expected no notes");
    return error;
  };
  const aNoteHas = "a note has a company and one of role, status, applied, interviews or log in its front matter";
  const what = `${aNoteHas}; followthrough init sets a folder up, with an example`;
  const whatTheyAre = `${aNoteHas}; followthrough init --dry-run says what it makes of these files and of their keys`;

  test("in an empty folder", async () => {
    expect((await refusal(makeFolder())).message).toBe(
      `no notes found in this folder (no other markdown files)\n${what}`,
    );
  });

  test("in a folder of other files, some of them ignored", async () => {
    const root = makeFolder({
      "jobs/README.md": "#",
      "jobs/.gitignore": "a.md\nb/\n",
      "jobs/a.md": NOTE,
      "jobs/b/c.md": NOTE,
    });
    const seen = "1 other markdown file, 2 files and folders ignored by git";
    expect((await refusal(root, "jobs")).message).toBe(`no notes found in jobs (${seen})\n${whatTheyAre}`);
  });

  test("in a folder of files with other keys, the commonest of which are told", async () => {
    const page = (lines: string): string => `---\n${lines}\n---\nnot: a key\n`;
    const root = makeFolder({
      "a.md": page("Employing: Acme\njob_status: applied\nnested:\n  inner: 1"),
      "b.md": page("job_status: applied\ntags: [x]\n# no: key"),
      "c.md": "\uFEFF---\r\njob_status: lead\r\nzz: 1\r\n---\r\n",
      "d.md": "no front matter: here\n",
      "e.md": `---\n${"x".repeat(3000)}: 1`,
    });
    const seen = "5 other markdown files, 4 with front matter: job_status (3), Employing (1), nested (1), tags (1), …";
    expect((await refusal(root)).message).toBe(`no notes found in this folder (${seen})\n${whatTheyAre}`);
  });

  test("with patterns that nothing matches", async () => {
    const root = makeFolder({ "followthrough.yaml": "notes: [jobs/*.md, '!old/']\n", "a.md": NOTE, "b.md": NOTE });
    const seen = "2 other markdown files";
    const next = "no file matches notes: jobs/*.md, !old/; mend the patterns in followthrough.yaml";
    const message = `no notes found in this folder (${seen})\n${next}`;
    expect((await refusal(root)).message).toBe(message);
  });

  test("when the only one cannot be read", async () => {
    const error = await refusal(makeFolder({ "acme.md": { link: "gone.md" } }));
    const unread = "acme.md: this link cannot be read: what it leads to does not exist; mend it or remove it";
    expect(error.message).toBe(
      `no notes found in this folder (no other markdown files, 1 unreadable)\n${what}\n${unread}`,
    );
    expect(error.findings.map((finding) => finding.check)).toEqual(["unreadable-file"]);
  });
});
