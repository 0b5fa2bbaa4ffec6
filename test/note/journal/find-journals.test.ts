import { describe, expect, it } from "vitest";
import { loadMarkdown } from "../../../src/note/index.js";
import { find, show } from "./find.js";

await loadMarkdown();

describe("journals", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "a list",
      "## Log\n- 2026-10-03: rejected, wanted more\n* **2026-10-04** — called\n1. [2026-10-05] mailed\n- [[2026-10-06]] wrote\n",
      [
        "Log · line log · 2026-10-03 · rejected, wanted more",
        "Log · line log · 2026-10-04 · called",
        "Log · line log · 2026-10-05 · mailed",
        "Log · line log · 2026-10-06 · wrote",
      ],
    ],
    [
      "a time stamp",
      "## Status history\n- 2026-05-21T10:00:00Z — draft → applied — submitted\n",
      ["Status history · line status · 2026-05-21 · draft → applied — submitted"],
    ],
    [
      "a table, and what its columns hold",
      "## Follow-up log\n|Date|Stage|Notes|\n|---|---|---|\n|2026-09-30|Stage 1|Phone screen with hiring manager|\n",
      ["Follow-up log · row follow-ups · 2026-09-30 · |2026-09-30|Stage 1|Phone screen with hiring manager|"],
    ],
    [
      "a table without pipes at its edges",
      "# Verlauf\nDatum | Was\n--- | ---\n3.10.2026 | Absage\nmorgen | nichts\n",
      ["Verlauf · row log · 3.10.2026 · 3.10.2026 | Absage"],
    ],
    [
      "a table whose columns have no names of dates",
      "## Log\n| a | b |\n|---|---|\n| 2026-10-03 | called |\n| 2026-10-04 | mailed |\n",
      ["Log · row log · 2026-10-03 · | 2026-10-03 | called |", "Log · row log · 2026-10-04 · | 2026-10-04 | mailed |"],
    ],
    [
      "dated headings",
      "## Interviews\n### Technical (2026-10-13)\nWith: Lena Hart\n### 2026-10-20 Onsite\n",
      [
        "Technical (2026-10-13) · heading interviews · 2026-10-13 · Technical",
        "2026-10-20 Onsite · heading interviews · 2026-10-20 · Onsite",
      ],
    ],
    [
      "a dated heading with what happened below it",
      "## Journal\n### 2026-10-13\n- called Lena\n- sent thank-you\n\nShe was nice.\n",
      [
        "2026-10-13 · heading log · 2026-10-13 · ",
        "2026-10-13 · line log · 2026-10-13 · called Lena",
        "2026-10-13 · line log · 2026-10-13 · sent thank-you",
        "2026-10-13 · line log · 2026-10-13 · She was nice.",
      ],
    ],
    [
      "a dated item with what happened below it",
      "## Log\n- 2026-10-13\n  - called Lena\n  - sent thank-you\n- 2026-10-14 offer\n  - great\n",
      [
        "Log · line log · 2026-10-13 · ",
        "Log · line log · 2026-10-13 · called Lena",
        "Log · line log · 2026-10-13 · sent thank-you",
        "Log · line log · 2026-10-14 · offer",
      ],
    ],
    [
      "plain lines, each of a day or going on",
      "## Kontaktverlauf\n2026-11-04 Anruf mit Frau Weber,\nRückmeldung bis 11.11.2026\n5. November 2026 Absage\n",
      [
        "Kontaktverlauf · line log · 2026-11-04 · Anruf mit Frau Weber, Rückmeldung bis 11.11.2026",
        "Kontaktverlauf · line log · 5. November 2026 · Absage",
      ],
    ],
    [
      "a date in brackets at the end",
      "## Suivi\n- Entretien (2026-10-13, 14:00)\n",
      ["Suivi · line follow-ups · 2026-10-13 · Entretien 14:00"],
    ],
    [
      "below a line that heads it",
      "**Timeline:**\n- 2026-10-13 applied\n\n**Salary:**\n- 2026-10-14 raised\n",
      ["Timeline · line log · 2026-10-13 · applied"],
    ],
    [
      "a list within a list",
      "- Log:\n\t- 2026-10-13 applied\n- Other:\n\t- 2026-10-14 else\n",
      ["Log · line log · 2026-10-13 · applied", " (no journal) · line log · 2026-10-14 · else"],
    ],
    [
      "a list within an item that is no more than a heading",
      "- Log\n\t- 2026-10-13 applied\n\t\t- fine\n\t- [[2026-10-14]] called\n- Research\n\t- 2026-10-15 interview with their CEO\n- We had a long talk in the log cabin\n\t- 2026-10-16 else\n",
      [
        "Log · line log · 2026-10-13 · applied",
        "Log · line log · 2026-10-14 · called",
        " (no journal) · line log · 2026-10-16 · else",
      ],
    ],
    [
      "headings within list items",
      "- ## Journal\n\t- 2026-10-13 applied\n\t- ### 2026-10-14 offer\n- ## Other\n\t- 2026-10-15 else\n",
      [
        "Journal · line log · 2026-10-13 · applied",
        "Journal · line log · 2026-10-14 · offer",
        "Other (no journal) · line log · 2026-10-15 · else",
      ],
    ],
    [
      "days that markdown takes for the numbers of a list",
      "## Verlauf\n- 6. Oktober 2026: Bewerbung\n- 16. August 2026: Anruf\n\n1. Oktober 2026: Absage\n2. August 2026: nichts\n",
      [
        "Verlauf · line log · 6. Oktober 2026 · Bewerbung",
        "Verlauf · line log · 16. August 2026 · Anruf",
        "Verlauf · line log · 1. Oktober 2026 · Absage",
      ],
    ],
    [
      "a sentence whose next line begins with a day",
      "## Log\n- 2026-10-30 mail from Ada: will hear by\n  2026-11-13.\n- 2026-11-14\n  called\n",
      ["Log · line log · 2026-10-30 · mail from Ada: will hear by 2026-11-13.", "Log · line log · 2026-11-14 · called"],
    ],
    [
      "what happened on a day, in a further paragraph of its item",
      "## Log\n* 2026-10-13\n\n    Applied by e-mail.\n* 2026-10-14 offer\n",
      [
        "Log · line log · 2026-10-13 · ",
        "Log · line log · 2026-10-13 · Applied by e-mail.",
        "Log · line log · 2026-10-14 · offer",
      ],
    ],
    [
      "a callout",
      "> [!log] Contacts log\n> - 2026-10-13 applied\n\n> - 2026-10-14 offer\n",
      ["Contacts log · line log · 2026-10-13 · applied"],
    ],
    [
      "words without their markup",
      "## Log\n- 2026-10-13 **Phone** with [[people/Ada Lovelace|Ada]], see [the 2026-01-01 post](https://a.example/2026-02-02) `2026-03-03` ~~offer~~\n",
      ["Log · line log · 2026-10-13 · Phone with Ada , see the 2026-01-01 post"],
    ],
    [
      "dates outside of one",
      "Met on\n- 2026-10-13 offer\n\n## Anything\n2026-10-14 applied\n",
      [" (no journal) · line log · 2026-10-13 · offer", "Anything (no journal) · line log · 2026-10-14 · applied"],
    ],
  ])("%s", (_, body, expected) => {
    expect(show(body)).toEqual(expected);
  });

  it.each([
    ..."Log|LOG:|📓 Journal|## Timeline ##|1. Timeline|**History**|My follow-ups|Follow-up log (2026)|Communication|Contacts log|Interviews|Interview rounds|Activity".split(
      "|",
    ),
    ..."Status history|Verlauf|Chronik|Gesprächsverlauf|Kontaktverlauf|Bewerbungsverlauf|Vorstellungsgespräche|Stand der Bewerbung|Nachfassen".split(
      "|",
    ),
    ..."Suivi|Historique|Entretiens|Historique des échanges|Relances|Seguimiento|Historial|Entrevistas|Bitácora|Línea de tiempo".split(
      "|",
    ),
    ..."Acme – Timeline|Timeline & history|Log – Acme".split("|").slice(0, 1),
  ])("below the heading %j", (title) => {
    const heading = title.startsWith("#") ? title : `## ${title}`;
    expect(find(`${heading}\n- 2026-10-03 applied\n`).items).toMatchObject([{ isInJournal: true }]);
  });

  it("below a heading of the workspace's own", () => {
    const body = "## Was so war\n- 2026-10-03 applied\n";
    expect(find(body).items).toMatchObject([{ isInJournal: false }]);
    expect(find(body, { journals: ["was so WAR"] }).items).toMatchObject([{ isInJournal: true }]);
  });

  it.each([
    "## Job description\n- 2026-10-03 offer\n",
    "## Job description\n### 2026-10-03 Interview\n",
    "## Research\n2026-10-03 rejected\n",
    "## Interview prep\n- 2026-10-03 phone screen\n",
    "## Interview questions\n- 2026-10-03 phone screen\n",
    "## Anforderungen\n- 2026-10-03 Absage\n",
    "## Draft: follow-up to Ada\n2026-10-03 rejected\napplied:: 2026-10-03\n",
    "## Log\n```\n- 2026-10-03 rejected\n```\n",
    "## Log\n- a\n  ```\n  - 2026-10-03 rejected\n  ```\n",
    "## Log\n\n    2026-10-03 rejected\n",
    "## Log\n<!--\n- 2026-10-03 rejected\n-->\n",
    "## Log\n<div>\n- 2026-10-03 rejected\n</div>\n",
    "## Log\n> 2026-10-03 rejected\n",
    "> [!quote] Their mail\n> 2026-10-03 rejected\n",
    "## Log\n- ~~2026-10-03 rejected~~\n",
    "## Log\n- [ ] 2026-10-03 sent follow-up\n- [-] 2026-10-03 sent follow-up\n- [ ] call\n- [x] call\n",
    "## Log\n- see [2026-10-03](x.md) rejected\n",
    "## Log\n| Company | Date | Status |\n|---|---|---|\n| Acme | 2026-10-03 | rejected |\n",
    "## Log\n- called on 2026-10-03\n- version 2026.10.03\n",
  ])("nothing in %j", (body) => {
    expect(show(body)).toEqual([]);
  });

  it("is nothing where the workspace switches the body off", () => {
    expect(find("## Log\n- 2026-10-03 applied\nstatus:: applied\n", { body: false })).toMatchObject({
      items: [],
      fields: [],
    });
  });

  it("has the lines that belong to a dated heading", () => {
    const { text, items } = find("## Technical interview (2026-10-13)\nWith: Lena Hart\n- They answer by 2026-10-20\n");
    expect(items.map(({ details }) => details.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ["With: Lena Hart", "They answer by 2026-10-20"],
    ]);
  });
});

