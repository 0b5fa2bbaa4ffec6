import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const WORDS =
  "they talked about the team its way of working the migration on call the next steps and who decides".split(" ");

/**
 * Writes `count` notes of about 1 kB, the same ones every time: some with interviews and logs, some just applied for.
 * @param {string} folder
 * @param {number} count
 * @param {{hasJournals?: boolean}} [options] below the front matter stand a table and a list of what happened
 */
export function generateNotes(folder, count, { hasJournals = false } = {}) {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const journal = hasJournals ? generateJournal(index) : "";
    writeFileSync(join(folder, `note-${index}.md`), generateNote(index) + journal);
  }
}

/** About 500 bytes, in one of three forms. */
function generateJournal(index) {
  const month = String((index % 10) + 1).padStart(2, "0");
  const happened = [
    ["03", "Applied via website"],
    ["07", "Received reply from the recruiter"],
    ["12", "Phone screen with Lena Hart"],
    ["13", "Sent thank-you to Lena Hart by email"],
    ["20", "Emailed Lena Hart to follow up"],
    ["26", index % 4 === 0 ? "Rejected" : "Called, left a voicemail"],
  ];
  const dated = happened.map(([day, what]) => [`2026-${month}-${day}`, what]);
  const table = ["| Date | What |", "|---|---|", ...dated.map(([date, what]) => `| ${date} | ${what} |`)];
  const list = dated.map(([date, what]) => `- ${date}: ${what}`);
  const headings = dated.flatMap(([date, what]) => [`### ${date}`, "", `- ${what}`, ""]);
  return `\n## Log\n\n${[table, list, headings][index % 3].join("\n")}\n`;
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
