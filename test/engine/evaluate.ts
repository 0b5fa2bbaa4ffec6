import { evaluateNote, type Action, type NoteEvaluation } from "../../src/engine/index.js";
import { loadMarkdown, readNote } from "../../src/note/index.js";
import { loadPolicy, type Override, type Policy } from "../../src/policy/index.js";
import { parseNow, PlainDate, type ZonedDateTime } from "../../src/time/index.js";

/** Where the person is, unless a test says otherwise; it is the employer's zone, too. */
export const BERLIN = "Europe/Berlin";

/** A policy of these lines, or a built-in one by its name; with settings over its own. */
export async function policyOf(source: string, settings: Readonly<Record<string, unknown>> = {}): Promise<Policy> {
  const isBuiltin = !source.includes("\n");
  const name = isBuiltin ? source : "mine.yaml";
  const place = { file: "test" };
  const overrides = Object.entries(settings).map(([key, value]): Override => ({ name: key, value, place }));
  return loadPolicy({
    policies: [{ name, place }],
    overrides,
    findFile: () => Promise.resolve({ name, text: `format: 1\n${source}` }),
  });
}

// Some checks ask for the notes' bodies.
await loadMarkdown();

export const DEFAULT_POLICY = await policyOf("default");

export interface Setting {
  readonly policy?: Policy;
  /** The person's. */
  readonly zone?: string;
  readonly path?: string;
  readonly company?: string;
  readonly role?: string;
}

/** What the policy says of a note with these lines in its front matter; company and role are supplied. */
export function evaluate(lines: string, now: string, setting: Setting = {}): NoteEvaluation {
  const { policy = DEFAULT_POLICY, zone = BERLIN, path = "acme.md", company = "Acme", role = "Engineer" } = setting;
  const text = `---\ncompany: ${company}\nrole: ${role}\n${lines.trim()}\n---\n`;
  const { application, findings } = readNote({ path, text }, { zone });
  if (!application) throw new Error(findings[0]?.message ?? "this is no note");
  return evaluateNote(application, { policy, me: { timezone: zone }, now: clock(now, zone) }, findings);
}

export function clock(text: string, zone = BERLIN): ZonedDateTime {
  const now = parseNow(text, zone);
  if (!now.ok) throw new Error(now.reason);
  return now.value;
}

/** `first-follow-up/1 open` */
export function statesOf({ actions }: NoteEvaluation): string[] {
  return actions.map(({ key, state }) => `${key} ${state}`);
}

export function keysOf({ actions }: NoteEvaluation): string[] {
  return actions.map(({ key }) => key);
}

export function findAction({ actions }: NoteEvaluation, rule: string): Action {
  const action = actions.find((one) => one.rule === rule || one.key === rule);
  if (!action) throw new Error(`no action ${rule}; there are ${actions.map(({ key }) => key).join(", ") || "none"}`);
  return action;
}

/** `2026-11-11`, or with its clock `2026-11-12T14:45`, in its own zone. */
export function writeBound(bound: PlainDate | ZonedDateTime | undefined): string {
  if (bound === undefined) return "never";
  return bound instanceof PlainDate ? bound.toString() : bound.toPlainDateTime().toString({ smallestUnit: "minute" });
}
