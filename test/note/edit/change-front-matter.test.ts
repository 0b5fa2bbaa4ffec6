import { beforeAll, describe, expect, it } from "vitest";
import { changeNote, loadMarkdown, readNote, type NoteChange } from "../../../src/note/index.js";
import { PlainDate } from "../../../src/time/index.js";

beforeAll(loadMarkdown);

const day = (text: string): PlainDate => PlainDate.from(text);
const [HEAD, TAIL] = ["---\ncompany: Acme\nrole: SRE\n", "---\n\nNotes.\n"];
const OPTIONS = { zone: "Europe/Berlin" };

/** What becomes of these lines of a note of Acme's. */
function write(lines: string, change: NoteChange): string {
  const changed = changeNote({ path: "acme.md", text: HEAD + lines + TAIL }, change, OPTIONS);
  return changed.ok ? changed.value.text.slice(HEAD.length, -TAIL.length) : changed.reason;
}

describe("an interview is put behind the others, in their style", () => {
  const interview = {
    date: day("2026-12-02"),
    time: "10:00",
    kind: "phone",
    with: ["Lena Hart"],
  };

  it.each([
    [
      "none yet",
      "status: applied\n",
      "status: applied\ninterviews:\n  - {date: 2026-12-02 10:00, kind: phone, with: [Lena Hart]}\n",
    ],
    [
      "mappings in lines",
      "interviews:\n  - date: 2026-11-12 14:00\n    kind: video # Zoom\n    with: Ada Lovelace\n",
      "interviews:\n  - date: 2026-11-12 14:00\n    kind: video # Zoom\n    with: Ada Lovelace\n" +
        "  - date: 2026-12-02 10:00\n    kind: phone\n    with: Lena Hart\n",
    ],
    [
      "a time of its own, under other keys",
      "Interviews:\n- Datum: 2026-11-12\n  Uhrzeit: 14:00\n  Mit: [Ada Lovelace]\n",
      "Interviews:\n- Datum: 2026-11-12\n  Uhrzeit: 14:00\n  Mit: [Ada Lovelace]\n" +
        "- Datum: 2026-12-02\n  Uhrzeit: 10:00\n  Kind: phone\n  Mit: [Lena Hart]\n",
    ],
    [
      "braces",
      "interviews: [{date: 2026-11-12T14:00, with: Ada Lovelace}]\n",
      "interviews: [{date: 2026-11-12T14:00, with: Ada Lovelace}, {date: 2026-12-02T10:00, kind: phone, with: Lena Hart}]\n",
    ],
    [
      "lines of text",
      "interviews:\n  - 2026-11-12 14:00 video with Ada Lovelace\n",
      "interviews:\n  - 2026-11-12 14:00 video with Ada Lovelace\n  - 2026-12-02 10:00 phone with Lena Hart\n",
    ],
    [
      "one that stands alone",
      "interview: 2026-11-12 14:00\n",
      "interview: [2026-11-12 14:00, 2026-12-02 10:00 phone with Lena Hart]\n",
    ],
  ])("%s", (_, before, after) => {
    expect(write(before, { interview })).toBe(after);
  });

  it("as a mapping where a line cannot say it all", () => {
    const all = { ...interview, minutes: 45, link: "https://zoom.example/1", promised_by: day("2026-12-09") };
    expect(write("interviews:\n  - 2026-11-12 14:00 video with Ada\n", { interview: all })).toBe(
      "interviews:\n  - 2026-11-12 14:00 video with Ada\n" +
        "  - {date: 2026-12-02 10:00, minutes: 45, kind: phone, with: [Lena Hart], link: https://zoom.example/1, promised_by: 2026-12-09}\n",
    );
  });

  it("never twice", () => {
    expect(write("interviews: [{date: 2026-12-02 10:00, kind: phone, with: Lena Hart}]\n", { interview })).toBe(
      "it says so already",
    );
  });
});

