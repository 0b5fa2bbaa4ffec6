import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { NOTE_FIELDS, readNote } from "../../src/note/index.js";
import { COMMAND_PARTS } from "./commands-reference.js";
import { expectGenerated } from "./generated.js";
import { NOTE_PARTS } from "./note-reference.js";
import { WORKSPACE_PARTS } from "./workspace-reference.js";

const NOTE = "docs/reference/note.md";

describe("the reference of the workspace file", () => {
  it("says what the program's tables say", async () => {
    await expectGenerated("docs/reference/workspace.md", WORKSPACE_PARTS);
  });
});

describe("the reference of commands", () => {
  it("says what their help says", async () => {
    await expectGenerated("docs/reference/commands.md", COMMAND_PARTS);
  });
});

describe("the reference of the note", () => {
  it("says what the program's tables say", async () => {
    await expectGenerated(NOTE, NOTE_PARTS);
  });

  it("shows every key in a note of which nothing is wrong", () => {
    const pattern = /<!-- note: every key -->\n```yaml\n(?<text>.*?)```/su;
    const front = pattern.exec(readFileSync(NOTE, "utf8"))!.groups!.text!;
    const { findings } = readNote({ path: "acme.md", text: `---\n${front}---\n` }, { zone: "Europe/Berlin" });
    expect(findings.map(({ message }) => message)).toEqual([]);
    const data = parse(front) as Record<"contacts" | "interviews" | "log", readonly object[]>;
    const shown = { note: [data], contact: data.contacts, interview: data.interviews, entry: data.log };
    for (const [scope, fields] of Object.entries(NOTE_FIELDS)) {
      const keys = shown[scope as keyof typeof shown].flatMap((one) =>
        typeof one === "object" ? Object.keys(one) : [],
      );
      expect(new Set(keys), scope).toEqual(new Set(fields.map(({ name }) => name)));
    }
  });
});
