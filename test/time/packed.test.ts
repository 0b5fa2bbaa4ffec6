import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { afterAll, beforeAll, expect, test } from "vitest";

const source = fileURLToPath(new URL("../../src/time/index.ts", import.meta.url));
// Within node_modules, so that a build without its packages finds them there.
const cache = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));
let folder: string;

beforeAll(() => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, "followthrough-time-"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** rrule exports one thing to a bundler and another to plain Node; vitest, which shows a third, would not notice. */
test.each([
  ["with its packages inside", [/.*/u]],
  ["with its packages beside it", []],
])("works in plain Node, built %s", async (name, noExternal) => {
  const outDir = join(folder, name.replaceAll(" ", "-"));
  await build({ entry: [source], outDir, format: "esm", target: "node20", config: false, silent: true, noExternal });
  const script = `
    import { createWorkCalendar, loadHolidays, PlainDate } from ${JSON.stringify(join(outDir, "index.js"))};
    const holidays = await loadHolidays("US");
    const calendar = await createWorkCalendar("FREQ=MONTHLY;BYDAY=TH;BYSETPOS=4", holidays.value);
    const rule = await createWorkCalendar("FREQ=MONTHLY;BYDAY=TH;BYSETPOS=4");
    console.log(String(rule.value.nextWorkday(PlainDate.from("2026-11-21"))));
    console.log(String(calendar.value.nextWorkday(PlainDate.from("2026-11-21"))));
  `;
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
  expect(printed).toBe("2026-11-26\n2026-12-24\n");
});
