import { describe, expect, it } from "vitest";
import { mendText } from "../../../src/engine/index.js";
import { DEFAULT_POLICY, evaluate, policyOf } from "../evaluate.js";

const CHECK = "entry-closes-nothing";

/** The first follow-up opens on Mon 9 Nov 2026. */
function lines(...log: readonly string[]): string {
  const entries = ["2026-11-02 sent thank-you", ...log].map((line) => `  - ${line}\n`).join("");
  return `contacts: [{name: Ada, title: CTO, email: ada@acme.example}]
interviews: [{date: 2026-11-02 14:00, promised_by: 2026-11-06, with: Ada, notes: music}]
log:
${entries}`;
}

function told(text: string, policy = DEFAULT_POLICY, now = "2026-11-12"): string[] {
  return evaluate(text, now, { policy }).findings.flatMap(({ check, message }) => (check === CHECK ? [message] : []));
}

/** The last line of the log once all is mended. */
function mendLast(last: string): string {
  const start = "---\ncompany: Acme\nrole: Engineer\n";
  const { text } = mendText(
    `${start}${lines(last).trim()}\n---\n`,
    (tried) => evaluate(tried.slice(start.length, -"\n---\n".length), "2026-11-12").findings,
  );
  return text.slice(text.lastIndexOf("\n  - ") + "\n  - ".length, -"\n---\n".length);
}

describe("an entry that closes nothing while something is open", () => {
  it("is told with what it was probably meant to be", () => {
    expect(told(lines("2026-11-10 sent inquiry"))).toEqual([
      'inquiry is a kind that no rule asks for, and "Follow up, first time" is still open; write sent follow-up if it was that, or sent note if it was not',
    ]);
  });

  it.each([
    ["a word for it", "2026-11-10 sent inquiry to Ada by email", "2026-11-10 sent follow-up to Ada by email"],
    [
      "in quotes",
      '"2026-11-10 sent Status Inquiry, promised 2026-11-20"',
      '"2026-11-10 sent follow-up, promised 2026-11-20"',
    ],
    ["in a mapping", "{date: 2026-11-10, sent: 'check-in'}", "{date: 2026-11-10, sent: 'follow-up'}"],
    ["as the person wrote it, where there is doubt", "2026-11-10 sent portfolio", "2026-11-10 sent portfolio"],
    [
      "as the person wrote it, where that has escapes",
      String.raw`"2026-11-10 sent \x69nquiry"`,
      String.raw`"2026-11-10 sent \x69nquiry"`,
    ],
  ])("is mended: %s", (_, before, after) => {
    expect(told(lines(before))).toHaveLength(1);
    expect(mendLast(before)).toBe(after);
  });

  it("is told once it has a place in the wait", () => {
    expect(told(lines("2026-11-01 sent inquiry"))).toEqual([]);
    expect(told(lines("2026-11-10 sent inquiry", "2026-11-11 received reply"))).toEqual([]);
  });

  it("is not told twice where the reader has guessed the kind", () => {
    const { findings } = evaluate(lines("2026-11-10 sent folow-up"), "2026-11-12");
    expect(findings.map(({ check }) => check)).toEqual(["unknown-kind"]);
  });

  it("is told of the last few only, so that a long log takes no longer", () => {
    expect(told(lines(...Array.from({ length: 40 }, () => "2026-11-10 sent inquiry")))).toHaveLength(3);
  });

  it("can be opted out of", () => {
    expect(told(`${lines("2026-11-10 sent inquiry")}skip: [${CHECK}]\n`)).toEqual([]);
  });

  it("is not told while the note is snoozed, or where the rule is skipped", () => {
    expect(told(`${lines("2026-11-10 sent inquiry")}snooze_until: 2026-12-01\n`)).toEqual([]);
    expect(told(`${lines("2026-11-10 sent inquiry")}skip: [first-follow-up]\n`)).toEqual([]);
  });
});

describe("a kind of the person's own is left alone", () => {
  const inquiry = lines("2026-11-10 sent inquiry");

  it("where a policy declares it", async () => {
    expect(told(inquiry, await policyOf("extends: [default]\nkinds: [inquiry]"))).toEqual([]);
    expect(told(inquiry, await policyOf("extends: [default]\nkinds: [referral]"))).toHaveLength(1);
  });

  it("where a rule sends it", async () => {
    const rule = `extends: [default]
rules:
  - {id: ask, title: Ask, when: 'false', opens: today, then: {sent: inquiry}}`;
    expect(told(inquiry, await policyOf(rule))).toEqual([]);
  });

  it("where a rule or a check asks for it", async () => {
    const check = `extends: [default]
checks:
  - id: mine
    assert: "!application.log.exists(entry, entry.kind == 'inquiry')"
    message: no`;
    expect(told(inquiry, await policyOf(check))).toEqual([]);
  });

  it("where a setting names it", async () => {
    const setting = `extends: [default]
settings:
  mine: {default: [inquiry], holds: kind, about: mine}
checks:
  - {id: mine, assert: "!application.log.exists(entry, entry.kind in settings.mine)", message: no}`;
    expect(told(inquiry, await policyOf(setting))).toEqual([]);
  });
});

