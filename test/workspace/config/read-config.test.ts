import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidInput } from "../../../src/diagnostics/index.js";
import { readConfig } from "../../../src/workspace/index.js";

/** What a person sees of a config's problems. */
async function problemsOf(text: string): Promise<readonly string[]> {
  const error = await refusalOf(text);
  return error?.message.split("\n").map((line) => line.replace(/^followthrough\.yaml:/u, "")) ?? [];
}

async function refusalOf(text: string): Promise<InvalidInput | undefined> {
  try {
    await readConfig(text, "followthrough.yaml");
    return undefined;
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
}

/** The stretches of the text that the findings point at. */
async function pointedAt(text: string): Promise<readonly string[]> {
  const error = await refusalOf(text);
  return error?.findings.map(({ range }) => text.slice(range?.start, range?.end)) ?? [];
}

const WHOLE = `policy: [default, ./mine.yaml]
settings: {max_follow_ups: 3, reply_grace: 1 day}
me: {name: Jo Doe, email: jo@example.com, phone: 555-0100, timezone: Europe/Berlin}
notes: ["applications/**/*.md"]
calendar: {file: out/./jobs.ics, name: Jobs, private: true, secret: 007, forecast: false, interviews: false, alarms: false,
  roll: false, review: "FREQ=MONTHLY;BYDAY=1FR"}
report: {file: out/jobs.md}
serve: {host: 0.0.0.0, port: 8000, token: 1234567890123456, url: "https://jobs.example/followthrough"}
fields: {Firma: company}
statuses: {in talks: interviewing}
tables: [tracker.md, {file: ./old/list.md, columns: {Firma: company, Mail: email}}]
journals: Verlauf
body: false
checks: {reply-date-unknown: off}
`;

describe("what the file says", () => {
  test("is read whole", async () => {
    expect(await readConfig(WHOLE, "followthrough.yaml")).toEqual({
      policy: ["default", "./mine.yaml"],
      settings: { max_follow_ups: 3, reply_grace: "1 day" },
      me: { name: "Jo Doe", email: "jo@example.com", phone: "555-0100", timezone: "Europe/Berlin" },
      notes: ["applications/**/*.md"],
      calendar: {
        ...{ file: "out/jobs.ics", name: "Jobs", private: true, secret: "007" },
        ...{ forecast: false, interviews: false, alarms: false, roll: false, review: "FREQ=MONTHLY;BYDAY=1FR" },
      },
      report: { file: "out/jobs.md" },
      serve: {
        host: "0.0.0.0",
        port: 8000,
        read_only: false,
        open_in: "none",
        token: "1234567890123456",
        url: "https://jobs.example/followthrough/",
      },
      fields: { Firma: "company" },
      statuses: { "in talks": "interviewing" },
      tables: [
        { file: "tracker.md", columns: {} },
        { file: "old/list.md", columns: { Firma: "company", Mail: "email" } },
      ],
      journals: ["Verlauf"],
      body: false,
      checks: { "reply-date-unknown": "off" },
      checkOrigins: { "reply-date-unknown": expect.anything() as unknown },
      settingOrigins: { max_follow_ups: expect.anything() as unknown, reply_grace: expect.anything() as unknown },
      policyOrigins: [expect.anything() as unknown, expect.anything() as unknown],
      valueOrigins: expect.any(Map) as unknown,
    });
  });

  test.each([
    ["an empty file", ""],
    ["a comment", "# later\n"],
    ["a lone byte-order mark", "\uFEFF"],
    ["keys without values", "policy:\nme:\n  name:\ncalendar:\n"],
  ])("is the defaults, for %s", async (_, text) => {
    expect(await readConfig(text, "followthrough.yaml")).toEqual({
      policy: ["default"],
      settings: {},
      me: {},
      calendar: {
        ...{ file: "follow-ups.ics", name: "Job search", private: false },
        ...{ forecast: true, interviews: true, alarms: true, roll: true, review: "FREQ=WEEKLY;BYDAY=FR" },
      },
      report: { file: "follow-ups.md" },
      serve: { host: "127.0.0.1", port: 8484, read_only: false, open_in: "none" },
      fields: {},
      statuses: {},
      tables: [],
      body: true,
      checks: {},
      checkOrigins: {},
      settingOrigins: {},
      policyOrigins: [],
      valueOrigins: expect.any(Map) as unknown,
    });
  });

  test.each([
    "0.0.0.0",
    "127.0.0.1",
    "::",
    "::1",
    "fd00::2",
    "fe80::1%eth0",
    "::ffff:10.0.0.1",
    "localhost",
    "nas.local",
  ])("may serve on %s", async (host) => {
    expect((await readConfig(`serve: {host: "${host}"}`, "followthrough.yaml")).serve.host).toBe(host);
  });

  test("may be one policy and one pattern", async () => {
    const config = await readConfig("policy: prompt\nnotes: jobs/\n", "followthrough.yaml");
    expect([config.policy, config.notes]).toEqual([["prompt"], ["jobs/"]]);
  });

  test("keeps a number's digits where text is meant", async () => {
    const config = await readConfig("me: {phone: 0301234, name: 007}\ncalendar: {name: 2026}\n", "followthrough.yaml");
    expect([config.me.phone, config.me.name, config.calendar.name]).toEqual(["0301234", "007", "2026"]);
    expect((await readConfig("me: {phone: +15550100}", "f")).me.phone).toBe("+15550100");
  });

  test("may use anchors and aliases", async () => {
    const config = await readConfig("report: {file: &out jobs.md}\ncalendar: {name: *out}\n", "followthrough.yaml");
    expect(config.calendar.name).toBe("jobs.md");
  });
});

describe("a setting's place is kept", () => {
  test.each([
    ["LF", "\n", ""],
    ["CRLF", "\r\n", ""],
    ["a byte-order mark", "\n", "\uFEFF"],
  ])("with %s", async (_, newline, mark) => {
    const text =
      mark +
      ["policy: [default, 'mine.yaml']", "settings:", "  max_followups: 3", '  "reply grace": 1 day'].join(newline);
    const { settingOrigins, policyOrigins } = await readConfig(text, "followthrough.yaml");
    const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(slice(settingOrigins.max_followups!)).toBe("max_followups");
    expect(slice(settingOrigins["reply grace"]!)).toBe('"reply grace"');
    expect(policyOrigins.map(slice)).toEqual(["default", "'mine.yaml'"]);
  });
});

describe("a problem is told with its place:", () => {
  test.each([
    ["polcy: default", "1:1: unknown key polcy; did you mean policy?"],
    ["me:\n  nmae: Jo", "2:3: unknown key nmae; did you mean name?"],
    ["report: {format: html}", "1:10: unknown key format; report has file"],
    [
      "calendar: {review: true}",
      "1:20: calendar.review: expected a rule such as FREQ=WEEKLY;BYDAY=FR, or false, found true",
    ],
    [
      "calendar: {review: FREQ=WEEKLY;COUNT=3}",
      "1:20: calendar.review: COUNT would end the rule, and reviews have no end; leave it out",
    ],
    [
      "calendar: {review: FREQ=WEEKLY;UNTIL=20261231}",
      "1:20: calendar.review: UNTIL would end the rule, and reviews have no end; leave it out",
    ],
    [
      "calendar: {review: FREQ=YEARLY}",
      "1:20: calendar.review: FREQ=YEARLY has no use for reviews; expected DAILY, WEEKLY, MONTHLY",
    ],
    [
      "calendar: {review: FREQ=WEEKLY;INTERVAL=-1}",
      "1:20: calendar.review: -1 is no INTERVAL; expected a whole number from 1 to 52",
    ],
    [
      "calendar: {review: FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30}",
      "1:20: calendar.review: FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30 names no day; expected a rule such as FREQ=WEEKLY;BYDAY=FR",
    ],
    ["calendar: {private: yes}", '1:21: calendar.private: expected true or false, found "yes"'],
    ["me: Jo", '1:5: me: expected a mapping such as {name: Jo Doe, timezone: Europe/Berlin}, found "Jo"'],
    ["settings: [a]", "1:11: settings: expected a mapping (key: value), found a list"],
    ["- policy", "1:1: expected a mapping (key: value), found a list"],
    ["default", '1:1: expected a mapping such as policy: default, found "default"'],
    ["policy: {name: default}", "1:9: policy: expected a policy's name or path, or a list of them, found a mapping"],
    ["policy: [default, [prompt]]", "1:19: policy[1]: expected a policy's name or path, found a list"],
    ["policy: []", "1:9: policy: expected a policy's name or path, or a list of them, found an empty list"],
    ["policy: ''", '1:9: policy: expected a policy\'s name or path, found ""'],
    [
      "me: {timezone: Europe/Berlim}",
      '1:16: me.timezone: "Europe/Berlim" is no time zone; did you mean Europe/Berlin?',
    ],
    [
      "me: {timezone: the one I am in}",
      '1:16: me.timezone: "the one I am in" is no time zone; write its IANA name, such as Europe/Berlin',
    ],
    ["me: {email: jo at example.com}", '1:13: me.email: expected an e-mail address, found "jo at example.com"'],
    ["fields: {Firma: compny}", '1:17: fields.Firma: unknown field "compny"; did you mean company?'],
    [
      "statuses: {talks: interviewin}",
      '1:19: statuses.talks: unknown status "interviewin"; did you mean interviewing?',
    ],
    [
      "statuses: {talks: xyz}",
      '1:19: statuses.talks: expected lead, applied, interviewing, offer, accepted, rejected, withdrawn, ghosted, found "xyz"',
    ],
    [
      "statuses: {In talks: interviewing, in-talks: applied}",
      "1:36: statuses.in-talks: this is interviewing already: words match without regard to case, hyphens and blanks; keep one of them",
    ],
    [
      "fields: {My Firm: company, my_firm: role}",
      "1:28: fields.my_firm: this is company already: words match without regard to case, hyphens and blanks; keep one of them",
    ],
    ['statuses: {"": lead}', "1:12: statuses.: expected your own word, found an empty one"],
    ['me: {name: " "}', '1:12: me.name: expected your name, found " "'],
    ["statuses: {talks: }", /^1:12: statuses\.talks: expected lead, .*, found nothing$/u],
    [
      "report: {file: ../up.md}",
      '1:16: report.file: "../up.md" leaves the workspace; outputs stay in it, give a path relative to its folder',
    ],
    ["report: {file: a/../../up.md}", /leaves the workspace/u],
    ["report: {file: /etc/motd}", /leaves the workspace/u],
    ["report: {file: 'C:\\up.md'}", /leaves the workspace/u],
    ["report: {file: 'C:up.md'}", /leaves the workspace/u],
    [
      "calendar: {file: 'out\\jobs.ics'}",
      '1:18: calendar.file: "out\\jobs.ics" has a backslash; separate folders with /',
    ],
    [
      "calendar: {file: out/}",
      '1:18: calendar.file: "out/" names a folder; expected a file\'s path such as follow-ups.ics',
    ],
    ["calendar: {file: .}", /names a folder/u],
    [
      "calendar: {file: follow-ups.md}",
      '1:18: calendar.file: "follow-ups.md" does not end in .ics; expected a file\'s path such as follow-ups.ics',
    ],
    [
      "report: {file: Followthrough.yaml}",
      '1:16: report.file: "Followthrough.yaml" does not end in .md; expected a file\'s path such as follow-ups.md',
    ],
    ["report: {file: thesis.markdown}", /does not end in \.md/u],
    ["report: {file: .md}", /does not end in \.md/u],
    [
      "report: {file: .git/hooks/pre-commit}",
      '1:16: report.file: ".git/hooks/pre-commit" lies below a folder whose name begins with a dot; choose another folder',
    ],
    ["report: {file: out/../.GitHub/report.md}", /begins with a dot/u],
    ["calendar: {file: .vscode/jobs.ics}", /begins with a dot/u],
    ["serve: 8484", "1:8: serve: expected a mapping such as {port: 8484}, found 8484"],
    ["serve: {port: http}", '1:15: serve.port: expected a whole number from 0 to 65535, found "http"'],
    ["serve: {port: 65536}", "1:15: serve.port: expected a whole number from 0 to 65535, found 65536"],
    ["serve: {port: 80.5}", /expected a whole number/u],
    [
      "serve: {host: 'localhost:80'}",
      '1:15: serve.host: expected an address or a name, without a port, found "localhost:80"',
    ],
    ["serve: {host: '[::1]'}", /expected an address or a name/u],
    ["serve: {host: 'http://localhost'}", /expected an address or a name/u],
    ["serve: {host: '*'}", /expected an address or a name/u],
    ["serve: {token: our-secret}", "1:16: serve.token: expected at least 16 characters, of A-Z a-z 0-9 _ - only"],
    ["serve: {token: 'sixteen letters/'}", /of A-Z a-z 0-9 _ - only$/u],
    [
      "serve: {url: jobs.example.com}",
      '1:14: serve.url: expected an address such as https://jobs.example.com/, found "jobs.example.com"',
    ],
    ["serve: {url: 'webcal://jobs.example.com/'}", /expected an address such as/u],
    ["serve: {url: 'https://jo:pw@jobs.example.com/'}", /expected an address such as/u],
    ["serve: {url: 'https://jobs.example.com/?a'}", /expected an address such as/u],
    ["serve: {url: 'https://[jobs/'}", /expected an address such as/u],
    ["notes: 'jobs/[a-.md'", `1:8: notes: "jobs/[a-.md" is no valid pattern: missing closing: "]"`],
    ["notes: [ok/*.md, '{a,b']", `1:18: notes[1]: "{a,b" is no valid pattern: missing closing: "}"`],
    ["notes: ../*.md", /^1:8: notes: "\.\.\/\*\.md" leaves the workspace/u],
    ["notes: '!'", /^1:8: notes: expected a pattern/u],
    [`notes: "${"*a".repeat(9)}b.md"`, /^1:8: notes: .* could take very long to match; use at most 3 \* in a name/u],
    [`notes: "${"**/a/".repeat(6)}b.md"`, /could take very long to match; .* 4 \*\* in all/u],
    ["notes: 'a/+(a|aa).md'", /could take very long to match; .* no repeated groups/u],
    ["notes: 'a/(a*)*.md'", /could take very long to match/u],
    ["notes: []", /found an empty list$/u],
    ["policy: default\npolicy: prompt", "2:1: policy: this key stands twice in one mapping; remove one of them"],
    ["me:\n\tname: Jo", "2:1: a tab indents line 2; YAML takes blanks: write two blanks for each tab"],
    ["policy: default\n---\npolicy: prompt", "2:1: a second YAML document begins here; expected one: remove this line"],
    [
      "policy: !important default",
      "1:9: !important is a tag that means nothing here; put a value that starts with ! in quotes",
    ],
    ["me: *you", "1:5: me: *you refers to nothing; put a value that starts with * in quotes"],
    ["policy: [? a", "1:9: [ is opened here and never closed; write ] where it ends"],
    ["policy: 'default", "1:9: ' is opened here and never closed; write ' where it ends"],
  ])("%s", async (text, problem) => {
    const problems = await problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toEqual(typeof problem === "string" ? problem : expect.stringMatching(problem));
  });

  test("a bracket that is never closed, by that bracket, whatever has no sign of its own at the end", async () => {
    expect((await problemsOf("policy: [?"))[0]).toBe("1:9: [ is opened here and never closed; write ] where it ends");
  });

  test("thirty thousand brackets", async () => {
    expect(await problemsOf("[".repeat(30_000))).toEqual([
      "1:101: this is nested more than 100 levels deep, which is not read; write it flatter",
    ]);
  });

  test("an alias bomb among the settings, which hold no lists in lists", async () => {
    const levels = Array.from({ length: 9 }, (_, n) => `  l${n + 1}: &l${n + 1} [${`*l${n}, `.repeat(9)}]`);
    const problems = await problemsOf(["settings:", "  l0: &l0 [a, b]", ...levels].join("\n"));
    expect(problems).toHaveLength(81);
    expect(problems.at(-1)).toBe("11:52: settings.l9[8]: expected a text, found a list");
  });

  test("at the same line and column with CRLF, and with a byte-order mark", async () => {
    const text = "policy: default\nme:\n  nmae: Jo\n";
    const expected = ["3:3: unknown key nmae; did you mean name?"];
    expect(await problemsOf(text.replaceAll("\n", "\r\n"))).toEqual(expected);
    expect(await problemsOf(`\uFEFF${text}`)).toEqual(expected);
    expect(await problemsOf("\uFEFFpolcy: x")).toEqual(["1:1: unknown key polcy; did you mean policy?"]);
  });

  test("and a range that covers just the key or the value", async () => {
    expect(await pointedAt('me: {timezone: "Mars/Base" , nmae: Jo}\nreport: # none\n  file: ../x # up\n')).toEqual([
      '"Mars/Base"',
      "nmae",
      "../x",
    ]);
  });
});

test("two hundred problems are told at once, in the file's order", async () => {
  const lines = Array.from({ length: 100 }, (_, n) => [`  k${n}: nowhere`, `  K${n}: !odd company`]).flat();
  const problems = await problemsOf(["fields:", ...lines].join("\n"));
  expect(problems).toHaveLength(200);
  expect(problems.map((line) => Number(line.split(":", 1)[0]))).toEqual(Array.from({ length: 200 }, (_, n) => n + 2));
});

test("problems of every kind come together", async () => {
  const text = "polcy: x\nme: {timezone: Nowhere/Land, email: x}\nnotes: 'a['\nreport: {file: /x}\nme: {}\n";
  expect((await problemsOf(text)).map((line) => line.replace(/:.*/u, ""))).toEqual(["1", "2", "2", "3", "4", "5"]);
});

test("whatever stands in the file, it is read or its problems are told within it, each on one line", async () => {
  const key = fc.constantFrom(
    "policy",
    "settings",
    "me",
    "notes",
    "calendar",
    "report",
    "fields",
    "statuses",
    "x",
    "__proto__",
  );
  const line = fc
    .tuple(key, fc.constantFrom(": ", ":\n  ", ": [", ": {a: "), fc.string())
    .map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.array(line).map((lines) => lines.join("\n")),
      ),
      async (text) => {
        const error = await refusalOf(text);
        if (error === undefined) return;
        const { findings } = error;
        expect(findings.length).toBeGreaterThan(0);
        for (const { message, range } of findings) {
          expect(message).not.toMatch(/[\n\r]/u);
          expect(range!.start).toBeLessThanOrEqual(range!.end);
          expect(range!.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});
