import { describe, expect, it } from "vitest";
import { loadMarkdown } from "../../../src/note/index.js";
import { factsOf, readBody } from "./read.js";

await loadMarkdown();

function facts(body: string): readonly string[] {
  return factsOf(readBody(body).application!);
}

const LIST = "- 2026-10-02 applied on their site\n- 2026-10-09 interview with Nadia Okafor\n";
const FACTS = ["interview 1 on 2026-10-09 with Nadia Okafor", "2026-10-02 sent application by website"];

describe("dated lines below no known heading are a journal", () => {
  it.each<[string, string]>([
    ["straight below the front matter", LIST],
    ["below the page's title", `# Acme & Sons\n\n${LIST}`],
    ["below a text", `Saw it on their page, 12 miles away.\n\n${LIST}`],
    ["below the employer's name", `## Acme\n${LIST}`],
    ["below the name of the employer and of the job", `## SRE at Acme\n${LIST}`],
    ["as lines of a paragraph", LIST.replaceAll("- ", "")],
    ["as paragraphs", LIST.replaceAll("- ", "\n")],
    ["as a numbered list", LIST.replaceAll("- ", "1. ")],
    ["in an outline", `- So far\n${LIST.replaceAll("- ", "  - ")}- Questions\n  - what?\n`],
    ["as headings of days", "## 2026-10-02\nApplied on their site.\n## 2026-10-09\nInterview with Nadia Okafor\n"],
    [
      "as headings of days and what happened",
      "### 2026-10-02 applied on their site\n### 2026-10-09 interview with Nadia Okafor\n",
    ],
    [
      "as days with what happened below them",
      "- 2026-10-02\n  - applied on their site\n- 2026-10-09\n  - interview with Nadia Okafor\n",
    ],
    [
      "as a table",
      "| Date | What | Who |\n|---|---|---|\n| 2026-10-02 | applied on their site | |\n| 2026-10-09 | interview | Nadia Okafor |\n",
    ],
    ["with a line or two that are not dated", `${LIST}- if they say no, so be it\n`],
    ["beside a list that is not dated", `- 30 days of holidays\n- near the station\n\nAnd:\n\n${LIST}`],
  ])("%s", (_, body) => {
    expect(facts(body)).toEqual(FACTS);
  });

  it.each([
    "Dear diary",
    "What's happened so far",
    "what happen",
    "The story so far",
    "How it's going",
    "Was bisher geschah",
    "Mein Weg",
    "Wie es läuft",
    "Ce qui s'est passé",
    "Où j'en suis",
    "Cher journal",
    "Lo que ha pasado",
    "Cómo va",
    "Querido diario",
    "2026",
    "📌 Recap",
  ])("below the heading %j", (title) => {
    expect(facts(`## ${title}\n${LIST}`)).toEqual(FACTS);
  });

  it.each([
    "Sam's story",
    "Globex",
    "Meanwhile at Globex",
    "My friend's diary",
    "How Deb got in",
    "Svenjas Weg",
    "L'histoire de Paul",
    "Lo que le ha pasado a Marta",
    "Notes",
    "Notizen",
    "Job description",
    "Lebenslauf",
    "Company news",
    "Interview prep",
    "Glassdoor",
    "Example",
    "So far (Sam)",
  ])("not below the heading %j", (title) => {
    expect(facts(`## ${title}\n${LIST}`)).toEqual([]);
  });

  it.each<[string, string]>([
    ["behind a line that says whose they are", `How it went for cousin Deb:\n${LIST}`],
    ["behind a short line that says so", `How Deb got in\n\n${LIST}`],
    ["within somebody's item", `- Deb\n${LIST.replaceAll("- ", "  - ")}`],
    ["of two applications", `${LIST}- 2026-10-12 applied by email\n`],
    ["of which one names another employer", `${LIST}- 2026-10-12 interview at Globex\n`],
    ["of which one names another employer in German", `${LIST}- 12.10.2026 Vorstellungsgespräch bei Globex\n`],
    ["of which one names another employer as somebody", `${LIST}- 2026-10-12 call with Initech\n`],
    ["of an application elsewhere", LIST.replace("applied on their site", "applied to Globex")],
    [
      "of an advertisement",
      "- 2026-10-31 applications close\n- 2026-11-16 interviews\n- 2026-12-01 offers are made\n- 2027-01-01 start\n",
    ],
    ["of an advertisement in a few words", "31.10.2026 Bewerbung\n16.11.2026 Vorstellungsgespräche\n1.1.2027 Beginn\n"],
    [
      "of a curriculum vitae",
      "- 2019-03-01 interview training, Acme\n- 2020-04-01 applied scientist, Globex\n- 2021-01-01 sent to Berlin\n",
    ],
    ["of a changelog", "- 2026-10-01 1.0, applied patches\n- 2026-10-02 1.1, rejected the old format\n"],
    ["of a firm's history", "- 2026-09-30 series B\n- 2026-10-01 bought Globex\n- 2026-10-02 offer to shareholders\n"],
    ["among many that are not dated", `- dentist\n- library\n- shopping\n${LIST}`],
    ["alone", "- 2026-10-02 applied on their site\n"],
    ["that are mostly about something else", `${LIST}${"- 2026-10-10 a fine day for a walk\n".repeat(5)}`],
  ])("not %s", (_, body) => {
    expect(facts(body)).toEqual([]);
  });

  it.each([
    ["the employer's own name", "waited at Acme's gate"],
    ["a name that stands whole beside it", "nothing from Nadia"],
    ["a day", "nothing by Friday"],
    ["a month", "nothing by Nov 27"],
    ["the job's", "thought about the test for SRE"],
    ["a title", "nothing from Frau Weber"],
  ])("though a line names %s", (_, words) => {
    expect(facts(`${LIST}- 2026-10-12 ${words}\n`)).toEqual(FACTS);
  });

  it("tell what is not read of them, once", () => {
    const { findings } = readBody(`## Dear diary\n${LIST}- 2026-10-10 blub\n- 2026-10-11 hm\n`);
    expect(findings.map(({ check, message }) => `${check} ${message.slice(0, 62)}`)).toEqual([
      "journal-line-unread Dear diary: 2 lines are not understood, the first: 2026-10-10 ",
    ]);
  });
});

