import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readDeed } from "../../src/doing/index.js";

describe("a deed", () => {
  test.each([
    { deed: "done", note: "a.md", action: "first-follow-up/1", on: "yesterday", by: "phone", message: true },
    { deed: "snooze", note: "a.md", until: "2w" },
    { deed: "log", note: "a.md", words: "received reply", flags: { on: "yesterday", promised: "fri" } },
    { deed: "skip", note: "a.md", rule: "move-on", reason: "they asked for quiet" },
    { deed: "draft", note: "a.md", action: "first-follow-up/1" },
    { deed: "undo", change: "00000001" },
  ])("is read: $deed", (deed) => {
    expect(readDeed(deed)).toEqual({ ok: true, deed });
  });

  test.each([
    [null, "a deed is a JSON object"],
    [{}, "deed: expected one of done, snooze, log, skip, draft, undo"],
    [{ deed: "toString" }, "deed: expected one of done, snooze, log, skip, draft, undo"],
    [{ deed: "done", action: "a" }, "note: expected a line of text, of 2000 characters at most"],
    [{ deed: "done", note: 1, action: "a" }, "note: expected a line of text, of 2000 characters at most"],
    [{ deed: "snooze", note: "a.md", until: " " }, "until: expected a line of text that is not empty"],
    [{ deed: "done", note: "a", action: "a", message: "y" }, "message: expected true or false"],
    [{ deed: "undo", change: "1", note: "a" }, "note: undo takes change, once"],
    [
      { deed: "log", note: "a", words: "b", flags: { paste: "x" } },
      "flags.paste: log takes on, with, by, kind, minutes, place, link, zone, round, promised, deadline, note",
    ],
    [{ deed: "log", note: "a", words: "b\nc" }, "words: expected a line of text, of 2000 characters at most"],
    [{ deed: "log", note: "a", words: "\uD800" }, "words: expected a line of text, of 2000 characters at most"],
  ])("is refused, with what was expected: %j", (sent, reason) => {
    expect(readDeed(sent)).toEqual({ ok: false, reason });
  });

  it("is read or refused in one line, whatever was sent", () => {
    const name = fc.constantFrom("done", "snooze", "log", "skip", "draft", "undo");
    const fields = fc.dictionary(
      fc.constantFrom("note", "action", "until", "words", "flags", "change", "x"),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.tuple(name, fields).map(([deed, rest]) => ({ ...rest, deed })),
        ),
        (sent) => {
          const reading = readDeed(sent);
          if (!reading.ok) expect(reading.reason).toMatch(/^[^\p{Cc}]+$/u);
        },
      ),
    );
  });
});
