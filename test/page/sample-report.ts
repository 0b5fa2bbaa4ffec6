/** A report as `followthrough report` writes it, made short. */
export const REPORT = `# Follow-ups, Sat 21 Nov 2026

## Today

- [Hillside Library Trust · Developer](applications/hillside.md): Follow up, first time, by phone, overdue
  since Mon 16 Nov; to Beatrice Whitlock \`+44 20 5555 0119\`
  - They promised an answer by Fri 6 Nov, plus 2 days ([C1](#advice-c1))
- [Müller & Söhne · Werkstattleitung](applications/M%C3%BCller.md): Follow up, first time, by e-mail, until Mon
  23 Nov; to Jürgen Müller \`juergen@mueller.example\` \`a-very-long-address-that-does-not-fit@on-any-telephone.example\`

## Later

${"- [Initech · SRE](applications/initech.md): Follow up, second time, from Tue 1 Dec\n".repeat(12)}
## Applications

| Company | Role | Status | Last heard | Next |
| --- | --- | --- | --- | --- |
| [Hillside Library Trust](applications/hillside.md) | Digital Collections Developer | interviewing | Tue 27 Oct 2026 | Follow up, first time, overdue |
| [Müller & Söhne](applications/M%C3%BCller.md) | Werkstattleitung Software (m/w/d) | interviewing | Mon 9 Nov 2026 | Follow up, first time, now |

## Timeline

\`\`\`mermaid
gantt
  dateFormat YYYY-MM-DD
  todayMarker off
  section Acme
    Thank Grace :active, 2026-11-21, 2026-11-22
    Answer promised by Fri 4 Dec :milestone, 2026-12-04, 0d
  section Hillside Library Trust
    Follow up, overdue :crit, 2026-11-21, 2026-11-24
\`\`\`

## Funnel

\`\`\`mermaid
flowchart LR
  applied["Applied<br/>23"]
  interviewed["Interviewed<br/>22"]
  applied -->|"median 15 days<br/>(20 with both dates)"| interviewed
\`\`\`

## Advice

### Advice C1

They gave a date, and it passed: wait a couple more days, then reach out (Doyle 2017, 2021).
${"\nAnd so on.\n".repeat(20)}`;

export const WITHOUT_DIAGRAMS = REPORT.replaceAll(/```mermaid.*?```/gsu, "");
