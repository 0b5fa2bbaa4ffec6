import { writeYaml } from "../yaml/index.js";
import type { Person, Wishes } from "./wishes.js";

/** The workspace file, with the person in it and what else can be said as comments. */
export function writeConfig({
  me,
  country,
  policies,
  proposal = "",
}: Pick<Wishes, "me" | "country" | "policies" | "proposal">): string {
  return `# What followthrough knows of this folder, beside the notes in it. All of it is optional.
# followthrough policy prints the settings in force; followthrough explain NAME says why.

# How drafts are signed, and the time zone that your days begin and end in.
me:
${writePerson(me)}
# The advice: default, email-only or prompt, beside it applications (which asks once about one that nobody answers), a file
# of your own, or a list of them.
${writeYaml({ policy: policies.length > 1 ? policies : (policies[0] ?? "default") })}
# Over the policy's own: how long to wait, how often to write, when to call; and whose holidays are no
# working days, where a note does not name the employer's country.
${writeSettings(country)}
# Which files are notes. By default: markdown whose front matter has a company and one of role,
# status, applied, interviews or log.
${/^notes:/mu.test(proposal) ? "" : '# notes: ["applications/**/*.md"]\n'}
${proposal === "" ? "" : `${proposal}\n`}# Written by followthrough; subscribe to the one in your calendar program, and read the other.
calendar: {file: follow-ups.ics, name: Job search}
report: {file: follow-ups.md}
`;
}

function writeSettings(country: string | undefined): string {
  if (country === undefined)
    return "# settings: {max_follow_ups: 3, reply_grace: 3 days, my_hours: 08:00-21:00, holidays: US-NY}\n";
  const own = writeYaml({ holidays: country });
  return `settings:\n  ${own}  # max_follow_ups: 3\n  # reply_grace: 3 days\n  # my_hours: 08:00-21:00\n`;
}

/** What is not known stands there as a comment, to be filled in. */
function writePerson({ name, email, timezone }: Person): string {
  const rows: readonly (readonly [string, string | undefined, string])[] = [
    ["name", name, "Jo Doe"],
    ["email", email, "jo@example.com"],
    ["phone", undefined, "+1 212 555 0100"],
    ["timezone", timezone, "Europe/Berlin"],
  ];
  return rows
    .map(([key, value, example]) =>
      value === undefined ? `  # ${key}: ${example}\n` : `  ${writeYaml({ [key]: value })}`,
    )
    .join("");
}
