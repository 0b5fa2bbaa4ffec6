import { runScenarios, type Difference, type ScenarioResult } from "../../src/scenario/index.js";
import { InvalidInput } from "../../src/diagnostics/index.js";

/** A follow-up a week after the interview, to close a week later; a thank-you to each, within 24 hours. */
const POLICY = `format: 1
settings: {after: 1 week}
rules:
  - id: follow-up
    title: Follow up
    when: wait.interview.hasValue()
    opens: wait.since + settings.after
    closes: opens + weeks(1)
    via: [email, phone]
    to: application.contacts
    draft: greeting
  - id: thank-you
    title: Thank
    each: {interview: application.interviews, person: interview.people}
    when: '!interview.thanked(person)'
    opens: interview.end
    closes: opens + hours(24)
drafts:
  greeting: {paragraphs: [{text: "Hello, {{me.name.orValue('')}}"}]}
  letter: {paragraphs: [{text: "Hello, {{application.role}}"}]}
checks:
  - {id: no-contacts, assert: application.contacts.size() > 0, message: nobody to write to}
`;

/** Ada and Grace interviewed on Monday 2 November, from 14:00 to 15:00. */
const NOTE = `    note: |
      ---
      company: Acme
      role: Engineer
      interviews: [{date: 2026-11-02 14:00, with: [Ada Lovelace, Grace Hopper]}]
      ---`;

/** Runs one scenario on that note, of that policy; `lines` say what is expected. */
export async function runOne(...request: Parameters<typeof textOf>): Promise<ScenarioResult> {
  const results = await runText(textOf(...request));
  return results[0]!;
}

/** The file of that scenario. */
export function textOf(lines: string, head = "zone: Europe/Berlin", note = NOTE): string {
  const indented = lines.trim().replaceAll("\n", "\n    ");
  return `policy: mine.yaml\n${head}\nscenarios:\n  - name: shows it\n${note}\n    ${indented}\n`;
}

export async function runText(text: string): Promise<readonly ScenarioResult[]> {
  const findFile = (name: string) => Promise.resolve(name === "mine.yaml" ? { name, text: POLICY } : undefined);
  return runScenarios({ name: "mine.scenarios.yaml", text }, { findFile });
}

/** What differs, without what is told to see why, and without its place. */
export async function differencesOf(
  ...request: Parameters<typeof runOne>
): Promise<Pick<Difference, "what" | "expected" | "found">[]> {
  const { differences } = await runOne(...request);
  return differences.map(({ what, expected, found }) => ({ what, expected, found }));
}

export async function problemsOf(text: string): Promise<string[]> {
  const error: unknown = await runText(text).catch((reason: unknown) => reason);
  if (!(error instanceof InvalidInput)) throw new Error("the scenarios ran, or failed otherwise", { cause: error });
  return error.message.split("\n");
}
