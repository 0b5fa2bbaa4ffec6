import { describe, expect, it } from "vitest";
import { loadMarkdown } from "../../../src/note/index.js";
import { readBody } from "./read.js";

await loadMarkdown();

const TASK = "- [ ] Call Jo 📅 2026-11-12\n";

function remindersOf(body: string, front = ""): readonly (string | undefined)[] {
  return (readBody(body, { front }).application?.reminders ?? []).map(({ key }) => key);
}

describe("an open task", () => {
  it.each([
    "## Log\n\n### Globex",
    "## Log\n\n### Jonas",
    "## Interview at Globex",
    "## Bewerbung bei Globex",
    "## Application at Globex\n\n### Next steps",
  ])("is no reminder of this application below %j", (head) => {
    expect(remindersOf(`${head}\n\n${TASK}`)).toEqual([]);
  });

  it.each([
    "## Next steps",
    "## Log\n\n### To do",
    "## Log\n\n### Next steps",
    "## Log\n\n### Offene Aufgaben",
    "## Log\n\n### November 2026",
    "## Log\n\n### Acme",
    "## Log\n\n### Lena Hart",
    "## Interview at Acme",
    "## Preparing the second round",
    "# Interview at Globex",
  ])("is one below %j", (head) => {
    expect(remindersOf(`${head}\n\n${TASK}`, "contacts: [Lena Hart]\n")).toEqual(["call-jo"]);
  });

  it("that is none is told", () => {
    const { findings } = readBody(`## Interview at Globex\n\n${TASK}`);
    expect(findings.map(({ check, message }) => `${check} ${message.split(":", 2).join(":")}`)).toEqual([
      "dated-lines-unread Interview at Globex: this dated line is not read, as what heads it may be of something else",
    ]);
    expect(readBody(`## Interview at Globex\n\n${TASK}`, { front: "status: rejected\n" }).findings).toEqual([]);
  });
});

describe("a task's key", () => {
  it("stays the same when its day is corrected, wherever that stands", () => {
    for (const lines of [
      ["- [ ] Write to Jo by 15 Nov 2026\n", "- [ ] Write to Jo by 2026-11-17\n"],
      ["- [ ] Write to Jo (due 15 Nov 2026), in ink\n", "- [ ] Write to Jo (due 17 November 2026), in ink\n"],
      ["- [ ] Write to Jo 📅 2026-11-15\n", "- [ ] Write to Jo 📅 2026-11-17\n"],
      ["- TODO Write to Jo by 15 Nov 2026\n", "- TODO Write to Jo by 17 Nov 2026\n"],
    ]) {
      const [before, after] = lines.map((line) => remindersOf(line));
      expect(before).toHaveLength(1);
      expect(after, lines[0]).toEqual(before);
    }
    expect(remindersOf("- [ ] Write to Jo by 15 Nov 2026\n")).toEqual(["write-to-jo-by"]);
  });

  it("tells tasks apart that differ in their days alone", () => {
    expect(remindersOf("- [ ] Write by 15 Nov 2026\n- [ ] Write by 17 Nov 2026\n- [ ] due 19 Nov 2026\n")).toEqual([
      "write-by",
      "write-by-2",
      "due",
    ]);
  });
});
