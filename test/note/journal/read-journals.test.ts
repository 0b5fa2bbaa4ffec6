import { describe, expect, it } from "vitest";
import { loadMarkdown, type NoteOptions } from "../../../src/note/index.js";
import { factsOf, readBody } from "./read.js";

await loadMarkdown();

type Options = Partial<NoteOptions> & { front?: string };

function facts(body: string, options: Options = {}): readonly string[] {
  const { application, findings } = readBody(body, options);
  expect(findings.map(({ message }) => message)).toEqual([]);
  return factsOf(application!);
}

function told(body: string, options: Options = {}): readonly string[] {
  return readBody(body, options).findings.map(({ check, message }) => `${check} ${message}`);
}

describe("an ending that is somebody else's", () => {
  it.each(["rejected by Globex", "withdrew from Globex", "rejected (that was Globex, not here)"])(
    "is told and counts for nothing: %s",
    (words) => {
      const { application, findings } = readBody(`## Log\n- 2026-10-03: applied\n- 2026-10-05: ${words}\n`);
      expect(factsOf(application!)).toEqual(["2026-10-03 sent application"]);
      expect(findings).toHaveLength(1);
    },
  );
});

describe("facts of a body", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "a table of stages",
      "## Timeline\n|Date|Stage|Notes|\n|---|---|---|\n|2026-09-30|Stage 1|Phone screen with hiring manager|\n|2026-10-08|Offer|Verbal offer. Respond by 2026-10-15|\n",
      ["interview 1 on 2026-09-30 kind phone", "2026-10-08 received offer", "deadline 2026-10-15"],
    ],
    [
      "a table of interviews, whose outcome is of another day",
      "## Interviews\n| Date | Time | Stage | With | Outcome | Next step |\n|---|---|---|---|---|---|\n| 2026-10-08 | 14:00 | Technical | Ann Poe, Jo Li | rejected | send mail 2026-10-09 |\n| 2026-10-12 | | Onsite | | cancelled | |\n",
      [
        "interview 1 on 2026-10-08 at 14:00 kind technical with Ann Poe, Jo Li",
        "interview 2 on 2026-10-12 kind onsite cancelled",
      ],
    ],
    [
      "a table of follow-ups, of which some are only planned",
      "## Follow-up log\n|Date|Contact|Method|Status|\n|---|---|---|---|\n|2026-11-03|Lena Hart|Phone|Left voicemail|\n|2026-11-05|Lena Hart|Email|planned|\n",
      ["2026-11-03 sent follow-up to Lena Hart by phone left message"],
    ],
    [
      "an ending that names the company",
      "## Log\n- 2026-10-03: got an offer from Acme\n- 2026-10-05: withdrew from Acme\n",
      ["2026-10-03 received offer from Acme", "2026-10-05 sent withdrawal"],
    ],
    ["a rejection with its reason", "## Log\n- 2026-10-03: rejected, wanted more\n", ["2026-10-03 received rejection"]],
    [
      "lines of the log's grammar",
      "## Log\n- 2026-10-03 sent thank-you to Ada Lovelace by email\n- 2026-10-04 received reply from Ada, promised 2026-10-10\n",
      ["2026-10-03 sent thank-you to Ada Lovelace by email", "2026-10-04 received reply from Ada promised 2026-10-10"],
    ],
    [
      "a table of changes, whose later end is what happened",
      "## Status history\n| From | To | On | Why |\n|---|---|---|---|\n| lead | applied | 2026-09-09 | |\n| applied | interview | 2026-09-18 | |\n| interview | rejected | 2026-09-30 | no budget |\n",
      ["2026-09-09 sent application", "2026-09-30 received rejection"],
    ],
    [
      "a table of messages, whose ends are people",
      "## Communication\n| Date | From | Subject |\n|---|---|---|\n| 2026-09-09 | Lena Hart | Invitation to interview |\n",
      ["2026-09-09 received invitation from Lena Hart"],
    ],
    [
      "a table of messages, whose column says which way they went",
      "## Communication\n| Date | Channel | Direction | Contact | Summary |\n|---|---|---|---|---|\n| 2026-09-09 | Email | Inbound | Lena Hart | asked for slots |\n| 2026-09-10 | Email | Outbound | Lena Hart | sent slots |\n| 2026-09-12 | Call | ← | Lena Hart | delayed |\n",
      [
        "2026-09-09 received reply from Lena Hart by email",
        "2026-09-10 sent note to Lena Hart by email",
        "2026-09-12 received reply from Lena Hart by phone",
      ],
    ],
    [
      "an answer that was promised, in the column for what is next, and nothing that one has to do oneself",
      "## Log\n| Date | What | Next step |\n|---|---|---|\n| 2026-09-29 | Technical interview | decision by 2026-10-09 |\n| 2026-10-12 | Onsite | call if no answer by 2026-10-20 |\n| 2026-10-14 | Phone screen | reply by 2026-10-22 |\n",
      [
        "interview 1 on 2026-09-29 kind technical promised by 2026-10-09",
        "interview 2 on 2026-10-12 kind onsite",
        "interview 3 on 2026-10-14 kind phone",
      ],
    ],
    [
      "each of those whom a cell names with a semicolon between them",
      "## Log\n| Date | What | With |\n|---|---|---|\n| 2026-09-29 | Interview 2 | Mikkel Dahl; Sunita Rao |\n",
      ["interview 1 on 2026-09-29 with Mikkel Dahl, Sunita Rao"],
    ],
    [
      "nothing of the employer's own dates",
      "## Key dates (from the ad)\n| Date | Event |\n|---|---|\n| 2026-11-10 | First interviews |\n\n## Termine (lt. Anzeige)\n- 2026-11-12 Vorstellungsgespräche\n",
      [],
    ],
    [
      "a status history",
      "## Status history\n- 2026-05-21T10:00:00Z — draft → applied — submitted\n",
      ["2026-05-21 sent application"],
    ],
    [
      "a dated heading that names an interview, in no journal",
      "## How it went\n### Stage 2 prep — Technical (2026-10-13)\n- What do they ask?\n## Technical interview (2026-10-20)\nWith: Ann Poe, Jo Li\nTime: 14:30\nThey answer by 2026-10-27.\n",
      [
        "interview 1 on 2026-10-13 kind technical",
        "interview 2 on 2026-10-20 at 14:30 kind technical with Ann Poe, Jo Li promised by 2026-10-27",
      ],
    ],
    [
      "a task that is done, and one that is not",
      "- [x] Follow up with Jo ✅ 2026-11-05\n- [ ] Call Jo again 📅 2026-11-12\n",
      ["2026-11-05 sent follow-up to Jo", "remember 2026-11-12: Call Jo again"],
    ],
    [
      "German lines",
      "## Gesprächsverlauf\n2026-11-04 Anruf mit Frau Weber, Rückmeldung bis 11.11.2026\n12.11.2026 Absage erhalten\n",
      ["interview 1 on 2026-11-04 kind phone with Frau Weber promised by 2026-11-11", "2026-11-12 received rejection"],
    ],
    [
      "days without a year beside days with one",
      "## Log\n- 3 Oct 2026: applied\n- 20 Oct: sent follow-up\n- 5 Jan: rejected\n",
      ["2026-10-03 sent application", "2026-10-20 sent follow-up", "2027-01-05 received rejection"],
    ],
    [
      "numbers in the order that other dates show",
      "## Log\n- 25/10/2026: applied\n- 05/11/2026: rejected\n",
      ["2026-10-25 sent application", "2026-11-05 received rejection"],
    ],
    [
      "the columns of a channel and of who did it",
      "## Log\n| Date | Channel | Contact | Summary |\n|---|---|---|---|\n| 2026-11-03 | Email | Ruth Abara | Reply: on hold till Jan |\n| 2026-11-04 | Video | Ruth Abara | Interview |\n\n## Follow-ups\n| Date | What | By |\n|---|---|---|\n| 2026-11-05 | Thank-you sent | Amara |\n| 2026-11-06 | Follow-up | Email |\n",
      [
        "interview 1 on 2026-11-04 kind video with Ruth Abara",
        "2026-11-03 received reply from Ruth Abara by email",
        "2026-11-05 sent thank-you",
        "2026-11-06 sent follow-up by email",
      ],
    ],
    [
      "whom an interview was with, and what they promised, below it",
      "## Interviews\n### Onsite (2026-11-04)\nWith Sunniva Dahl. They want to decide by\n2026-11-11.\n### Vor Ort (2026-11-05)\nMit Jonas Reiter, 30 Minuten.\n### Phone screen (2026-11-06)\nWith luck we meet again.\n",
      [
        "interview 1 on 2026-11-04 kind onsite with Sunniva Dahl promised by 2026-11-11",
        "interview 2 on 2026-11-05 kind onsite with Jonas Reiter",
        "interview 3 on 2026-11-06 kind phone",
      ],
    ],
    [
      "an outcome and a column that say when they answer",
      "## Interviews\n| Date | Round | Outcome |\n|---|---|---|\n| 2026-10-29 | Technical interview | hear by 2026-11-09 |\n\n## Log\n| Date | What | Reply by |\n|---|---|---|\n| 2026-11-12 | Onsite | 2026-11-20 |\n",
      [
        "interview 1 on 2026-10-29 kind technical promised by 2026-11-09",
        "interview 2 on 2026-11-12 kind onsite promised by 2026-11-20",
      ],
    ],
    [
      "an interview that was moved, and one that was called off",
      "## Log\n- 2026-11-04 phone screen with Lena Hart set for 2026-11-10\n- 2026-11-06 phone screen moved to 2026-11-12\n- 2026-11-07 onsite planned for 2026-11-20\n- 2026-11-08 onsite cancelled\n",
      ["interview 1 on 2026-11-12 kind phone with Lena Hart", "interview 2 on 2026-11-20 kind onsite cancelled"],
    ],
    [
      "an interview that was moved, of which nobody knows which it was",
      "## Log\n- 2026-11-04 interview set for 2026-11-10\n- 2026-11-04 interview set for 2026-11-11\n- 2026-11-06 interview moved to 2026-11-12\n",
      ["interview 1 on 2026-11-10", "interview 2 on 2026-11-11", "interview 3 on 2026-11-12"],
    ],
    [
      "newest first: what came first comes first",
      "## Log\n- 2026-10-05 received offer\n- 2026-10-05 received reply\n- 2026-10-03 sent application\n",
      ["2026-10-03 sent application", "2026-10-05 received reply", "2026-10-05 received offer"],
    ],
  ])("%s", (_, body, expected) => {
    expect(facts(body)).toEqual(expected);
  });

  it.each([
    "## Notes\n### Technical interview (2026-10-13)\n",
    "## Thoughts\n### Their pages\n#### Technical interview (2026-10-13)\n",
    "## Research\n### Technical interview (2026-10-13)\n",
    "## Interview prep\n### Technical interview (2026-10-13)\n",
    "## Coffee with Amaka (2026-11-02)\nShe interviewed there on 2026-05-05.\n",
    "## Lunch with Kemi about the interview (2026-11-02)\n",
    "## Their founder gave an interview (2026-11-02)\n",
    "## Technical (2026-11-02)\n",
    "## Timeline\n### 2026-11-05 good weather\n### 2026-11-06 updated my CV\n### 2026-11-07 will call\n",
    "## Timeline\n### 2026-11-05 lunch with Kemi about the salary\n",
    "## Historique\n### 2026-11-12 relancer\n",
    "## Timeline\n- [2026-11-05 offer](offer.pdf)\n- [[2026-11-06 Rejection]]\n",
  ])("no fact: %j", (body) => {
    expect(factsOf(readBody(body).application!)).toEqual([]);
  });

  it("are those of the workspace's own journals, and none where the body is not read", () => {
    const body = "## Was so war\n- 2026-10-03 sent application\n";
    expect(facts(body, { journals: ["Was so war"] })).toEqual(["2026-10-03 sent application"]);
    expect(facts(body, { body: false })).toEqual([]);
  });

  it("say where they stand", () => {
    const { application, text } = readBody("## Follow-up log\n- 2026-10-03 sent follow-up to Ada\n");
    const { self, date, name } = application!.log[0]!.origins;
    expect([self, date, name].map((origin) => origin && text.slice(origin.start, origin.end))).toEqual([
      "2026-10-03 sent follow-up to Ada",
      "2026-10-03",
      "Ada",
    ]);
    expect([self, date, name]).toMatchObject(Array(3).fill({ path: "Follow-up log", isInBody: true }));
  });
});

