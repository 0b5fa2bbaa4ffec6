// npm run bench -- --engine: what the engine alone takes for one note, beside a general rules engine in the same process.
// Needs a build (npm run build).
import { Engine } from "json-rules-engine";
import { evaluateNote, loadMarkdown, loadPolicy, parseNow, readNote } from "../../dist/index.js";

const ROUNDS = 9;
const RUNS_A_ROUND = 2_000;
/** Our own time is to be at most this part of the other's. */
const AIM = 0.5;

const NOTE = `---
company: Acme
role: Senior Engineer
status: interviewing
applied: 2026-10-26
contacts:
  - {name: Ada Lovelace, title: Engineering Manager, email: ada@acme.example, phone: +1 212 555 0100}
  - {name: Grace Hopper, email: grace@acme.example}
interviews:
  - {date: 2026-11-12 14:00, minutes: 45, with: [Ada Lovelace, Grace Hopper], promised_by: 2026-11-19}
log:
  - 2026-11-12 sent thank-you to Ada Lovelace by email
  - 2026-11-16 received reply, promised 2026-11-20
---

## Notes

They talked about the team.
`;

await loadMarkdown();
const zone = "Europe/Berlin";
const policy = await loadPolicy({
  policies: [{ name: "default", problem: (message) => ({ file: "bench", message }) }],
});
const { application, findings } = readNote({ path: "acme.md", text: NOTE }, { zone });
const now = parseNow("2026-11-24T09:00", zone).value;
const circumstances = { policy, me: { name: "Jo Doe", timezone: zone }, now };

/** As many rules as the default policy has rules and checks, of three comparisons each. */
const count = policy.rules.length + policy.checks.length;
const engine = new Engine(Array.from({ length: count }, (_, index) => ruleOf(index)));
const facts = { status: "interviewing", days: 12, followUps: 0, promised: true };

function ruleOf(index) {
  return {
    conditions: {
      all: [
        { fact: "status", operator: "equal", value: "interviewing" },
        { fact: "days", operator: "greaterThan", value: index },
        { fact: "followUps", operator: "lessThan", value: 2 },
      ],
    },
    event: { type: `rule-${index}` },
  };
}

const works = {
  [`json-rules-engine, ${count} rules`]: () => engine.run(facts),
  [`followthrough, ${policy.rules.length} rules and ${policy.checks.length} checks`]: () =>
    evaluateNote(application, circumstances, findings),
};
const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
for (let round = -1; round < ROUNDS; round++) {
  for (const [name, work] of Object.entries(works)) {
    // Time of the processor, so that other programs on the machine do not count.
    const start = process.cpuUsage();
    for (let run = 0; run < RUNS_A_ROUND; run++) await work();
    const { user, system } = process.cpuUsage(start);
    if (round >= 0) times[name].push((user + system) / RUNS_A_ROUND); // the first round only warms up
  }
}
const medians = Object.values(times).map((all) => all.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)]);
for (const [at, name] of Object.keys(times).entries())
  console.log(
    `  ${name.padEnd(37)} ${medians[at].toFixed(1).padStart(6)} µs  ${(medians[at] / medians[0]).toFixed(2)} ×` +
      (at > 0 ? `  aim ${AIM} ×` : ""),
  );
