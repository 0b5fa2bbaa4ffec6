import { describe, expect, it } from "vitest";
import { formatPhoneHours, PlainDate, Span } from "../../src/time/index.js";
import { loadFiles, problemsOf } from "./load-files.js";

const POLICY = `format: 1
settings:
  grace: 2 days
  limit: 3
  share: 0.5
  polite: true
  greeting: Dear
  channels: [email, phone]
  start: 2026-11-02
rules:
  - id: uses-them
    title: "{{settings.greeting}}"
    opens: max(today, settings.start) + settings.grace
    when: settings.polite && settings.limit > 1 && settings.share < 1.0 && settings.channels.size() > 0
`;

const files = { "mine.yaml": POLICY };

/** A setting as expressions see it, set to another value from outside. */
async function typedAs(name: string, value?: unknown): Promise<string> {
  const overrides = value === undefined ? {} : { [name]: value };
  const { settings } = await loadFiles(files, ["mine.yaml"], overrides);
  const setting = settings.find((one) => one.name === name)!;
  return `${setting.type} ${JSON.stringify(setting.value, (_, one: unknown) => (typeof one === "bigint" ? Number(one) : one))}`;
}

describe("a setting's type is its default's", () => {
  it.each([
    ["grace", 'Span "2 days"'],
    ["limit", "int 3"],
    ["share", "double 0.5"],
    ["polite", "bool true"],
    ["greeting", 'string "Dear"'],
    ["channels", 'list<string> ["email","phone"]'],
    ["start", 'Date "2026-11-02"'],
  ])("%s: %s", async (name, typed) => {
    expect(await typedAs(name)).toBe(typed);
  });
});

describe("a setting from outside", () => {
  it.each([
    ["grace", "P3D", 'Span "P3D"'],
    ["limit", 4, "int 4"],
    ["share", 1, "double 1"],
    ["polite", false, "bool false"],
    ["greeting", "Hello", 'string "Hello"'],
    ["greeting", "2 days", 'string "2 days"'],
    ["greeting", "2026-11-02", 'string "2026-11-02"'],
    ["channels", [], "list<string> []"],
    ["start", "2026-12-01", 'Date "2026-12-01"'],
  ])("%s: %j is a value of its type", async (name, value, typed) => {
    expect(await typedAs(name, value)).toBe(typed);
  });

  it.each([
    ["grace", 3, "expected a span such as 2 days, found a whole number"],
    ["grace", "soon", "soon is no span; write a number and a unit, such as 2 days"],
    ["grace", true, "expected a span such as 2 days, found true or false"],
    ["grace", ["2 days"], "expected a span such as 2 days, found a list of texts"],
    ["limit", "2 days", "expected a whole number, found a span such as 2 days"],
    ["limit", "3", "expected a whole number, found a text"],
    ["limit", 2.5, "expected a whole number, found a number"],
    ["limit", true, "expected a whole number, found true or false"],
    ["share", "half", "expected a number, found a text"],
    ["polite", 1, "expected true or false, found a whole number"],
    ["polite", "yes", "expected true or false, found a text"],
    ["greeting", 5, "expected a text, found a whole number"],
    ["greeting", ["Dear"], "expected a text, found a list of texts"],
    ["channels", "email", "expected a list of texts, found a text"],
    ["start", "2026-02-30", "2026-02-30 is no date; February 2026 has 28 days"],
    ["start", "2 days", "2 days is no date; write it as YYYY-MM-DD"],
    ["start", 2026, "expected a date such as 2026-11-16, found a whole number"],
  ])("%s: %j is none: %s", async (name, value, reason) => {
    expect(await problemsOf(files, ["mine.yaml"], { [name]: value })).toEqual([
      `followthrough.yaml: ${name}: ${reason}`,
    ]);
  });

  it("that no policy declares is told, with what was meant or what there is", async () => {
    expect(await problemsOf(files, ["mine.yaml"], { limti: 2, tea: 1 })).toEqual([
      "followthrough.yaml: unknown setting limti; did you mean limit?",
      "followthrough.yaml: unknown setting tea; known are workdays, holidays, phone_hours, my_hours, grace, limit, share, polite, greeting, channels, start",
    ]);
  });

  it("knows where it was set", async () => {
    const { settings } = await loadFiles(files, ["mine.yaml"], { limit: 4 });
    const placeOf = (name: string) => settings.find((one) => one.name === name)?.findOrigin();
    expect(placeOf("limit")).toMatchObject({ file: "followthrough.yaml" });
    expect(placeOf("grace")).toMatchObject({ file: "mine.yaml", line: 3 });
  });
});

