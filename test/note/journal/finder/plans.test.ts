import { describe, expect, it } from "vitest";
import { loadMarkdown } from "../../../../src/note/index.js";
import { factsOf, readBody } from "../read.js";

await loadMarkdown();

describe("plans with a day", () => {
  it.each<[string, readonly string[]]>([
    ["- [ ] write to Jo by 15 Nov 2026\n", ["remember 2026-11-15: write to Jo by 15 Nov 2026"]],
    ["- [ ] Unterlagen bis Fr 20.11.2026\n", ["remember 2026-11-20: Unterlagen bis Fr 20.11.2026"]],
    ["- [ ] relancer avant le 20 novembre 2026\n", ["remember 2026-11-20: relancer avant le 20 novembre 2026"]],
    ["- [ ] escribir antes del 20/11/2026\n", ["remember 2026-11-20: escribir antes del 20/11/2026"]],
    ["* TODO letter\n  DEADLINE: <2026-11-29 Sun>\n", ["remember 2026-11-29: letter"]],
    ["- TODO call\n  SCHEDULED: <2026-11-30 Mon>\n", ["remember 2026-11-30: call"]],
    ["* TODO call SCHEDULED: <2026-11-30 Mon 10:00>\n", ["remember 2026-11-30: call"]],
    ["# TODO call\nSCHEDULED: <2026-11-30>\n", ["remember 2026-11-30: call"]],
    ["- TODO write bis 3.12.2026\n", ["remember 2026-12-03: write bis 3.12.2026"]],
    ["* DONE apply\n  SCHEDULED: <2026-11-28 Sat>\n", []],
    ["- [x] apply\n  DEADLINE: <2026-11-28 Sat>\n", []],
    ["- [x] write by 14 Nov 2026\n", []],
    ["- [ ] prepare, before 12 Nov 2026 or by 13 Nov 2026\n", []],
    ["- [ ] read the report of 12 Nov 2026\n", []],
    ["- [ ] write by 15 Nov\n- [ ] write by 30.2.2026\n", []],
    ["## Draft: note to Jo\n- [ ] write by 15 Nov 2026\n", []],
    ["```\nSCHEDULED: <2026-11-30 Mon>\n```\n> DEADLINE: <2026-11-30 Mon>\n", []],
  ])("%j", (body, expected) => {
    expect(factsOf(readBody(body).application!)).toEqual(expected);
  });
});
