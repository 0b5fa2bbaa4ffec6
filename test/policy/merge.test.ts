import { describe, expect, it } from "vitest";
import { loadPolicy } from "../../src/policy/index.js";
import { loadFiles, problemsOf } from "./load-files.js";

const BASE = `format: 1
settings: {grace: 2 days}
rules:
  - {id: first, title: The first, opens: today + settings.grace, via: [email], shift: none}
  - {id: second, title: The second, opens: today}
checks:
  - {id: role-known, assert: application.role != '', message: no role, severity: error}
`;

/** Loads a policy that extends the one above. */
async function extendBase(lines: string) {
  return loadFiles({ "base.yaml": BASE, "mine.yaml": `format: 1\nextends: [base.yaml]\n${lines}` }, ["mine.yaml"]);
}

describe("a policy that extends another", () => {
  it("has all that is in it", async () => {
    const { rules, checks, settings } = await extendBase("");
    expect(rules.map(({ id }) => id)).toEqual(["first", "second"]);
    expect(checks.map(({ id }) => id)).toEqual(["role-known"]);
    expect(settings.map(({ name }) => name)).toContain("grace");
  });

  it("changes a rule of the same id field by field, and keeps its place", async () => {
    const { rules } = await extendBase("rules: [{id: first, title: Changed, via: [phone]}]");
    expect(rules.map(({ id, title }) => [id, title.source])).toEqual([
      ["first", "Changed"],
      ["second", "The second"],
    ]);
    const [first] = rules;
    expect(first!.opens.source).toBe("today + settings.grace");
    expect(first!.via?.source).toBe('["phone"]');
    expect(first!.isShifted).toBe(false);
  });

  it("changes a check likewise", async () => {
    const { checks } = await extendBase("checks: [{id: role-known, severity: info}]");
    expect(checks.map(({ severity, assert }) => [severity, assert.source])).toEqual([
      ["info", "application.role != ''"],
    ]);
  });

  it("adds rules behind those that it has", async () => {
    const { rules } = await extendBase("rules: [{id: third, title: The third, opens: today}]");
    expect(rules.map(({ id }) => id)).toEqual(["first", "second", "third"]);
  });

  it("removes what it switches off", async () => {
    const { rules, checks } = await extendBase(
      "rules: [{id: first, off: true}]\nchecks: [{id: role-known, off: true}]",
    );
    expect(rules.map(({ id }) => id)).toEqual(["second"]);
    expect(checks).toEqual([]);
  });

  it("keeps what it says not to switch off", async () => {
    const { rules } = await extendBase("rules: [{id: first, off: false}]");
    expect(rules.map(({ id }) => id)).toEqual(["first", "second"]);
  });

  it("may be extended in turn, and what comes last counts", async () => {
    const files = {
      "base.yaml": BASE,
      "middle.yaml": "format: 1\nextends: [base.yaml]\nrules: [{id: first, off: true}, {id: second, title: Middle}]\n",
      "mine.yaml": `format: 1
extends: [middle.yaml]
rules:
  - {id: second, title: Mine}
  - {id: first, title: Another first, opens: today}
`,
    };
    const { rules } = await loadFiles(files, ["mine.yaml"]);
    expect(rules.map(({ id, title, via }) => [id, title.source, via?.source])).toEqual([
      ["second", "Mine", undefined],
      ["first", "Another first", undefined],
    ]);
  });

  it("is read once, by however many ways it is reached", async () => {
    const files = {
      "base.yaml": BASE,
      "left.yaml": "format: 1\nextends: [base.yaml]\nsettings: {grace: 3 days}\n",
      "right.yaml": "format: 1\nextends: [base.yaml]\nrules: [{id: second, off: true}]\n",
    };
    const { rules, settings } = await loadFiles(files, ["left.yaml", "right.yaml"]);
    expect(rules.map(({ id }) => id)).toEqual(["first"]);
    expect(String(settings.find(({ name }) => name === "grace")?.value)).toBe("3 days");
  });

  it("knows where each rule was last told", async () => {
    const { rules } = await extendBase("rules:\n  - {id: first, title: Changed}");
    const places = rules.map(({ findOrigin }) => findOrigin());
    expect(places).toMatchObject([
      { file: "mine.yaml", line: 4 },
      { file: "base.yaml", line: 5 },
    ]);
  });
});