describe("a setting of an extending policy", () => {
  const extending = (settings: string) => ({
    ...files,
    "over.yaml": `format: 1\nextends: [mine.yaml]\nsettings:\n  ${settings}\n`,
  });

  it("replaces the value", async () => {
    const { settings } = await loadFiles(extending("grace: 1 week"), ["over.yaml"]);
    expect(settings.find(({ name }) => name === "grace")?.value).toEqual(new Span({ days: 7 }, "1 week"));
  });

  it("cannot change the type", async () => {
    expect(await problemsOf(extending("grace: 7"), ["over.yaml"])).toEqual([
      "over.yaml:4:10: grace: expected a span such as 2 days, found a whole number",
    ]);
  });

  it("gives way to one from outside", async () => {
    const { settings } = await loadFiles(extending("limit: 4"), ["over.yaml"], { limit: 5 });
    expect(settings.find(({ name }) => name === "limit")?.value).toBe(5n);
  });

  it("may be a new one, unless its name is nearly that of another which is read", async () => {
    const { settings } = await loadFiles(extending("tea: 5"), ["over.yaml"]);
    expect(settings.map(({ name }) => name)).toContain("tea");
    expect(await problemsOf(extending("garce: 1 day"), ["over.yaml"])).toEqual([
      "over.yaml:4:10: unknown setting garce; did you mean grace?",
    ]);
  });

  it("has a name that expressions can write", async () => {
    const [problem] = await problemsOf(extending("my-tea: 5"), ["over.yaml"]);
    expect(problem).toBe("over.yaml:4:3: settings.my-tea: a setting's name has letters, digits and _ only");
  });
});

describe("the settings that the engine reads", () => {
  const bare = { "bare.yaml": "format: 1\nrules: [{id: only, title: Only, opens: today}]\n" };

  it("have their defaults where no policy declares them", async () => {
    const { settings, phoneHours, calendar } = await loadFiles(bare, ["bare.yaml"]);
    expect(settings.map(({ name, findOrigin }) => [name, findOrigin().file])).toEqual([
      ["workdays", "followthrough"],
      ["holidays", "followthrough"],
      ["phone_hours", "followthrough"],
      ["my_hours", "followthrough"],
    ]);
    expect(phoneHours).toHaveLength(2);
    expect(calendar.isWorkday(PlainDate.from("2026-11-14"))).toBe(false);
  });

  it("can be set without a policy that declares them", async () => {
    const { phoneHours, settings } = await loadFiles(bare, ["bare.yaml"], { phone_hours: ["10:00-11:00"] });
    expect(phoneHours.map(formatPhoneHours)).toEqual(["10:00-11:00"]);
    expect(settings.find(({ name }) => name === "phone_hours")?.findOrigin().file).toBe("followthrough.yaml");
  });

  it.each([
    ["workdays", "every day", "every day is no part of a rule"],
    ["workdays", "FREQ=WEEKLY;BYDAY=XX", "XX is no weekday in BYDAY"],
    ["holidays", "Atlantis", "Atlantis names no country with known holidays"],
    ["phone_hours", ["9-5"], "9 is no time; write it as HH:MM, here 09:00"],
    ["phone_hours", ["11:00-10:00"], "the end must come after the start"],
    ["phone_hours", [], "expected at least one stretch"],
    ["phone_hours", "09:30-11:30", "expected a list of texts, found a text"],
    ["my_hours", "7-22", "7 is no time; write it as HH:MM, here 07:00"],
    ["my_hours", "22:00-07:00", "names no hours of a day; the end must come after the start, on the same day"],
    ["my_hours", "all day", "names no hours of a day; write them as HH:MM-HH:MM, such as 07:00-22:00"],
    ["my_hours", ["07:00-22:00"], "expected a text, found a list of texts"],
    ["workdays", 5, "expected a text, found a whole number"],
  ])("%s: %j is told: %s", async (name, value, reason) => {
    const problems = await problemsOf(bare, ["bare.yaml"], { [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`followthrough.yaml: ${name}: `);
    expect(problems[0]).toContain(reason);
  });
});

describe("a default that is refused", () => {
  it("is told alone: what reads the setting is told nothing more", async () => {
    const policy = POLICY.replace("grace: 2 days", "grace: 2 business days");
    expect(await problemsOf({ "mine.yaml": policy }, ["mine.yaml"])).toEqual([
      "mine.yaml:3:10: grace: 2 business days is no span; did you mean 2 workdays?",
    ]);
  });
});
