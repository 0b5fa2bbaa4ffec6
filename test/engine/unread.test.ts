import { describe, expect, it } from "vitest";
import { readNote } from "../../src/note/index.js";
import { evaluateNote, type Action } from "../../src/engine/index.js";
import { BERLIN, clock, DEFAULT_POLICY } from "./evaluate.js";

const HEAD =
  "---\ncompany: Acme\nrole: Engineer\ninterviews: [{date: 2026-11-05 10:00, with: [Ada Lovelace]}]\n---\n\n## Log\n\n";

/** The actions of a note with these lines in its journal, on 21 November. */
function actionsOf(lines: string): readonly Action[] {
  const { application } = readNote({ path: "acme.md", text: HEAD + lines }, { zone: BERLIN });
  if (!application) throw new Error("this is no note");
  return evaluateNote(application, { policy: DEFAULT_POLICY, me: { timezone: BERLIN }, now: clock("2026-11-21T09:00") })
    .actions;
}

/** `thank-you 9`: its rule and the lines that are not read. */
function unreadOf(lines: string): readonly string[] {
  return actionsOf(lines).map(({ rule, unread = [] }) => [rule, ...unread.map(({ line }) => line)].join(" "));
}

describe("lines that are not understood put an action in doubt", () => {
  it.each([
    ["between what it counts from and today", "- 2026-11-12: zig zag", ["thank-you 9", "first-follow-up 9"]],
    ["on the day of the interview", "- 2026-11-05: zig zag", ["thank-you 9", "first-follow-up 9"]],
    ["not before", "- 2026-11-04: zig zag", ["thank-you", "first-follow-up"]],
    ["not later than today", "- 2026-11-22: zig zag", ["thank-you", "first-follow-up"]],
    ["each of them", "- 2026-11-12: zig zag\n- 2026-11-13: zag zig", ["thank-you 9 10", "first-follow-up 9 10"]],
    [
      "of a follow-up not those before the last answer, of a thank-you all since its interview",
      "- 2026-11-06: zig zag\n- 2026-11-09: received reply",
      ["thank-you 9", "first-follow-up"],
    ],
    ["not those that are read", "- 2026-11-06: sent note to Ada Lovelace", ["thank-you", "first-follow-up"]],
    [
      "a message of which words are left",
      "- 2026-11-12: called Ada, the usual thing",
      ["thank-you 9", "first-follow-up 9"],
    ],
    ["not one of which none is left", "- 2026-11-12: called Ada", ["thank-you", "first-follow-up"]],
    ["not one that is known to be more", "- 2026-11-12: thanked Ada, the usual thing", ["first-follow-up"]],
  ])("%s", (_, lines, expected) => {
    expect(unreadOf(lines)).toEqual(expected);
  });

  it("those outside of journals, too, where their words would tell", () => {
    expect(unreadOf("- 2026-11-06: sent note\n\n## Jumble\n\n- 2026-11-12: rejected")).toEqual([
      "thank-you 13",
      "first-follow-up 13",
    ]);
    expect(unreadOf("- 2026-11-06: sent note\n\n## Jumble\n\n- 2026-11-12: their shares rose")).toEqual([
      "thank-you",
      "first-follow-up",
    ]);
  });

  it.each(["no luck", "didn't get it", "followed up?", "assessment centre", "turned me down"])(
    "whatever else they say: %s",
    (words) => {
      expect(unreadOf(`- 2026-11-12: ${words}`)).toEqual(["thank-you 9", "first-follow-up 9"]);
    },
  );

  it.each(["no reply yet", "will call Ada on Monday", "still waiting"])("but where nothing happened: %s", (words) => {
    expect(unreadOf(`- 2026-11-12: ${words}`)).toEqual(["thank-you", "first-follow-up"]);
  });

  it("those whose year is not known, whenever that was", () => {
    expect(unreadOf("- 3/11 they said no")).toEqual(["thank-you 9", "first-follow-up 9"]);
  });

  it("those that name a later day of which nothing is read", () => {
    expect(unreadOf("- 2026-11-09: received reply, open day 2 Dec 2026")).toEqual(["thank-you 9", "first-follow-up 9"]);
  });

  it("but no reminder: what somebody means to do on a day is due", () => {
    const reminders = actionsOf("- 2026-11-12: zig zag\n- [ ] Call Ada 📅 2026-11-20");
    expect(reminders.flatMap(({ reminder, unread }) => (reminder ? [unread] : []))).toEqual([[]]);
  });
});
