import { describe, expect, it } from "vitest";
import { changeNote, loadMarkdown, readNote } from "../../../src/note/index.js";
import { PlainDate } from "../../../src/time/index.js";

await loadMarkdown();

const OPTIONS = { zone: "Europe/Berlin" };
const DAY = PlainDate.from("2026-11-21");

/** What becomes of the note when its first reminder, or the one at that place, is done. */
function close(text: string, at = 0): string {
  const source = { path: "acme.md", text };
  const reminder = readNote(source, OPTIONS).application?.reminders[at];
  if (!reminder) throw new Error(`no reminder in ${text}`);
  const changed = changeNote(source, { reminder, doneOn: DAY }, OPTIONS);
  return changed.ok ? changed.value.text : changed.reason;
}

function closeIn(front: string, at = 0): string {
  const [before, after] = ["---\ncompany: Acme\nrole: SRE\n", "---\n\nNotes.\n"];
  const text = close(`${before}${front}${after}`, at);
  return text.startsWith(before) ? text.slice(before.length, -after.length) : text;
}

function closeBelow(body: string, at = 0): string {
  const before = "---\ncompany: Acme\nrole: SRE\n---\n\n## Tasks\n\n";
  const text = close(before + body, at);
  return text.startsWith(before) ? text.slice(before.length) : text;
}

describe("a date of one's own is taken out", () => {
  it.each([
    ["the key stays", "follow_up_on: 2026-11-20\n", "follow_up_on:\n"],
    ["and what stands behind it", "Reminder: '2026-11-20' # the fair\n", "Reminder: # the fair\n"],
    ["in a file from Windows", "follow_up_on: 2026-11-20\r\n", "follow_up_on:\r\n"],
    ["what to do stays", "next_action: call\nnext_action_date: 2026-11-20\n", "next_action: call\nnext_action_date:\n"],
    ["the only one in brackets", "follow_up_on: [2026-11-20]\n", "follow_up_on: []\n"],
    ["the only one behind a dash", "follow_up_on:\n  - 2026-11-20\nlink: x\n", "follow_up_on:\nlink: x\n"],
  ])("%s", (_, before, after) => {
    expect(closeIn(before)).toBe(after);
  });

  it.each([
    [0, "[2026-11-20, 2026-11-27]", "[2026-11-27]"],
    [1, "[2026-11-20, 2026-11-27]", "[2026-11-20]"],
    [1, "[ 2026-11-20, 2026-11-27, 2026-12-04 ]", "[ 2026-11-20, 2026-12-04 ]"],
    [0, "\n- 2026-11-20\n- 2026-11-27", "\n- 2026-11-27"],
    [1, "\n  - 2026-11-20\n  - 2026-11-27", "\n  - 2026-11-20"],
    [0, "\r\n  - 2026-11-20\r\n  - 2026-11-27", "\r\n  - 2026-11-27"],
    [0, "\n  - 2026-11-20 # the fair\n  - 2026-11-27", "\n  -  # the fair\n  - 2026-11-27"],
  ])("number %i of %j", (at, before, after) => {
    expect(closeIn(`follow_up_on: ${before}\n`, at)).toBe(`follow_up_on: ${after}\n`);
  });

  it("from a front matter in braces, and from an inline field", () => {
    expect(close("---\n{company: Acme, role: SRE, follow_up_on: 2026-11-20, link: x}\n---\n")).toBe(
      "---\n{company: Acme, role: SRE, follow_up_on:, link: x}\n---\n",
    );
    expect(closeBelow("follow_up_on:: 2026-11-20\n")).toBe("follow_up_on:: \n");
    expect(closeBelow("[follow_up_on:: 2026-11-20] [link:: x]\n")).toBe("[follow_up_on:: ] [link:: x]\n");
  });

  it.each([
    ["a comment between two", "follow_up_on: [\n  2026-11-20, # the fair\n  2026-11-27,\n]\n"],
    ["an anchor that is used", "follow_up_on: &day 2026-11-20\nlink: *day\n"],
  ])("or left alone: %s", (_, front) => {
    expect(closeIn(front)).toMatch(/^the date stands there in a way that cannot be taken out /u);
  });
});

describe("a task of one's own is checked", () => {
  it.each([
    ["- [ ] Call Jo 📅 2026-11-20\n", "- [x] Call Jo 📅 2026-11-20 ✅ 2026-11-21\n"],
    ["- [ ] Call Jo 📅 2026-11-20\r\n", "- [x] Call Jo 📅 2026-11-20 ✅ 2026-11-21\r\n"],
    ["* [ ] Call Jo 📅 2026-11-20  ", "* [x] Call Jo 📅 2026-11-20 ✅ 2026-11-21  "],
    ["1. [ ] Call Jo 📅 2026-11-20 ^call-jo\n", "1. [x] Call Jo 📅 2026-11-20 ✅ 2026-11-21 ^call-jo\n"],
    ["- [ ] Call Jo [due:: 2026-11-20]\n", "- [x] Call Jo [due:: 2026-11-20] [completion:: 2026-11-21]\n"],
    ["- [ ] Call Jo (due:: 2026-11-20)\n", "- [x] Call Jo (due:: 2026-11-20) (completion:: 2026-11-21)\n"],
    ["- [ ] Write to Jo by 20 Nov 2026\n", "- [x] Write to Jo by 20 Nov 2026 ✅ 2026-11-21\n"],
    ["- TODO write to Jo by 20 Nov 2026\n", "- DONE write to Jo by 20 Nov 2026\n"],
    ["- TODO call\n  SCHEDULED: <2026-11-20 Fri>\n", "- DONE call\n  SCHEDULED: <2026-11-20 Fri>\n"],
    ["* LATER call SCHEDULED: <2026-11-20 Fri>\n", "* DONE call SCHEDULED: <2026-11-20 Fri>\n"],
    ["### TODO call\nSCHEDULED: <2026-11-20>\n", "### DONE call\nSCHEDULED: <2026-11-20>\n"],
    ["- [ ] call\n  SCHEDULED: <2026-11-20 Fri>\n", "- [x] call ✅ 2026-11-21\n  SCHEDULED: <2026-11-20 Fri>\n"],
  ])("%j", (before, after) => {
    expect(closeBelow(before)).toBe(after);
  });

  it("of several that say the same, the one that is meant", () => {
    const task = "- [ ] Call Jo 📅 2026-11-20\n";
    expect(closeBelow(`${task}\n${task}`, 1)).toBe(`${task}\n- [x] Call Jo 📅 2026-11-20 ✅ 2026-11-21\n`);
  });

  it.each([
    ["it has no box and no keyword", "### Call\nSCHEDULED: <2026-11-20>\n"],
    ["it is done again and again", "- [ ] Call Jo 🔁 every week 📅 2026-11-20\n"],
  ])("or left alone: %s", (_, body) => {
    expect(closeBelow(body)).toMatch(/^the task stands there in a way that cannot be checked .*; check it yourself/u);
  });
});
