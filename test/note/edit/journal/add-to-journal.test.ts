import { beforeAll, describe, expect, it } from "vitest";
import type { EntryFacts } from "../../../../src/facts/index.js";
import { changeNote, loadMarkdown, type NoteChange } from "../../../../src/note/index.js";
import { PlainDate } from "../../../../src/time/index.js";

beforeAll(loadMarkdown);

const day = (text: string): PlainDate => PlainDate.from(text);
const HEAD = "---\ncompany: Acme\nrole: SRE\napplied: 2026-11-02\n---\n\n";

const FOLLOW_UP: EntryFacts = {
  date: day("2026-11-16"),
  direction: "sent",
  kind: "follow-up",
  name: "Lena Hart",
  by: "email",
  left_message: false,
};
const REPLY: EntryFacts = {
  date: day("2026-11-05"),
  direction: "received",
  kind: "reply",
  name: "Lena Hart",
  by: "phone",
  left_message: false,
  promised: day("2026-11-30"),
};
const INTERVIEW = { date: day("2026-12-02"), time: "10:00", kind: "phone", with: ["Lena Hart"] };

/** What becomes of a note of Acme's with this body. */
function write(body: string, change: NoteChange, head = HEAD): string {
  const changed = changeNote({ path: "acme.md", text: head + body }, change, { zone: "Europe/Berlin" });
  if (!changed.ok) return changed.reason;
  const { text } = changed.value;
  return text.startsWith(head) ? text.slice(head.length) : text;
}

