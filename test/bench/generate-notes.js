import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const WORDS =
  "they talked about the team its way of working the migration on call the next steps and who decides".split(" ");

/**
 * Writes `count` notes of about 1 kB, the same ones every time: some with interviews and logs, some just applied for.
 * @param {string} folder
 * @param {number} count
 */
export function generateNotes(folder, count) {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++) writeFileSync(join(folder, `note-${index}.md`), generateNote(index));
}

function generateNote(index) {
  const day = String((index % 27) + 1).padStart(2, "0");
  const month = String((index % 10) + 1).padStart(2, "0");
  const lines = ["---", `company: Company ${index}`, `role: Engineer ${index % 7}`, `applied: 2026-${month}-${day}`];
  if (index % 3 > 0) {
    lines.push(
      "contacts:",
      `  - {name: Ada Number${index}, title: Manager, email: ada${index}@example.com, phone: +1 212 555 0100}`,
      "interviews:",
      `  - date: 2026-${month}-${day} 14:00`,
      `    with: [Ada Number${index}]`,
      ...(index % 2 ? [`    promised_by: 2026-${month}-28`] : []),
      "log:",
      `  - 2026-${month}-${day} sent thank-you to Ada Number${index} by email`,
      ...(index % 5 ? [] : [`  - 2026-${month}-28 received reply`]),
    );
  }
  if (index % 4 === 0) lines.push("status: rejected");
  lines.push("---", "", "## Notes", "");
  let text = lines.join("\n");
  for (let word = index; text.length < 1000; word++) text += `${word % 12 ? " " : "\n"}${WORDS[word % WORDS.length]}`;
  return `${text}\n`;
}
