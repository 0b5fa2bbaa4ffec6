/** A follow-up that opens on Wed 11 Nov 2026 and closes on Wed 18 Nov, and nothing to find. */
export const FINE = `---
company: Acme
role: Engineer
interviews: [{date: 2026-11-02 14:00, promised_by: 2026-11-09, with: Ada, notes: met the team}]
log: [2026-11-02 sent thank-you]
contacts: [{name: Ada, title: CTO, email: ada@acme.example}]
---
`;
/** The same with something to find, by its severity. */
export const HINT = FINE.replace("with: Ada, ", "");
export const WARNING = FINE.replace("---\ncompany", "---\nemployer: Acme Ltd\ncompany");
export const ERROR = FINE.replace("---\ncompany", "---\napplied: 2026-02-30\ncompany");
