import { describe, expect, it } from "vitest";
import { writeCalendar } from "../../src/output/index.js";
import { action, application, evaluation, moment, note } from "./builders.js";
import { expectCalendarBytes } from "./calendar-lines.js";
import { HOSTILE_TEXTS } from "./hostile-texts.js";

async function writeLines(name: string, rule: string): Promise<string[]> {
  const about = application("Acme", "Engineer");
  const now = moment("2026-11-21");
  const { content } = await writeCalendar(evaluation(now, [note(now, about, [action(about, { rule })])]), {
    name,
    productVersion: "0.1.0",
  });
  return expectCalendarBytes(content);
}

describe("the values of a calendar's properties", () => {
  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text.slice(0, 40)), text]))(
    "are never empty, which libical reports as an error: %s",
    async (_, text) => {
      for (const line of await writeLines(text, text)) expect(line).toMatch(/^[^:]+:.*\S/u);
    },
  );

  it.each(["NAME", "X-WR-CALNAME"])("are of a length that servers can send in a header: %s", async (property) => {
    const line = (await writeLines("Job\nsearch ".repeat(100), "thank-you")).find((one) => one.startsWith(property));
    expect(line?.length).toBeLessThanOrEqual(`${property}:`.length + 200);
    expect(line).toContain(":Job search Job search ");
  });
});