describe("tasks", () => {
  it("are done on their day, or to be done on it", () => {
    const { text, items, tasks } = find(
      "- [x] Follow up with Jo ✅ 2026-11-05\n- [ ] Call **Jo** ⏫ 📅 2026-11-12\n- [x] Both 📅 2026-11-01 ✅ 2026-11-02\n- [ ] none\n- [x] (done:: x)\n",
    );
    expect(
      items.map(({ form, written, words }) => `${form} ${text.slice(written.start, written.end)} ${words.trim()}`),
    ).toEqual(["task 2026-11-05 Follow up with Jo", "task 2026-11-02 Both"]);
    expect(tasks.map(({ text: words, written }) => `${words} ${written.date?.toString()}`)).toEqual([
      "Call Jo 2026-11-12",
    ]);
  });
});

describe("inline fields", () => {
  const members = (body: string, fields?: Readonly<Record<string, string>>): readonly string[] => {
    const found = find(body, { fields });
    return found.fields.map(({ key, keyRange, value }) => {
      const read = value(key);
      expect(found.text.slice(keyRange.start, keyRange.end)).toBe(key);
      const show = (one: typeof read): string => {
        if (one.kind === "list") return `[${one.items().map(show).join(", ")}]`;
        expect(one.kind === "text" && found.text.slice(one.origin.start, one.origin.end)).toBe(
          one.kind === "text" && one.text,
        );
        return one.kind === "text" ? one.text : one.kind;
      };
      return `${key} = ${show(read)}`;
    });
  };

  it.each<[string, readonly string[]]>([
    ["applied:: 2026-10-02\n", ["applied = 2026-10-02"]],
    ["- **Applied**:: 2026-10-02  \n", ["Applied = 2026-10-02"]],
    ["text\n[company:: [[Acme]]] (role:: SRE)\n", ["company = [[Acme]]", "role = SRE"]],
    ["status:: applied <!-- on the web -->\n", ["status = applied"]],
    [
      "log:: 2026-10-02 sent application\n\nlog:: 2026-10-03 received reply\n",
      ["log = [2026-10-02 sent application, 2026-10-03 received reply]"],
    ],
    ["interview:: 2026-10-02\n- interview:: 2026-10-03\n", ["interview = [2026-10-02, 2026-10-03]"]],
    ["mood:: good\nstd::vector\nstatus::\nI say status:: applied\n`status:: applied`\n", []],
    ["> status:: applied\n\n    status:: applied\n", []],
  ])("%j", (body, expected) => {
    expect(members(body)).toEqual(expected);
  });

  it("under the workspace's own keys", () => {
    expect(members("firma:: Acme\n", { firma: "company" })).toEqual(["firma = Acme"]);
  });
});