describe("an entry goes into the journal of the body, as its other lines are", () => {
  const [applied, called] = ["- 2026-11-03: applied via website\n", "- 2026-11-09: called Lena Hart\n"];

  it.each([
    [
      "a list",
      `## Log\n\n${applied}${called}`,
      `## Log\n\n${applied}${called}- 2026-11-16: sent follow-up to Lena Hart by email\n`,
    ],
    [
      "a list with stars, bold days without a year, capitals",
      "## Timeline\n\n* **Nov 3** – Applied\n* **Nov 9** – Called Lena Hart\n\nText.\n",
      "## Timeline\n\n* **Nov 3** – Applied\n* **Nov 9** – Called Lena Hart\n* **Nov 16** – Sent follow-up to Lena Hart by email\n\nText.\n",
    ],
    [
      "from newest to oldest, with weekdays, in German",
      "## Verlauf\n\n- Mo, 09.11.2026: Einladung von Frau Weber\n- Di, 03.11.2026: Bewerbung abgeschickt\n",
      "## Verlauf\n\n- Mo, 16.11.2026: Nachfass-Mail an Lena Hart\n- Mo, 09.11.2026: Einladung von Frau Weber\n- Di, 03.11.2026: Bewerbung abgeschickt\n",
    ],
    [
      "numbers, in French",
      "## Historique\n\n1. 3 nov. 2026 : candidature envoyée\n2. 9 nov. 2026 : réponse de Mme Durand\n",
      "## Historique\n\n1. 3 nov. 2026 : candidature envoyée\n2. 9 nov. 2026 : réponse de Mme Durand\n3. 16 nov. 2026 : relance à Lena Hart par e-mail\n",
    ],
    [
      "in Spanish",
      "## Historial\n\n- 3 de noviembre de 2026: candidatura enviada\n- 9 de noviembre de 2026: respuesta de Rocío Paz\n",
      "## Historial\n\n- 3 de noviembre de 2026: candidatura enviada\n- 9 de noviembre de 2026: respuesta de Rocío Paz\n" +
        "- 16 de noviembre de 2026: seguimiento enviado a Lena Hart por correo\n",
    ],
    [
      "days behind the words",
      "## Log\n\n- Applied (2026-11-03)\n- Called Lena Hart (2026-11-09)\n",
      "## Log\n\n- Applied (2026-11-03)\n- Called Lena Hart (2026-11-09)\n- Sent follow-up to Lena Hart by email (2026-11-16)\n",
    ],
    [
      "empty lines between",
      "## Log\n\n- 2026-11-03 applied\n\n- 2026-11-09 called Lena Hart\n  She was out.\n\n## Other\n",
      "## Log\n\n- 2026-11-03 applied\n\n- 2026-11-09 called Lena Hart\n  She was out.\n\n- 2026-11-16 sent follow-up to Lena Hart by email\n\n## Other\n",
    ],
    [
      "a list below each day",
      "## Log\n\n- 2026-11-03\n  - applied\n- 2026-11-09\n  - called Lena Hart\n",
      "## Log\n\n- 2026-11-03\n  - applied\n- 2026-11-09\n  - called Lena Hart\n- 2026-11-16\n  - sent follow-up to Lena Hart by email\n",
    ],
    [
      "days as headings, with a text below",
      "## Journal\n\n### 2026-11-03\n\nApplied via website.\n\n### 2026-11-09\n\nCalled Lena Hart.\n",
      "## Journal\n\n### 2026-11-03\n\nApplied via website.\n\n### 2026-11-09\n\nCalled Lena Hart.\n\n### 2026-11-16\n\nSent follow-up to Lena Hart by email\n",
    ],
    [
      "headings that say it",
      "## History\n\n### 3 Nov 2026 – Applied\n\n### 9 Nov 2026 – Phone screen with Lena Hart\n\nGood talk.\n",
      "## History\n\n### 3 Nov 2026 – Applied\n\n### 9 Nov 2026 – Phone screen with Lena Hart\n\nGood talk.\n\n### 16 Nov 2026 – Sent follow-up to Lena Hart by email\n",
    ],
    [
      "a table set in columns",
      "## Follow-up log\n\n| Date       | Type        | Who       | Channel | Notes |\n| ---------- | ----------- | --------- | ------- | ----- |\n" +
        "| 2026-11-03 | Application | Lena Hart | E-Mail  |       |\n",
      "## Follow-up log\n\n| Date       | Type        | Who       | Channel | Notes |\n| ---------- | ----------- | --------- | ------- | ----- |\n" +
        "| 2026-11-03 | Application | Lena Hart | E-Mail  |       |\n| 2026-11-16 | Follow-up   | Lena Hart | E-Mail  |       |\n",
    ],
    [
      "a table without pipes at its edges, in French",
      "## Suivi\n\nDate|Quoi|Qui\n---|---|---\n03/11/2026|candidature envoyée|\n19/11/2026|réponse|Mme Durand\n",
      "## Suivi\n\nDate|Quoi|Qui\n---|---|---\n03/11/2026|candidature envoyée|\n16/11/2026|relance par e-mail|Lena Hart\n19/11/2026|réponse|Mme Durand\n",
    ],
    [
      "a table with the way a message went, in the person's own words",
      "## Log\n\n| Day | Direction | What | With |\n|---|---|---|---|\n| 2026-11-03 | out | Follow-up email | Ben Ito |\n",
      "## Log\n\n| Day | Direction | What | With |\n|---|---|---|---|\n| 2026-11-03 | out | Follow-up email | Ben Ito |\n| 2026-11-16 | out | Follow-up email | Lena Hart |\n",
    ],
  ])("%s", (_, before, after) => {
    expect(write(before, { entry: FOLLOW_UP })).toBe(after);
  });

  it.each([
    [
      "within a list",
      `## Log\n\n${applied}${called}`,
      `## Log\n\n${applied}- 2026-11-05: received reply from Lena Hart by phone, promised 2026-11-30\n${called}`,
    ],
    [
      "in another language",
      "## Verlauf\n\n- Mo, 09.11.2026: Einladung von Frau Weber\n- Di, 03.11.2026: Bewerbung abgeschickt\n",
      "## Verlauf\n\n- Mo, 09.11.2026: Einladung von Frau Weber\n- Do, 05.11.2026: Antwort von Lena Hart per Telefon, Antwort bis Mo, 30.11.2026\n- Di, 03.11.2026: Bewerbung abgeschickt\n",
    ],
    [
      "before all others",
      "## Log\n\n- 2026-11-09: called Ben Ito",
      "## Log\n\n- 2026-11-05: received reply from Lena Hart by phone, promised 2026-11-30\n- 2026-11-09: called Ben Ito",
    ],
  ])("a promise, %s", (_, before, after) => {
    expect(write(before, { entry: REPLY })).toBe(after);
  });

  it("with a remark", () => {
    const entry = { ...REPLY, promised: undefined, remark: "they like me" };
    expect(write(`## Log\n\n${applied}${called}`, { entry })).toBe(
      `## Log\n\n${applied}- 2026-11-05: received reply from Lena Hart by phone: they like me\n${called}`,
    );
  });

  it.each(["\n", "\r\n", "\r"])(
    "with the note's line breaks and its byte-order mark, without a last break: %j",
    (lineBreak) => {
      const before = `\uFEFF${HEAD}## Log\n\n${applied}${called.trimEnd()}`.replaceAll("\n", lineBreak);
      const changed = changeNote({ path: "a.md", text: before }, { entry: FOLLOW_UP }, { zone: "UTC" });
      expect(changed).toEqual({
        ok: true,
        value: {
          text: `${before}${lineBreak}- 2026-11-16: sent follow-up to Lena Hart by email`,
          written: "- 2026-11-16: sent follow-up to Lena Hart by email",
          line: 11,
          heading: "Log",
        },
      });
    },
  );
});