describe("dated lines below a person at the employer are a journal of what passed with them", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "English",
      "## Mrs Delia Marsh, school business manager\n7 October 2026: she emailed to say it had arrived safely.\n\n21 October 2026: interview at 9.15 with her and Mr Rees, about half an hour.\n\n22 October 2026: emailed to say thank you.\n",
      [
        "interview 1 on 2026-10-21 at 09:15 with Mrs Delia Marsh, Mr Rees",
        "2026-10-07 received reply from Mrs Delia Marsh by email",
        "2026-10-22 sent thank-you to Mrs Delia Marsh by email",
      ],
    ],
    [
      "German",
      "### Frau Dr. Weber (HR)\n- 7.10.2026: Sie hat angerufen\n- 21.10.2026: Gespräch mit ihr und Herrn Kolb\n- 22.10.2026: Dankesmail geschrieben\n",
      [
        "interview 1 on 2026-10-21 with Frau Dr. Weber, Herr Kolb",
        "2026-10-07 received reply from Frau Dr. Weber by phone",
        "2026-10-22 sent thank-you to Frau Dr. Weber by email",
      ],
    ],
    [
      "French",
      "### M. Aubry – directeur\n- 7 octobre 2026 : il m'a appelée\n- 21 octobre 2026 : entretien avec lui\n- 22 octobre 2026 : je l'ai remercié par mail\n",
      [
        "interview 1 on 2026-10-21 with M. Aubry",
        "2026-10-07 received reply from M. Aubry by phone",
        "2026-10-22 sent thank-you to M. Aubry by email",
      ],
    ],
    [
      "Spanish",
      "### Carla Ruiz, RRHH\n- 7 de octubre de 2026: me llamó\n- 21 de octubre de 2026: entrevista con ella y el director\n- 22 de octubre de 2026: le di las gracias por correo\n",
      [
        "interview 1 on 2026-10-21 with Carla Ruiz",
        "2026-10-07 received reply from Carla Ruiz by phone",
        "2026-10-22 sent thank-you to Carla Ruiz by email",
      ],
    ],
    [
      "several people, one with a single line",
      "## People\n### Mrs Marsh, HR\n- 2026-10-07 emailed to say thank you\n- 2026-10-21 interview with her\n### Mr Rees (headteacher)\n- 2026-10-22 emailed to say thank you\n",
      [
        "interview 1 on 2026-10-21 with Mrs Marsh",
        "2026-10-07 sent thank-you to Mrs Marsh by email",
        "2026-10-22 sent thank-you to Mr Rees by email",
      ],
    ],
    [
      "with what she said of them all",
      "## Mrs Marsh, HR\n- 2026-10-21 interview with her\n- 2026-10-29 rang her, she said they would decide by 6 November 2026\n",
      [
        "interview 1 on 2026-10-21 with Mrs Marsh",
        "2026-10-29 sent note to Mrs Marsh by phone",
        "2026-10-29 received reply from Mrs Marsh promised 2026-11-06",
      ],
    ],
    [
      "within a journal",
      "## Log\n### Mrs Marsh, HR\n- 2026-10-07 emailed to say thank you\n### Mr Okafor at Globex\n- 2026-10-21 interview with him\n",
      ["2026-10-07 sent thank-you to Mrs Marsh by email"],
    ],
  ])("%s", (_, body, expected) => {
    expect(facts(body)).toEqual(expected);
  });

  it.each<[string, string]>([
    ["she is not he", "2026-10-22 emailed him to say thank you"],
    ["nor are several", "2026-10-22 emailed them both to say thank you"],
    ["nor an office", "2026-10-22 emailed HR to say thank you"],
  ])("names nobody where the line means somebody else: %s", (_, line) => {
    const body = `## Mrs Marsh\n- 2026-10-21 interview\n- ${line}\n`;
    expect(facts(body)).toEqual(["interview 1 on 2026-10-21", "2026-10-22 sent thank-you by email"]);
  });

  it.each<[string, string]>([
    [
      "somebody at another employer",
      "### Mr Okafor at Globex\n- 2026-10-07 he emailed\n- 2026-10-21 interview with him\n",
    ],
    ["no person", "### Recruiters\n- 2026-10-07 they emailed\n- 2026-10-21 interview with her\n"],
    ["a page of plans", "### People to ask\n- 2026-10-07 emailed to say thank you\n- 2026-10-21 interview\n"],
    ["a mentor", "### Sam Tulley, my mentor\n- 2026-10-07 emailed to say thank you\n- 2026-10-21 interview with him\n"],
    ["one dated line", "### Mrs Marsh\n- 2026-10-21 interview with her\n"],
    [
      "mostly undated lines",
      "### Mrs Marsh\n- likes dogs\n- on Tuesdays\n- 2026-10-07 she emailed\n- 2026-10-21 interview\n- asks a lot\n",
    ],
    [
      "a second application",
      "### Mrs Marsh\n- 2026-10-07 applied\n- 2026-10-09 applied by email\n- 2026-10-21 interview with her\n",
    ],
  ])("not below %s", (_, body) => {
    expect(facts(body)).toEqual([]);
  });
});
