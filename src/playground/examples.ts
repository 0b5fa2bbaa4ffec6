import type { State } from "./state.js";

interface Example extends Omit<State, "zone"> {
  readonly title: string;
}

/** What the page can begin with; the first is shown when it is opened without a link's state. */
export const EXAMPLES: readonly Example[] = [
  {
    title: "Two interviewers, one thanked",
    note: `---
company: Acme
role: Senior Engineer
applied: 2026-10-26
contacts:
  - {name: Ada Lovelace, title: Engineering Manager, email: ada@acme.example}
  - {name: Grace Hopper, email: grace@acme.example}
interviews:
  - date: 2026-11-20 15:00
    minutes: 45
    kind: video
    with: [Ada Lovelace, Grace Hopper]
    promised_by: 2026-12-02
log:
  - 2026-10-26 sent application
  - 2026-11-20 sent thank-you to Ada Lovelace by email
---

Talked about on-call and the billing migration.
`,
    builtins: ["default"],
    policy: "",
    now: "2026-11-21T09:00",
  },
  {
    title: "Applied, and nothing since",
    note: `---
company: Cedar & Finch
role: Data Engineer
applied: 2026-11-02
contacts:
  - {name: Ruth Levy, email: ruth@cedarfinch.example}
---
`,
    builtins: ["default", "applications"],
    policy: "",
    now: "2026-11-21T09:00",
  },
  {
    title: "A journal in the body, a promise that passed",
    note: `---
company: Northwind
role: Analyst
contacts:
  - {name: Nina Brandt, title: Recruiter, email: nina@northwind.example, phone: +49 30 555 0142}
---

## Journal

- 2026-10-30: applied via website
- 2026-11-06: phone screen with Nina Brandt
- 2026-11-06: sent thank-you to Nina Brandt
- 2026-11-10: received reply, promised 17 November
`,
    builtins: ["default"],
    policy: "",
    now: "2026-11-21T09:00",
  },
  {
    title: "An own policy: more patience, and a rule",
    note: `---
company: Hooli
role: Search Quality Engineer
referred_by: Sam Okafor
contacts:
  - {name: Nina Brandt, email: nina@hooli.example}
interviews:
  - {date: 2026-11-12 15:30, with: Nina Brandt, promised_by: 2026-11-19}
log:
  - 2026-11-12 sent thank-you to Nina Brandt by email
---
`,
    builtins: ["default"],
    policy: `format: 1
name: More patience
settings:
  reply_grace: {default: 5 days}
`,
    now: "2026-11-21T09:00",
  },
];
