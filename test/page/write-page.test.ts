import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writePage, type PageOptions, type Report } from "../../src/output/index.js";
import type { Block, Content, Inline, Item } from "../../src/output/report/index.js";
import { anyText, HOSTILE_TEXTS } from "../output/hostile-texts.js";
import { findDangers } from "./dangers.js";
import { HOSTILE_MARKUP, HOSTILE_REPORT, reportOf } from "./hostile-report.js";
import { readTags } from "./tags.js";

const options: PageOptions = {
  title: "Job search",
  feedPath: "follow-ups.ics",
  links: [
    { label: "Open in the calendar", href: "webcal://127.0.0.1:4100/follow-ups.ics" },
    { label: "Address", href: "http://127.0.0.1:4100/follow-ups.ics" },
  ],
};

const reportWith = (title: string, ...blocks: readonly Block[]): Report => ({
  title: "Follow-ups, Sat 21 Nov 2026",
  notice: [],
  sections: [{ title, place: "first", blocks }],
});
const EMPTY: Report = { title: "Follow-ups, Sat 21 Nov 2026", notice: [], sections: [] };

const paragraph = (...content: Inline[]): Block => ({ kind: "paragraph", content });
const list = (...contents: readonly Content[]): Block => ({
  kind: "list",
  items: contents.map((content) => ({ content })),
});

const page = (report: Report) => writePage(report, options);
/** What the report becomes: the page without what stands around it. */
const mainOf = async (report: Report) => /<main>(.*)<\/main>/su.exec(await page(report))?.[1] ?? "";

describe("the page", () => {
  it("is named after the calendar and the day", async () => {
    const html = await page(reportWith("Today", paragraph("Nothing is due today.")));
    expect(html).toContain("<title>Follow-ups, Sat 21 Nov 2026 · Job search</title>");
    expect(html).toContain('<p class="calendar">Job search</p><h1>Follow-ups, Sat\u00A021\u00A0Nov\u00A02026</h1>');
    expect(html.match(/<h1>/gu)).toHaveLength(1);
  });

  it("offers the subscription, the best way first", async () => {
    const html = await page(EMPTY);
    expect(html).toContain('<a href="webcal://127.0.0.1:4100/follow-ups.ics" class="button">Open in the calendar</a>');
    expect(html).toContain('<code class="address">http://127.0.0.1:4100/follow-ups.ics</code>');
    expect(html).toContain('<a href="follow-ups.ics" download>');
  });

  it("shows an address of another kind without a link", async () => {
    const html = await writePage(EMPTY, { ...options, links: [{ label: "Odd", href: "javascript:alert(1)" }] });
    expect(html).toContain('<li>Odd: <code class="address">javascript:alert(1)</code></li>');
  });

  it("refers to nothing but the files next to it", async () => {
    const loaded = readTags(await page(EMPTY)).filter(({ name }) => name === "link" || name === "script");
    expect(loaded.map(({ attributes }) => attributes.href ?? attributes.src)).toEqual([
      "data:,",
      "page.css",
      "entries.css",
      "board.css",
      "deeds.css",
      "page.js",
    ]);
  });

  it("is the same bytes for the same report", async () => {
    expect(await page(HOSTILE_REPORT)).toBe(await page(HOSTILE_REPORT));
  });

  it("can be read by eye and by machine in its own language", async () => {
    const tags = readTags(await page(EMPTY));
    expect(tags).toContainEqual({ name: "html", attributes: { lang: "en" } });
    expect(tags).toContainEqual({
      name: "meta",
      attributes: { name: "viewport", content: "width=device-width, initial-scale=1" },
    });
  });

  it("lets others have their turn while a long report is written, and is the same for it", async () => {
    const items = Array.from({ length: 1_000 }, (_, at): Content => [String(at)]);
    let pauses = 0;
    const pause = () => {
      pauses += 1;
      return Promise.resolve();
    };
    const report = reportWith("Later", list(...items));
    expect(await writePage(report, { ...options, pause })).toBe(await page(report));
    expect(pauses).toBeGreaterThanOrEqual(10);
  });
});

