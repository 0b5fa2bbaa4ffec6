import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writePage } from "../../src/output/index.js";
import { anyText, HOSTILE_TEXTS } from "../output/hostile-texts.js";
import { findDangers } from "./dangers.js";
import { HOSTILE_MARKDOWN } from "./hostile-markdown.js";
import { readTags } from "./tags.js";

const options = {
  title: "Job search",
  feedPath: "follow-ups.ics",
  links: [
    { label: "Open in the calendar", href: "webcal://127.0.0.1:4100/follow-ups.ics" },
    { label: "Address", href: "http://127.0.0.1:4100/follow-ups.ics" },
  ],
};

const page = (report: string) => writePage(report, options);
/** What the report becomes: the page without what stands around it. */
const mainOf = async (report: string) => /<main>(.*)<\/main>/su.exec(await page(report))?.[1] ?? "";

describe("the page", () => {
  it("is named after the calendar and the day", async () => {
    const html = await page("# Follow-ups, Sat 21 Nov 2026\n\n## Today\n\nNothing is due today.\n");
    expect(html).toContain("<title>Follow-ups, Sat 21 Nov 2026 · Job search</title>");
    expect(html).toContain('<p class="calendar">Job search</p><h1>Follow-ups, Sat\u00A021\u00A0Nov\u00A02026</h1>');
    expect(html.match(/<h1>/gu)).toHaveLength(1);
  });

  it("offers the subscription, the best way first", async () => {
    const html = await page("");
    expect(html).toContain('<a href="webcal://127.0.0.1:4100/follow-ups.ics" class="button">Open in the calendar</a>');
    expect(html).toContain('<code class="address">http://127.0.0.1:4100/follow-ups.ics</code>');
    expect(html).toContain('<a href="follow-ups.ics" download>');
  });

  it("shows an address of another kind without a link", async () => {
    const html = await writePage("", { ...options, links: [{ label: "Odd", href: "javascript:alert(1)" }] });
    expect(html).toContain('<li>Odd: <code class="address">javascript:alert(1)</code></li>');
  });

  it("refers to nothing but the files next to it", async () => {
    const loaded = readTags(await page("")).filter(({ name }) => name === "link" || name === "script");
    expect(loaded.map(({ attributes }) => attributes.href ?? attributes.src)).toEqual([
      "data:,",
      "page.css",
      "page.js",
    ]);
  });

  it("is the same bytes for the same report", async () => {
    expect(await page(HOSTILE_MARKDOWN)).toBe(await page(HOSTILE_MARKDOWN));
  });

  it("can be read by eye and by machine in its own language", async () => {
    const tags = readTags(await page("## Today\n"));
    expect(tags).toContainEqual({ name: "html", attributes: { lang: "en" } });
    expect(tags).toContainEqual({
      name: "meta",
      attributes: { name: "viewport", content: "width=device-width, initial-scale=1" },
    });
  });
});