describe("an interview that is there is moved where its day and time stand", () => {
  const moved = { date: day("2026-12-03"), time: "09:30" };

  it.each([
    [
      "a mapping",
      "- date: 2026-12-02 10:00 # Zoom\n  kind: video\n",
      "- date: 2026-12-03 09:30 # Zoom\n  kind: video\n",
    ],
    ["a stamp", "- {date: '2026-12-02T10:00'}\n", "- {date: '2026-12-03T09:30'}\n"],
    ["an end", "- {date: 2026-12-02 10:00-11:30}\n", "- {date: 2026-12-03 09:30-11:00}\n"],
    ["a time of its own", "- date: 2026-12-02\n  time: 10:00\n", "- date: 2026-12-03\n  time: 09:30\n"],
    ["no time yet", "- date: 2026-12-02\n  with: Ada\n", "- date: 2026-12-03 09:30\n  with: Ada\n"],
    ["called off before", "- date: 2026-12-02\n  cancelled: true\n", "- date: 2026-12-03 09:30\n"],
    ["a line", "- 2026-12-02 10:00 phone with Ada\n", "- 2026-12-03 09:30 phone with Ada\n"],
    ["a line without a time", "- 2026-12-02 phone with Ada\n", "- 2026-12-03 09:30 phone with Ada\n"],
    ["a day and a time alone", "- 2026-12-02 10:00\n", "- 2026-12-03 09:30\n"],
    ["a day alone, in quotes", '- "2026-12-02"\n', '- "2026-12-03 09:30"\n'],
  ])("%s", (_, before, after) => {
    expect(write(`interviews:\n${before}`, { round: 1, moved })).toBe(`interviews:\n${after}`);
  });

  it.each([
    ["a mapping", "- date: 2026-12-02 10:00\n", "- date: 2026-12-03\n"],
    [
      "a time of its own",
      "- date: 2026-12-02\n  time: 10:00 # sharp\n  kind: video\n",
      "- date: 2026-12-03\n  kind: video\n",
    ],
    ["a line", "- 2026-12-02 10:00 phone with Ada\n", "- 2026-12-03 phone with Ada\n"],
  ])("to a day without a time: %s", (_, before, after) => {
    expect(write(`interviews:\n${before}`, { round: 1, moved: { date: moved.date } })).toBe(`interviews:\n${after}`);
  });

  it("under a key of its own", () => {
    expect(write("interview_date: 2026-12-02\ninterview_time: 10:00\n", { round: 1, moved })).toBe(
      "interview_date: 2026-12-03\ninterview_time: 09:30\n",
    );
  });

  it("and no other", () => {
    expect(write("interviews: [2026-11-02, 2026-12-02 10:00]\n", { round: 2, moved })).toBe(
      "interviews: [2026-11-02, 2026-12-03 09:30]\n",
    );
    expect(write("interviews: [2026-11-02]\n", { round: 2, moved })).toBe("it has no interview of round 2");
  });
});

describe("an interview that is there is called off, or promises an answer", () => {
  it.each([
    [
      "lines",
      "- date: 2026-12-02 10:00\n  kind: video # Zoom\n",
      "- date: 2026-12-02 10:00\n  kind: video # Zoom\n  cancelled: true\n",
    ],
    ["braces", "- {date: 2026-12-02}\n", "- {date: 2026-12-02, cancelled: true}\n"],
    ["said to stand", "- {date: 2026-12-02, cancelled: false}\n", "- {date: 2026-12-02, cancelled: true}\n"],
    ["a line", "- 2026-12-02 10:00 phone with Ada\n", "- 2026-12-02 10:00 phone with Ada, cancelled\n"],
    ["a line in quotes", '- "2026-12-02 10:00 phone with Ada"\n', '- "2026-12-02 10:00 phone with Ada, cancelled"\n'],
  ])("%s, called off", (_, before, after) => {
    expect(write(`interviews:\n${before}`, { round: 1, moved: "cancelled" })).toBe(`interviews:\n${after}`);
  });

  it.each([
    ["lines", "- date: 2026-12-02 10:00\n", "- date: 2026-12-02 10:00\n  promised_by: 2026-12-09\n"],
    ["one before", "- {date: 2026-12-02, reply_by: 2026-12-08}\n", "- {date: 2026-12-02, reply_by: 2026-12-09}\n"],
    [
      "a line",
      "- 2026-12-02 10:00 phone with Ada\n",
      "- 2026-12-02 10:00 phone with Ada, they will answer by 2026-12-09\n",
    ],
  ])("%s, with a promise", (_, before, after) => {
    expect(write(`interviews:\n${before}`, { round: 1, promised_by: day("2026-12-09") })).toBe(`interviews:\n${after}`);
  });
});