describe("what is told twice counts once", () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      "an interview, with what each knows of it",
      "interviews: [{date: 2026-10-13, kind: video}]\n",
      "## Technical interview (2026-10-13)\nWith: Ann Poe\nTime: 14:30\n",
      ["interview 1 on 2026-10-13 at 14:30 kind video with Ann Poe"],
    ],
    [
      "two interviews on a day at different times are two",
      "interviews: [2026-10-13 10:00]\n",
      "## Interviews\n- 2026-10-13 14:00 technical interview\n- 2026-10-13 10:00 phone screen\n",
      ["interview 1 on 2026-10-13 at 10:00 kind phone", "interview 2 on 2026-10-13 at 14:00 kind technical"],
    ],
    [
      "two with different people are two",
      "interviews: [{date: 2026-10-13, with: Ann Poe}]\n",
      "## Interviews\n- 2026-10-13 phone screen with Jo Li\n",
      ["interview 1 on 2026-10-13 with Ann Poe", "interview 2 on 2026-10-13 kind phone with Jo Li"],
    ],
    [
      "an entry, by whom and to whom one of them says",
      "log: [2026-10-14 sent thank-you to Ann Poe]\n",
      "## Log\n- 2026-10-14 sent thank-you by email\n- 2026-10-14 sent thank-you to Jo Li\n",
      ["2026-10-14 sent thank-you to Ann Poe by email", "2026-10-14 sent thank-you to Jo Li"],
    ],
    [
      "table and heading",
      "",
      "## Interviews\n|Date|Type|\n|---|---|\n|2026-10-13|Technical|\n### Technical (2026-10-13)\nWith: Ann Poe\n",
      ["interview 1 on 2026-10-13 kind technical with Ann Poe"],
    ],
  ])("%s", (_, front, body, expected) => {
    expect(facts(body, { front })).toEqual(expected);
  });
});

