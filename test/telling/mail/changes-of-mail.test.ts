import { describe, expect, it } from "vitest";
import { readNote, type NoteChange } from "../../../src/note/index.js";
import { changesOfMail, readMail, type MailChanges } from "../../../src/telling/index.js";
import { ZonedDateTime } from "../../../src/time/index.js";

const now = ZonedDateTime.from("2026-12-07T12:00[Europe/Berlin]");

const NOTE = `---
company: Acme
role: Engineer
timezone: America/New_York
contacts: [{name: Ada Lovelace, email: ada@acme.example}]
interviews:
  - date: 2026-12-01 10:00
  - date: 2026-12-10 10:00
---
`;

async function changesOf(mail: string, text = NOTE): Promise<MailChanges> {
  const proposal = await readMail(mail, { now, zone: "Europe/Berlin" });
  const { application } = readNote({ path: "acme.md", text }, { zone: "Europe/Berlin" });
  if ("nothing" in proposal || !application) throw new Error("nothing was read");
  return changesOfMail(proposal, application);
}

/** Dates as their text. */
function plain(changes: readonly NoteChange[]): unknown {
  return JSON.parse(JSON.stringify(changes));
}

const FROM = "From: Ada L. <ADA@acme.example>\nSent: Monday, 7 December 2026 10:00\nTo: Jo\nSubject: Re\n\n";

describe("what a mail gives to write into a note", () => {
  it("is an entry of the log from the contact with that address, and what they promise", async () => {
    const { changes, choices } = await changesOf(`${FROM}Thanks for your email. We'll let you know by 18 December.`);
    expect(choices).toEqual([]);
    expect(plain(changes)).toEqual([
      {
        entry: {
          date: "2026-12-07",
          direction: "received",
          kind: "reply",
          name: "Ada Lovelace",
          by: "email",
          left_message: false,
          promised: "2026-12-18",
        },
      },
    ]);
  });

  it("is a choice where a day may be another one, also of an interview that is moved", async () => {
    for (const text of ["Your interview is confirmed for", "Our interview has been moved to"]) {
      const { changes, choices } = await changesOf(`${FROM}${text} 09/12/2026 at 15:30.`);
      expect(changes.filter((change) => !("entry" in change))).toEqual([]);
      expect(choices).toHaveLength(1);
    }
  });

  it("is what they want by a day, as a remark and the person's own reminder", async () => {
    const { changes } = await changesOf(`${FROM}Please send us your references by Wednesday.`);
    expect(plain(changes)).toMatchObject([
      { entry: { kind: "reply", remark: "Please send us your references by Wednesday." } },
      { field: "follow_up_on", date: "2026-12-09" },
    ]);
  });

  it("names a person and no department", async () => {
    const from = async (sender: string): Promise<unknown> => {
      const header = `From: ${sender}\nSent: Monday, 7 December 2026 10:00\nSubject: Re\n\n`;
      const { changes } = await changesOf(`${header}Thanks for your email about the job.`);
      const contacts = changes.flatMap((change) => ("contact" in change ? [change.contact] : []));
      const entry = changes.find((change) => "entry" in change)?.entry;
      return [entry?.name, ...contacts.map(({ name, email }) => `${name} <${String(email)}>`)];
    };
    expect(await from("Grace Hopper <grace@acme.example>")).toEqual([
      "Grace Hopper",
      "Grace Hopper <grace@acme.example>",
    ]);
    expect(await from("Ada Lovelace <ada.lovelace@acme.example>")).toEqual(["Ada Lovelace"]);
    expect(await from("Ada Lovelace <ada@acme.example>")).toEqual(["Ada Lovelace"]);
    expect(await from("Grace Hopper <no-reply@acme.example>")).toEqual(["Grace Hopper"]);
    expect(await from("Acme Talent Team <team@acme.example>")).toEqual([undefined]);
    expect(await from("jobs@acme.example")).toEqual([undefined]);
    expect(await from("Acme <hello@acme.example>")).toEqual([undefined]);
  });

  it("is an interview by the clocks of the note's own zone", async () => {
    const mail = `${FROM}We'd like to invite you to a video interview on Tuesday 15 December at 3 pm CET with Grace Hopper.`;
    const { changes } = await changesOf(mail);
    expect(plain(changes.slice(1))).toEqual([
      { interview: { date: "2026-12-15", time: "09:00", kind: "video", with: ["Grace Hopper"] } },
    ]);
    const { changes: own } = await changesOf(`${FROM}We'd like to invite you to an interview on 15 December at 3 pm.`);
    expect(plain(own.slice(1))).toEqual([{ interview: { date: "2026-12-15", time: "15:00", with: [] } }]);
  });

  it("does not add an interview that the note has, and gives it its time where it lacks one", async () => {
    const mail = `${FROM}Confirming your interview on Thursday 10 December at 10:00.`;
    expect((await changesOf(mail)).changes).toHaveLength(1);
    const { changes } = await changesOf(mail, NOTE.replace("2026-12-10 10:00", "2026-12-10"));
    expect(plain(changes.slice(1))).toEqual([{ round: 2, moved: { date: "2026-12-10", time: "10:00" } }]);
  });

  it("moves or cancels the interview that lies ahead", async () => {
    const moved = await changesOf(`${FROM}Your interview has been moved to 14 December at 11:00.`);
    expect(plain(moved.changes)).toMatchObject([
      { entry: { kind: "reply" } },
      { round: 2, moved: { date: "2026-12-14", time: "11:00" } },
    ]);
    const cancelled = await changesOf(`${FROM}We have to cancel your interview on 10 December.`);
    expect(plain(cancelled.changes.slice(1))).toEqual([{ round: 2, moved: "cancelled" }]);
  });

  it("leaves the choice where several interviews may be meant, and where several times are offered", async () => {
    const two = NOTE.replace("interviews:", "interviews:\n  - date: 2026-12-17 10:00");
    const cancelled = await changesOf(`${FROM}We have to cancel your interview.`, two);
    expect(cancelled.changes).toHaveLength(1);
    expect(cancelled.choices).toHaveLength(2);
    const offered = await changesOf(
      `${FROM}We'd like to invite you to an interview, either on 14 December at 10:00 or on 15 December at 11:00.`,
    );
    expect(offered.changes).toHaveLength(1);
    expect(plain(offered.choices)).toMatchObject([
      { interview: { date: "2026-12-14", time: "10:00" } },
      { interview: { date: "2026-12-15", time: "11:00" } },
    ]);
  });

  it("is an offer and its deadline, or a rejection", async () => {
    const offer = await changesOf(
      `${FROM}We are delighted to offer you the position. Please let us know by 14 December.`,
    );
    expect(plain(offer.changes)).toMatchObject([
      { entry: { kind: "offer" } },
      { field: "deadline", date: "2026-12-14" },
    ]);
    const rejection = await changesOf(`${FROM}We have decided not to proceed with your application.`);
    expect(plain(rejection.changes)).toMatchObject([{ entry: { kind: "rejection" } }]);
  });
});