describe("a day of the note is set, replaced and taken away", () => {
  const date = day("2026-12-09");

  it.each([
    ["none", "snooze_until", "status: applied\n", "status: applied\nsnooze_until: 2026-12-09\n"],
    ["empty", "deadline", "deadline: # ?\n", "deadline: 2026-12-09 # ?\n"],
    ["one", "snooze_until", "snooze_until: '2026-12-01' # busy\n", "snooze_until: '2026-12-09' # busy\n"],
    ["under another key", "follow_up_on", "Next follow-up: 2026-12-01\n", "Next follow-up: 2026-12-09\n"],
    ["a link", "follow_up_on", 'follow_up_on: "[[2026-12-01]]"\n', 'follow_up_on: "[[2026-12-09]]"\n'],
    ["applied", "applied", "applied: 2026-11-01\n", "applied: 2026-12-09\n"],
    ["last heard", "last_contact", "last_contact: 2026-11-01\n", "last_contact: 2026-12-09\n"],
  ] as const)("%s, set", (_, field, before, after) => {
    expect(write(before, { field, date })).toBe(after);
  });

  it.each([
    [
      "one",
      "snooze_until",
      "status: applied\n# till then\nsnooze_until: 2026-12-01 # busy\nskip: x\n",
      "status: applied\n# till then\nskip: x\n",
    ],
    ["the last", "deadline", "status: offer\ndeadline: 2026-12-01\n", "status: offer\n"],
    ["a list", "follow_up_on", "follow_up_on:\n  - 2026-12-01\n  - 2026-12-04\nstatus: applied\n", "status: applied\n"],
    ["none", "deadline", "status: offer\n", "it has no deadline to take away"],
  ] as const)("%s, taken away", (_, field, before, after) => {
    expect(write(before, { field, date: undefined })).toBe(after);
  });

  it("within braces", () => {
    const text = "---\n{company: Acme, snooze_until: 2026-12-01, role: SRE, deadline: 2026-12-02}\n---\n";
    const gone = changeNote({ path: "a.md", text }, { field: "snooze_until", date: undefined }, OPTIONS);
    expect(gone.ok && gone.value).toEqual({
      text: "---\n{company: Acme, role: SRE, deadline: 2026-12-02}\n---\n",
      written: "{company: Acme, snooze_until: 2026-12-01, role: SRE, deadline: 2026-12-02}",
      line: 2,
      isRemoved: true,
    });
    const last = changeNote({ path: "a.md", text }, { field: "deadline", date: undefined }, OPTIONS);
    expect(last.ok && last.value.text).toBe("---\n{company: Acme, snooze_until: 2026-12-01, role: SRE}\n---\n");
  });

  it("where an inline field of the body says it", () => {
    const text = "---\ncompany: Acme\nrole: SRE\n---\n\nfollow_up_on:: 2026-12-01\n";
    const changed = changeNote({ path: "a.md", text }, { field: "follow_up_on", date }, OPTIONS);
    expect(changed.ok && changed.value.text).toBe(text.replace("2026-12-01", "2026-12-09"));
  });
});

