import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NoteEvaluation } from "../../src/engine/index.js";
import { writeReport } from "../../src/output/index.js";
import { escapeMermaid } from "../../src/output/report/diagrams/mermaid.js";
import { oneLine } from "../../src/text/index.js";
import { action, application, day, evaluation, interview, moment, note } from "../output/builders.js";
import { HOSTILE_TEXTS, shortText } from "../output/hostile-texts.js";
import { parseMarkdown } from "../output/markdown-tree.js";
import { requireProgram } from "../programs.js";
import { openBrowser, openVisit, type Visit } from "./open-browser.js";

const chromium = requireProgram("chromium");

/** What mermaid's grammar and directives, its HTML and its JavaScript could take for their own. */
const MERMAID_TEXTS = [
  ...["a:b", "a;b", "#35; #amp; #", '"quoted"', "a]b", "a --> b", "end", "End of line", "%% comment", "50 % off"],
  ...['%%{init: {"theme": "dark"}}%%', "%%{wrap}%%", "---", "```", "``` mermaid", "`code`", "$$x^2$$", "\\n \\\\"],
  ...["click me", "click a href https://evil.example", "call alert()", 'href "https://evil.example"'],
  ...["section Evil", "title Evil", "gantt", "dateFormat X", "axisFormat %Y", "excludes weekends", "todayMarker on"],
  ...["tickInterval 1day", "weekday monday", "accTitle: x", "accDescr { x }", "includes x", "topAxis", "vert: x"],
  ...["2026-01-01", "2026-01-01: a", "42", "007", "1e3", "__proto__", "constructor", "toString", "Today"],
  ...[
    "<script>window.hit = 1</script>",
    "<img src=x onerror=window.hit=1>",
    "<br/>",
    "a<br>b",
    "&lt;b&gt; &amp; &#65;",
  ],
  ...["ﬂ°°35¶ß", "ﬂ°lt¶ß", "Straße", "100°", "a, b, 2026-01-01", "milestone, crit", ":::class", "style x:#fff;#a;"],
  ...["classDef x:#fff;", "Müller & Söhne (Köln)", "O’Reilly…", "株式会社ひかり", "عربي עברית", "👩‍👩‍👧‍👦 🇩🇪 1️⃣ 👍🏿 ❤️"],
];

interface Drawn {
  readonly tasks: readonly string[];
  readonly sections: readonly string[];
  readonly labels: readonly string[];
  /** Elements and attributes that act. */
  readonly acting: readonly string[];
}

/** Runs in the browser, whose types the tests do not have. */
const DRAW = String.raw`async (sources) => {
  const drawn = [];
  for (const [index, source] of sources.entries()) {
    const { svg } = await mermaid.render("diagram" + index, source);
    document.body.innerHTML = svg;
    const textsOf = (selector) => Array.from(document.querySelectorAll(selector), (one) => one.textContent.trim());
    const acting = Array.from(document.body.querySelectorAll("*")).flatMap((one) => [
      ...(/^(?:script|a|image|img|iframe|object|embed|form)$/i.test(one.tagName) ? [one.tagName] : []),
      ...one.getAttributeNames().filter((name) => /^on|href$/i.test(name)),
    ]);
    drawn.push({
      tasks: textsOf("[class*=taskText]"),
      sections: textsOf("text.sectionTitle, text[class*=sectionTitle]"),
      labels: textsOf(".nodeLabel, .edgeLabel p"),
      acting,
    });
  }
  return drawn;
}`;

describe.runIf(chromium)("the report's diagrams, drawn by mermaid in Chromium", () => {
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(chromium!);
    visit = await openVisit(browser);
    page = visit.page;
    await page.addScriptTag({ content: readFileSync("node_modules/mermaid/dist/mermaid.min.js", "utf8") });
    // As GitHub draws them.
    await page.evaluate('mermaid.initialize({ startOnLoad: false, securityLevel: "strict", maxTextSize: 500000 })');
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });

  async function draw(sources: readonly string[]): Promise<Drawn[]> {
    const drawn: Drawn[] = await page.evaluate(`(${DRAW})(${JSON.stringify(sources)})`);
    expect(drawn.flatMap(({ acting }) => acting)).toEqual([]);
    expect(await page.evaluate("globalThis.hit")).toBeUndefined();
    expect({ requested: visit.requested, complaints: visit.complaints }).toEqual({ requested: [], complaints: [] });
    return drawn;
  }

  function clean(text: string): string {
    return oneLine(text.replace(/[\uFFFE\uFFFF]/gu, "\uFFFD")).trim();
  }

  /** Each text as the name of a section and as a task in it. */
  async function expectDrawn(texts: readonly string[]): Promise<void> {
    const shown = [...new Set(texts.map(clean))].filter((text) => text !== "");
    if (shown.length === 0) return;
    const rows = shown.map((text) => `section ${escapeMermaid(text)}\n${escapeMermaid(text)} :2026-01-01, 1d`);
    const [drawn] = await draw([["gantt", "dateFormat YYYY-MM-DD", ...rows].join("\n")]);
    expect(drawn!.tasks).toEqual(shown);
    expect(drawn!.sections).toEqual(shown);
  }

  it.each(MERMAID_TEXTS)("%j is drawn as it is", async (text) => {
    await expectDrawn([text, "other"]);
  });

  it("all of them are drawn in one chart, in their order", async () => {
    await expectDrawn([...MERMAID_TEXTS, ...HOSTILE_TEXTS.map((text) => text.slice(0, 500))]);
  });

  it("whatever the texts are, they are drawn as they are", async () => {
    const word = fc.oneof(shortText, fc.constantFrom(...MERMAID_TEXTS));
    const texts = fc.array(
      fc.array(word, { maxLength: 3 }).map((words) => words.join(" ")),
      { maxLength: 12 },
    );
    await fc.assert(fc.asyncProperty(texts, expectDrawn), { numRuns: 60 });
  }, 300_000);

  function reportOf(companies: readonly string[]): string {
    const now = moment("2026-11-21T09:00 Europe/Berlin");
    const notes = companies.map((company, index): NoteEvaluation => {
      const about = application(company, "Engineer", {
        path: `${index}.md`,
        applied: day("2026-11-01"),
        interviews: [interview(moment("2026-11-10T10:00 Europe/Berlin"))],
      });
      const summary = `Write to ${company}`;
      return note(now, about, [action(about, { summary, opens: day("2026-11-23"), closes: day("2026-11-30") })]);
    });
    return writeReport(evaluation(now, notes), { file: "follow-ups.md" });
  }

  it.each([2, 5, 24, 60])("a report of %d hostile applications is drawn", async (count) => {
    const companies = Array.from({ length: count }, (_, index) => MERMAID_TEXTS[index % MERMAID_TEXTS.length]!);
    const { codes } = parseMarkdown(reportOf(companies));
    const [timeline, funnel] = await draw(codes.map(({ value }) => value));
    expect(timeline!.tasks).toHaveLength(Math.min(count, 24) + 1);
    expect(timeline!.sections).toHaveLength(Math.min(count, 24) + 1);
    for (const task of timeline!.tasks.slice(1)) expect(task).toMatch(/^Write to \S/u);
    if (count < 5) expect(funnel).toBeUndefined();
    else
      expect(funnel!.labels).toEqual(
        expect.arrayContaining([
          `Applied${count}`,
          `Interviewed${count}`,
          "Offered0",
          `median 9 days(${count} with both dates)`,
        ]),
      );
  });
});