describe("inline fields", () => {
  it("are the front matter's, which wins", () => {
    const { application, findings } = readBody("applied:: 2026-10-02\nstatus:: rejected\n", {
      front: "status: applied\n",
    });
    expect(findings).toEqual([]);
    expect(application).toMatchObject({ status: "applied", origins: { applied: { isInBody: true, path: "applied" } } });
    expect(application!.applied?.toString()).toBe("2026-10-02");
  });

  it("are told like the front matter's, with their fix", () => {
    expect(told("applied:: 2026-02-30\nstatuss:: x\nmood:: good\n")).toEqual([
      "invalid-date applied: 2026-02-30 is no date; February 2026 has 28 days",
    ]);
  });
});

describe("what is not read is told once", () => {
  it.each<[string, readonly string[]]>([
    [
      "## Log\n- 2026-10-03 hm\n- 2026-10-04 what\n- 2026-10-05 sent application\n",
      [
        "journal-line-unread Log: 2 lines are not understood, the first: 2026-10-03 hm; a remark may stay; for what happened, say applied, phone screen with NAME, NAME replied or the like",
      ],
    ],
    ["## Log\n- 2026-02-30 sent application\n", ["invalid-date Log: 2026-02-30 is no date; February 2026 has 28 days"]],
    [
      "## Log\n- 05/11/2026 sent application\n",
      [
        "journal-line-unread Log: this line is not read: 05/11/2026 may be 5 November or 11 May 2026; write 2026-11-05 or 2026-05-11",
      ],
    ],
    [
      "## Anything\n- 2026-10-03 sent application\n- 2026-10-04 was a fine day\n- 2026-10-05 rejected\n",
      [
        "dated-lines-unread Anything: 2 dated lines are in no journal and not read, the first: 2026-10-03 sent application; if it tells of this application, put it below a heading such as Log, or write journals: [Anything] in followthrough.yaml",
      ],
    ],
    [
      "## Jo Poe, head of it\n- 2026-10-03 sent application\n",
      [
        'dated-lines-unread Jo Poe, head of it: this dated line is in no journal and not read: 2026-10-03 sent application; if it tells of this application, put it below a heading such as Log, or write journals: ["Jo Poe, head of it"] in followthrough.yaml',
      ],
    ],
    [
      "## Interviews\n- 2026-10-03 about their product, and then about mine, and what else there is to say of either of the two\n",
      [
        "journal-line-unread Interviews: this line is not understood: 2026-10-03 about their product, and then about mine, and wh…; a remark may stay; for an interview, say phone screen with NAME or the like",
      ],
    ],
    [
      "## Log\n- 2026-10-03 no reply yet\n- 2026-10-04 will call them next week\n- 2026-10-05 mock interview with Kemi\n",
      [],
    ],
    ["## Log\n- 2026-10-03\n  - reply from Ada Lovelace\n  - told me about the team\n", []],
    ["## Anything\n- 2026-10-04 was a fine day\n", []],
    ["## Job description\n- 2026-10-04 rejected\n", []],
  ])("%j", (body, expected) => {
    expect(told(body)).toEqual(expected);
  });
});
