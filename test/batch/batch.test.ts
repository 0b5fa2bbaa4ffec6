import { describe, expect, it } from "vitest";
import { evaluateLines } from "../../src/index.js";
import { judgeLines, NOTE, type Answer } from "./judge-lines.js";

const opening = ({ actions }: Answer): string | undefined =>
  actions.find(({ rule }) => rule === "first-follow-up")?.opens;
const errorsOf = (answers: readonly Answer[]): readonly (readonly [number | undefined, string | undefined])[] =>
  answers.map(({ line, error }) => [line, error]);

const patient = (days: number) => ({
  config: "policy: ./mine.yaml\n",
  policies: { "mine.yaml": `format: 1\nextends: [default]\nsettings: {reply_grace: {default: ${days} days}}\n` },
});

describe("a line with a note", () => {
  it("is answered by what is to do, what is wrong and what lies ahead", async () => {
    const text = NOTE.replace("\n---\n", "\nstatsu: applied\n---\n").replace(
      "promised_by: 2026-11-09}",
      "promised_by: 2026-11-09}, {date: 2026-11-20 10:00, with: Ada Lovelace}",
    );
    const [answer] = await judgeLines([{ person: "jo", path: "jobs/acme.md", text }]);
    expect(answer).toMatchObject({ person: "jo", path: "jobs/acme.md", findings: [{ check: "unknown-key", line: 7 }] });
    expect(answer?.events).toMatchObject([{ kind: "interview", start: "2026-11-20T10:00:00+01:00[Europe/Berlin]" }]);
    expect(Object.keys(answer ?? {})).toEqual(["path", "person", "actions", "findings", "events"]);
  });

  it("is judged by the default policy where no person's line stands before it", async () => {
    expect((await judgeLines([{ path: "acme.md", text: NOTE }])).map(opening)).toEqual(["2026-11-11"]);
  });

  it("may say its own clock and zone", async () => {
    const states = await judgeLines([
      { path: "a.md", text: NOTE },
      { path: "a.md", text: NOTE, now: "2026-11-10" },
      { path: "a.md", text: NOTE, now: "2026-11-10T23:30Z", zone: "Asia/Tokyo" },
    ]);
    expect(states.map(({ actions }) => actions.at(-1)?.state)).toEqual(["open", "upcoming", "open"]);
  });

  it("is answered in order, without what follows if nobody answers unless that is asked for", async () => {
    const lines = ["a.md", "b.md", "c.md"].map((path) => ({ path, text: NOTE }));
    const plain = await judgeLines(lines);
    expect(plain.map(({ path }) => path)).toEqual(["a.md", "b.md", "c.md"]);
    const [foreseen] = await judgeLines(lines, { forecast: true });
    expect(foreseen!.actions.length).toBeGreaterThan(plain[0]!.actions.length);
  });

  it("names what it is called, and nothing is read there", async () => {
    const paths = ["../../etc/passwd", "/etc/passwd", "C:\\x\\y.md", "__proto__"];
    const answers = await judgeLines(paths.map((path) => ({ path, text: NOTE })));
    expect(answers.map(({ path }) => path)).toEqual(paths);
    expect(answers.map(opening)).toEqual(paths.map(() => "2026-11-11"));
  });
});

describe("a person's line", () => {
  it("says what the notes behind it are judged by: workspace file and policies", async () => {
    const answers = await judgeLines([
      { person: "ann", ...patient(4) },
      { person: "ann", path: "a.md", text: NOTE },
      { path: "b.md", text: NOTE },
      { person: "bob", config: "me: {timezone: America/New_York}\nsettings: {reply_grace: 6 days}\n" },
      { person: "bob", path: "a.md", text: NOTE },
      { person: "cy" },
      { person: "cy", path: "a.md", text: NOTE },
    ]);
    expect(answers.map(({ person, ...answer }) => [person, opening(answer as Answer)])).toEqual([
      ["ann", "2026-11-13"],
      ["ann", "2026-11-13"],
      ["bob", "2026-11-16"],
      ["cy", "2026-11-11"],
    ]);
  });

  it("is needed before each person's notes once there is one: nobody is judged by another's policy, or by chance", async () => {
    const answers = await judgeLines([
      { person: "ann", ...patient(4) },
      { person: "bob", path: "a.md", text: NOTE },
    ]);
    expect(errorsOf(answers)).toEqual([[2, "the last person's line is that of ann; put one of bob before this note"]]);
  });

  it("that is wrong is told, and so with each of the person's notes; the others are judged", async () => {
    const answers = await judgeLines([
      { person: "ann", config: "polcy: default\n" },
      { person: "ann", path: "a.md", text: NOTE },
      { person: "bob", config: "policy: ./mine.yaml\n", policies: { "mine.yaml": "format: 1\nrules: [{id: x}]\n" } },
      { person: "cy" },
      { path: "a.md", text: NOTE },
    ]);
    const wrong = "followthrough.yaml:1:1: unknown key polcy; did you mean policy?";
    expect(errorsOf(answers.slice(0, 2))).toEqual([
      [1, wrong],
      [2, wrong],
    ]);
    expect(answers[2]?.error).toContain("mine.yaml:2:14: x has no title");
    expect(opening(answers[3]!)).toBe("2026-11-11");
  });

  it("names policies by paths that count from the one that names them, or by names of their own", async () => {
    const shared = "format: 1\nextends: [default]\nsettings: {reply_grace: {default: 4 days}}\n";
    const policies = {
      "rules/mine.yaml": "format: 1\nextends: [../shared.yaml]\n",
      "shared.yaml": shared,
      own: shared,
    };
    const answers = await judgeLines([
      { person: "ann", config: "policy: ./rules/mine.yaml\n", policies },
      { path: "a.md", text: NOTE },
      { person: "ann", config: "policy: own\n", policies },
      { path: "a.md", text: NOTE },
      { person: "bob", policies: { default: shared } },
      { person: "cy", config: "policy: ../../etc/passwd\n" },
    ]);
    expect(answers.slice(0, 2).map(opening)).toEqual(["2026-11-13", "2026-11-13"]);
    expect(answers[2]?.error).toBe("policies: default comes with the program; give your own policy another name");
    expect(answers[3]?.error).toContain("no policy ../../etc/passwd: there is no such file");
  });
});