describe("a policy that does not fit what it extends", () => {
  const extended = (lines: string) =>
    problemsOf({ "base.yaml": BASE, "mine.yaml": `format: 1\nextends: [base.yaml]\n${lines}` }, ["mine.yaml"]);

  it("is told of what there is not to switch off", async () => {
    expect(await extended("rules:\n  - {id: frist, off: true}\nchecks:\n  - {id: tea, off: true}")).toEqual([
      "mine.yaml:4:10: rules: nothing of the id frist to switch off; did you mean first?",
      "mine.yaml:6:10: checks: nothing of the id tea to switch off",
    ]);
  });

  it("is told of an id that it uses twice", async () => {
    expect(await extended("rules:\n  - {id: first, title: A}\n  - {id: first, title: B}")).toEqual([
      "mine.yaml:5:10: rules: two have the id first; give one another id",
    ]);
  });

  it("is told of what a new rule or check lacks", async () => {
    expect(await extended("rules:\n  - {id: third}\nchecks:\n  - {id: tea, message: no tea}")).toEqual([
      "mine.yaml:4:10: third has no title; every one needs it",
      "mine.yaml:4:10: third has no opens; every one needs it",
      "mine.yaml:6:10: tea has no assert; every one needs it",
    ]);
  });

  it("is told where the error stands, though that be in what it extends", async () => {
    const broken = BASE.replace("opens: today}", "opens: todey}");
    expect(
      await problemsOf({ "base.yaml": broken, "mine.yaml": "format: 1\nextends: [base.yaml]\n" }, ["mine.yaml"]),
    ).toEqual(["base.yaml:5:44: second.opens: unknown name todey; did you mean today?"]);
  });

  it("is told of one that is not there, where it names it", async () => {
    const mine = { "mine.yaml": "format: 1\nextends: [defualt, others.yaml]\n" };
    expect(await problemsOf(mine, ["mine.yaml"])).toEqual([
      "mine.yaml:2:11: no policy defualt; did you mean default?",
      expect.stringMatching(/^mine\.yaml:2:20: no policy others\.yaml: there is no such file; built in are .*default/u),
    ]);
  });

  it("takes no word of JavaScript for the name of one", async () => {
    const mine = { "mine.yaml": "format: 1\nextends: [constructor, __proto__, toString]\n" };
    expect(await problemsOf(mine, ["mine.yaml"])).toEqual(
      ["constructor", "__proto__", "toString"].map(
        (name) => expect.stringContaining(`: no policy ${name}; built in are`) as string,
      ),
    );
  });

  it("is told where it extends more than anybody can oversee, without all of them being read", async () => {
    const names = Array.from({ length: 1_000 }, (_, index) => `p${index}.yaml`).join(", ");
    const all = `format: 1\nextends: [${names}]\n`;
    const read: string[] = [];
    const findFile = (name: string) => {
      read.push(name);
      return Promise.resolve({ name, text: name === "mine.yaml" ? all : "format: 1\n" });
    };
    const place = { file: "followthrough.yaml" };
    const error: unknown = await loadPolicy({ policies: [{ name: "mine.yaml", place }], findFile }).catch(
      (reason: unknown) => reason,
    );
    expect(String(error)).toMatch(
      /mine\.yaml:2:\d+: more than 200 policies are extended by the time that this one is; extend fewer of them$/u,
    );
    expect(read).toHaveLength(200);
  });

  it("is told of a circle", async () => {
    const files = {
      "a.yaml": "format: 1\nextends: [b.yaml]\n",
      "b.yaml": "format: 1\nextends: [a.yaml]\n",
    };
    expect(await problemsOf(files, ["a.yaml"])).toEqual([
      "b.yaml:2:11: a.yaml extends itself: a.yaml → b.yaml → a.yaml",
    ]);
  });
});