describe("what applies again is no longer skipped, and its reason goes with it", () => {
  it.each([
    [
      "a reason, with others behind it",
      "skip:\n  - move-on # still hopeful # x\n  - interviewer-unknown\n",
      "skip:\n  - interviewer-unknown\n",
    ],
    ["a reason, last", "skip:\n  - a # no\n  - move-on # still hopeful\n", "skip:\n  - a # no\n"],
    ["CRLF", "skip:\r\n- a # no\r\n- move-on # x\r\n- b\r\n", "skip:\r\n- a # no\r\n- b\r\n"],
    ["no reason", "skip:\n  - move-on\n  - a # no\n", "skip:\n  - a # no\n"],
    ["brackets", "skip: [a, move-on] # no\n", "skip: [a] # no\n"],
    ["the last one", "status: applied\nskip:\n  - move-on # no\n", "status: applied\n"],
  ])("%s", (_, before, after) => {
    expect(write(before, { unskip: "move-on" })).toBe(after);
  });
});

describe("what does not apply is skipped, with the reason as a comment", () => {
  const change = { skip: "move-on", reason: "still\nhopeful" };

  it.each([
    ["none", "status: applied\n", "status: applied\nskip:\n  - move-on # still hopeful\n"],
    ["a list", "skip:\n  - first-follow-up # no\n", "skip:\n  - first-follow-up # no\n  - move-on # still hopeful\n"],
    ["brackets", "skip: [first-follow-up]\n", "skip: [first-follow-up, move-on] # move-on: still hopeful\n"],
    ["brackets, none", "skip: []\n", "skip: [move-on] # still hopeful\n"],
    ["brackets with a comment", "skip: [a] # a: no\n", "skip: [a, move-on] # a: no; move-on: still hopeful\n"],
    ["brackets over lines", "skip: [\n  a, # no\n  ]\n", "skip: [\n  a, # no\n  move-on, # still hopeful\n  ]\n"],
    ["one", "skip: a\n", "skip: [a, move-on] # move-on: still hopeful\n"],
    ["empty", "skip:\nstatus: applied\n", "skip:\n  - move-on # still hopeful\nstatus: applied\n"],
    ["the same", "skip: [move-on]\n", "skip: [move-on]\n"],
  ])("%s", (name, before, after) => {
    expect(write(before, change)).toBe(name === "the same" ? "it says so already" : after);
  });

  it("without one", () => {
    expect(write("skip: [a]\n", { skip: "move-on" })).toBe("skip: [a, move-on]\n");
  });

  it("and an ignore is no reason", () => {
    expect(write("", { skip: "move-on", reason: "followthrough-ignore invalid-date: x" })).toContain("yourself");
  });
});

it("with all line breaks, and a byte-order mark", () => {
  for (const lineBreak of ["\n", "\r\n", "\r"]) {
    const text =
      `\uFEFF${HEAD}skip: a\ninterviews:\n  - date: 2026-12-02\nsnooze_until: 2026-11-01\n${TAIL}`.replaceAll(
        "\n",
        lineBreak,
      );
    const changes: NoteChange[] = [
      { skip: "b" },
      { round: 1, moved: "cancelled" },
      { field: "snooze_until", date: undefined },
      { interview: { date: day("2026-12-20"), with: [] } },
    ];
    let now = text;
    for (const change of changes) {
      const changed = changeNote({ path: "a.md", text: now }, change, OPTIONS);
      now = changed.ok ? changed.value.text : changed.reason;
    }
    expect(now).toBe(
      `\uFEFF${HEAD}skip: [a, b]\ninterviews:\n  - date: 2026-12-02\n    cancelled: true\n  - date: 2026-12-20\n${TAIL}`.replaceAll(
        "\n",
        lineBreak,
      ),
    );
    expect(readNote({ path: "a.md", text: now }, OPTIONS).application?.interviews).toHaveLength(2);
  }
});