describe("an interview goes there where the note keeps its interviews there", () => {
  it.each([
    [
      "a table",
      "## Interviews\n\n| Date | Time | Type | With |\n|---|---|---|---|\n| 2026-11-12 | 2pm | Phone | Ben Ito |\n",
      "## Interviews\n\n| Date | Time | Type | With |\n|---|---|---|---|\n| 2026-11-12 | 2pm | Phone | Ben Ito |\n| 2026-12-02 | 10:00 | Phone | Lena Hart |\n",
    ],
    [
      "a list",
      "## Interviews\n\n- 2026-11-12 14:00: phone screen with Ben Ito\n",
      "## Interviews\n\n- 2026-11-12 14:00: phone screen with Ben Ito\n- 2026-12-02 10:00: phone interview with Lena Hart\n",
    ],
  ])("%s", (_, before, after) => {
    expect(write(before, { interview: INTERVIEW })).toBe(after);
  });

  it("else into the front matter", () => {
    expect(write("## Log\n\n- 2026-11-03: applied\n", { interview: INTERVIEW })).toContain(
      "interviews:\n  - {date: 2026-12-02 10:00, kind: phone, with: [Lena Hart]}\n---",
    );
  });
});

describe("an interview of the body is changed where it stands", () => {
  const list = (line: string): string => `## Interviews\n\n- 3 Nov 2026: phone screen with Ben Ito\n- ${line}\n`;
  const moved = { date: day("2026-12-04"), time: "15:30" };

  it.each<[string, string, NoteChange, string]>([
    [
      "moved",
      "2 Dec 2026, 10:00: video interview with Lena Hart",
      { round: 2, moved },
      "4 Dec 2026, 15:30: video interview with Lena Hart",
    ],
    [
      "moved to a day",
      "2 Dec 2026 at 10am: video interview",
      { round: 2, moved: { date: moved.date } },
      "4 Dec 2026: video interview",
    ],
    [
      "called off",
      "2 Dec 2026: video interview with Lena Hart",
      { round: 2, moved: "cancelled" },
      "2 Dec 2026: video interview with Lena Hart, cancelled",
    ],
    [
      "with a promise",
      "2 Dec 2026: video interview with Lena Hart",
      { round: 2, promised_by: day("2026-12-09") },
      "2 Dec 2026: video interview with Lena Hart, they will answer by 9 Dec 2026",
    ],
  ])("%s", (_, before, change, after) => {
    expect(write(list(before), change)).toBe(list(after));
  });

  it("in a table", () => {
    const table = (cells: string): string =>
      `## Interviews\n\n| Datum | Uhrzeit | Art | Mit |\n|---|---|---|---|\n| ${cells} | Video | Lena Hart |\n`;
    expect(write(table("02.12.2026 | 10:00"), { round: 1, moved })).toBe(table("04.12.2026 | 15:30"));
  });
});

describe("a fact that would be read otherwise there", () => {
  it("goes into the front matter", () => {
    const entry = { ...FOLLOW_UP, name: "Mary *Mo* | by Poe" };
    expect(write("## Log\n\n- 2026-11-03: applied\n- 2026-11-04: called Lena\n", { entry })).toContain(
      "log:\n  - {date: 2026-11-16, sent: follow-up, to: Mary *Mo* | by Poe, by: email}\n---",
    );
  });

  it("is left alone where there is no front matter", () => {
    const text = "company:: Acme\nrole:: SRE\n\n## Log\n\n1. 2026-11-03: applied\n2. 2026-11-20: called Lena Hart\n";
    const changed = changeNote({ path: "a.md", text }, { entry: FOLLOW_UP }, { zone: "UTC" });
    expect(changed.ok ? changed.value.text : changed.reason).toBe(
      "the log is written there in a way that cannot be added to without changing something else; write 2026-11-16 sent follow-up to Lena Hart by email there yourself",
    );
  });
});
