import { it } from "vitest";
import { BUILTIN_POLICIES, findEncoders, loadPolicy, type Policy, type Statement } from "../../src/policy/index.js";
import { code, expectGenerated, table, type WritePart } from "./generated.js";

const load = (name: string): Promise<Policy> => loadPolicy({ policies: [{ name, place: { file: name } }] });
const policy = await load("default");
const builtins = await Promise.all(Object.keys(BUILTIN_POLICIES).map(load));
const statements = [...policy.advice.values()];

const KINDS = ["rules", "checks", "settings", "drafts"] as const;

/** What names it, in the default policy or else in the one that takes its side. */
function encodersOf({ id }: Statement): string {
  const found = [policy, ...builtins]
    .map((one) => findEncoders(one, id))
    .find((encoders) => KINDS.some((kind) => encoders[kind].length > 0));
  return KINDS.filter((kind) => found !== undefined && found[kind].length > 0)
    .map((kind) => `${kind} ${found![kind].map(code).join(" ")}`)
    .join("; ");
}

const PARTS: Readonly<Record<string, WritePart>> = {
  articles: () =>
    table(
      ["id", "article"],
      [...policy.sources].map(([id, { title, author }]) => [
        code(id),
        author === undefined ? title : `${author}, ${title}`,
      ]),
    ),
  disagreements: () =>
    table(
      ["statement", "others say", "taken by"],
      statements
        .filter(({ unlike }) => unlike.length > 0)
        .map(({ id, statement, unlike, preset }) => [
          `${id}: ${statement}`,
          unlike.map((other) => `${other}: ${policy.advice.get(other)!.statement}`).join("<br>"),
          preset === undefined ? "the default" : `policy ${code(preset)}`,
        ]),
    ),
  statements: () =>
    table(
      ["id", "statement", "said in", "encoded by"],
      statements.map((one) => [one.id, one.statement, one.sources.map(code).join(" "), encodersOf(one)]),
    ),
};

it("the page on the advice says what the policies' own tables say", async () => {
  await expectGenerated("docs/explanation/advice.md", PARTS);
});