describe("a policy", () => {
  /** How many were compiled. */
  const compile = async (people: readonly object[]): Promise<number> => {
    const lines = people.flatMap((about, at) => [
      `${JSON.stringify({ person: `p${at}`, ...about })}\n`,
      `${JSON.stringify({ path: "a.md", text: NOTE })}\n`,
    ]);
    const answers = evaluateLines(lines, { now: "2026-11-12", zone: "UTC" });
    for (;;) {
      const { done, value } = await answers.next();
      if (done === true) return value.compilations;
    }
  };

  it("that many people bring is compiled once, whatever else their workspace files say", async () => {
    const people = Array.from({ length: 200 }, (_, at) => {
      const { config, policies } = patient(3);
      return { config: `${config}me: {name: Jo Number${at}}\n`, policies: { ...policies, [`unused-${at}.yaml`]: "x" } };
    });
    expect(await compile(people)).toBe(1);
  });

  it("is another one where a text that it extends says something else, and another person's never stands in for it", async () => {
    const person = (days: number) => ({
      config: "policy: ./mine.yaml\n",
      policies: { "mine.yaml": "format: 1\nextends: [base.yaml]\n", "base.yaml": patient(days).policies["mine.yaml"] },
    });
    const lines = [1, 4, 1, 4].flatMap((days) => [
      { person: "jo", ...person(days) },
      { path: "a.md", text: NOTE },
    ]);
    expect((await judgeLines(lines)).map(opening)).toEqual(["2026-11-10", "2026-11-13", "2026-11-10", "2026-11-13"]);
    expect(await compile([1, 4, 1, 4].map(person))).toBe(2);
  });

  it("of which there are more than are kept is compiled again", async () => {
    const people = Array.from({ length: 66 }, (_, days) => patient(days + 1));
    expect(await compile([...people, ...people.slice(0, 1)])).toBe(67);
  }, 60_000);

  it("that is asked for counts instead of everybody's own", async () => {
    const lines = [
      { person: "ann", ...patient(4) },
      { path: "a.md", text: NOTE },
    ];
    expect((await judgeLines(lines, { policy: "prompt" })).map(opening)).toEqual(["2026-11-10"]);
  });
});

describe("notes of one person", () => {
  const copy = { path: "acme (1).md", text: NOTE };
  const both = [{ person: "ann" }, { path: "acme.md", text: NOTE }, copy];

  it("are judged one by one: what only two of them show together is not seen", async () => {
    const answers = await judgeLines(both);
    expect(answers.map(({ findings }) => findings)).toEqual([[], []]);
    expect(answers.map(opening)).toEqual(["2026-11-11", "2026-11-11"]);
  });

  it("are judged together where that is asked for, up to the next person's", async () => {
    const answers = await judgeLines([...both, { person: "bob" }, copy], { together: true });
    expect(answers.map(({ path }) => path)).toEqual(["acme.md", "acme (1).md", "acme (1).md"]);
    expect(answers[1]?.actions).toEqual([]);
    expect(answers[1]?.findings.map(({ check }) => check)).toEqual(["conflicted-copy"]);
    expect(opening(answers[2]!)).toBe("2026-11-11");
  });

  it("keep their order among lines that are wrong, and each needs a path of its own", async () => {
    const answers = await judgeLines([...both, "nonsense\n", copy, { path: "b.md", text: NOTE, now: "2027-01-01" }], {
      together: true,
    });
    expect(answers.map(({ line, path }) => line ?? path)).toEqual(["acme.md", "acme (1).md", 4, 5, "b.md"]);
    expect(answers[3]?.error).toBe("acme (1).md has come before; give each note of a person another path");
  });

  it("that are too many to be judged together are told, and hold up nobody else's", async () => {
    const many = Array.from({ length: 10_002 }, (_, at) => ({
      path: `${at}.md`,
      text: "---\ncompany: A\nrole: B\n---\n",
    }));
    const answers = await judgeLines([{ person: "ann" }, ...many, { person: "bob" }, copy], { together: true });
    expect(answers).toHaveLength(10_003);
    expect(answers.filter(({ error }) => error !== undefined)).toHaveLength(2);
    expect(answers[10_000]).toMatchObject({ path: "10000.md", line: 10_002 });
    expect(opening(answers.at(-1)!)).toBe("2026-11-11");
  }, 120_000);
});