describe("the report in the page", () => {
  it("has a section for each heading, and a table of contents", async () => {
    const html = await page("## Today\n\nNothing.\n\n## This week\n\n- a\n");
    expect(html).toContain('<li><a href="#this-week">This week</a></li>');
    expect(html).toContain('<section aria-labelledby="today" class="today"><h2 id="today">Today</h2><p>Nothing.</p>');
  });

  it("gives each heading an anchor of its own, by which the report's links find it", async () => {
    const html = await mainOf(
      "[C1](#advice-c1)\n\n## Advice\n\n### Advice C1\n\n### Advice C1\n\n## Content\n\n## !\n",
    );
    expect(html).toContain('<a href="#advice-c1">C1</a>');
    expect(readTags(html).flatMap(({ attributes }) => attributes.id ?? [])).toEqual([
      "advice",
      "advice-c1",
      "advice-c1-1",
      "content-1",
      "section",
    ]);
  });

  it("names a note without a link to it, and puts the name on a line of its own", async () => {
    const html = await mainOf(
      "## Today\n\n- [Acme · SRE](applications/M%C3%BCller%20%26%20S%C3%B6hne.md):\n  follow up\n  - why\n",
    );
    expect(html).toContain('<span class="note" title="applications/Müller &#x26; Söhne.md">Acme · SRE</span>');
    expect(html).toContain('<span class="deed">follow up\n</span><ul>');
  });

  it("lets the eye find what is overdue, in lists and in the table", async () => {
    const overdue = '<strong class="overdue">overdue</strong>';
    expect(await mainOf("## Today\n\n- [Acme](a.md): follow up, by phone, overdue\n  since Mon 16 Nov\n")).toContain(
      `by phone, ${overdue}\nsince Mon 16 Nov`,
    );
    expect(await mainOf("## A\n\n| Next |\n| --- |\n| Follow up, overdue |\n")).toContain(
      `<td>Follow up, ${overdue}</td>`,
    );
    expect(await mainOf("## A\n\n- [Overdue since 1999](a.md): reply\n")).not.toContain("<strong");
  });

  it("makes addresses and numbers ready to be tapped", async () => {
    const html = await mainOf(
      "- to Jo `jo+jobs@acme.example` `+1 (212) 555-0100` `2026-11-21` `call-script` `12:30`\n",
    );
    expect(html).toContain('<a href="mailto:jo%2Bjobs@acme.example" class="contact">jo+jobs@acme.example</a>');
    expect(html).toContain('<a href="tel:+12125550100" class="contact">+1 (212) 555-0100</a>');
    for (const code of ["2026-11-21", "call-script", "12:30"]) expect(html).toContain(`<code>${code}</code>`);
  });

  it("adds nothing to a mail beyond its address", async () => {
    const html = await mainOf(
      "`a?bcc=b@c.example` `a@b.example?body=x` `a&b@c.example` `a%0A@b.example` `a@b@c.example`",
    );
    expect(readTags(html).filter(({ name }) => name === "a")).toEqual([]);
  });

  it("links to other sites without telling them from where", async () => {
    expect(await mainOf("[job](https://acme.example/job?a=1&b=2)")).toContain(
      '<a href="https://acme.example/job?a=1&#x26;b=2" rel="noreferrer noopener">job</a>',
    );
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&Tab;script:alert(1)",
    "&#x6A;avascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "//evil.example",
    "blob:x",
  ])("has no link to %s", async (url) => {
    const links = readTags(await mainOf(`[x](<${url}>) <${url}> [y][1]\n\n[1]: <${url}>\n`)).filter(
      ({ name }) => name === "a",
    );
    expect(links).toEqual([]);
  });

  it("has tables that scroll by themselves, also by keyboard, under the section's name", async () => {
    const html = await mainOf("## Applications\n\n| Company | Role |\n| --- | --- |\n| Acme \\| Sons | `a` |\n");
    expect(html).toContain('<div class="wide" role="region" aria-label="Applications" tabindex="0"><table>');
    expect(html).toContain("<td>Acme | Sons</td>");
  });

  it("keeps a diagram as text for the browser to draw, and other code as code", async () => {
    const html = await mainOf('```mermaid\nflowchart LR\n  a["<b>x</b>"] --> b\n```\n\n```js\nalert(1)\n```\n');
    expect(html).toContain('<pre class="mermaid" tabindex="0">flowchart LR\n  a["&#x3C;b>x&#x3C;/b>"] --> b</pre>');
    expect(html).toContain('<pre tabindex="0"><code class="language-js">alert(1)\n</code></pre>');
  });

  it("shows HTML as what was written, and images not at all", async () => {
    const html = await mainOf(
      'a <b onclick="x">bold</b>\n\n<script>alert(1)</script>\n\n![pixel](https://evil.example/p.png)\n',
    );
    expect(html).toContain('a &#x3C;b onclick="x">bold&#x3C;/b>');
    expect(html).toContain("&#x3C;script>alert(1)&#x3C;/script>");
    expect(html).not.toContain("evil.example");
  });

  it("survives what is never closed and what is deeply nested", async () => {
    const html = await page(
      `${"> ".repeat(200)}x\n\n| a |\n|---\n| \`b | [c](d\n\n**e _f ~~g\n\n\`\`\`mermaid\n<script>`,
    );
    expect(findDangers(readTags(html))).toEqual([]);
    expect(html).toContain("&#x3C;script></pre>");
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
    expect(findDangers(readTags(await page(HOSTILE_MARKDOWN)))).toEqual([]);
    for (const text of HOSTILE_TEXTS) expect(findDangers(readTags(await page(text)))).toEqual([]);
  });

  it("nothing does for any text in any place", async () => {
    const piece = fc.oneof(
      anyText,
      fc.constantFrom(
        ...HOSTILE_MARKDOWN.split("\n\n"),
        "\n",
        "\n\n",
        "- ",
        "  - ",
        "> ",
        "| ",
        "```mermaid\n",
        "# ",
        "<",
        '"',
        "&",
      ),
    );
    const report = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(report, anyText, async (text, title) => {
        const html = await writePage(text.slice(0, 4_000), { ...options, title: title.slice(0, 200) });
        expect(findDangers(readTags(html))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
