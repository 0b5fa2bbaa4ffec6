// node generate-lines.js FIRST COUNT [NOTES]: the lines that `followthrough batch` takes of COUNT people, the first of them FIRST (from
// 0), with NOTES notes each (50). The same ones every time, whoever writes which of them: so people can be shared out.
import { once } from "node:events";
import { pathToFileURL } from "node:url";

const NOTES = 50;
const ZONES = ["Europe/Berlin", "America/New_York", "Asia/Tokyo", "Europe/London"];
const POLICIES = ["default", "prompt", "email-only", "[default, applications]", "./own.yaml"];

/** One person's line, then those of their notes, about 400 bytes each. */
export function* generatePerson(person, notes = NOTES) {
  const name = `person-${String(person).padStart(6, "0")}`;
  const policy = POLICIES[person % POLICIES.length];
  const config = `policy: ${policy}\nme: {name: Jo Number${person}, timezone: ${ZONES[person % ZONES.length]}}\n`;
  const grace = (person % 4) + 1;
  const own = `format: 1\nextends: [default]\nsettings: {reply_grace: {default: ${grace} days}}\n`;
  yield line({ person: name, config, ...(policy === "./own.yaml" && { policies: { "own.yaml": own } }) });
  for (let note = 0; note < notes; note++)
    yield line({ person: name, path: `note-${note}.md`, text: generateNote(person * notes + note) });
}

function line(value) {
  return `${JSON.stringify(value)}\n`;
}

function generateNote(index) {
  const day = String((index % 27) + 1).padStart(2, "0");
  const month = String((index % 4) + 8).padStart(2, "0");
  const lines = ["---", `company: Company ${index}`, `role: Engineer ${index % 7}`, `applied: 2026-${month}-${day}`];
  if (index % 3 > 0)
    lines.push(
      `contacts: [{name: Ada Number${index}, email: ada${index}@example.com, phone: +1 212 555 0100}]`,
      `interviews: [{date: 2026-${month}-${day} 14:00, with: [Ada Number${index}]${index % 2 ? `, promised_by: 2026-${month}-28` : ""}}]`,
      `log: [2026-${month}-${day} sent thank-you to Ada Number${index} by email${index % 5 ? "" : `, 2026-${month}-28 received reply`}]`,
    );
  if (index % 4 === 0) lines.push("status: rejected");
  return [...lines, "---", "", "They talked about the team and the next steps.", ""].join("\n");
}

/** Waits where its reader is slower. */
async function writePeople(first, count, notes) {
  for (let person = first; person < first + count; person++) {
    const text = [...generatePerson(person, notes)].join("");
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [first = 0, count = 1, notes = NOTES] = process.argv.slice(2).map(Number);
  await writePeople(first, count, notes);
}
