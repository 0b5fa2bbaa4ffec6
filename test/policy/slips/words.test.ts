import { describe, expect, it } from "vitest";
import { NOTHING, placeOf, ruleWith, tellOf } from "./told.js";

const CHECK = (assert: string) => `checks:\n  - id: look\n    message: Look\n    assert: ${assert}\n`;

describe("a word in an expression that no note can ever say", () => {
  it.each([
    ["application.status == 'interveiwing'", "'interveiwing'", "interveiwing is no status; did you mean interviewing?"],
    ["application.status in ['applid', 'lead']", "'applid'", "applid is no status; did you mean applied?"],
    ["'gohsted' != application.status", "'gohsted'", "gohsted is no status; did you mean ghosted?"],
    [
      "application.status == 'waiting'",
      "'waiting'",
      "waiting is no status; expected lead, applied, interviewing, offer, accepted, rejected, withdrawn, ghosted",
    ],
    ["application.status == 'Applied'", "'Applied'", "notes are never read as saying Applied; write applied"],
    ["application.declared_status.orValue('') == 'offr'", "'offr'", "offr is no status; did you mean offer?"],
    ["application.status == (application.ended ? 'lead' : 'ofer')", "'ofer'", "ofer is no status; did you mean offer?"],
    [
      "application.interviews.exists(one, one.went.orValue('') == 'bad')",
      "'bad'",
      "bad is no word for how an interview went; expected well, ok, badly",
    ],
    [
      "application.timezone == 'Europe/Berln'",
      "'Europe/Berln'",
      "Europe/Berln is no time zone; did you mean Europe/Berlin?",
    ],
    [
      "!('frist-follow-up' in application.skip)",
      "'frist-follow-up'",
      "frist-follow-up is no rule or check; did you mean first-follow-up?",
    ],
    [
      "application.log.exists(e, e.kind == 'Thank you')",
      "'Thank you'",
      "notes are never read as saying Thank you; write thank-you",
    ],
    [
      "application.log.exists(e, e.by.orValue('e-mail') == 'phone')",
      "'e-mail'",
      "notes are never read as saying e-mail; write email",
    ],
    [
      "application.log.exists(e, e.by.orValue('email') == 'call')",
      "'call'",
      "notes are never read as saying call; write phone",
    ],
    ["wait.followed_up_by('mail').hasValue()", "'mail'", "notes are never read as saying mail; write email"],
  ])("%s is an error at that word", async (expression, word, message) => {
    const check = CHECK(`"${expression}"`);
    const { errors } = await tellOf(check);
    expect(errors).toEqual([`${placeOf(word, check)}: look.assert: ${message}`]);
  });

  it.each([
    ["kinds", "application.log.exists(e, e.kind == 'folow-up')", "kind of log entry", "folow-up", "follow-up"],
    ["kinds", "wait.follow_ups.filter(e, e.sent)[0].kind == 'offr'", "kind of log entry", "offr", "offer"],
    ["channels", "wait.channel(['emal', 'phone']) == 'phone'", "channel", "emal", "email"],
    ["channels", "cel.bind(via, settings.first_via, 'phon' in via)", "channel", "phon", "phone"],
    ["channels", "settings.first_via.exists(one, one == 'leter')", "channel", "leter", "letter"],
    ["channels", "'phone' in ['emial'] + settings.first_via", "channel", "emial", "email"],
  ])("of %s, nearly another: %s", async (declare, expression, what, word, meant) => {
    const { errors } = await tellOf(CHECK(`"${expression}"`));
    const mend = `if it is one of your own, declare it in a policy: ${declare}: [${word}]`;
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(
      `look.assert: ${word} is no ${what} that is known here; did you mean ${meant}? (${mend})`,
    );
    // Declared, it is somebody's own word.
    expect(await tellOf(`${declare}: [${word}]\n${CHECK(`"${expression}"`)}`)).toEqual(NOTHING);
  });

  it("is told at its place in texts and over several lines, all of them at once", async () => {
    const rule = ruleWith(`summary: "{{application.status == 'ofer' ? 'a' : 'b'}}"
when: >-
  application.status == 'applid'
  && application.timezone != 'Europe/Berln'`);
    const { errors } = await tellOf(rule);
    const places = ["'ofer'", "'applid'", "'Europe/Berln'"].map((word) => `${placeOf(word, rule)}:`);
    expect(errors.map((line) => line.split(" ")[0])).toEqual(places);
  });

  it("is told beside what does not fit where it stands", async () => {
    const { errors } = await tellOf(CHECK(`"application.interviews.exists(one, one.went == 'bad')"`));
    expect(errors).toHaveLength(2);
    expect(errors.join("\n")).toContain("went may be missing");
    expect(errors.join("\n")).toContain("bad is no word for how an interview went");
  });
});