describe("what another rule's `then` asks for", () => {
  it("is what an entry may have been meant to be", async () => {
    const policy = await policyOf(`extends: [default]
kinds: [referral]
rules:
  - {id: first-follow-up, off: true}
  - id: refer
    title: Ask for a referral
    when: "!application.log.exists(entry, entry.kind == 'referral')"
    opens: application.interviews[0].date
    then: {sent: referral}`);
    expect(told(lines("2026-11-10 sent plea"), policy)).toEqual([
      'plea is a kind that no rule asks for, and "Ask for a referral" is still open; write sent referral if it was that, or sent note if it was not',
    ]);
  });
});

describe("an entry that another rule might have meant", () => {
  const refer = (more: string): string => `extends: [default]
kinds: [referral, recommendation]
rules:
  - {id: first-follow-up, off: true}
  - id: refer
    title: Ask for a referral
    when: "!application.log.exists(entry, entry.kind == 'referral')"
    opens: application.interviews[0].date
    then: {sent: referral}
${more}`;

  it("is told with the first of several that it would close", async () => {
    const again = `  - id: refer-again
    title: Ask again
    when: "!application.log.exists(entry, entry.kind == 'referral')"
    opens: application.interviews[0].date
    then: {sent: referral}`;
    const [message] = told(lines("2026-11-10 sent plea"), await policyOf(refer(again)));
    expect(message).toContain('"Ask for a referral" is still open');
  });

  it("is not told where it would close only what asks for something else", async () => {
    const policy = await policyOf(`extends: [default]
kinds: [referral, recommendation]
rules:
  - {id: first-follow-up, off: true}
  - {id: recommend, title: Recommend, opens: "application.interviews[0].date", then: {sent: recommendation}}
  - id: refer
    title: Ask for a referral
    when: "!application.log.exists(entry, entry.kind == 'recommendation')"
    opens: application.interviews[0].date
    then: {sent: referral}`);
    expect(told(lines("2026-11-10 sent plea"), policy)).toEqual([]);
  });

  it("is not told of what they sent, nor of a message that was left", async () => {
    const policy = await policyOf(refer(""));
    expect(told(lines("2026-11-10 sent plea"), policy)).toHaveLength(1);
    expect(told(lines("2026-11-10 received plea"), policy)).toEqual([]);
    expect(told(lines('"2026-11-10 sent plea by phone, left message"'), policy)).toEqual([]);
  });

  it("is told by its rule where that has no title, and by no more than eighty letters of it", async () => {
    const titled = async (title: string): Promise<string> => {
      const policy = await policyOf(refer("").replace("title: Ask for a referral", `title: "${title}"`));
      return told(lines("2026-11-10 sent plea"), policy).join("");
    };
    const long = (length: number): string => "A".repeat(length);
    expect(await titled("{{''}}")).toContain('"refer" is still open');
    expect(await titled(long(80))).toContain(`"${long(80)}" is still open`);
    expect(await titled(long(81))).not.toContain(long(80));
  });
});

describe("what is open or overdue is what may be meant", () => {
  it("overdue", () => {
    expect(told(lines("2026-11-10 sent inquiry"), DEFAULT_POLICY, "2026-11-19")).toHaveLength(1);
  });

  it("from the moment of its opening, by the person's day", () => {
    const thanks = (sent: string): string[] =>
      told(
        `contacts: [{name: Ada, title: CTO, email: ada@acme.example}]
interviews: [{date: 2026-11-02 14:00, promised_by: 2026-11-06, with: Ada, notes: music}]
log: [${sent}]`,
        DEFAULT_POLICY,
        "2026-11-02T18:00",
      );
    expect(thanks("2026-11-02 sent portfolio to Ada")).toHaveLength(1);
    expect(thanks("2026-11-01 sent portfolio to Ada")).toEqual([]);
    const inTokyo = `timezone: Asia/Tokyo
contacts: [{name: Ada, title: CTO, email: ada@acme.example}]
interviews: [{date: 2026-11-03 00:30, promised_by: 2026-11-06, with: Ada, notes: music}]
log: [2026-11-02 sent portfolio to Ada]`;
    expect(told(inTokyo, DEFAULT_POLICY, "2026-11-02T18:00")).toHaveLength(1);
  });
});

it("the finding points at the kind alone", () => {
  const text = lines("2026-11-10 sent inquiry to Ada by email");
  const finding = evaluate(text, "2026-11-12").findings.find(({ check }) => check === CHECK)!;
  const start = "---\ncompany: Acme\nrole: Engineer\n".length + text.indexOf("inquiry");
  expect(finding.range).toEqual({ start, end: start + "inquiry".length });
  expect(Object.keys(finding).toSorted()).toEqual(["check", "file", "fix", "message", "range", "severity"]);
});
