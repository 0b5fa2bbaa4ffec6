import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { formatSteering } from "../../../src/editor/index.js";
import { applyEdits } from "../../../src/text/index.js";

const FILES = ["src/policy/builtin", "fixtures"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `${folder}/${name}`),
);

async function format(text: string, indent = 2): Promise<string | undefined> {
  const edits = await formatSteering(text, indent);
  return edits && applyEdits(text, edits);
}

function read(text: string): unknown {
  try {
    return parse(text, { logLevel: "silent" });
  } catch {
    return undefined;
  }
}

const commentsOf = (text: string): readonly string[] => text.match(/(?<=^|\s)#[^\r\n]*/gmu) ?? [];

describe("a policy is laid out", () => {
  it("with its comments, its quotes and what it says", async () => {
    const text =
      'format: 1\nrules:\n- id:   nudge # for now\n  when:  "wait.active"   \n\n\n\n  opens: >-\n    today +\n    1 day\n';
    expect(await format(text)).toBe(
      'format: 1\nrules:\n  - id: nudge # for now\n    when: "wait.active"\n\n    opens: >-\n      today +\n      1 day\n',
    );
  });

  it("with the ends of lines that it has", async () => {
    expect(await format("settings:   {patience: 2 days}\r\nformat:  1\r\n")).toBe(
      "settings: { patience: 2 days }\r\nformat: 1\r\n",
    );
  });

  it("and left alone while it is none", async () => {
    expect(await formatSteering("rules: [\n  - {", 2)).toBeUndefined();
  });

  it.each(FILES)("%s says the same, and is laid out once and for all", async (file) => {
    const text = readFileSync(file, "utf8");
    const formatted = await format(text);
    if (formatted === undefined) expect(read(text)).toBeUndefined();
    else {
      expect(read(formatted)).toEqual(read(text));
      expect(commentsOf(formatted)).toEqual(commentsOf(text));
      expect(await format(formatted)).toBe(formatted);
    }
  });
});
