import { evaluateLines } from "../../src/index.js";

/** As far as tests look at it. */
export interface Answer {
  readonly path: string | null;
  readonly person: string | null;
  readonly actions: readonly { readonly rule: string; readonly state: string; readonly opens: string }[];
  readonly findings: readonly { readonly check: string; readonly line: number | null }[];
  readonly events: readonly object[];
  readonly line?: number;
  readonly error?: string;
}

export type Options = Partial<Parameters<typeof evaluateLines>[1]>;

const AT = { now: "2026-11-12T09:00", zone: "Europe/Berlin" };

/** What `batch` answers to these lines: objects are written as JSON, texts and bytes stand as they are. */
export async function judgeLines(
  lines: readonly (object | string)[],
  options: Options = {},
): Promise<readonly Answer[]> {
  const chunks = lines.map((line) =>
    line instanceof Uint8Array || typeof line === "string" ? line : `${JSON.stringify(line)}\n`,
  );
  const answers: Answer[] = [];
  for await (const answer of evaluateLines(chunks, { ...AT, ...options })) answers.push(JSON.parse(answer) as Answer);
  return answers;
}

/** An interview was held, an answer promised: the first follow-up opens two days after that day, by the default policy. */
export const NOTE = `---
company: Acme
role: Engineer
contacts: [{name: Ada Lovelace, email: ada@acme.example}]
interviews: [{date: 2026-11-02 14:00, with: Ada Lovelace, promised_by: 2026-11-09}]
log: [2026-11-02 sent thank-you]
---
`;