describe("a word in an expression that may be the person's own", () => {
  it("of kinds and channels is warned of until some rule or the policy has it", async () => {
    const asking = CHECK(`"application.log.exists(e, e.kind == 'referral' && e.by.orValue('') == 'in person')"`);
    const mend = "known here; if it is one of your own, declare it in a policy";
    expect(await tellOf(asking)).toEqual({
      errors: [],
      warnings: [
        `warning: ${placeOf("'referral'", asking)}: look.assert: referral is no kind of log entry that is ${mend}: kinds: [referral]`,
        `warning: ${placeOf("'in person'", asking)}: look.assert: in person is no channel that is ${mend}: channels: [in person]`,
      ],
    });
    expect(await tellOf(`kinds: [referral]\nchannels: [in person]\n${asking}`)).toEqual(NOTHING);
    expect(await tellOf(asking + ruleWith("via: [in person]\nthen: {sent: referral}"))).toEqual(NOTHING);
  });

  it("is then an error where it is nearly that one", async () => {
    const { errors } = await tellOf(
      ruleWith("then: {sent: referral}") + CHECK(`"application.log.exists(e, e.kind == 'referal')"`),
    );
    expect(errors).toEqual([
      expect.stringContaining(
        "look.assert: referal is no kind of log entry that is known here; did you mean referral?",
      ),
    ]);
  });

  it.each(["interview.kind.orValue('') == 'vidoe'", "interview.kind.orValue('') == 'pannel'"])(
    "of interviews, %s, is warned of where it is nearly a known one",
    async (assert) => {
      const { errors, warnings } = await tellOf(
        `checks: [{id: look, each: {interview: application.interviews}, message: Look, assert: "${assert}"}]\n`,
      );
      expect(errors).toEqual([]);
      expect(warnings).toEqual([expect.stringContaining("is no kind of interview that is known here; did you mean")]);
    },
  );

  it.each([
    "application.log.exists(e, e.kind == 'reply' && e.by.orValue('') == 'phone')",
    "application.interviews.exists(one, one.kind.orValue('') in ['phone', 'on-site', 'screening'])",
    "application.interviews.exists(one, one.kind.orValue('') == '')",
    "application.drafts.exists(one, one.kind == 'cover letter')",
    "application.timezone in ['Europe/Berlin', 'America/New_York', 'UTC']",
    "application.company == 'Acme' && 'applid' == application.role",
    "'call' in ['call', 'mail']",
  ])("says nothing of %s", async (expression) => {
    const { errors, warnings } = await tellOf(CHECK(`"${expression}"`));
    expect(errors).toEqual([]);
    expect(warnings.filter((line) => line.includes("known here"))).toEqual([]);
  });
});

describe("a word that stands in a rule as it is", () => {
  it.each([
    ["then: {status: gohsted}", "gohsted}", "own.then.status: gohsted is no status; did you mean ghosted?"],
    ["then: {status: no reply}", "no reply}", "own.then.status: no reply is no status; expected lead, applied, "],
    [
      "then: {sent: folow-up}",
      "folow-up}",
      "own.then.sent: folow-up is no kind of log entry that is known here; did you mean follow-up? (",
    ],
    [
      "then: {sent: Thank you}",
      "Thank you}",
      "own.then.sent: notes are never read as saying Thank you; write thank-you",
    ],
    ["then: {}", "then:", "own.then: expected sent or status, found neither"],
    ["via: [phone, emial]", "emial", "own.via[1]: emial is no channel that is known here; did you mean email? ("],
    ["via: [call]", "call]", "own.via[0]: notes are never read as saying call; write phone"],
    ["via: []", "[]", "own.via: expected at least one channel, found none"],
    ["via: email", "email", "own.via: expected a list of channels; write [email]"],
    ["via: email, phone", "email", "own.via: expected a list of channels; write [email, phone]"],
    [
      "via: \"application.ended ? ['emial'] : settings.first_via\"",
      "'emial'",
      "own.via: emial is no channel that is known here; did you mean email? (",
    ],
    [
      "draft: {emial: follow-up}",
      "emial",
      "own.draft.emial: emial is no channel that is known here; did you mean email? (",
    ],
    ["draft: {email: folow-up}", "folow-up", "own.draft.email: no draft folow-up; did you mean follow-up?"],
  ])("%s is an error at its place", async (field, word, message) => {
    const rule = ruleWith(field);
    const { errors } = await tellOf(rule);
    expect(errors).toHaveLength(1);
    expect(errors[0]!.split(": own")[0]).toBe(placeOf(word, rule));
    expect(errors[0]).toContain(message);
  });

  it("may be the person's own channel or kind", async () => {
    expect(await tellOf(ruleWith("via: [linkedin]\nthen: {sent: portfolio}"))).toEqual(NOTHING);
  });
});

describe("a channel in a setting", () => {
  it("that is nearly another, or that notes call otherwise, is an error", async () => {
    expect((await tellOf("settings: {first_via: [emial, phone]}\n")).errors).toEqual([
      expect.stringMatching(
        /^mine\.yaml:3:23: first_via: emial is no channel that is known here; did you mean email\? /u,
      ),
    ]);
    expect((await tellOf("", { second_via: ["call"] })).errors).toEqual([
      "followthrough.yaml: second_via: notes are never read as saying call; write phone",
    ]);
  });

  it("may be the person's own", async () => {
    expect(await tellOf("", { first_via: ["linkedin", "email"] })).toEqual(NOTHING);
  });
});
