import { describe, expect, it } from "vitest";
import { findIn, readLines } from "../read.js";

const times = (yaml: string): readonly string[] =>
  readLines(yaml).interviews.map(({ date, start, end }) =>
    [date, start?.toPlainTime() ?? "-", end].map(String).join(" "),
  );

describe("an interview", () => {
  it("may be a list, a mapping or just a date", () => {
    expect(times("interviews: 2026-11-12")).toHaveLength(1);
    expect(times("interviews: {date: 2026-11-12}")).toHaveLength(1);
    expect(times("interviews: [2026-11-12, 2026-11-13 10:00]")).toHaveLength(2);
  });

  it("lasts an hour where it does not say how long", () => {
    expect(times("interviews: 2026-11-12 14:00")).toEqual([
      "2026-11-12 14:00:00 2026-11-12T15:00:00+01:00[Europe/Berlin]",
    ]);
    expect(times("interviews: {date: 2026-11-12 14:00, minutes: 90 min}")[0]).toContain("T15:30");
  });

  it("ends with its day where it has no time, in the employer's zone", () => {
    expect(times("timezone: Asia/Tokyo\ninterviews: 2026-11-12")).toEqual([
      "2026-11-12 - 2026-11-13T00:00:00+09:00[Asia/Tokyo]",
    ]);
  });

  it("may have its time beside its date", () => {
    expect(times('interviews: {date: 2026-11-12, time: "14:00"}')[0]).toContain("14:00:00");
    expect(times("interviews: {date: 2026-11-12, time: 14:00}")[0]).toContain("14:00:00");
  });

  it.each([
    ["place", ["place", "Location", "where", "address"], "Torstr. 1, 10119 Berlin"],
    ["link", ["link", "url", "meeting-link", "Video Link", "join"], "https://meet.example/abc#now"],
  ] as const)("says its %s", (field, keys, text) => {
    for (const key of keys)
      expect(readLines(`interviews: {date: 2026-11-12, ${key}: "${text}"}`).interviews).toMatchObject([
        { [field]: text },
      ]);
  });

  it("is on the employer's clock, whose changes are told", () => {
    const zone = "timezone: America/New_York\n";
    expect(findIn(`${zone}interviews: 2027-03-14 02:30`)).toEqual([
      "clock-gap interviews: the clocks of America/New_York skip 2027-03-14 02:30; it is read as 03:30: write a time that they show",
    ]);
    expect(findIn(`${zone}interviews: 2026-11-01 01:30`)[0]).toMatch(
      /^clock-overlap .* twice; it is read as the first: write 2026-11-01T01:30-05:00 for the second$/u,
    );
    expect(findIn(`${zone}interviews: 2026-11-01T01:30-05:00`)).toEqual([]);
  });

  it("is called off by a flag or by its status", () => {
    const { interviews } = readLines(
      "interviews: [{date: 2026-11-01, status: Cancelled}, {date: 2026-11-02, canceled: true}, {date: 2026-11-03, status: done}]",
    );
    expect(interviews.map(({ cancelled }) => cancelled)).toEqual([true, true, false]);
  });

  it("is numbered by its place, a cancelled or broken one keeping its own, unless it has a number", () => {
    const rounds = (yaml: string): readonly number[] =>
      readLines(`interviews: ${yaml}`).interviews.map(({ round }) => round);
    expect(rounds("[{date: 2026-11-01, cancelled: true}, 2026-11-02, ~, 2026-11-03]")).toEqual([1, 2, 4]);
    expect(rounds("[{date: 2026-11-01, round: 3}, {date: 2026-11-02, round: 1}]")).toEqual([3, 1]);
  });

  it("never shares its round with another", () => {
    const yaml = "interviews: [{date: 2026-11-01, round: 2}, 2026-11-02, {date: 2026-11-03, round: 2}]";
    expect(findIn(yaml).map((finding) => finding.split(" ")[0])).toEqual(["duplicate-round", "duplicate-round"]);
  });

  it("is with the people it names: contacts, or others, by any part of their names", () => {
    const { contacts, interviews, log } = readLines(`contacts: [{name: Ada Lovelace, email: ada@acme.example}]
interviews:
  - {date: 2026-11-01, with: [ada, Edsger Dijkstra]}
  - {date: 2026-11-02, with: "Dijkstra, Edsger W."}
  - {date: 2026-11-03, with: Lovelace, notes: x}
  - {date: 2026-11-04, with: [Ada Lovelace, Lovelace, {name: Alan Kay, title: CTO}]}
log: [2026-11-05 sent thank-you to Dijkstra]`);
    expect(interviews[0]?.with).toMatchObject([{ email: "ada@acme.example" }, { key: "edsger-dijkstra" }]);
    expect(interviews[1]?.with).toMatchObject([{ name: "Dijkstra, Edsger W." }]);
    expect(interviews[2]?.with).toEqual([contacts[0]]);
    expect(interviews[3]?.with).toMatchObject([{ key: "ada-lovelace" }, { name: "Alan Kay", title: "CTO" }]);
    expect(log[0]?.contact).toBeUndefined();
  });

  it("may name several people with commas between them", () => {
    const { interviews } = readLines("interviews:\n  - date: 2026-11-01\n    with: Ada Lovelace,  Grace Hopper");
    expect(interviews[0]?.with.map(({ name }) => name)).toEqual(["Ada Lovelace", "Grace Hopper"]);
  });
});

describe("contacts", () => {
  it("may be names, addresses, or one mapping", () => {
    expect(readLines("contacts: Ada Lovelace").contacts).toMatchObject([{ key: "ada-lovelace", name: "Ada Lovelace" }]);
    expect(readLines("contacts: [Ada <ada@acme.example>, grace@acme.example]").contacts).toMatchObject([
      { name: "Ada", email: "ada@acme.example" },
      { name: "", key: "grace-acme-example", email: "grace@acme.example" },
    ]);
    expect(readLines("contacts: {name: Ada, mail: ada@acme.example}").contacts).toMatchObject([
      { email: "ada@acme.example" },
    ]);
  });
});