describe("the report in the page", () => {
  it("shows what is for today, and folds the rest away", async () => {
    const html = await page({
      ...EMPTY,
      sections: [
        { title: "Today", place: "first", blocks: [paragraph("Nothing.")] },
        { title: "Waiting", place: "folded", blocks: [list(["a"])] },
      ],
    });
    expect(html).toContain('<li><a href="#today">Today</a></li>');
    expect(html).toContain('<section aria-labelledby="today" class="today"><h2 id="today">Today</h2><p>Nothing.</p>');
    expect(html).toContain(
      '<details data-key="waiting"><summary><h2 id="waiting">Waiting</h2></summary>' +
        '<ul class="entries cut"><li>a</li></ul></details>',
    );
  });

  it("leaves out what its board and its days say already", async () => {
    const sections: Report["sections"] = [{ title: "This week", place: "overview", blocks: [list(["a"])] }];
    expect(await page({ ...EMPTY, sections })).toContain("This week");
    const overview = { counts: { applications: 0, due: 0 }, days: [], columns: [] };
    expect(await page({ ...EMPTY, sections, overview })).not.toContain("This week");
  });

  it("begins with what must be known before reading it", async () => {
    const notice: readonly Block[] = [
      paragraph({ kind: "strong", text: "Old." }, " Since then:"),
      { kind: "code-block", text: "a.md:1:1 <b>\nand so on" },
    ];
    const html = await mainOf({ ...EMPTY, notice, sections: [{ title: "Today", place: "first", blocks: [] }] });
    expect(html).toContain(
      "<p><strong>Old.</strong> Since then:</p>" +
        '<pre tabindex="0"><code>a.md:1:1 &#x3C;b>\nand so on\n</code></pre><div class="first"><section',
    );
  });

  it("gives each heading an anchor of its own, by which the report's links find it", async () => {
    const heading = (text: string): Block => ({ kind: "heading", content: [text], anchor: "advice-c1" });
    const html = await mainOf({
      ...EMPTY,
      sections: [
        { title: "Advice", place: "folded", blocks: [heading("Advice C1"), heading("Advice c1")] },
        {
          title: "Content",
          place: "folded",
          blocks: [paragraph({ kind: "heading-link", text: "C1", anchor: "advice-c1" })],
        },
        { title: "!", place: "folded", blocks: [] },
      ],
    });
    expect(html).toContain('<a href="#advice-c1">C1</a>');
    expect(readTags(html).flatMap(({ attributes }) => attributes.id ?? [])).toEqual([
      "advice",
      "advice-c1",
      "advice-c1-1",
      "content-1",
      "section",
    ]);
  });

  const acme = { kind: "note-link", text: "Acme · SRE", path: "applications/Müller & Söhne.md" } as const;
  const due = { key: "first", uid: "1f", rule: "first", via: "email", isDue: true };
  const about = { path: acme.path, note: acme.path, isRow: false };
  const followUp: Item = {
    name: acme,
    about: { ...about, action: due },
    content: ["follow up; subject: x"],
    brief: ["follow up"],
    items: [{ content: ["why"] }],
  };
  const listed = (item: Item) => reportWith("Today", { kind: "list", items: [item] });

  it("names a note without a link to it, puts the name on a line of its own, and folds the reasons away", async () => {
    expect(await mainOf(listed(followUp))).toContain(
      '<div class="what"><span class="note" title="applications/Müller &#x26; Söhne.md">Acme · SRE</span>' +
        '<span class="deed">follow up; subject: x</span></div><div class="foot">' +
        '<details class="why"><summary>Why</summary><p>why</p></details></div></li>',
    );
  });

  it("links to a note where something opens it", async () => {
    const noteUrl = (path: string, line?: number) => `vscode://file/${encodeURIComponent(path)}:${line ?? 1}`;
    const html = await writePage(listed({ ...followUp, name: { ...acme, line: 12 } }), { ...options, noteUrl });
    expect(html).toContain('<a class="note" href="vscode://file/applications%2FM%C3%BCller%20%26%20S%C3%B6hne.md:12"');
    expect(findDangers(readTags(html))).toEqual([]);
  });

  describe("what can be done", () => {
    const buttonsOf = async (item: Item, deeds: typeof options.deeds) => {
      const html = await writePage(listed(item), { ...options, deeds });
      return readTags(html).flatMap(({ attributes }) => attributes["data-deed"] ?? []);
    };
    const deeds = { token: "t" };

    it.each([
      ["due", followUp, ["done", "snooze", "draft", "log"]],
      [
        "not due yet",
        { ...followUp, about: { ...about, action: { ...due, isDue: false } } },
        ["snooze", "draft", "log"],
      ],
      ["no action", { ...followUp, about }, ["log"]],
      [
        "of a table's row, which is only read",
        { ...followUp, about: { ...about, isRow: true, action: due } },
        ["draft"],
      ],
    ])("with what is %s", async (_, item, buttons) => {
      expect(await buttonsOf(item, deeds)).toEqual(buttons);
      expect(await buttonsOf(item, undefined)).toEqual([]);
    });

    it("goes with the token, and leaves out what the draft shows", async () => {
      const html = await writePage(listed(followUp), { ...options, deeds: { token: 'a"b' } });
      expect(html).toContain('<meta name="followthrough-token" content="a&#x22;b">');
      expect(html).toContain('<span class="deed">follow up</span>');
      expect(await page(listed(followUp))).not.toContain("followthrough-token");
    });
  });

  it("cuts long lists, and offers the rest", async () => {
    const items = Array.from({ length: 1_234 }, (_, at): Item => ({ content: [String(at)] }));
    const html = await mainOf(reportWith("Today", { kind: "list", items }));
    expect(html).toContain('<li>29</li><li class="rest">30</li>');
    expect(html).toContain('<button type="button" class="more">Show all 1,234</button>');
  });

  it("lets the eye find what is overdue, and takes no other word for it", async () => {
    const html = await mainOf(
      reportWith("Today", list(["by phone, ", { kind: "overdue" }, " since Mon 16 Nov"], ["a, overdue since 1999"])),
    );
    expect(html).toContain('by phone, <strong class="overdue">overdue</strong> since Mon 16 Nov');
    expect(html.match(/<strong/gu)).toHaveLength(1);
  });

  const addresses = async (...texts: readonly string[]) =>
    mainOf(reportWith("Today", paragraph(...texts.map((text): Inline => ({ kind: "address", text })))));

  it("makes addresses and numbers ready to be tapped", async () => {
    const html = await addresses("jo+jobs@acme.example", "+1 (212) 555-0100", "2026-11-21", "call-script", "12:30");
    expect(html).toContain('<a href="mailto:jo%2Bjobs@acme.example" class="contact">jo+jobs@acme.example</a>');
    expect(html).toContain('<a href="tel:+12125550100" class="contact">+1 (212) 555-0100</a>');
    for (const code of ["2026-11-21", "call-script", "12:30"]) expect(html).toContain(`<code>${code}</code>`);
  });

  it("adds nothing to a mail beyond its address", async () => {
    const html = await addresses(
      ...["a?bcc=b@c.example", "a@b.example?body=x", "a&b@c.example", "a%0A@b.example", "a@b@c.example"],
    );
    expect(readTags(html).filter(({ name }) => name === "a")).toEqual([]);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "//evil.example",
    "blob:x",
    "https://evil.example",
  ])("has no link to %s", async (text) => {
    const path = text;
    const content: Content = [
      { kind: "quoted", text },
      { kind: "address", text },
      { kind: "note-link", text, path },
    ];
    const links = readTags(await mainOf(reportWith("Today", paragraph(...content)))).filter(({ name }) => name === "a");
    expect(links).toEqual([]);
  });

  it("has tables that scroll by themselves, also by keyboard, under the section's name", async () => {
    const rows: readonly Content[][] = [[[{ kind: "quoted", text: "Acme | Sons" }], [{ kind: "overdue" }]]];
    const html = await mainOf(reportWith("Applications", { kind: "table", header: ["Company", "Next"], rows }));
    expect(html).toContain(
      '<div class="wide" role="region" aria-label="Applications" tabindex="0">' +
        "<table><thead><tr><th>Company</th><th>Next</th></tr></thead>" +
        '<tbody><tr><td>Acme | Sons</td><td><strong class="overdue">overdue</strong></td></tr></tbody></table></div>',
    );
  });

  it("draws counts as bars, and shows any other diagram as text", async () => {
    const lines = ["flowchart LR", '  a["<b>x</b>"] --> b'];
    const bars = [
      { label: "Applied", count: 23 },
      { label: "Offered", count: 2, remark: "median 15 days" },
    ];
    expect(await mainOf(reportWith("Funnel", { kind: "diagram", lines, bars }))).toContain(
      '<li><span>Offered</span><meter value="2" max="23" aria-hidden="true"></meter><span>2, median 15 days</span></li>',
    );
    expect(await mainOf(reportWith("Timeline", { kind: "diagram", lines }))).toContain(
      '<pre tabindex="0">flowchart LR\n  a["&#x3C;b>x&#x3C;/b>"] --> b</pre>',
    );
  });

  it("shows markdown and HTML as what was written", async () => {
    const text = 'a <b onclick="x">bold</b> ![pixel](https://evil.example/p.png) **x** &amp;';
    expect(await mainOf(reportWith("Today", paragraph({ kind: "quoted", text })))).toContain(
      '<p>a &#x3C;b onclick="x">bold&#x3C;/b> ![pixel](https://evil.example/p.png) **x** &#x26;amp;</p>',
    );
  });
});

describe("whatever stands in the report", () => {
  it.each([
    '<img src="x">',
    '<p onclick="x"></p>',
    '<a href="javascript:x"></a>',
    '<script src="y.js"></script>',
    '<p id="a"><p id="a">',
  ])("would be found out: %s", (html) => {
    expect(findDangers(readTags(html))).not.toEqual([]);
  });

  it("nothing in the page runs, loads or sends", async () => {
    expect(findDangers(readTags(await page(HOSTILE_REPORT)))).toEqual([]);
    for (const text of HOSTILE_TEXTS) expect(findDangers(readTags(await page(reportOf([text]))))).toEqual([]);
  });

  it("nothing does for any text in any place", async () => {
    const texts = fc.array(fc.oneof(anyText, fc.constantFrom(...HOSTILE_MARKUP, "\n", "<", '"', "&")), {
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(texts, anyText, async (list, title) => {
        const report = reportOf(list.map((text) => text.slice(0, 1_000)));
        const html = await writePage(report, { ...options, title: title.slice(0, 200) });
        expect(findDangers(readTags(html))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
